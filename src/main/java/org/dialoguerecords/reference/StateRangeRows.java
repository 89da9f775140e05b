package org.dialoguerecords.reference;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Ranges of states in the making, in rows: who is in each stands side by side in one array, so that a union of many rows reads
 * memory from one end to the other.
 *
 * <p>Not thread-safe while states are added.
 */
public final class StateRangeRows {

    private static final int FIRST_ROWS = 12;

    private final StateIndex index;
    private final int words;
    private int size;

    /** Who certainly is in each row, by the numbers in the index. */
    private long[] certain;

    /** Who else may be, where there is anybody. */
    private long @Nullable [] open;

    /** States without a number in the index, of each row the certain and then the possible ones: mostly there are none. */
    private StateSet.@Nullable Builder @Nullable [] others;

    /** No rows yet, for states of which most are of these data, or of those that they do not know. */
    public StateRangeRows(ReferenceData reference, StateSet unknown) {
        this(unknown.isEmpty() ? reference.stateIndex() : unknown.index(), 0, FIRST_ROWS);
    }

    private StateRangeRows(StateIndex index, int size, int room) {
        this.index = index;
        this.words = Bits.words(index.size());
        this.certain = new long[words * room];
        this.size = size;
    }

    /** As many empty rows for the same states. */
    public StateRangeRows empty(int rows) {
        return new StateRangeRows(index, rows, rows);
    }

    /** Adds an empty row; its number is how many there were before. */
    public void addRow() {
        if (words * ++size > certain.length) {
            certain = Arrays.copyOf(certain, 2 * words * size);
            open = open == null ? null : Arrays.copyOf(open, certain.length);
        }
    }

    /** Adds a state to a row, in which it certainly is, or perhaps. */
    public void add(int row, State state, boolean certainly) {
        int number = index.numberOf(state);
        if (number >= 0) {
            bits(certainly)[row * words + (number >> 6)] |= 1L << number;
        } else {
            others(row, certainly).add(state);
        }
    }

    /** Adds the states of a range to a row, certain and possible. */
    @SuppressWarnings("ReferenceEquality") // as of most ranges that are known
    public void addAll(int row, StateRange states) {
        addAll(row, states.certain(), true);
        if (states.possible() != states.certain()) {
            addAll(row, states.possible(), false);
        }
    }

    /** Adds states to a row, in which all of them certainly are, or perhaps. */
    public void addAll(int row, StateSet states, boolean certainly) {
        if (states.isEmpty()) {
            return;
        }
        if (!states.isOf(index)) {
            states.forEach(state -> add(row, state, certainly));
            return;
        }
        states.setAll(bits(certainly), row * words);
        if (states.areSomeOthers()) {
            states.withoutNumbers().forEach(state -> add(row, state, certainly));
        }
    }

    /** Adds what is in a row of others, for the same states, to a row of these. */
    public void addAll(int row, StateRangeRows from, int other) {
        setAll(certain, row, from.certain, other);
        if (from.open != null) {
            setAll(bits(false), row, from.open, other);
        }
        if (from.others != null) {
            addOthers(row, from, other, true);
            addOthers(row, from, other, false);
        }
    }

    private void setAll(long[] bits, int row, long[] from, int other) {
        for (int i = 0; i < words; i++) {
            bits[row * words + i] |= from[other * words + i];
        }
    }

    private void addOthers(int row, StateRangeRows from, int other, boolean certainly) {
        StateSet some = from.knownOthers(other, certainly);
        if (!some.isEmpty()) {
            others(row, certainly).addAll(some);
        }
    }

    /** The range of all that have been added to a row. */
    public StateRange get(int row) {
        StateSet surely = get(row, certain, true);
        StateSet perhaps = get(row, open, false);
        return perhaps.isEmpty() || surely.containsAll(perhaps)
                ? StateRange.exactly(surely)
                : StateRange.of(surely, perhaps.union(surely));
    }

    private StateSet get(int row, long @Nullable [] bits, boolean certainly) {
        StateSet some =
                bits == null ? StateSet.empty() : StateSet.copyOf(index, bits, row * words, row * words + words);
        return others == null ? some : some.union(knownOthers(row, certainly));
    }

    private long[] bits(boolean certainly) {
        if (certainly) {
            return certain;
        }
        long[] known = open;
        if (known == null) {
            known = new long[certain.length];
            open = known;
        }
        return known;
    }

    private StateSet knownOthers(int row, boolean certainly) {
        int number = 2 * row + (certainly ? 0 : 1);
        StateSet.Builder some = others == null || number >= others.length ? null : others[number];
        return some == null ? StateSet.empty() : some.build();
    }

    private StateSet.Builder others(int row, boolean certainly) {
        int number = 2 * row + (certainly ? 0 : 1);
        if (others == null) {
            others = new StateSet.Builder[2 * size];
        } else if (number >= others.length) {
            others = Arrays.copyOf(others, 2 * number);
        }
        StateSet.Builder known = others[number];
        if (known == null) {
            known = StateSet.builder();
            others[number] = known;
        }
        return known;
    }
}
