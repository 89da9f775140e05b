package org.dialoguerecords.reading;

import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/**
 * Parties of whom it is not known who they are.
 *
 * @param key the same for the same ones in several statements
 * @param members the group of which they are members; nothing for a speaker whom the record does not define
 * @param excepted the seats that may be among them and for which the statement is not made all the same
 */
public record UnknownParty(Object key, @Nullable GroupMembers members, StateSet excepted) {

    UnknownParty(Object key, @Nullable GroupMembers members) {
        this(key, members, StateSet.empty());
    }

    /** The same ones, but for some seats. */
    UnknownParty excepting(StateSet seats) {
        StateSet some = seats;
        if (members != null && !members.areAnybody()) {
            some = seats.intersection(members.among().possible());
        }
        return some.isEmpty() ? this : new UnknownParty(key, members, some);
    }

    /** Whether nothing is known of them, not even whether they are states. */
    public boolean mayBeAnybody() {
        return members == null || members.areAnybody();
    }
}
