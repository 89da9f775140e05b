package org.dialoguerecords.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Statement;

/** No list holds a code, an id or a symbol twice. */
final class ListRules implements Check {

    @Override
    public void check(Subject subject, Report report) {
        Dialogue dialogue = subject.dialogue();
        documents(dialogue.documents(), "documents", report);
        for (int i = 0; i < dialogue.groups().size(); i++) {
            Group group = dialogue.groups().get(i);
            twice(group.members(), "groups", i, ".members", report);
            twice(group.organizations(), "groups", i, ".organizations", report);
            twice(group.sources(), "groups", i, ".sources", report);
        }
        for (int i = 0; i < dialogue.participants().size(); i++) {
            Participant participant = dialogue.participants().get(i);
            if (participant instanceof Delegation delegation) {
                twice(delegation.sources(), "participants", i, ".sources", report);
            } else if (participant instanceof Individual individual) {
                twice(individual.sources(), "participants", i, ".sources", report);
            }
        }
        for (int i = 0; i < dialogue.statements().size(); i++) {
            statement(dialogue.statements().get(i), i, report);
        }
    }

    private static void statement(Statement statement, int index, Report report) {
        int speaker = statement.coSpeakers().indexOf(statement.speaker());
        if (speaker >= 0) {
            report.add(Rule.LISTED_TWICE, "statements[" + index + "].coSpeakers[" + speaker + "]", statement.speaker());
        }
        twice(statement.coSpeakers(), "statements", index, ".coSpeakers", report);
        twice(statement.alignsWith(), "statements", index, ".alignsWith", report);
        twice(statement.sources(), "statements", index, ".sources", report);
        entries(statement.onBehalfOf(), "statements[" + index + "].onBehalfOf", report);
        entries(statement.aligned(), "statements[" + index + "].aligned", report);
        if (!statement.documents().isEmpty()) {
            documents(statement.documents(), "statements[" + index + "].documents", report);
        }
    }

    private static void entries(List<OnBehalfOf> entries, String path, Report report) {
        for (int i = 0; i < entries.size(); i++) {
            OnBehalfOf entry = entries.get(i);
            twice(entry.states(), path, i, ".states", report);
            twice(entry.organizations(), path, i, ".organizations", report);
            twice(entry.except(), path, i, ".except", report);
        }
    }

    private static void documents(List<Document> documents, String path, Report report) {
        for (int i = 0; i < documents.size(); i++) {
            twice(documents.get(i).symbols(), path, i, ".symbols", report);
            twice(documents.get(i).sources(), path, i, ".sources", report);
        }
    }

    private static void twice(List<String> entries, String list, int index, String property, Report report) {
        if (entries.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!seen.add(entries.get(i))) {
                report.add(Rule.LISTED_TWICE, list + "[" + index + "]" + property + "[" + i + "]", entries.get(i));
            }
        }
    }
}
