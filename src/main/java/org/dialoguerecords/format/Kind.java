package org.dialoguerecords.format;

/**
 * The kinds of values that properties have.
 *
 * <p>A new kind is a constant here, a case in the reader, in the writer and in the schema's test: each is a {@code switch}
 * that the compiler holds complete.
 */
public enum Kind {
    /** Always the same text, which no component of the record holds. */
    FIXED,
    /** A word for a type of participant. */
    TYPE,
    /** Text that is not blank. */
    ID,
    /** Any text. */
    TEXT,
    /** An upper-case word of an open vocabulary. */
    WORD,
    /** A word of a closed vocabulary. */
    CONSTANT,
    /** A day. */
    DATE,
    /** A day, a month or a year. */
    PARTIAL_DATE,
    /** Hours and minutes of a day. */
    TIME,
    /** Hours, minutes and seconds from the beginning of a recording, kept as they are written. */
    OFFSET,
    /** A whole number from 0. */
    COUNT,
    /** True, or false, which is meant where it is absent. */
    FLAG,
    /** A list of ids. */
    IDS,
    /** A list of texts. */
    TEXTS,
    /** A record. */
    RECORD,
    /** A list of records. */
    RECORDS;

    /** Whether values are lists: an absent one is empty. */
    public boolean isList() {
        return this == IDS || this == TEXTS || this == RECORDS;
    }
}
