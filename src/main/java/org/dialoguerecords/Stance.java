package org.dialoguerecords;

/** Where a statement stands on an issue. */
public enum Stance {
    /** In favour. */
    SUPPORTS,
    /** Against. */
    OPPOSES,
    /** For some of it, against some. */
    MIXED,
    /** In favour if a condition is met. */
    CONDITIONAL,
    /** Explicitly neither for nor against. */
    ABSTAINS
}
