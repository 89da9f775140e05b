package org.dialoguerecords.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The places of the elements of a list by their ids; of several with one id that of the first.
 *
 * <p>A table of numbers: it makes no object for an id, and looks at an element only if the hash of its id is the right one.
 */
public final class Ids {

    /** The place of none. */
    public static final int NONE = -1;

    /** Spreads hashes that differ in few bits: 2 to the power of 32 divided by the golden ratio, odd. */
    private static final int SCATTER = 0x9e3779b9;

    /** So many ids are passed by in the table at most: a record can be made of ids that have one hash. */
    private static final int MOST_STEPS = 32;

    private final List<?> elements;
    private final Function<Object, String> id;

    /**
     * The places by the hashes of the ids, each plus one, and above its bits those of the hash; 0 where there is none. At most
     * two thirds are full.
     */
    private final int[] table;

    private final int placeBits;
    private final int shift;
    private int different;

    /** Those that have no room near to where they belong. */
    private @Nullable Map<String, Integer> others;

    @SuppressWarnings("unchecked") // the elements are all that the function is given
    private Ids(List<?> elements, Function<?, String> id) {
        this.elements = elements;
        this.id = (Function<Object, String>) id;
        this.placeBits = (Integer.highestOneBit(elements.size()) << 1) - 1;
        this.shift = Integer.numberOfLeadingZeros(elements.size() + elements.size() / 2 | 1);
        this.table = new int[1 << (Integer.SIZE - shift)];
        for (int place = 0; place < elements.size(); place++) {
            add(idAt(place), place);
        }
    }

    /** Those of the elements of a list. */
    public static <T> Ids of(List<? extends T> elements, Function<T, String> id) {
        return new Ids(elements, id);
    }

    private String idAt(int place) {
        return id.apply(elements.get(place));
    }

    private void add(String some, int place) {
        int slot = slot(some);
        if (slot < 0) {
            others = others == null ? new HashMap<>() : others;
            different += others.putIfAbsent(some, place) == null ? 1 : 0;
        } else if (table[slot] == 0) {
            table[slot] = (some.hashCode() & ~placeBits) | (place + 1);
            different++;
        }
    }

    /** Where an id stands in the table, or would stand; -1 if it has no room. */
    private int slot(String some) {
        int hash = some.hashCode();
        int slot = (hash * SCATTER) >>> shift;
        for (int step = 0; step < MOST_STEPS; step++) {
            int known = table[slot];
            if (known == 0 || (((known ^ hash) & ~placeBits) == 0 && isAt(known, some))) {
                return slot;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return -1;
    }

    private boolean isAt(int known, String some) {
        return idAt((known & placeBits) - 1).equals(some);
    }

    /** The place of the first element of an id, or {@link #NONE}. */
    public int find(String some) {
        int slot = slot(some);
        if (slot >= 0) {
            return (table[slot] & placeBits) - 1;
        }
        return others == null ? NONE : others.getOrDefault(some, NONE);
    }

    /** Whether there is an element of an id. */
    public boolean has(String some) {
        return find(some) != NONE;
    }

    /** Whether no two elements have one id. */
    public boolean areUnique() {
        return different == elements.size();
    }
}
