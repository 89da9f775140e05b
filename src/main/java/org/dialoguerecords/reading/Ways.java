package org.dialoguerecords.reading;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whom statements stand for besides the delegations that make them, and what other statements say of them: one number for
 * each, in the order of the statements.
 */
final class Ways {

    /** Where the ways of a statement end, and those of the next begin. */
    private final int[] ends;

    private final @Nullable PartyOfStatement[] parties;
    private final byte[] bits;

    /** The statement that says something of another, where a way is that; else the number of the group, if there is one. */
    private final int[] numbers;

    private Ways(int[] ends, @Nullable PartyOfStatement[] parties, byte[] bits, int[] numbers) {
        this.ends = ends;
        this.parties = parties;
        this.bits = bits;
        this.numbers = numbers;
    }

    int from(int statement) {
        return statement == 0 ? 0 : ends[statement - 1];
    }

    int to(int statement) {
        return ends[statement];
    }

    /** What a way is: a set of bits. */
    int bits(int way) {
        return bits[way];
    }

    /** The parties of a way that is not a statement. */
    PartyOfStatement party(int way) {
        PartyOfStatement party = parties[way];
        if (party == null) {
            throw new IllegalStateException("no party: statement " + numbers[way]);
        }
        return party;
    }

    /** The statement that says something of another. */
    int by(int way) {
        return numbers[way];
    }

    /** The number of the group of which those of a way that is no statement are members, or {@link RecordEntries#NO_GROUP}. */
    int group(int way) {
        return numbers[way];
    }

    /** Ways in the making, statement by statement. */
    static final class Builder {

        private final int[] ends;
        private @Nullable PartyOfStatement[] parties;
        private byte[] bits;
        private int[] numbers;
        private int size;

        /** Ways of statements, of which most are what their entries say. */
        Builder(int statements, int entries) {
            int room = entries + entries / 4 + 2;
            this.ends = new int[statements];
            this.parties = new PartyOfStatement[room];
            this.bits = new byte[room];
            this.numbers = new int[room];
        }

        /**
         * Adds parties.
         *
         * @param group the number of the group of which they are members, or {@link RecordEntries#NO_GROUP}
         */
        void add(PartyOfStatement party, int kind, int group) {
            grow(1);
            parties[size] = party;
            numbers[size] = group;
            bits[size++] = (byte) (kind | Way.flags(party));
        }

        void add(Relations.Relation relation) {
            grow(1);
            numbers[size] = relation.by();
            bits[size++] = (byte) relation.bits();
        }

        /** Adds the ways of a statement as others have them. */
        void copy(Ways others, int statement) {
            int from = others.from(statement);
            int count = others.to(statement) - from;
            grow(count);
            System.arraycopy(others.parties, from, parties, size, count);
            System.arraycopy(others.bits, from, bits, size, count);
            System.arraycopy(others.numbers, from, numbers, size, count);
            size += count;
        }

        void end(int statement) {
            ends[statement] = size;
        }

        private void grow(int more) {
            if (size + more > parties.length) {
                int length = Math.max(size + more, size + size / 2 + 8);
                parties = Arrays.copyOf(parties, length);
                bits = Arrays.copyOf(bits, length);
                numbers = Arrays.copyOf(numbers, length);
            }
        }

        Ways build() {
            return new Ways(ends, parties, bits, numbers);
        }
    }
}
