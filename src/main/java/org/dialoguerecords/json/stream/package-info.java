/**
 * The stream of tokens and the records in it: one reader, which ends with the first fault or collects them all, and one
 * writer. Not exported: for {@link org.dialoguerecords.json.DialogueJson} and for validation.
 */
@NullMarked
package org.dialoguerecords.json.stream;

import org.jspecify.annotations.NullMarked;
