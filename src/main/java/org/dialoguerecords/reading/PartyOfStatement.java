package org.dialoguerecords.reading;

import java.util.Set;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/**
 * Some of those for whom a statement is made: its delegations, or those of one entry.
 *
 * @param kind what they are to the statement
 * @param group the id or name of the group, where there is one
 * @param states the seats, certain and possible
 * @param organizations the organisations that certainly or perhaps belong to them, in order
 * @param certainOrganizations those that certainly do
 * @param unknown others of whom it is not known who they are, if there are any
 * @param excepted the seats that are excepted
 * @param passage whether only a passage of the statement is made for them
 * @param perhaps whether the source leaves open that it is made for them
 */
public record PartyOfStatement(
        Kind kind,
        @Nullable String group,
        StateRange states,
        Set<String> organizations,
        Set<String> certainOrganizations,
        @Nullable UnknownParty unknown,
        StateSet excepted,
        boolean passage,
        boolean perhaps) {

    /** What the parties are to a statement. */
    public enum Kind {
        /** The delegations that take the floor. */
        DELEGATIONS,
        /** Those whom an entry lists. */
        LISTED,
        /** The members of a group. */
        MEMBERS
    }

    /** Delegations that take the floor. */
    static PartyOfStatement delegations(StateSet seats, Set<String> organizations) {
        return new PartyOfStatement(
                Kind.DELEGATIONS,
                null,
                StateRange.exactly(seats),
                organizations,
                organizations,
                null,
                StateSet.empty(),
                false,
                false);
    }

    /** The members of a group, all of whom are states that the reference data know. */
    static PartyOfStatement members(String group, StateRange states) {
        return new PartyOfStatement(
                Kind.MEMBERS, group, states, Set.of(), Set.of(), null, StateSet.empty(), false, false);
    }

    /** One who takes the floor and whom the record does not define. */
    static PartyOfStatement undefined(String id) {
        return new PartyOfStatement(
                Kind.DELEGATIONS,
                null,
                StateRange.empty(),
                Set.of(),
                Set.of(),
                new UnknownParty(id, null),
                StateSet.empty(),
                false,
                false);
    }

    /** Whether this is one speaker whom the record does not define. */
    public boolean isUndefinedSpeaker() {
        return unknown != null && unknown.members() == null;
    }
}
