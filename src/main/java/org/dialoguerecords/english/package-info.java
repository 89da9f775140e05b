/** English for numbers, lists and figures. */
@NullMarked
package org.dialoguerecords.english;

import org.jspecify.annotations.NullMarked;
