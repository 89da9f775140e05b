package org.dialoguerecords.cli;

import static org.dialoguerecords.cli.RecordPage.join;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.AgendaItem;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Issue;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Position;
import org.dialoguerecords.Presiding;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Sitting;
import org.dialoguerecords.Source;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.dialoguerecords.Vote;
import org.dialoguerecords.english.FigureWords;
import org.jspecify.annotations.Nullable;

/** Prints a record as a page of plain text. */
final class RecordPrinter {

    private final Dialogue dialogue;
    private final RecordNames names;
    private final RecordPage page = new RecordPage();

    RecordPrinter(Dialogue dialogue) {
        this.dialogue = dialogue;
        this.names = new RecordNames(dialogue);
    }

    /** The whole page. */
    Page print() {
        dialogue();
        page.section("Sittings", dialogue.sittings(), this::sitting);
        page.section("Agenda", dialogue.agenda(), this::agendaItem);
        page.section("Documents", dialogue.documents(), this::document);
        page.section("Groups", dialogue.groups(), this::group);
        page.section("Presiding", dialogue.presiding(), this::presiding);
        participants();
        new StatementPrinter(dialogue, names, page).print();
        page.section("Votes", dialogue.votes(), this::vote);
        page.section("Issues and positions", dialogue.issues(), this::issue);
        withoutPositions();
        List<FigureReport> reports = FigureReport.of(dialogue);
        page.section("What was reported, and by whom", reports, this::report);
        page.section(
                "Where the sources disagree",
                reports.stream().filter(FigureReport::isDisputed).toList(),
                this::dispute);
        page.section("Sources", dialogue.sources(), this::source);
        return page.page();
    }

    private void dialogue() {
        page.title(dialogue.title());
        String firstDay = Labels.of(dialogue.date());
        page.label("Date", dialogue.endDate() == null ? firstDay : firstDay + " to " + Labels.of(dialogue.endDate()));
        page.label("Body", Labels.ofNullable(dialogue.body()));
        page.label("Format", Labels.ofNullable(dialogue.kind()));
        page.label("Topic", dialogue.topic());
        page.label("Series", dialogue.series());
        page.label("Record", dialogue.id());
        page.label("Members of", dialogue.memberStatesOf());
        page.label("Coverage", Labels.of(dialogue.coverage()));
        page.label("Note", dialogue.note());
    }

    private void sitting(Sitting sitting) {
        String day = sitting.date() == null ? null : Labels.of(sitting.date());
        String hours = RecordNames.both(" to ", hour(sitting.start()), hour(sitting.end()));
        String name = RecordNames.both(", ", sitting.name(), sitting.symbol());
        page.named(sitting.id(), RecordNames.both(", ", name, RecordNames.both(", ", day, hours)));
    }

    private static @Nullable String hour(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }

    private void agendaItem(AgendaItem item) {
        page.named(item.id(), item.title() == null ? "" : item.title());
    }

    private void presiding(Presiding somebody) {
        String sittings = join(" and ", somebody.sittings());
        page.named(
                String.valueOf(Labels.ofNullable(somebody.role())),
                names.participant(somebody.individual()) + (sittings == null ? "" : ", in the sitting " + sittings));
    }

    private void vote(Vote vote) {
        page.line(
                RecordNames.both(", ", vote.title(), RecordNames.both(", ", join(" and ", vote.symbols()), vote.id())));
        page.detail("Kind", Labels.of(vote.kind()));
        page.detail("In favour", listed(vote.inFavour()));
        page.detail("Against", listed(vote.against()));
        page.detail("Abstaining", listed(vote.abstaining()));
        page.detail("Absent", listed(vote.absent()));
        page.detail("Lists", vote.coverage() == Coverage.COMPLETE ? null : "not of all votes");
        page.detail("Item", vote.agendaItem());
        page.detail("Sitting", vote.sitting());
    }

    /** How many there are, and which. */
    private static @Nullable String listed(List<String> codes) {
        return codes.isEmpty() ? null : codes.size() + ": " + String.join(", ", codes);
    }

    private void document(Document document) {
        page.line(document.title() == null ? "(no title)" : document.title());
        page.detail("Kind", Labels.ofNullable(document.kind()));
        page.detail("Symbols", join(" and ", document.symbols()));
        page.detail("Date", document.date() == null ? null : Labels.of(document.date()));
        page.detail("Sponsors", listed(document.sponsors()));
        page.detail("Note", document.note());
        page.detail("Web", document.url());
        page.detail("Sources", join(", ", document.sources()));
    }

    private void group(Group group) {
        page.line(RecordNames.both(", ", group.name(), group.id()));
        page.detail(
                "Size",
                group.size() == null
                        ? null
                        : FigureWords.value(group.sizeQualifier(), group.size())
                                + ", states and organizations together");
        page.detail("States", join(", ", group.members()));
        page.detail("Others", join(", ", group.organizations()));
        page.detail("Sources", join(", ", group.sources()));
    }

    private void participants() {
        Map<String, List<Participant>> byCategory = new LinkedHashMap<>();
        for (Participant participant : dialogue.participants()) {
            byCategory
                    .computeIfAbsent(category(participant), category -> new ArrayList<>())
                    .add(participant);
        }
        page.section("Participants", dialogue.participants(), byCategory, participant -> {
            page.detail(participant.id(), RecordNames.introduction(participant));
        });
    }

    private static String category(Participant participant) {
        if (participant instanceof Delegation delegation) {
            return Labels.of(delegation.category());
        }
        return participant instanceof Individual ? "Individuals, each in an office of their own" : "Others";
    }

    private void issue(Issue issue) {
        page.named(issue.id(), issue.title() == null ? "" : issue.title());
        Map<Stance, List<String>> byStance = new EnumMap<>(Stance.class);
        for (Statement statement : dialogue.statements()) {
            for (Position position : statement.positions()) {
                if (position.issue().equals(issue.id())) {
                    byStance.computeIfAbsent(position.stance(), stance -> new ArrayList<>())
                            .add(names.statement(statement.id()));
                }
            }
        }
        byStance.forEach((stance, statements) -> page.more(Labels.of(stance) + ": " + String.join(", ", statements)));
    }

    private void withoutPositions() {
        boolean without = dialogue.statements().stream()
                .allMatch(statement -> statement.positions().isEmpty());
        if (without && !dialogue.issues().isEmpty()) {
            page.line("No statement in the record takes a position.");
        }
    }

    private void report(FigureReport report) {
        page.line(report.heading());
        for (ReportedFigure figure : report.reported()) {
            String words = RecordNames.both(" ", FigureReport.words(figure), "[" + figure.source() + "]");
            String value = FigureReport.value(figure);
            page.detail(value, words);
        }
    }

    private void dispute(FigureReport report) {
        page.line(report.heading());
        report.answers().forEach((answer, sources) -> page.innerLine(answer + ": " + String.join(", ", sources)));
    }

    private void source(Source source) {
        String published = source.published() == null ? null : "(" + source.published() + ")";
        String what = RecordNames.both(" ", RecordNames.both(": ", source.publisher(), source.title()), published);
        page.named(source.id(), what);
        page.more(source.url());
    }
}
