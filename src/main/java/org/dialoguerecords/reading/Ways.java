package org.dialoguerecords.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Whom statements stand for besides the delegations that make them, and what other statements say of them: one number for
 * each, in the order of the statements.
 */
final class Ways {

    /** The number of no group. */
    static final int NO_GROUP = 0;

    private static final PartyOfStatement[] NO_PARTIES = {};

    /** Where the ways of a statement end, and those of the next begin. */
    private final int[] ends;

    private final @Nullable PartyOfStatement[] parties;
    private final byte[] bits;

    /** The statement that says something of another, where a way is that; else the number of the group, or {@link #NO_GROUP}. */
    private final int[] numbers;

    /** The ids of the groups of whose members a way tells: those of the numbers from 1 on. */
    private final List<String> groups;

    private Ways(int[] ends, @Nullable PartyOfStatement[] parties, byte[] bits, int[] numbers, List<String> groups) {
        this.ends = ends;
        this.parties = parties;
        this.bits = bits;
        this.numbers = numbers;
        this.groups = groups;
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

    /** The number of the group of which those of a way that is no statement are members, or {@link #NO_GROUP}. */
    int group(int way) {
        return numbers[way];
    }

    /** The id of the group of a number. */
    @Nullable
    String groupOf(int number) {
        return number == NO_GROUP ? null : groups.get(number - 1);
    }

    List<String> groups() {
        return groups;
    }

    /**
     * What one statement says of another.
     *
     * @param by the statement that says it
     * @param bits what it says
     */
    record Relation(int by, int bits) {}

    /** What statements say of each other, by the ids of those of which they say it. */
    static Map<String, List<Relation>> relations(Dialogue dialogue) {
        Map<String, List<Relation>> relations = new HashMap<>(4);
        List<Statement> statements = dialogue.statements();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            relate(relations, statement.alignsWith(), i, Way.ALIGNING);
            relate(relations, statement.perhapsAlignsWith(), i, Way.ALIGNING | Way.PERHAPS);
            relate(relations, statement.dissociatesFrom(), i, Way.DISSOCIATING);
        }
        return relations;
    }

    private static void relate(Map<String, List<Relation>> relations, List<String> ids, int by, int bits) {
        if (!ids.isEmpty()) {
            Relation relation = new Relation(by, bits);
            for (String id : ids) {
                relations.computeIfAbsent(id, key -> new ArrayList<>(1)).add(relation);
            }
        }
    }

    /** Ways in the making, statement by statement. */
    static final class Builder {

        private final int[] ends;
        private final List<String> groups;
        private final Map<String, Integer> numbersOfGroups = new HashMap<>(4);
        private @Nullable PartyOfStatement[] parties = NO_PARTIES;
        private byte[] bits = {};
        private int[] numbers = {};
        private int size;

        Builder(int statements, List<String> groups) {
            this.ends = new int[statements];
            this.groups = new ArrayList<>(groups);
            for (int i = 0; i < groups.size(); i++) {
                numbersOfGroups.put(groups.get(i), i + 1);
            }
        }

        /**
         * Adds parties.
         *
         * @param group the number of the group of which they are members, or {@link #NO_GROUP}
         */
        void add(PartyOfStatement party, int kind, int group) {
            grow(1);
            parties[size] = party;
            numbers[size] = group;
            bits[size++] = (byte) (kind | Way.flags(party));
        }

        /** The number of the group for whose members an entry stands, if it does not list them. */
        int group(OnBehalfOf entry) {
            String group = entry.group() == null ? entry.name() : entry.group();
            if (entry.isList() || group == null) {
                return NO_GROUP;
            }
            Integer known = numbersOfGroups.get(group);
            if (known == null) {
                groups.add(group);
                known = groups.size();
                numbersOfGroups.put(group, known);
            }
            return known;
        }

        void add(Relation relation) {
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
            return new Ways(ends, parties, bits, numbers, groups);
        }
    }
}
