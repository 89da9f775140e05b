package org.dialoguerecords.counting;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Participant;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Representative;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reading.RecordEntries;
import org.jspecify.annotations.Nullable;

/** The groups, names of those for whom statements are made, issues, symbols and ranks of a record, each in its order. */
final class RecordWords {

    private final Set<String> groups = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> issues = new LinkedHashSet<>();
    private final Set<String> symbols = new LinkedHashSet<>();
    private final Set<String> ranks = new LinkedHashSet<>();

    RecordWords(Dialogue dialogue, RecordEntries entries) {
        dialogue.groups().forEach(group -> groups.add(group.id()));
        dialogue.issues().forEach(issue -> issues.add(issue.id()));
        dialogue.documents().forEach(this::addDocument);
        for (Participant participant : dialogue.participants()) {
            addRanks(participant);
        }
        for (int i = 0; i < entries.size(); i++) {
            add(groups, entries.get(i).group());
            if (!entries.isAligned(i)) {
                add(names, entries.get(i).name());
            }
        }
        for (Statement statement : dialogue.statements()) {
            addStatement(statement);
        }
        dialogue.reported().forEach(this::addReported);
        add(groups, dialogue.memberStatesOf());
    }

    private static void add(Set<String> words, @Nullable String word) {
        if (word != null) {
            words.add(word);
        }
    }

    private void addDocument(Document document) {
        symbols.addAll(document.symbols());
    }

    private void addRanks(Participant participant) {
        if (participant instanceof Individual individual) {
            add(ranks, individual.rank());
        } else if (participant instanceof Delegation delegation) {
            for (Representative representative : delegation.representatives()) {
                add(ranks, representative.rank());
            }
        }
    }

    private void addStatement(Statement statement) {
        if (!statement.positions().isEmpty()) {
            statement.positions().forEach(position -> issues.add(position.issue()));
        }
        if (!statement.documents().isEmpty()) {
            statement.documents().forEach(this::addDocument);
        }
    }

    private void addReported(ReportedFigure figure) {
        add(groups, figure.group());
        add(groups, figure.among());
        add(groups, figure.outside());
        add(issues, figure.issue());
    }

    Set<String> groups() {
        return groups;
    }

    /** The names by which statements call those for whom they are made. */
    Set<String> names() {
        return names;
    }

    Set<String> issues() {
        return issues;
    }

    Set<String> symbols() {
        return symbols;
    }

    Set<String> ranks() {
        return ranks;
    }
}
