package org.dialoguerecords.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Statement;

/** When each group is spoken for in a record, and who is excepted, unless that may not have been said. */
final class GroupMentions {

    private final Map<String, Set<Days>> spokenFor = new HashMap<>();
    private final Map<String, Set<Days>> perhapsSpokenFor = new HashMap<>();
    private final Map<String, Set<String>> excepted = new HashMap<>();

    /** The numbers of the statements that speak for each group first. */
    private final Map<String, Integer> first = new HashMap<>();

    /** The groups for which several statements speak. */
    private final Set<String> several = new HashSet<>();

    GroupMentions(Dialogue dialogue, RecordDays days) {
        List<Statement> statements = dialogue.statements();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (!statement.onBehalfOf().isEmpty() || !statement.aligned().isEmpty()) {
                Days on = days.of(statement);
                note(i, statement.onBehalfOf(), on);
                note(i, statement.aligned(), on);
            }
        }
    }

    private void note(int statement, List<OnBehalfOf> entries, Days on) {
        for (int i = 0; i < entries.size(); i++) {
            note(statement, entries.get(i), on);
        }
    }

    private void note(int statement, OnBehalfOf entry, Days on) {
        if (entry.group() != null && !entry.isList()) {
            Integer before = first.putIfAbsent(entry.group(), statement);
            if (before != null && before != statement) {
                several.add(entry.group());
            }
            (entry.perhaps() ? perhapsSpokenFor : spokenFor)
                    .computeIfAbsent(entry.group(), key -> new LinkedHashSet<>())
                    .add(on);
            if (!entry.perhaps() && !entry.except().isEmpty()) {
                excepted.computeIfAbsent(entry.group(), key -> new HashSet<>()).addAll(entry.except());
            }
        }
    }

    /** The days on which a statement is made for a group or says that it is aligned. */
    Set<Days> spokenFor(String group) {
        return spokenFor.getOrDefault(group, Set.of());
    }

    /** The days on which that is so by what the source leaves open. */
    Set<Days> perhapsSpokenFor(String group) {
        return perhapsSpokenFor.getOrDefault(group, Set.of());
    }

    /** Whether a group is certainly spoken for on these days, or on one of them, and at no other time. */
    boolean isSpokenForOnly(String group, Days on) {
        boolean once = on.areOne() || !several.contains(group);
        return once && spokenFor(group).equals(Set.of(on));
    }

    /** Whether it is open whether a group is spoken for at all. */
    boolean isPerhapsSpokenFor(String group) {
        return spokenFor(group).isEmpty() && !perhapsSpokenFor(group).isEmpty();
    }

    /** The codes of those who are excepted from a statement for a group. */
    Set<String> excepted(String group) {
        return excepted.getOrDefault(group, Set.of());
    }
}
