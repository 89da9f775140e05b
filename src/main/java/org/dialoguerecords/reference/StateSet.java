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
import java.util.Spliterator;
import java.util.Spliterators;
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

    private static final StateSet EMPTY = new StateSet(StateIndex.unnamed(), new long[0]);

    private final transient StateIndex index;

    /** One bit for every state of the index; always as long as the index needs, never changed. */
    private final transient long[] words;

    private StateSet(StateIndex index, long[] words) {
        this.index = index;
        this.words = words;
    }

    /**
     * The set without states.
     *
     * @return the set
     */
    public static StateSet empty() {
        return EMPTY;
    }

    /**
     * A set of some states.
     *
     * @param states the states, in any order; one that is given twice is in the set once
     * @return the set
     */
    public static StateSet of(State... states) {
        return copyOf(List.of(states));
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
        Iterator<State> all = states.iterator();
        if (!all.hasNext()) {
            return EMPTY;
        }
        StateIndex index = all.next().index();
        long[] words = new long[index.words()];
        for (State state : states) {
            int number = index.numberOf(state);
            if (number < 0) {
                return mixed(states, EMPTY);
            }
            words[number >> 6] |= 1L << number;
        }
        return new StateSet(index, words);
    }

    /** The set of all states of an index. */
    static StateSet all(StateIndex index) {
        long[] words = new long[index.words()];
        Arrays.fill(words, -1L);
        int unused = (words.length << 6) - index.size();
        if (unused > 0) {
            words[words.length - 1] >>>= unused;
        }
        return new StateSet(index, words);
    }

    /** The set of an index whose states have these numbers; the array is not copied. */
    static StateSet ofWords(StateIndex index, long[] words) {
        return new StateSet(index, words);
    }

    /** A set of states that no one index holds: they get an index of their own. */
    private static StateSet mixed(Collection<State> first, Collection<State> second) {
        StateIndex index = StateIndex.mixed(first, second);
        long[] words = new long[index.words()];
        add(words, index, first);
        add(words, index, second);
        return new StateSet(index, words);
    }

    private static void add(long[] words, StateIndex index, Collection<State> states) {
        for (State state : states) {
            int number = index.numberOf(state);
            words[number >> 6] |= 1L << number;
        }
    }

    /**
     * The states that are in this set, in the other, or in both.
     *
     * @param other the other set
     * @return the union
     */
    public StateSet union(StateSet other) {
        if (other.isEmpty()) {
            return this;
        }
        if (isEmpty()) {
            return other;
        }
        StateSet same = other.in(index);
        if (same == null) {
            StateSet here = in(other.index);
            return here == null ? mixed(this, other) : here.union(other);
        }
        if (isSubset(same.words, words)) {
            return this;
        }
        long[] union = words.clone();
        for (int i = 0; i < union.length; i++) {
            union[i] |= same.words[i];
        }
        return new StateSet(index, union);
    }

    /**
     * The states that are in both sets.
     *
     * @param other the other set
     * @return the intersection
     */
    public StateSet intersection(StateSet other) {
        long[] theirs = other.wordsIn(index);
        if (isSubset(words, theirs)) {
            return this;
        }
        if (!intersects(words, theirs)) {
            return EMPTY;
        }
        long[] intersection = words.clone();
        for (int i = 0; i < intersection.length; i++) {
            intersection[i] &= theirs[i];
        }
        return new StateSet(index, intersection);
    }

    /**
     * The states that are in this set and not in the other.
     *
     * @param other the other set
     * @return the difference
     */
    public StateSet difference(StateSet other) {
        long[] theirs = other.wordsIn(index);
        if (!intersects(words, theirs)) {
            return this;
        }
        if (isSubset(words, theirs)) {
            return EMPTY;
        }
        long[] difference = words.clone();
        for (int i = 0; i < difference.length; i++) {
            difference[i] &= ~theirs[i];
        }
        return new StateSet(index, difference);
    }

    /**
     * Whether the two sets have a state in common.
     *
     * @param other the other set
     * @return true if their intersection is not empty
     */
    public boolean intersects(StateSet other) {
        return intersects(words, other.wordsIn(index));
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
        long[] seats = words;
        for (int i = 0; i < words.length; i++) {
            long continued = words[i] & index.continued(i);
            if (continued != 0 && seats == words) {
                seats = words.clone();
            }
            while (continued != 0) {
                int number = (i << 6) + Long.numberOfTrailingZeros(continued);
                int seat = index.seatOf(index.get(number)).number();
                seats[number >> 6] &= ~(1L << number);
                seats[seat >> 6] |= 1L << seat;
                continued &= continued - 1;
            }
        }
        return seats == words ? this : new StateSet(index, seats);
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
        return size;
    }

    @Override
    public boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean contains(@Nullable Object object) {
        return object instanceof State state && has(index.numberOf(state));
    }

    /**
     * Whether a state of this code is in the set.
     *
     * @param code the code
     * @return true if it is
     */
    public boolean containsCode(String code) {
        State state = index.find(code);
        return state != null && has(state.number());
    }

    @Override
    public boolean containsAll(Collection<?> others) {
        if (!(others instanceof StateSet set)) {
            return super.containsAll(others);
        }
        StateSet same = set.in(index);
        return same != null && isSubset(same.words, words);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (other instanceof StateSet set && set.index == index) {
            return Arrays.equals(words, set.words);
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

            @Override
            public boolean hasNext() {
                return next >= 0;
            }

            @Override
            public State next() {
                if (next < 0) {
                    throw new NoSuchElementException("no more states");
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

    /** This set with the numbers of another index, or null if that lacks one of its states. */
    private @Nullable StateSet in(StateIndex target) {
        if (target == index) {
            return this;
        }
        long[] renumbered = new long[target.words()];
        for (State state : this) {
            int number = target.numberOf(state);
            if (number < 0) {
                return null;
            }
            renumbered[number >> 6] |= 1L << number;
        }
        return new StateSet(target, renumbered);
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

    /**
     * What is written instead.
     *
     * @return the proxy
     */
    @Serial
    private Object writeReplace() {
        return index == ReferenceData.standard().stateIndex()
                ? SerializedStateSet.ofStandard(codes())
                : SerializedStateSet.of(this);
    }

    /**
     * Refuses what was not written by this class.
     *
     * @param in what is read
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a set of states is read through its proxy");
    }
}
