package org.dialoguerecords.reading;

import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation represents.
 *
 * @param key what tells it from other parties: the code of the seat, or that of the organisation
 * @param seat the seat, if it is a state
 * @param seats the seat alone, or none
 * @param category what it is if it is no state
 */
public record Party(String key, @Nullable State seat, StateSet seats, DelegationCategory category) {

    static Party state(State seat) {
        return new Party(seat.code(), seat, StateSet.of(seat), DelegationCategory.OTHER);
    }

    static Party organization(String key, DelegationCategory category) {
        return new Party(key, null, StateSet.empty(), category);
    }
}
