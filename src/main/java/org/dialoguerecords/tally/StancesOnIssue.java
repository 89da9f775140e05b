package org.dialoguerecords.tally;

import java.util.Arrays;
import org.dialoguerecords.Stance;
import org.jspecify.annotations.Nullable;

/** The stances that statements take on one issue, in the order of the record: of each statement as bits. */
@SuppressWarnings("EnumOrdinal") // the numbers never leave the library
final class StancesOnIssue {

    static final StancesOnIssue NONE = new StancesOnIssue();

    private int[] statements = {};
    private int[] stances = {};
    private int size;

    /** A stance as bits. */
    static int bit(Stance stance) {
        return 1 << stance.ordinal();
    }

    /** Adds stances of the statement at a place in the record. Mostly it is the next one. */
    void add(int statement, int some) {
        boolean next = size == 0 || statements[size - 1] < statement;
        int place = next ? ~size : Arrays.binarySearch(statements, 0, size, statement);
        if (place < 0) {
            place = ~place;
            insert(place, statement);
        }
        stances[place] |= some;
    }

    private void insert(int place, int statement) {
        if (size == statements.length) {
            statements = Arrays.copyOf(statements, 2 * size + 4);
            stances = Arrays.copyOf(stances, statements.length);
        }
        System.arraycopy(statements, place, statements, place + 1, size - place);
        System.arraycopy(stances, place, stances, place + 1, size - place);
        statements[place] = statement;
        stances[place] = 0;
        size++;
    }

    /** How many statements there are. */
    int size() {
        return size;
    }

    /** The place in the record of one of the statements. */
    int statement(int number) {
        return statements[number];
    }

    /** What one of the statements says. */
    int stances(int number) {
        return stances[number];
    }

    /** Whether the statement at a place in the record is among them. */
    boolean isBy(int statement) {
        return by(statement) != 0;
    }

    /** What the statement at a place in the record says, or nothing. */
    int by(int statement) {
        int number = Arrays.binarySearch(statements, 0, size, statement);
        return number < 0 ? 0 : stances[number];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StancesOnIssue some
                && Arrays.equals(statements, 0, size, some.statements, 0, some.size)
                && Arrays.equals(stances, 0, size, some.stances, 0, some.size);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = 0; i < size; i++) {
            hash = 31 * (31 * hash + statements[i]) + stances[i];
        }
        return hash;
    }
}
