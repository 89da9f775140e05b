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
import java.util.NoSuchElementException;
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

    private static final State[] NO_OTHERS = {};
    private static final StateSet EMPTY = new StateSet(StateIndex.unnamed(), new long[0], NO_OTHERS);

    private final transient StateIndex index;

    /** One bit for every state of the index; always as long as the index needs, never changed. */
    private final transient long[] words;

    /** The states that the index does not have, in the order of their codes: few, or none. Never changed. */
    private final transient State[] others;

    private StateSet(StateIndex index, long[] words, State[] others) {
        this.index = index;
        this.words = words;
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
        long[] words = new long[index.words()];
        Arrays.fill(words, -1L);
        int unused = (words.length << 6) - index.size();
        if (unused > 0) {
            words[words.length - 1] >>>= unused;
        }
        return new StateSet(index, words, NO_OTHERS);
    }

    /** The set of an index whose states have these numbers; the array is not copied. */
    static StateSet ofWords(StateIndex index, long[] words) {
        return new StateSet(index, words, NO_OTHERS);
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
        if (other.index != index || others.length + other.others.length > 0) {
            return builder().addAll(this).addAll(other).build();
        }
        long[] union = words.clone();
        for (int i = 0; i < union.length; i++) {
            union[i] |= other.words[i];
        }
        return new StateSet(index, union, NO_OTHERS);
    }

    /** The states that are in both sets. */
    public StateSet intersection(StateSet other) {
        if (isEmpty()) {
            return this;
        }
        long[] theirs = other.wordsIn(index);
        State[] common = others(other, true);
        if (isSubset(words, theirs) && common.length == others.length) {
            return this;
        }
        if (!intersects(words, theirs) && common.length == 0) {
            return EMPTY;
        }
        long[] intersection = words.clone();
        for (int i = 0; i < intersection.length; i++) {
            intersection[i] &= theirs[i];
        }
        return new StateSet(index, intersection, common);
    }

    /** The states that are in this set and not in the other. */
    public StateSet difference(StateSet other) {
        if (other.isEmpty()) {
            return this;
        }
        long[] theirs = other.wordsIn(index);
        State[] left = others(other, false);
        if (!intersects(words, theirs) && left.length == others.length) {
            return this;
        }
        if (isSubset(words, theirs) && left.length == 0) {
            return EMPTY;
        }
        long[] difference = words.clone();
        for (int i = 0; i < difference.length; i++) {
            difference[i] &= ~theirs[i];
        }
        return new StateSet(index, difference, left);
    }

    /** Those of the others that are in a set, or are not. */
    private State[] others(StateSet set, boolean in) {
        if (others.length == 0) {
            return NO_OTHERS;
        }
        State[] some = new State[others.length];
        int size = 0;
        for (State state : others) {
            if (set.contains(state) == in) {
                some[size++] = state;
            }
        }
        return Arrays.copyOf(some, size);
    }

    /**
     * Whether the two sets have a state in common.
     *
     * @return true if their intersection is not empty
     */
    public boolean intersects(StateSet other) {
        return intersects(words, other.wordsIn(index)) || others(other, true).length > 0;
    }

    private static boolean intersects(long[] these, long[] those) {
        for (int i = 0; i < these.length; i++) {
            if ((these[i] & those[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubset(long[] these, long[] of) {
        for (int i = 0; i < these.length; i++) {
            if ((these[i] & ~of[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The seats of the states: each replaced by the state under whose code its seat is counted.
     *
     * @return the seats, at most as many as there are states here; this set if none is continued
     * @see State#seat()
     */
    public StateSet seats() {
        if (others.length == 0 && !isAnyContinued()) {
            return this;
        }
        Builder seats = builder();
        for (State state : this) {
            seats.add(state.seat());
        }
        return seats.build();
    }

    /** Whether the seat of one of the states of the index is counted under another code. */
    private boolean isAnyContinued() {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & index.continued(i)) != 0) {
                return true;
            }
        }
        return false;
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
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size + others.length;
    }

    @Override
    public boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return others.length == 0;
    }

    @Override
    public boolean contains(@Nullable Object object) {
        if (!(object instanceof State state)) {
            return false;
        }
        int number = index.numberOf(state);
        return number < 0 ? isOther(state.code()) : has(number);
    }

    /** Whether a state of this code is in the set. */
    public boolean containsCode(String code) {
        State state = index.find(code);
        return state == null ? isOther(code) : has(state.number());
    }

    private boolean isOther(String code) {
        int from = 0;
        int to = others.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = others[middle].code().compareTo(code);
            if (order == 0) {
                return true;
            }
            from = order < 0 ? middle + 1 : from;
            to = order < 0 ? to : middle;
        }
        return false;
    }

    @Override
    public boolean containsAll(Collection<?> states) {
        if (!(states instanceof StateSet set)) {
            return super.containsAll(states);
        }
        if (set.index == index) {
            return isSubset(set.words, words) && set.others(this, true).length == set.others.length;
        }
        return super.containsAll(states);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (other instanceof StateSet set && set.index == index) {
            return Arrays.equals(words, set.words) && Arrays.equals(others, set.others);
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
        return new Iterator<>() {
            private int next = nextNumber(0);
            private int nextOther;

            @Override
            public boolean hasNext() {
                return next >= 0 || nextOther < others.length;
            }

            @Override
            public State next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("no more states");
                }
                if (next < 0 || (nextOther < others.length && others[nextOther].compareTo(index.get(next)) < 0)) {
                    return others[nextOther++];
                }
                State state = index.get(next);
                next = nextNumber(next + 1);
                return state;
            }
        };
    }

    @Override
    public Spliterator<State> spliterator() {
        return Spliterators.spliterator(
                this, Spliterator.DISTINCT | Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    }

    /** The number of the first state from a number on, or -1. */
    private int nextNumber(int from) {
        int i = from >> 6;
        if (i >= words.length) {
            return -1;
        }
        long word = words[i] & (-1L << from);
        while (word == 0) {
            if (++i == words.length) {
                return -1;
            }
            word = words[i];
        }
        return (i << 6) + Long.numberOfTrailingZeros(word);
    }

    private boolean has(int number) {
        return number >= 0 && (words[number >> 6] & (1L << number)) != 0;
    }

    /** The bits of those states of this set that another index has. */
    private long[] wordsIn(StateIndex target) {
        if (target == index) {
            return words;
        }
        long[] renumbered = new long[target.words()];
        for (State state : this) {
            int number = target.numberOf(state);
            if (number >= 0) {
                renumbered[number >> 6] |= 1L << number;
            }
        }
        return renumbered;
    }

    /** What is written instead. */
    @Serial
    private Object writeReplace() {
        return index == ReferenceData.standard().stateIndex() && others.length == 0
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
        private long[] words = EMPTY.words;
        private @Nullable SortedMap<String, State> others;

        private Builder() {}

        /** Adds a state, unless one of that code is there. */
        public Builder add(State state) {
            if (state.index() != index) {
                growTo(state.index());
            }
            int number = index.numberOf(state);
            if (number >= 0) {
                words[number >> 6] |= 1L << number;
            } else {
                addOther(state);
            }
            return this;
        }

        /** Adds all states of a set, but for those whose codes are there. */
        public Builder addAll(StateSet states) {
            if (states.index == index) {
                for (int i = 0; i < words.length; i++) {
                    words[i] |= states.words[i];
                }
                for (State state : states.others) {
                    addOther(state);
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
            if (states.index == index) {
                addAll(states);
            } else {
                states.forEach(this::add);
            }
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
                StateSet known = words.length == 0 && others == null ? EMPTY : build();
                index = other;
                words = new long[other.words()];
                others = null;
                known.forEach(this::add);
            }
        }

        /** The states added so far. */
        public StateSet build() {
            State[] rest = others == null ? NO_OTHERS : others.values().toArray(State[]::new);
            for (long word : words) {
                if (word != 0) {
                    return new StateSet(index, words.clone(), rest);
                }
            }
            return rest.length == 0 ? EMPTY : new StateSet(index, words.clone(), rest);
        }
    }
}
