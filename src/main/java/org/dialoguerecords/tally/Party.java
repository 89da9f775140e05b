package org.dialoguerecords.tally;

import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.reference.State;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation represents on the days of a statement.
 *
 * @param key what tells it from other parties of its category
 * @param category what it is on those days
 * @param seat the seat, if it is a state
 * @param certain whether it certainly is that on those days
 */
record Party(
        String key, DelegationCategory category, @Nullable State seat, boolean certain) {}
