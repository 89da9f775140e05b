package org.dialoguerecords.reading;

import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/**
 * A range of states in the making, the union of many. As long as only the same one is added it is taken as it is: often it is
 * the members of one group on one day, which are the same object for every record.
 */
public final class StateRangeBuilder {

    private @Nullable StateRange only;
    private @Nullable Union union;

    /** Sets to which more is added than the same range. */
    private static final class Union {

        private final StateSet.Builder certain = StateSet.builder();
        private final StateSet.Builder possible = StateSet.builder();

        @SuppressWarnings("ReferenceEquality") // as of most ranges that are known
        void add(StateRange states) {
            certain.addAll(states.certain());
            if (states.possible() != states.certain()) {
                possible.addAll(states.possible());
            }
        }

        StateRange build() {
            StateSet certainly = certain.build();
            StateSet others = possible.build();
            return others.isEmpty() ? StateRange.exactly(certainly) : StateRange.of(certainly, others.union(certainly));
        }
    }

    private Union union() {
        Union known = union;
        if (known == null) {
            known = new Union();
            if (only != null) {
                known.add(only);
            }
            union = known;
        }
        return known;
    }

    /** Adds a state that certainly belongs to it, or perhaps. */
    public void add(State state, boolean certain) {
        Union all = union();
        (certain ? all.certain : all.possible).add(state);
    }

    /** Adds states, certain and possible. */
    @SuppressWarnings("ReferenceEquality") // those that are equal only are added
    public void addAll(StateRange states) {
        if (union == null && (only == null || only == states)) {
            only = states;
        } else {
            union().add(states);
        }
    }

    /** Adds states that belong to it at most. */
    public void addPossible(StateSet states) {
        if (!states.isEmpty()) {
            union().possible.addAll(states);
        }
    }

    /** The range of all that have been added. */
    public StateRange build() {
        if (union != null) {
            return union.build();
        }
        return only == null ? StateRange.empty() : only;
    }
}
