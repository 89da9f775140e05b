/** How one record is counted: which statements count, who took the floor, and who is represented. Not for users. */
@NullMarked
package org.dialoguerecords.counting;

import org.jspecify.annotations.NullMarked;
