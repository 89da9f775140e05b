package org.dialoguerecords.tally;

/** What can be said of a statement about dialogues: that it is true, that it is false, or neither. */
public enum Truth {
    /** Whatever the records leave open, it is true. */
    TRUE,
    /** Whatever the records leave open, it is false. */
    FALSE,
    /** True or false, depending on what the records leave open or which source is right. */
    UNDECIDED
}
