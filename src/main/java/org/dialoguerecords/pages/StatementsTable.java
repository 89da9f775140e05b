package org.dialoguerecords.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.reference.UnknownCodeException;
import org.dialoguerecords.tally.Tally;

/** The statements to which the reasons refer: who made them, and for whom. */
record StatementsTable(Tally tally) {

    void write(Markup content) {
        Dialogue dialogue = tally.dialogue();
        HtmlPage.table(
                content,
                "statements",
                Words.counted(dialogue.statements().size(), "statement", "statements") + " in the order of the record",
                "Statement",
                "By",
                "On behalf of");
        content.open("tbody");
        for (Statement statement : dialogue.statements()) {
            content.open("tr").text(statement.id(), "th scope='row'");
            content.text(speakers(statement), "td");
            content.text(
                    String.join(
                            "; ",
                            statement.onBehalfOf().stream().map(this::spokenFor).toList()),
                    "td");
            content.close();
        }
        content.close().close();
    }

    private String speakers(Statement statement) {
        String speakers =
                Words.join(statement.speakers().stream().map(this::participant).toList());
        return statement.kind() == StatementKind.INTERVENTION
                ? speakers
                : speakers + " ("
                        + statement.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
    }

    private String participant(String id) {
        Participant participant = tally.dialogue().findParticipant(id).orElse(null);
        if (participant instanceof Delegation delegation) {
            String party = delegation.party() == null ? id : party(delegation.party());
            return delegation.name() == null ? party : delegation.name();
        }
        if (participant instanceof Individual individual) {
            List<String> parts = Stream.of(individual.name(), individual.function())
                    .filter(part -> part != null)
                    .map(String::valueOf)
                    .toList();
            return parts.isEmpty() ? id : String.join(", ", parts);
        }
        return id;
    }

    /** Those for whom an entry says that a statement is made. */
    private String spokenFor(OnBehalfOf entry) {
        List<String> parts = new ArrayList<>();
        Stream.of(entry.person(), entry.name(), entry.group() == null ? null : tally.nameOfGroup(entry.group()))
                .filter(part -> part != null)
                .map(String::valueOf)
                .distinct()
                .forEach(parts::add);
        Stream.concat(entry.states().stream(), entry.organizations().stream())
                .map(this::party)
                .forEach(parts::add);
        String except = entry.except().isEmpty()
                ? ""
                : " except "
                        + Words.join(entry.except().stream().map(this::party).toList());
        return (entry.perhaps() ? "perhaps " : "") + Words.join(parts) + except;
    }

    /** The name of a state or organization; of one that the data do not know, what the record calls it. */
    private String party(String code) {
        try {
            return tally.nameOf(code);
        } catch (UnknownCodeException e) {
            return tally.nameOfGroup(code);
        }
    }
}
