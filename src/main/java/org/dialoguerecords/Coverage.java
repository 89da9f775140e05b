package org.dialoguerecords;

/** How much of a dialogue its record holds. */
public enum Coverage {
    /** Every statement is in the record. */
    COMPLETE,
    /** More statements were made than are in the record, or may have been. */
    PARTIAL
}
