package org.dialoguerecords.reading;

import org.jspecify.annotations.Nullable;

/**
 * Parties of whom it is not known who they are.
 *
 * @param key the same for the same ones in several statements
 * @param members the group of which they are members; nothing for a speaker whom the record does not define
 */
public record UnknownParty(Object key, @Nullable GroupMembers members) {

    /** Whether nothing is known of them, not even whether they are states. */
    public boolean mayBeAnybody() {
        return members == null || members.areAnybody();
    }
}
