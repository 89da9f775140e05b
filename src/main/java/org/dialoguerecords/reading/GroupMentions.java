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

    GroupMentions(Dialogue dialogue, RecordDays days) {
        for (Statement statement : dialogue.statements()) {
            if (!statement.onBehalfOf().isEmpty() || !statement.aligned().isEmpty()) {
                Days on = days.of(statement);
                note(statement.onBehalfOf(), on);
                note(statement.aligned(), on);
            }
        }
    }

    private void note(List<OnBehalfOf> entries, Days on) {
        for (int i = 0; i < entries.size(); i++) {
            note(entries.get(i), on);
        }
    }

    private void note(OnBehalfOf entry, Days on) {
        if (entry.group() != null && !entry.isList()) {
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

    /** The codes of those who are excepted from a statement for a group. */
    Set<String> excepted(String group) {
        return excepted.getOrDefault(group, Set.of());
    }
}
