package org.dialoguerecords.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.OnBehalfOf;
import org.jspecify.annotations.Nullable;

/** When each of some groups is spoken for in a record, and who is excepted, unless that may not have been said. */
final class GroupMentions {

    private static final Mentions NONE = new Mentions();

    private final Map<String, Mentions> byGroup = new HashMap<>();

    /**
     * Those of a record.
     *
     * @param which the groups about which somebody will ask
     */
    GroupMentions(Dialogue dialogue, RecordDays days, RecordEntries entries, Predicate<String> which) {
        @Nullable Mentions[] byNumber = new Mentions[entries.groups() + 1];
        for (int i = 0; i < entries.size(); i++) {
            String group = entries.get(i).group();
            int number = entries.group(i);
            if (group == null || number == RecordEntries.NO_GROUP) {
                continue;
            }
            Mentions mentions = byNumber[number];
            if (mentions == null) {
                mentions = which.test(group) ? new Mentions() : NONE;
                byNumber[number] = mentions;
                byGroup.put(group, mentions);
            }
            if (mentions != NONE) {
                int statement = entries.statement(i);
                mentions.add(
                        entries.get(i), statement, days.of(dialogue.statements().get(statement)));
            }
        }
    }

    /** Those of one group. */
    private static final class Mentions {

        private static final int NO_STATEMENT = -1;

        private final Set<Days> spokenFor = new LinkedHashSet<>(2);
        private Set<Days> perhapsSpokenFor = Set.of();
        private Set<String> excepted = Set.of();
        private int last = NO_STATEMENT;
        private boolean areOfSeveralStatements;

        void add(OnBehalfOf entry, int statement, Days on) {
            if (entry.perhaps()) {
                perhapsSpokenFor = perhapsSpokenFor.isEmpty() ? new LinkedHashSet<>(2) : perhapsSpokenFor;
                perhapsSpokenFor.add(on);
            } else {
                spokenFor.add(on);
                except(entry.except());
                areOfSeveralStatements |= last != NO_STATEMENT && last != statement;
                last = statement;
            }
        }

        private void except(List<String> codes) {
            if (!codes.isEmpty()) {
                excepted = excepted.isEmpty() ? new HashSet<>() : excepted;
                excepted.addAll(codes);
            }
        }
    }

    private Mentions of(String group) {
        return byGroup.getOrDefault(group, NONE);
    }

    /** The days on which a statement is made for a group or says that it is aligned. */
    Set<Days> spokenFor(String group) {
        return of(group).spokenFor;
    }

    /** The days on which that is so by what the source leaves open. */
    Set<Days> perhapsSpokenFor(String group) {
        return of(group).perhapsSpokenFor;
    }

    /** Whether a group is certainly spoken for on these days, or on one of them, and at no other time. */
    boolean isSpokenForOnly(String group, Days on) {
        boolean once = on.areOne() || !of(group).areOfSeveralStatements;
        return once && spokenFor(group).equals(Set.of(on));
    }

    /** Whether it is open whether a group is spoken for at all. */
    boolean isPerhapsSpokenFor(String group) {
        return spokenFor(group).isEmpty() && !perhapsSpokenFor(group).isEmpty();
    }

    /** The codes of those who are excepted from a statement for a group. */
    Set<String> excepted(String group) {
        return of(group).excepted;
    }
}
