package org.dialoguerecords.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.Statement;
import org.jspecify.annotations.Nullable;

/** What the statements of a record say of each other, by the ids of those of which something is said. */
final class Relations {

    /** Of statements that say nothing of each other. */
    static final Relations NONE = new Relations(List.of(), new int[0]);

    /** So many bits there are for an id, or up to twice as many: few ids of which nothing is said have the bit of another. */
    private static final int BITS_OF_EACH = 16;

    /** Spreads hashes that differ in few bits: 2 to the power of 32 divided by the golden ratio, odd. */
    private static final int SCATTER = 0x9e3779b9;

    private final Map<String, Relation> byIds = new HashMap<>(4);

    /** A bit for the hash of each id. Of most statements nothing is said: this shows it without a look into the map. */
    private final long[] hashes;

    private final int shift;

    /**
     * What one statement says of another.
     *
     * @param by the place in the record of the statement that says it
     * @param bits what it says, by the bits of {@link Way}
     * @param next what is said of the same statement after this, in the order of the record
     */
    record Relation(int by, int bits, @Nullable Relation next) {}

    /**
     * Those of some statements.
     *
     * @param what what each is: others than those that are {@link RecordStatements#RELATING} are passed by
     */
    Relations(List<Statement> statements, int[] what) {
        for (int i = what.length - 1; i >= 0; i--) {
            if ((what[i] & RecordStatements.RELATING) != 0) {
                Statement statement = statements.get(i);
                add(statement.dissociatesFrom(), i, Way.DISSOCIATING);
                add(statement.perhapsAlignsWith(), i, Way.ALIGNING | Way.PERHAPS);
                add(statement.alignsWith(), i, Way.ALIGNING);
            }
        }
        int bits = Math.max(Long.SIZE, Integer.highestOneBit(byIds.size()) * 2 * BITS_OF_EACH);
        this.hashes = new long[bits / Long.SIZE];
        this.shift =
                Integer.numberOfLeadingZeros(bits) + 1; // the highest bits of a hash: a number below that of the bits
        for (String id : byIds.keySet()) {
            int bit = bit(id);
            hashes[bit >> 6] |= 1L << bit;
        }
    }

    /** Whether a statement says something of another, or at least has a list for that. */
    @SuppressWarnings("ReferenceEquality") // an empty list that is another one only costs time
    static boolean mayRelate(Statement statement) {
        List<String> none = List.of();
        return statement.alignsWith() != none
                || statement.perhapsAlignsWith() != none
                || statement.dissociatesFrom() != none;
    }

    /** Notes what a statement says of others before what later ones say. */
    private void add(List<String> ids, int by, int bits) {
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            byIds.put(id, new Relation(by, bits, byIds.get(id)));
        }
    }

    private int bit(String id) {
        return (id.hashCode() * SCATTER) >>> shift;
    }

    boolean isEmpty() {
        return byIds.isEmpty();
    }

    /** Whether something is said of the statement of that id. */
    boolean areOf(String id) {
        int bit = bit(id);
        return ((hashes[bit >> 6] >>> bit) & 1) != 0 && byIds.containsKey(id);
    }

    /** The first that is said of the statement of that id, if anything is. */
    @Nullable
    Relation first(String id) {
        return byIds.get(id);
    }
}
