package org.dialoguerecords;

/** How a statement reached the meeting. */
public enum Delivery {
    /** Spoken in the room or over a line; the default. */
    SPOKEN,
    /** Shown as a recorded video. */
    VIDEO,
    /** Handed in or circulated, and not spoken. */
    IN_WRITING,
    /** Prepared or announced, and never made: the list of speakers was cut off. */
    NOT_DELIVERED
}
