package org.dialoguerecords.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Source;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.dialoguerecords.tally.Conflict;
import org.dialoguerecords.tally.Tally;
import org.jspecify.annotations.Nullable;

/** The count of one dialogue as an HTML page. */
final class TallyHtml {

    private final Tally tally;
    private final Dialogue dialogue;
    private final boolean complete;
    private final List<RepresentedState> states;
    private final StateNames names;
    private final HtmlPage page;

    TallyHtml(Tally tally) {
        this.tally = tally;
        this.dialogue = tally.dialogue();
        this.complete = dialogue.coverage() == Coverage.COMPLETE;
        this.states = RepresentedState.of(tally);
        this.names = new StateNames(tally);
        this.page = new HtmlPage(dialogue.title() + ", " + Days.of(dialogue), dialogue.title());
    }

    String html() {
        page.intro().open("p class='facts'").text(Days.of(dialogue), "span class='days'");
        facts().forEach(fact -> page.intro().text("· " + fact, "span"));
        page.intro().close().text(tally.sentence() + ".", "p class='lead'");
        page.section(
                "represented",
                "Who was represented",
                content -> content.open("figure class='represented'")
                        .insert(new RepresentedDrawing(tally, states).svg())
                        .close());
        page.section("silent", "Who did not speak", this::silent);
        page.section("published", "Published and computed", new FiguresTable(tally)::published);
        page.list(
                "conflicts",
                "Conflicts between sources",
                tally.conflicts().stream().map(Conflict::explanation).toList());
        page.list("inferences", "What follows from the published figures", tally.inferences());
        page.section("states", "Every state and its reasons", new StatesTable(tally, states, names)::write);
        page.section("figures", "What else can be counted", new FiguresTable(tally)::others);
        if (!dialogue.statements().isEmpty()) {
            page.section("statements", "Statements", new StatementsTable(tally)::write);
        }
        if (!dialogue.sources().isEmpty()) {
            page.section("sources", "Sources", this::sources);
        }
        page.section("counted", "How it was counted", this::counted);
        return page.html();
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        add(facts, dialogue.body() == null ? null : capitals(words(dialogue.body())));
        add(facts, dialogue.kind() == null ? null : words(dialogue.kind()));
        add(facts, dialogue.series() == null ? null : "series " + dialogue.series());
        facts.add(complete ? "complete record" : "partial record: statements are missing");
        return facts;
    }

    /** A word of an open vocabulary: "OPEN_DEBATE" as "open debate". */
    private static String words(String word) {
        return word.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static String capitals(String words) {
        return Stream.of(words.split(" ", -1)).map(Words::capitalized).collect(Collectors.joining(" "));
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }

    /** The states that are counted and did not certainly speak: by whether others spoke for them. */
    private void silent(Markup content) {
        if (!complete) {
            content.text("The record is partial: each of these may have spoken in a statement that it lacks.", "p");
        }
        names(
                content,
                "Represented by others",
                states.stream().filter(state -> state.manner().isCertain()));
        names(
                content,
                "Perhaps represented by others",
                states.stream().filter(state -> state.manner() == Manner.PERHAPS));
        names(
                content,
                "Without anybody who spoke for them",
                states.stream().filter(state -> state.manner() == Manner.NOT));
    }

    private void names(Markup content, String heading, Stream<RepresentedState> some) {
        StateSet spoke = tally.statesThatSpoke().certain();
        List<State> silent = some.map(RepresentedState::state)
                .filter(state -> !spoke.contains(state))
                .toList();
        if (!silent.isEmpty()) {
            content.text(heading + ": " + silent.size(), "h3");
            content.text(Words.join(names.sorted(silent)) + ".", "p");
        }
    }

    private void sources(Markup content) {
        content.open("ul");
        for (Source source : dialogue.sources()) {
            content.open("li");
            List<String> parts = new ArrayList<>();
            add(parts, source.publisher());
            add(parts, source.title());
            add(parts, source.published() == null ? null : source.published().toString());
            content.text(parts.isEmpty() ? source.id() : String.join(", ", parts), "span");
            content.text(" (" + source.id() + ") ", "span class='id'");
            String url = source.url();
            if (url != null) {
                Optional<String> link = HtmlPage.link(url);
                if (link.isPresent()) {
                    content.text(url, "a href='{}'", link.get());
                } else {
                    content.text(url, "span");
                }
            }
            content.close();
        }
        content.close();
    }

    private void counted(Markup content) {
        content.text(tally.howCounted(), "p");
        content.text("Record " + dialogue.id() + ". The strongest reason of each state is shown first:", "p");
        content.open("dl");
        for (Manner manner : Manner.values()) {
            if (states.stream().anyMatch(state -> state.manner() == manner)) {
                content.text(manner.words(complete), "dt").text(manner.meaning(complete), "dd");
            }
        }
        content.close();
    }
}
