package org.dialoguerecords.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.Participant;
import org.jspecify.annotations.Nullable;

/** The places of the participants in a record by their ids; of several with one id that of the first. */
final class ParticipantIds {

    /** The place of nobody. */
    static final int NOBODY = -1;

    /** Spreads hashes that differ in few bits: 2 to the power of 32 divided by the golden ratio, odd. */
    private static final int SCATTER = 0x9e3779b9;

    /** So many ids are passed by in the table at most: a record can be made of ids that have one hash. */
    private static final int MOST_STEPS = 32;

    private final List<Participant> participants;

    /**
     * The places by the hashes of the ids, each plus one, and above its bits those of the hash; 0 where there is none. At most
     * two thirds are full.
     */
    private final int[] table;

    private final int placeBits;

    private final int shift;

    /** Those that have no room near to where they belong. */
    private @Nullable Map<String, Integer> others;

    ParticipantIds(List<Participant> participants) {
        this.participants = participants;
        this.placeBits = (Integer.highestOneBit(participants.size()) << 1) - 1;
        this.shift = Integer.numberOfLeadingZeros(participants.size() + participants.size() / 2 | 1);
        this.table = new int[1 << (Integer.SIZE - shift)];
        for (int place = 0; place < participants.size(); place++) {
            add(participants.get(place).id(), place);
        }
    }

    private void add(String id, int place) {
        int slot = slot(id);
        if (slot < 0) {
            others = others == null ? new HashMap<>() : others;
            others.putIfAbsent(id, place);
        } else if (table[slot] == 0) {
            table[slot] = (id.hashCode() & ~placeBits) | (place + 1);
        }
    }

    /** Where an id stands in the table, or would stand; -1 if it has no room. */
    private int slot(String id) {
        int hash = id.hashCode();
        int slot = (hash * SCATTER) >>> shift;
        for (int step = 0; step < MOST_STEPS; step++) {
            int known = table[slot];
            if (known == 0 || (((known ^ hash) & ~placeBits) == 0 && isAt(known, id))) {
                return slot;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return -1;
    }

    private boolean isAt(int known, String id) {
        return participants.get((known & placeBits) - 1).id().equals(id);
    }

    /** The place of the participant of an id, or {@link #NOBODY}. */
    int find(String id) {
        int slot = slot(id);
        if (slot >= 0) {
            return (table[slot] & placeBits) - 1;
        }
        return others == null ? NOBODY : others.getOrDefault(id, NOBODY);
    }
}
