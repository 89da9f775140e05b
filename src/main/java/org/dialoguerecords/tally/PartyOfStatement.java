package org.dialoguerecords.tally;

import java.util.SortedSet;
import org.dialoguerecords.reading.GroupMembers;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/**
 * Some of those for whom a statement is made: its delegations, or those of one entry.
 *
 * @param basis how it stands for them
 * @param group the id or name of the group, where there is one
 * @param states the seats, certain and possible
 * @param organizations the organisations that certainly or perhaps belong to them
 * @param certainOrganizations those that certainly do
 * @param unknown others of whom it is not known who they are, if there are any
 * @param excepted the seats that are excepted
 * @param passage whether only a passage of the statement is made for them
 * @param perhaps whether the source leaves open that it is made for them
 */
record PartyOfStatement(
        Basis basis,
        @Nullable String group,
        StateRange states,
        SortedSet<String> organizations,
        SortedSet<String> certainOrganizations,
        @Nullable Unknown unknown,
        StateSet excepted,
        boolean passage,
        boolean perhaps) {

    /**
     * Parties of whom it is not known who they are.
     *
     * @param key the same for the same ones in several statements
     * @param members the group of which they are members; nothing for a speaker whom the record does not define
     */
    record Unknown(Object key, @Nullable GroupMembers members) {

        /** Whether nothing is known of them, not even whether they are states. */
        boolean mayBeAnybody() {
            return members == null || members.areAnybody();
        }
    }

    /** Whether this is one speaker whom the record does not define. */
    boolean isUndefinedSpeaker() {
        return unknown != null && unknown.members() == null;
    }

    /** Whether these rest on the membership of that group. */
    boolean isMembershipOf(String id) {
        return basis == Basis.GROUP && id.equals(group);
    }
}
