package org.dialoguerecords.cli;

import static org.dialoguerecords.cli.RecordPage.join;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.OtherStatement;
import org.dialoguerecords.Recording;
import org.dialoguerecords.Statement;
import org.jspecify.annotations.Nullable;

/** Prints the statements of a record by their kinds. */
final class StatementPrinter {

    private final Dialogue dialogue;
    private final RecordNames names;
    private final RecordPage page;

    StatementPrinter(Dialogue dialogue, RecordNames names, RecordPage page) {
        this.dialogue = dialogue;
        this.names = names;
        this.page = page;
    }

    void print() {
        Map<String, List<Statement>> byKind = new LinkedHashMap<>();
        for (Statement statement : dialogue.statements()) {
            byKind.computeIfAbsent(Labels.of(statement.kind()), kind -> new ArrayList<>())
                    .add(statement);
        }
        page.section("Statements", dialogue.statements(), byKind, this::statement);
    }

    private void statement(Statement statement) {
        String speakers = statement.speakers().stream().map(names::participant).collect(Collectors.joining(" and "));
        page.detail(statement.id(), RecordNames.both(", delivered by ", speakers, statement.deliveredBy()));
        page.said("", Labels.of(statement.delivery()));
        statement.onBehalfOf().forEach(entry -> entry("on behalf of ", entry));
        statement.aligned().forEach(entry -> entry("aligned with it: ", entry));
        page.said("aligns itself with ", statements(statement.alignsWith()));
        page.said("perhaps aligns itself with ", statements(statement.perhapsAlignsWith()));
        for (OtherStatement other : statement.alignsWithOther()) {
            page.said("aligns itself with a statement elsewhere: ", elsewhere(other));
        }
        page.said("dissociates itself from ", statements(statement.dissociatesFrom()));
        page.said("on ", statement.date() == null ? null : Labels.of(statement.date()));
        page.said("in the sitting ", statement.sitting());
        page.said("under ", join(" and ", statement.agendaItems()));
        page.said("in the language ", statement.language());
        page.said("", statement.summary());
        for (String quotation : statement.quotations()) {
            page.said("", "“" + quotation + "”");
        }
        for (Document document : statement.documents()) {
            page.said("Document: ", RecordNames.both(", ", document.title(), join(" and ", document.symbols())));
        }
        page.said("Recording: ", recording(statement.recording()));
        page.said("Note: ", statement.note());
    }

    private void entry(String relation, OnBehalfOf entry) {
        String open = entry.perhaps() ? "perhaps " : "";
        page.said(open + (entry.passage() ? "in a passage " : "") + relation, names.spokenFor(entry));
    }

    private @Nullable String statements(List<String> ids) {
        return join(" and ", ids.stream().map(names::statement).toList());
    }

    private static String elsewhere(OtherStatement other) {
        return RecordNames.both(", ", other.name(), RecordNames.both(" of ", other.statement(), other.dialogue()));
    }

    private static @Nullable String recording(@Nullable Recording recording) {
        return recording == null
                ? null
                : RecordNames.both(", ", recording.url(), RecordNames.both(" to ", recording.start(), recording.end()));
    }
}
