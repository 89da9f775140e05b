package org.dialoguerecords.reading;

import java.util.Collections;
import java.util.SortedSet;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/**
 * Who belongs to a group on some days.
 *
 * @param states the states, by their seats
 * @param certainOrganizations the organisations that certainly do
 * @param organizations the organisations that certainly or perhaps do
 * @param least how many more states there are at least of which nobody knows which
 * @param most how many more there are at most; {@link #ANY_NUMBER} if nothing is known of the group,
 *     {@link #NO_LIMIT} if only the least number is known
 * @param candidates how many states may be among these at any time that the group is spoken for
 * @param among the members of the United Nations that these may be, the same ones whenever the group is spoken for; certain
 *     are those that are members each time, if they belong to the group. Where nothing is known of the group its members
 *     may be any states
 */
public record GroupMembers(
        StateRange states,
        SortedSet<String> certainOrganizations,
        SortedSet<String> organizations,
        int least,
        int most,
        int candidates,
        StateRange among) {

    /** As many members as there are states, or none. */
    public static final int ANY_NUMBER = Integer.MAX_VALUE;

    /** As many members of the United Nations as there are, where nobody knows how many that is. */
    public static final int NO_LIMIT = ANY_NUMBER - 1;

    /** A group of which nothing is known but that those belong to it who are excepted from a statement for it. */
    public static GroupMembers anybodyBut(StateSet excepted) {
        SortedSet<String> organizations = Collections.emptySortedSet();
        return new GroupMembers(
                StateRange.exactly(excepted), organizations, organizations, 0, ANY_NUMBER, 0, StateRange.empty());
    }

    /** Whether there are members, or may be, of whom nobody knows who they are. */
    public boolean areSomeUnknown() {
        return most > 0;
    }

    /** Whether nothing is known of the group: it may be anybody. */
    public boolean areAnybody() {
        return most == ANY_NUMBER;
    }

    /** Those of some states that belong to it; who may be one of the unknown members may belong to it. */
    public StateRange within(StateRange some) {
        StateSet possible = areAnybody()
                ? some.possible()
                : some.possible().intersection(states.possible().union(among.possible()));
        return StateRange.of(some.certain().intersection(states.certain()), possible);
    }

    /** Those of some states that do not belong to it. */
    public StateRange without(StateRange some) {
        StateSet certain = areAnybody()
                ? StateSet.empty()
                : some.certain().difference(states.possible()).difference(among.possible());
        return StateRange.of(certain, some.possible().difference(states.certain()));
    }

    /** Whether a seat belongs to it. */
    public Membership membership(State seat) {
        Membership known = states.membership(seat);
        boolean perhaps = areAnybody() || (areSomeUnknown() && among.possible().contains(seat));
        return known == Membership.NO && perhaps ? Membership.UNKNOWN : known;
    }

    /** Whether an organisation belongs to it. Members that are only counted are states. */
    public Membership membership(String organization) {
        if (certainOrganizations.contains(organization)) {
            return Membership.YES;
        }
        return areAnybody() || organizations.contains(organization) ? Membership.UNKNOWN : Membership.NO;
    }
}
