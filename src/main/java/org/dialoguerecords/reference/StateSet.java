package org.dialoguerecords.reference;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of states in the order of their codes.
 *
 * <p>It is a {@link java.util.Set} like any other, equal to every set of the same states, and as fast as its
 * representation allows: one bit a state, so that union, intersection, difference and size of two sets from the same
 * {@link ReferenceData} are a handful of machine instructions. Sets from different data combine as well, by code.
 *
 * <p>Immutable, thread-safe and serializable. A set of the standard states is written as its codes; a set that holds
 * others also carries what defines them, but not their names.
 */
public final class StateSet extends AbstractSet<State> implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The only one without states. */
    private static final StateSet EMPTY = new StateSet(StateIndex.unnamed(), new long[0], OtherStates.NONE);

    /** The smallest index that has all states but the others. */
    private final transient StateIndex index;

    /** The numbers of the states in the index; never changed. */
    private final transient long[] bits;

    private final transient OtherStates others;

    private StateSet(StateIndex index, long[] bits, OtherStates others) {
        this.index = index;
        this.bits = bits;
        this.others = others;
    }

    /** The set without states. */
    public static StateSet empty() {
        return EMPTY;
    }

    /**
     * A set of some states.
     *
     * @param states the states, in any order; one that is given twice is in the set once
     */
    public static StateSet of(State... states) {
        return states.length == 1 ? states[0].alone() : copyOf(List.of(states));
    }

    /**
     * A set of some states.
     *
     * @param states the states, in any order and from any data; of two with the same code the first counts
     * @return the set; the argument itself if it is one already
     */
    public static StateSet copyOf(Collection<State> states) {
        if (states instanceof StateSet set) {
            return set;
        }
        Builder builder = builder();
        for (State state : states) {
            builder.add(state);
        }
        return builder.build();
    }

    /** A builder of a set to which many are added. */
    public static Builder builder() {
        return new Builder();
    }

    /** The set of all states of an index. */
    static StateSet all(StateIndex index) {
        return ofNumbers(index, Bits.all(index.size()));
    }

    /** The set of an index whose states have these numbers; the array is not copied. */
    static StateSet ofNumbers(StateIndex index, long[] bits) {
        return Bits.isEmpty(bits) ? EMPTY : ofSome(index, bits, OtherStates.NONE);
    }

    private static StateSet ofSome(StateIndex index, long[] bits, OtherStates others) {
        StateIndex base = index.base();
        return base == null || Bits.next(bits, base.size()) >= 0
                ? new StateSet(index, bits, others)
                : new StateSet(base, Arrays.copyOf(bits, Bits.words(base.size())), others);
    }

    /** The set of those whose numbers are in a part of an array. */
    static StateSet copyOf(StateIndex index, long[] bits, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bits[i] != 0) {
                return ofSome(index, Arrays.copyOfRange(bits, from, to), OtherStates.NONE);
            }
        }
        return EMPTY;
    }

    /** Whether its states have numbers in an index, but for a few others. */
    boolean isOf(StateIndex some) {
        return some.includes(index);
    }

    StateIndex index() {
        return index;
    }

    /** Sets the bits of the numbers in a part of an array. */
    void setAll(long[] all, int from) {
        for (int i = 0; i < bits.length; i++) {
            all[from + i] |= bits[i];
        }
    }

    /** Whether there are states that have no number in the index. */
    boolean areSomeOthers() {
        return others != OtherStates.NONE;
    }

    /** The states that have no number in the index. */
    StateSet withoutNumbers() {
        return new StateSet(index, index.noBits(), others);
    }

    /** The states that are in this set, in the other, or in both. */
    public StateSet union(StateSet other) {
        if (other.isEmpty()) {
            return this;
        }
        if (isEmpty()) {
            return other;
        }
        if (containsAll(other)) {
            return this;
        }
        boolean included = index.includes(other.index);
        if ((!included && !other.index.includes(index))
                || others != OtherStates.NONE
                || other.others != OtherStates.NONE) {
            return builder().addAll(this).addAll(other).build();
        }
        return ofSome(included ? index : other.index, Bits.union(bits, other.bits), OtherStates.NONE);
    }

    /** The states that are in both sets. */
    public StateSet intersection(StateSet other) {
        if (isEmpty() || other.isEmpty()) {
            return EMPTY;
        }
        long[] theirs = other.bitsIn(index);
        OtherStates common = others.in(other);
        if (common == others && Bits.isSubset(bits, theirs)) {
            return this;
        }
        if (common == OtherStates.NONE && !Bits.intersect(bits, theirs)) {
            return EMPTY;
        }
        return ofSome(index, Bits.intersection(bits, theirs), common);
    }

    /** The states that are in this set and not in the other. */
    public StateSet difference(StateSet other) {
        if (isEmpty() || other.isEmpty()) {
            return this;
        }
        long[] theirs = other.bitsIn(index);
        OtherStates left = others.notIn(other);
        if (left == others && !Bits.intersect(bits, theirs)) {
            return this;
        }
        if (left == OtherStates.NONE && Bits.isSubset(bits, theirs)) {
            return EMPTY;
        }
        return ofSome(index, Bits.difference(bits, theirs), left);
    }

    /** Whether the two sets have a state in common. */
    public boolean intersects(StateSet other) {
        return !isEmpty()
                && !other.isEmpty()
                && (Bits.intersect(bits, other.bitsIn(index)) || others.in(other) != OtherStates.NONE);
    }

    /**
     * The seats of the states: each replaced by the state under whose code its seat is counted.
     *
     * @return the seats, at most as many as there are states here; this set if none is continued
     * @see State#seat()
     */
    public StateSet seats() {
        if (others == OtherStates.NONE && !Bits.intersect(bits, index.continued())) {
            return this;
        }
        Builder seats = builder();
        for (State state : this) {
            seats.add(state.seat());
        }
        return seats.build();
    }

    /**
     * The codes of the states.
     *
     * @return the codes in their order, unmodifiable
     */
    public List<String> codes() {
        return stream().map(State::code).toList();
    }

    @Override
    public int size() {
        return Bits.size(bits) + others.size();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // there is no other set without states
    public boolean isEmpty() {
        return this == EMPTY;
    }

    @Override
    public boolean contains(@Nullable Object object) {
        if (!(object instanceof State state)) {
            return false;
        }
        int number = index.numberOf(state);
        return number < 0 ? others.containsCode(state.code()) : Bits.has(bits, number);
    }

    /** Whether a state of this code is in the set. */
    public boolean containsCode(String code) {
        State state = index.find(code);
        return state == null ? others.containsCode(code) : Bits.has(bits, state.number());
    }

    @Override
    public boolean containsAll(Collection<?> states) {
        if (states instanceof StateSet set && index.includes(set.index)) {
            return Bits.isSubset(set.bits, bits) && set.others.in(this) == set.others;
        }
        if (states instanceof StateSet set && set.index.includes(index) && others == OtherStates.NONE) {
            return false; // it has states that are not in this index
        }
        return super.containsAll(states);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (other instanceof StateSet set && set.index == index) {
            return Arrays.equals(bits, set.bits) && others.hasSame(set.others);
        }
        return super.equals(other);
    }

    // The sum that the contract of Set asks for.
    @Override
    public int hashCode() {
        return super.hashCode();
    }

    /**
     * The states in the order of their codes.
     *
     * @return an iterator that cannot remove
     */
    @Override
    public Iterator<State> iterator() {
        return new StateIterator(index, bits, others);
    }

    @Override
    public Spliterator<State> spliterator() {
        return Spliterators.spliterator(
                this, Spliterator.DISTINCT | Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    }

    /** The numbers in another index of those states of this set that it has; and some that mean nothing there. */
    private long[] bitsIn(StateIndex target) {
        if (index.includes(target) || (others == OtherStates.NONE && target.includes(index))) {
            return bits;
        }
        long[] renumbered = target.noBits();
        StateIndex shared = index.root();
        if (shared == target.root() && target.size() - shared.size() <= size()) {
            // The numbers of the shared states are the same in both; of the others the target has few.
            Bits.setAll(renumbered, Bits.below(bits, shared.size()));
            for (int number = shared.size(); number < target.size(); number++) {
                if (containsCode(target.get(number).code())) {
                    Bits.set(renumbered, number);
                }
            }
            return renumbered;
        }
        for (State state : this) {
            int number = target.numberOf(state);
            if (number >= 0) {
                Bits.set(renumbered, number);
            }
        }
        return renumbered;
    }

    /** What is written instead. */
    @Serial
    private Object writeReplace() {
        return index == ReferenceData.standard().stateIndex() && others == OtherStates.NONE
                ? SerializedStateSet.ofStandard(codes())
                : SerializedStateSet.of(this);
    }

    /**
     * Refuses what was not written by this class.
     *
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a set of states is read through its proxy");
    }

    /**
     * A set in the making, for a union of many: it takes in states and sets without making a set of each step. Not
     * thread-safe.
     */
    public static final class Builder {

        private StateIndex index = EMPTY.index;
        private long[] bits = EMPTY.bits;
        private @Nullable SortedMap<String, State> others;

        /** Whether a set has been built, whose bits these are. */
        private boolean built;

        private Builder() {}

        /** Adds a state, unless one of that code is there. */
        public Builder add(State state) {
            if (state.index() != index) {
                growTo(state.index());
            }
            int number = index.numberOf(state);
            if (number >= 0) {
                Bits.set(own(), number);
            } else {
                addOther(state);
            }
            return this;
        }

        /** Adds all states of a set, but for those whose codes are there. */
        public Builder addAll(StateSet states) {
            if (index.includes(states.index)) {
                Bits.setAll(own(), states.bits);
                if (states.others != OtherStates.NONE) {
                    states.others.inOrder().forEach(this::add);
                }
            } else {
                addStrange(states);
            }
            return this;
        }

        private void addStrange(StateSet states) {
            if (states.isEmpty()) {
                return;
            }
            growTo(states.index);
            if (index.includes(states.index)) {
                addAll(states);
            } else {
                states.forEach(this::add);
            }
        }

        /** The bits, to be changed. */
        private long[] own() {
            if (built) {
                bits = bits.clone();
                built = false;
            }
            return bits;
        }

        private void addOther(State state) {
            if (others == null) {
                others = new TreeMap<>();
            }
            others.putIfAbsent(state.code(), state);
        }

        /** Takes another index if it is the larger one: so those of which only a record knows are the others. */
        private void growTo(StateIndex other) {
            if (other.size() > index.size()) {
                if (other.includes(index) && others == null) {
                    index = other;
                    bits = Arrays.copyOf(bits, Bits.words(other.size()));
                    built = false;
                    return;
                }
                StateSet known = build();
                index = other;
                bits = other.noBits();
                built = false;
                others = null;
                if (!known.isEmpty()) { // mostly nothing is known yet
                    known.forEach(this::add);
                }
            }
        }

        /** The states added so far. */
        public StateSet build() {
            OtherStates rest = others == null ? OtherStates.NONE : OtherStates.of(others.values());
            if (rest == OtherStates.NONE && Bits.isEmpty(bits)) {
                return EMPTY;
            }
            built = true;
            return ofSome(index, bits, rest);
        }
    }
}
