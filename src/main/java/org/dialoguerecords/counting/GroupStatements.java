package org.dialoguerecords.counting;

import java.util.HashMap;
import java.util.Map;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.reading.RecordEntries;
import org.dialoguerecords.reading.SizeRange;
import org.dialoguerecords.reference.Membership;
import org.jspecify.annotations.Nullable;

/** Counts the statements made for each group, and those made for anybody at all, in one pass. */
public final class GroupStatements {

    private final boolean complete;
    private final Map<String, MadeFor> ofGroups = new HashMap<>();
    private final MadeFor ofAnybody = new MadeFor();

    /** How many statements certainly and how many possibly are made for some, each statement counted once. */
    private static final class MadeFor {

        private int certain;
        private int possible;
        private int last = -1;
        private boolean lastIsCertain;

        void add(int statement, boolean certainly) {
            if (statement != last) {
                last = statement;
                lastIsCertain = false;
                possible++;
            }
            if (certainly && !lastIsCertain) {
                lastIsCertain = true;
                certain++;
            }
        }
    }

    public GroupStatements(CountedDialogue dialogue) {
        this.complete = dialogue.isComplete();
        RecordEntries entries = dialogue.reading().entries();
        int last = -1;
        Membership by = Membership.NO;
        for (int i = 0; i < entries.size(); i++) {
            int statement = entries.statement(i);
            if (!entries.isAligned(i) && dialogue.isCounted(statement)) {
                by = statement == last ? by : dialogue.isByCounted(statement);
                last = statement;
                if (by != Membership.NO) {
                    add(statement, entries.get(i), by == Membership.YES);
                }
            }
        }
    }

    private void add(int statement, OnBehalfOf entry, boolean certainly) {
        boolean surely = certainly && !entry.perhaps();
        if (entry.group() != null) {
            ofGroups.computeIfAbsent(entry.group(), key -> new MadeFor()).add(statement, surely);
        }
        if (entry.person() == null) {
            ofAnybody.add(statement, surely);
        }
    }

    /** How many are made for a group, or for anybody if none is named. */
    public SizeRange count(@Nullable String group) {
        MadeFor found = group == null ? ofAnybody : ofGroups.getOrDefault(group, new MadeFor());
        return complete ? SizeRange.between(found.certain, found.possible) : SizeRange.atLeast(found.certain);
    }
}
