package org.dialoguerecords.counting;

import java.util.Set;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.reading.Way;

/**
 * What counts as having spoken and as being represented.
 *
 * @param kinds the kinds of statements that count
 * @param deliveries how a statement must have been delivered
 * @param ways in which ways a statement must stand for a state, a bit for each of {@link Way}
 * @param groupsLeftOut ids of groups whose membership represents nobody
 * @param observersAsStates whether observer states are counted among the states represented
 */
public record WhatCounts(
        Set<StatementKind> kinds,
        Set<Delivery> deliveries,
        int ways,
        Set<String> groupsLeftOut,
        boolean observersAsStates) {

    WhatCounts withObserversAsStates() {
        return new WhatCounts(kinds, deliveries, ways, groupsLeftOut, true);
    }

    /** Whether a way to stand for a state counts. */
    boolean counts(int way) {
        return ((ways >>> way) & 1) != 0;
    }
}
