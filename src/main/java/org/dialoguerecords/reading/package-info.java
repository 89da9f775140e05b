/**
 * A record as counting and validation understand it: which seat a delegation has, who is a member state, and who belongs to
 * which group on which days. Not exported: what is decided here is decided nowhere else.
 */
@NullMarked
package org.dialoguerecords.reading;

import org.jspecify.annotations.NullMarked;
