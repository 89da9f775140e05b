package org.dialoguerecords.reference;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The few states of a set that its index does not have, in the order of their codes. */
final class OtherStates {

    /** The only one without states. */
    static final OtherStates NONE = new OtherStates(new State[0]);

    private final State[] states;

    private OtherStates(State[] states) {
        this.states = states;
    }

    /** The states of a collection that has them in order. */
    static OtherStates of(Collection<State> inOrder) {
        return of(inOrder.toArray(State[]::new));
    }

    private static OtherStates of(State[] states) {
        return states.length == 0 ? NONE : new OtherStates(states);
    }

    int size() {
        return states.length;
    }

    List<State> inOrder() {
        return Collections.unmodifiableList(Arrays.asList(states));
    }

    boolean containsCode(String code) {
        int from = 0;
        int to = states.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = states[middle].code().compareTo(code);
            if (order == 0) {
                return true;
            }
            from = order < 0 ? middle + 1 : from;
            to = order < 0 ? to : middle;
        }
        return false;
    }

    /** Those that are in a set: {@code this} if all of them are. */
    OtherStates in(StateSet set) {
        return this == NONE ? this : chosen(set, true);
    }

    /** Those that are not in a set: {@code this} if none of them is. */
    OtherStates notIn(StateSet set) {
        return this == NONE ? this : chosen(set, false);
    }

    private OtherStates chosen(StateSet set, boolean in) {
        State[] some = new State[states.length];
        int size = 0;
        for (State state : states) {
            if (set.contains(state) == in) {
                some[size++] = state;
            }
        }
        return size == states.length ? this : of(Arrays.copyOf(some, size));
    }

    boolean hasSame(OtherStates other) {
        return Arrays.equals(states, other.states);
    }
}
