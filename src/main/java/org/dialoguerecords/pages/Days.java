package org.dialoguerecords.pages;

import org.dialoguerecords.Dialogue;

/** The days of a dialogue as people read them. */
final class Days {

    private Days() {}

    /** The day, or the first and the last: "2018-06-25 to 2018-07-02". */
    static String of(Dialogue dialogue) {
        return dialogue.endDate() == null ? dialogue.date().toString() : dialogue.date() + " to " + dialogue.endDate();
    }
}
