/**
 * Counting: who spoke, who was represented, and why.
 *
 * <p>{@link org.dialoguerecords.tally.Tally} counts one dialogue. Every count is a range that holds whatever the record
 * and the reference data leave open, and every state that is counted is counted for reasons that can be listed.
 */
@NullMarked
package org.dialoguerecords.tally;

import org.jspecify.annotations.NullMarked;
