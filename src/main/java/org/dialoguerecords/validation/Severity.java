package org.dialoguerecords.validation;

/** How bad a finding is. */
public enum Severity {
    /** The record is unfit to be counted. */
    ERROR,
    /** The record can be counted, but this is hardly what was meant. */
    WARNING
}
