package org.dialoguerecords.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dialoguerecords.names.Lazy;
import org.dialoguerecords.names.NameIndex;
import org.jspecify.annotations.Nullable;

/**
 * The states of one data set, numbered in the order of their codes; or these and then a few more that the data do not know,
 * again in that order.
 *
 * <p>The numbers are what sets of states are made of. They mean nothing outside their index, so that nobody else may
 * see or keep them.
 */
final class StateIndex {

    /** The index whose states have the first numbers here as there, if there is one. */
    private final @Nullable StateIndex base;

    /** The first number that is not one of the base. */
    private final int first;

    /** The states from that number on, and they by their codes. */
    private final State[] states;

    private final Map<String, State> byCode;

    /** The states whose seat is counted under another code. */
    private final long[] continued;

    private StateIndex(@Nullable StateIndex base, int size) {
        this.base = base;
        this.first = base == null ? 0 : base.size();
        this.states = new State[size];
        this.byCode = new HashMap<>(size * 2);
        long[] none = new long[Bits.words(first + size)];
        this.continued = base == null ? none : Bits.union(none, base.continued);
    }

    /**
     * The index of a data set.
     *
     * @param definitions the states by their codes, each seat among them
     * @param names their names
     */
    static StateIndex of(SortedMap<String, StateDefinition> definitions, Lazy<NameIndex> names) {
        return of(null, definitions, names);
    }

    private static StateIndex of(
            @Nullable StateIndex base, SortedMap<String, StateDefinition> definitions, Lazy<NameIndex> names) {
        StateIndex index = new StateIndex(base, definitions.size());
        int number = index.first;
        for (StateDefinition definition : definitions.values()) {
            index.put(new State(definition, index, number++, names));
        }
        return index;
    }

    /**
     * The states of this index, which is one of a data set, and more that it does not have.
     *
     * @throws IllegalArgumentException if it has one of them
     */
    StateIndex with(SortedMap<String, StateDefinition> more) {
        for (String code : more.keySet()) {
            if (find(code) != null) {
                throw new IllegalArgumentException("expected states that the data do not have, found " + code);
            }
        }
        return of(this, more, new NoNames());
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
        states[number - first] = state;
        byCode.put(state.code(), state);
        if (!state.definition().seat().equals(state.code())) {
            Bits.set(continued, number);
        }
    }

    int size() {
        return first + states.length;
    }

    /** The index whose states have the same numbers here, if there is another one. */
    @Nullable
    StateIndex base() {
        return base;
    }

    /** The index of the data set: the base, or this one. */
    StateIndex root() {
        return base == null ? this : base;
    }

    /** Whether the states of another index have the same numbers here. */
    boolean includes(StateIndex other) {
        return other == this || other == base;
    }

    /** Up to this number, itself not included, the order is that of the codes. */
    int endOfOrder() {
        return base == null ? size() : first;
    }

    /** The bits of a set without states. */
    long[] noBits() {
        return new long[continued.length];
    }

    State get(int number) {
        return base != null && number < first ? base.get(number) : states[number - first];
    }

    State get(String code) {
        State state = find(code);
        if (state == null) {
            throw new IllegalStateException("no state " + code + " in its own index");
        }
        return state;
    }

    @Nullable
    State find(String code) {
        State state = byCode.get(code);
        return state != null || base == null ? state : base.find(code);
    }

    /** The number here of a state from any index, or -1. */
    int numberOf(State state) {
        if (includes(state.index())) {
            return state.number();
        }
        State own = find(state.code());
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
