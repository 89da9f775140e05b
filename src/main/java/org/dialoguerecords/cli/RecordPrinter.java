package org.dialoguerecords.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Issue;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Position;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Source;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.jspecify.annotations.Nullable;

/** Prints a record as a page of plain text. */
final class RecordPrinter {

    private static final int INDENT = 2;
    private static final int INNER = 4;
    private static final int LABELS = 12;
    private static final int IDS = 18;

    private final Dialogue dialogue;
    private final RecordNames names;
    private final Page page = new Page();

    RecordPrinter(Dialogue dialogue) {
        this.dialogue = dialogue;
        this.names = new RecordNames(dialogue);
    }

    /** The whole page. */
    String print() {
        dialogue();
        section("Documents", dialogue.documents(), this::document);
        section("Groups", dialogue.groups(), this::group);
        participants();
        statements();
        section("Issues and positions", dialogue.issues(), this::issue);
        withoutPositions();
        List<FigureReport> reports = FigureReport.of(dialogue);
        section("What was reported, and by whom", reports, this::report);
        section(
                "Where the sources disagree",
                reports.stream().filter(FigureReport::isDisputed).toList(),
                this::dispute);
        section("Sources", dialogue.sources(), this::source);
        return page.toString();
    }

    private void dialogue() {
        page.title(dialogue.title());
        String firstDay = Labels.of(dialogue.date());
        label("Date", dialogue.endDate() == null ? firstDay : firstDay + " to " + Labels.of(dialogue.endDate()));
        label("Body", Labels.ofNullable(dialogue.body()));
        label("Format", Labels.ofNullable(dialogue.kind()));
        label("Topic", dialogue.topic());
        label("Series", dialogue.series());
        label("Record", dialogue.id());
        label("Coverage", Labels.of(dialogue.coverage()));
        label("Note", dialogue.note());
    }

    private void document(Document document) {
        page.line(INDENT, document.title() == null ? "(no title)" : document.title());
        detail("Kind", Labels.ofNullable(document.kind()));
        detail("Symbols", join(" and ", document.symbols()));
        detail("Date", document.date() == null ? null : Labels.of(document.date()));
        detail("Note", document.note());
        detail("Web", document.url());
        detail("Sources", join(", ", document.sources()));
    }

    private void group(Group group) {
        page.line(INDENT, RecordNames.both(", ", group.name(), group.id()));
        detail("Size", group.size() == null ? null : group.size() + ", states and organizations together");
        detail("States", join(", ", group.members()));
        detail("Others", join(", ", group.organizations()));
        detail("Sources", join(", ", group.sources()));
    }

    private void participants() {
        Map<String, List<Participant>> byCategory = new LinkedHashMap<>();
        for (Participant participant : dialogue.participants()) {
            byCategory
                    .computeIfAbsent(category(participant), category -> new ArrayList<>())
                    .add(participant);
        }
        section("Participants", dialogue.participants(), byCategory, participant -> {
            page.labelled(INNER, participant.id(), LABELS, RecordNames.introduction(participant));
        });
    }

    private static String category(Participant participant) {
        if (participant instanceof Delegation delegation) {
            return Labels.of(delegation.category());
        }
        return participant instanceof Individual ? "Individuals, each in an office of their own" : "Others";
    }

    private void statements() {
        Map<String, List<Statement>> byKind = new LinkedHashMap<>();
        for (Statement statement : dialogue.statements()) {
            byKind.computeIfAbsent(Labels.of(statement.kind()), kind -> new ArrayList<>())
                    .add(statement);
        }
        section("Statements", dialogue.statements(), byKind, this::statement);
    }

    private void statement(Statement statement) {
        String speakers = statement.speakers().stream().map(names::participant).collect(Collectors.joining(" and "));
        page.labelled(
                INNER, statement.id(), LABELS, RecordNames.both(", delivered by ", speakers, statement.deliveredBy()));
        for (OnBehalfOf entry : statement.onBehalfOf()) {
            said("on behalf of ", names.spokenFor(entry));
        }
        for (OnBehalfOf entry : statement.aligned()) {
            said("aligned with it: ", names.spokenFor(entry));
        }
        said(
                "aligns itself with ",
                join(
                        " and ",
                        statement.alignsWith().stream().map(names::statement).toList()));
        said("on ", statement.date() == null ? null : Labels.of(statement.date()));
        said("in the language ", statement.language());
        said("", statement.summary());
        for (String quotation : statement.quotations()) {
            said("", "“" + quotation + "”");
        }
        said("Note: ", statement.note());
    }

    private void issue(Issue issue) {
        page.labelled(INDENT, issue.id(), IDS, issue.title() == null ? "" : issue.title());
        Map<Stance, List<String>> byStance = new EnumMap<>(Stance.class);
        for (Statement statement : dialogue.statements()) {
            for (Position position : statement.positions()) {
                if (position.issue().equals(issue.id())) {
                    byStance.computeIfAbsent(position.stance(), stance -> new ArrayList<>())
                            .add(names.statement(statement.id()));
                }
            }
        }
        byStance.forEach((stance, statements) ->
                page.labelled(INDENT, "", IDS, Labels.of(stance) + ": " + String.join(", ", statements)));
    }

    private void withoutPositions() {
        boolean without = dialogue.statements().stream()
                .allMatch(statement -> statement.positions().isEmpty());
        if (without && !dialogue.issues().isEmpty()) {
            page.line(INDENT, "No statement in the record takes a position.");
        }
    }

    private void report(FigureReport report) {
        page.line(INDENT, report.heading());
        for (ReportedFigure figure : report.reported()) {
            String words = RecordNames.both(" ", FigureReport.words(figure), "[" + figure.source() + "]");
            String value = FigureReport.value(figure);
            page.labelled(INNER, value, value.isEmpty() ? 0 : LABELS, words);
        }
    }

    private void dispute(FigureReport report) {
        page.line(INDENT, report.heading());
        report.answers().forEach((answer, sources) -> page.line(INNER, answer + ": " + String.join(", ", sources)));
    }

    private void source(Source source) {
        String published = source.published() == null ? null : "(" + source.published() + ")";
        String what = RecordNames.both(" ", RecordNames.both(": ", source.publisher(), source.title()), published);
        page.labelled(INDENT, source.id(), IDS, what);
        if (source.url() != null) {
            page.labelled(INDENT, "", IDS, source.url());
        }
    }

    private <T> void section(String heading, List<T> elements, Consumer<T> print) {
        if (!elements.isEmpty()) {
            page.heading(count(heading, elements));
            elements.forEach(print);
        }
    }

    private <T> void section(String heading, List<T> elements, Map<String, List<T>> parts, Consumer<T> print) {
        if (!elements.isEmpty()) {
            page.heading(count(heading, elements));
            parts.forEach((part, some) -> {
                page.line(INDENT, count(part, some));
                some.forEach(print);
            });
        }
    }

    private static String count(String what, List<?> elements) {
        return what + " (" + elements.size() + ")";
    }

    private void label(String label, @Nullable String content) {
        if (content != null) {
            page.labelled(0, label, LABELS, content);
        }
    }

    private void detail(String label, @Nullable String content) {
        if (content != null) {
            page.labelled(INNER, label, LABELS, content);
        }
    }

    private void said(String before, @Nullable String content) {
        if (content != null) {
            page.labelled(INNER, "", LABELS, before + content);
        }
    }

    private static @Nullable String join(String between, List<String> parts) {
        return parts.isEmpty() ? null : String.join(between, parts);
    }
}
