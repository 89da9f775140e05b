package org.dialoguerecords.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The members of a group between two days on which something changes.
 *
 * @param members who they are
 * @param certainOthers those of the organisations and territories among them that certainly are
 * @param possibleOthers the organisations and territories that certainly or perhaps are
 * @param seats the seats of the states, for whoever asks by another code of the same seat
 */
record OnOneDay(Members members, Set<String> certainOthers, Set<String> possibleOthers, StateRange seats) {

    static final OnOneDay NOBODY = of(Members.of(StateRange.empty()), Set.of());

    static OnOneDay of(Members members, Set<String> certainOthers) {
        Set<String> others = new TreeSet<>(members.organizations());
        others.addAll(members.territories());
        return new OnOneDay(
                members,
                Set.copyOf(certainOthers),
                Set.copyOf(others),
                members.states().seats());
    }

    /** What is known of a member that is no state. */
    Membership membershipOfOther(String code) {
        if (certainOthers.contains(code)) {
            return Membership.YES;
        }
        boolean possible =
                members.organizations().contains(code) || members.territories().contains(code);
        return possible ? Membership.UNKNOWN : Membership.NO;
    }

    /** The same if it is open whether the group was there at all. */
    OnOneDay uncertain() {
        return of(withStates(StateRange.of(StateSet.empty(), members.possible())), Set.of());
    }

    /** These and all of some states as possible members. */
    OnOneDay orPerhaps(StateSet states) {
        return of(withStates(StateRange.of(members.certain(), members.possible().union(states))), certainOthers);
    }

    /** Those whose seat or code is in another group too. */
    OnOneDay within(OnOneDay other) {
        StateRange states = StateRange.of(
                seated(members.certain(), other.seats.certain(), true),
                seated(members.possible(), other.seats.possible(), true));
        return of(
                new Members(
                        states.certain(),
                        states.possible(),
                        common(members.organizations(), other.members.organizations()),
                        common(members.territories(), other.members.territories())),
                common(certainOthers, other.certainOthers));
    }

    /** Those whose seat or code is not in another group. */
    OnOneDay without(OnOneDay other) {
        StateRange states = StateRange.of(
                seated(members.certain(), other.seats.possible(), false),
                seated(members.possible(), other.seats.certain(), false));
        return of(
                new Members(
                        states.certain(),
                        states.possible(),
                        less(members.organizations(), other.certainOthers),
                        less(members.territories(), other.certainOthers)),
                less(certainOthers, other.possibleOthers));
    }

    private Members withStates(StateRange states) {
        return new Members(states.certain(), states.possible(), members.organizations(), members.territories());
    }

    private static StateSet seated(StateSet states, StateSet seats, boolean in) {
        List<State> kept = new ArrayList<>();
        for (State state : states) {
            if (seats.contains(state.seat()) == in) {
                kept.add(state);
            }
        }
        return StateSet.copyOf(kept);
    }

    private static Set<String> common(Set<String> these, Set<String> those) {
        Set<String> common = new TreeSet<>(these);
        common.retainAll(those);
        return common;
    }

    private static Set<String> less(Set<String> these, Set<String> those) {
        Set<String> less = new TreeSet<>(these);
        less.removeAll(those);
        return less;
    }
}
