/**
 * Reading and writing dialogues as JSON: single records, corpora of any length, and the schema of the format.
 *
 * <p>{@link org.dialoguerecords.json.DialogueJson} is the door. The model itself needs no other mapper than the user's
 * own; what this room adds is strictness, limits, and errors that say where and what.
 */
@NullMarked
package org.dialoguerecords.json;

import org.jspecify.annotations.NullMarked;
