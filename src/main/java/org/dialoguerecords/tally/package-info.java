/**
 * Counting: who spoke, who was represented, and why.
 *
 * <p>{@link org.dialoguerecords.tally.Tally} counts one dialogue. Every count is a range that holds whatever the record
 * and the reference data leave open, and every state that is counted is counted for reasons that can be listed. {@link
 * org.dialoguerecords.tally.SeriesTally} counts many dialogues: what was a record, who spoke for the first time, where
 * sources disagree; what the records leave open is answered so.
 *
 * <p>Of the records that are answers the accessors are API and the constructors are not: a canonical constructor gains
 * an argument with every component that is appended.
 */
@NullMarked
package org.dialoguerecords.tally;

import org.jspecify.annotations.NullMarked;
