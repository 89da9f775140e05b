/**
 * States, groups, dated membership and names: who is a member of what on which day.
 *
 * <p>Start at {@link org.dialoguerecords.reference.ReferenceData}. The package knows nothing of dialogues.
 */
@NullMarked
package org.dialoguerecords.reference;

import org.jspecify.annotations.NullMarked;
