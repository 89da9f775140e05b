/** Spelling, slips and readings of names: text in, codes out. Not exported; knows no other room. */
@NullMarked
package org.dialoguerecords.names;

import org.jspecify.annotations.NullMarked;
