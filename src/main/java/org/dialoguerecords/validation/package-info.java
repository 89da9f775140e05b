/**
 * Validation: everything that is wrong or doubtful with a dialogue, at once, and where it is.
 *
 * <p>The rules are written once, in {@link org.dialoguerecords.validation.Rule}, and reached through two doors: any
 * Jakarta {@code Validator} finds their violations by the constraint on the model, and
 * {@link org.dialoguerecords.validation.DialogueValidator} without one.
 */
@NullMarked
package org.dialoguerecords.validation;

import org.jspecify.annotations.NullMarked;
