package org.dialoguerecords.tally;

/** What a computed range says of a reported number. */
public enum Verdict {
    /** Whatever the record leaves open, the reported number holds. */
    AGREES,
    /** Whatever the record leaves open, the reported number does not hold. */
    CONTRADICTS,
    /** It holds or not, depending on what the record leaves open. */
    UNDECIDED
}
