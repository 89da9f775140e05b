package org.dialoguerecords.reading;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The entries of all statements of a record, in its order: for whom these are made, and who is said to be aligned with them.
 * The groups that they name have numbers. All are found when somebody first asks.
 */
public final class RecordEntries {

    /** The number of no group. */
    static final int NO_GROUP = 0;

    private final Dialogue dialogue;
    private volatile @Nullable Found found;

    RecordEntries(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    private Found found() {
        Found known = found;
        if (known == null) {
            known = new Found(dialogue.statements());
            found = known;
        }
        return known;
    }

    /** How many there are. */
    public int size() {
        return found().lists.length;
    }

    /** An entry. */
    public OnBehalfOf get(int entry) {
        return found().all[entry];
    }

    /** The place in the record of the statement that has an entry. */
    public int statement(int entry) {
        return found().lists[entry] >> 1;
    }

    /** Whether an entry says who is aligned, and not for whom a statement is made. */
    public boolean isAligned(int entry) {
        return (found().lists[entry] & 1) != 0;
    }

    /** The number of the group for whose members an entry stands, or {@link #NO_GROUP}. */
    int group(int entry) {
        return found().numbers[entry];
    }

    /** How many groups there are. */
    int groups() {
        return found().groups.size();
    }

    /**
     * The numbers of groups for whose members entries stand.
     *
     * @param groups the ids of groups, or names of those that have none
     */
    public BitSet numbersOf(Set<String> groups) {
        BitSet numbers = new BitSet();
        for (String group : groups) {
            numbers.set(found().groups.getOrDefault(group, NO_GROUP));
        }
        numbers.clear(NO_GROUP);
        return numbers;
    }

    /** What is found, in short loops: the processor then fetches several objects from memory at once. */
    private static final class Found {

        private final List<Statement> statements;
        private final OnBehalfOf[] all;

        /** Of each entry twice the place of its statement in the record, and one more if it says who is aligned. */
        private final int[] lists;

        /** Of each entry the number of the group for whose members it stands. */
        private final int[] numbers;

        /** The numbers of groups, from 1 on, by their ids, or by their names where they have none. */
        private final Map<String, Integer> groups = new HashMap<>();

        Found(List<Statement> statements) {
            this.statements = statements;
            int[] some = listsThatAreNotEmpty();
            int size = 0;
            for (int list : some) {
                size += list(list).size();
            }
            this.all = new OnBehalfOf[size];
            this.lists = new int[size];
            this.numbers = new int[size];
            int entry = 0;
            for (int list : some) {
                List<OnBehalfOf> entries = list(list);
                for (int i = 0; i < entries.size(); i++) {
                    all[entry] = entries.get(i);
                    lists[entry++] = list;
                }
            }
            for (int i = 0; i < size; i++) {
                numbers[i] = number(all[i]);
            }
        }

        private int[] listsThatAreNotEmpty() {
            int[] found = new int[16];
            int size = 0;
            for (int i = 0; i < statements.size(); i++) {
                Statement statement = statements.get(i);
                found = size + 2 > found.length ? Arrays.copyOf(found, 2 * size) : found;
                found[size] = 2 * i;
                size += isNone(statement.onBehalfOf()) ? 0 : 1;
                found[size] = 2 * i + 1;
                size += isNone(statement.aligned()) ? 0 : 1;
            }
            return Arrays.copyOf(found, size);
        }

        private List<OnBehalfOf> list(int list) {
            Statement statement = statements.get(list >> 1);
            return (list & 1) == 0 ? statement.onBehalfOf() : statement.aligned();
        }

        @SuppressWarnings("ReferenceEquality") // an empty list that is another one only costs time
        private static boolean isNone(List<?> list) {
            return list == List.of();
        }

        private int number(OnBehalfOf entry) {
            String group = entry.group() == null ? entry.name() : entry.group();
            if (group == null || entry.isList()) {
                return NO_GROUP;
            }
            Integer known = groups.get(group);
            if (known == null) {
                known = groups.size() + 1;
                groups.put(group, known);
            }
            return known;
        }
    }
}
