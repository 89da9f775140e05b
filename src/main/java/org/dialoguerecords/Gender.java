package org.dialoguerecords;

/** The gender of a person, where the source says it. */
public enum Gender {
    /** A woman. */
    FEMALE,
    /** A man. */
    MALE,
    /** Neither. */
    OTHER
}
