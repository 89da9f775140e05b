package org.dialoguerecords.counting;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.reading.ReadStatement;
import org.dialoguerecords.reading.SizeRange;
import org.dialoguerecords.reference.Membership;
import org.jspecify.annotations.Nullable;

/** Counts the statements made for each group, and those made for anybody at all, in one pass. */
public final class GroupStatements {

    private static final int CERTAIN = 0;
    private static final int POSSIBLE = 1;

    private final boolean complete;

    /** How many certainly and how many possibly are made for a group, by its id. */
    private final Map<String, int[]> ofGroups = new HashMap<>();

    private final int[] ofAnybody = new int[2];

    public GroupStatements(CountedDialogue dialogue) {
        this.complete = dialogue.isComplete();
        for (ReadStatement statement : dialogue.counted()) {
            List<OnBehalfOf> entries = statement.statement().onBehalfOf();
            Membership by = entries.isEmpty() ? Membership.NO : dialogue.isByCounted(statement);
            if (by != Membership.NO) {
                add(entries, by == Membership.YES);
            }
        }
    }

    private void add(List<OnBehalfOf> entries, boolean certainly) {
        Set<int[]> surely = Collections.newSetFromMap(new IdentityHashMap<>(4));
        Set<int[]> perhaps = Collections.newSetFromMap(new IdentityHashMap<>(4));
        for (OnBehalfOf entry : entries) {
            Set<int[]> numbers = entry.perhaps() || !certainly ? perhaps : surely;
            if (entry.group() != null) {
                numbers.add(ofGroups.computeIfAbsent(entry.group(), key -> new int[2]));
            }
            if (entry.person() == null) {
                numbers.add(ofAnybody);
            }
        }
        surely.forEach(number -> number[CERTAIN]++);
        perhaps.addAll(surely);
        perhaps.forEach(number -> number[POSSIBLE]++);
    }

    /** How many are made for a group, or for anybody if none is named. */
    public SizeRange count(@Nullable String group) {
        int[] found = group == null ? ofAnybody : ofGroups.getOrDefault(group, new int[2]);
        return complete ? SizeRange.between(found[CERTAIN], found[POSSIBLE]) : SizeRange.atLeast(found[CERTAIN]);
    }
}
