package org.dialoguerecords.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dialoguerecords.names.Lazy;
import org.dialoguerecords.names.NameIndex;
import org.jspecify.annotations.Nullable;

/**
 * The states of one data set, numbered in the order of their codes.
 *
 * <p>The numbers are what sets of states are made of. They mean nothing outside their index, so that nobody else may
 * see or keep them.
 */
final class StateIndex {

    private final State[] states;
    private final Map<String, State> byCode;

    /** The states whose seat is counted under another code. */
    private final long[] continued;

    private StateIndex(int size) {
        this.states = new State[size];
        this.byCode = new HashMap<>(size * 2);
        this.continued = new long[Bits.words(size)];
    }

    /**
     * The index of a data set.
     *
     * @param definitions the states by their codes, each seat among them
     * @param names their names
     */
    static StateIndex of(SortedMap<String, StateDefinition> definitions, Lazy<NameIndex> names) {
        StateIndex index = new StateIndex(definitions.size());
        int number = 0;
        for (StateDefinition definition : definitions.values()) {
            index.put(new State(definition, index, number++, names));
        }
        return index;
    }

    /** An index of a few states that belong to no data set and have no names but the one in their definition. */
    static StateIndex unnamed(StateDefinition... definitions) {
        SortedMap<String, StateDefinition> byCode = new TreeMap<>();
        for (StateDefinition definition : definitions) {
            byCode.putIfAbsent(definition.code(), definition);
        }
        return of(byCode, new NoNames());
    }

    private static final class NoNames extends Lazy<NameIndex> {
        @Override
        protected NameIndex make() {
            return NameIndex.builder((code, day) -> true).build();
        }
    }

    private void put(State state) {
        int number = state.number();
        states[number] = state;
        byCode.put(state.code(), state);
        if (!state.definition().seat().equals(state.code())) {
            Bits.set(continued, number);
        }
    }

    int size() {
        return states.length;
    }

    /** The bits of a set without states. */
    long[] noBits() {
        return new long[continued.length];
    }

    State get(int number) {
        return states[number];
    }

    State get(String code) {
        State state = byCode.get(code);
        if (state == null) {
            throw new IllegalStateException("no state " + code + " in its own index");
        }
        return state;
    }

    @Nullable
    State find(String code) {
        return byCode.get(code);
    }

    /** The number here of a state from any index, or -1. */
    int numberOf(State state) {
        if (state.index() == this) {
            return state.number();
        }
        State own = byCode.get(state.code());
        return own == null ? -1 : own.number();
    }

    State seatOf(State state) {
        return Bits.has(continued, state.number()) ? get(state.definition().seat()) : state;
    }

    /** The states whose seat is counted under another code; not to be changed. */
    long[] continued() {
        return continued;
    }
}
