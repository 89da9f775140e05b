package org.dialoguerecords.reading;

import java.time.LocalDate;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.Membership;
import org.jspecify.annotations.Nullable;

/**
 * The days of a dialogue, or those of them up to one.
 *
 * @param dialogue the dialogue
 * @param upTo the last day that is read, or nothing for all
 */
record RecordDays(Dialogue dialogue, @Nullable LocalDate upTo) {

    /** All of them; the first day of the dialogue if it is after the last that is read. */
    Days all() {
        Days all = Days.between(dialogue.date(), dialogue.lastDay());
        return upTo == null ? all : all.upTo(upTo);
    }

    /** The day of a statement, or every day of the dialogue if it has none. */
    Days of(Statement statement) {
        return statement.date() == null ? all() : Days.on(statement.date());
    }

    /** Whether a statement was made on the days that are read. */
    Membership include(Statement statement) {
        if (upTo == null) {
            return Membership.YES;
        }
        LocalDate earliest = statement.date() == null ? dialogue.date() : statement.date();
        LocalDate latest = statement.date() == null ? dialogue.lastDay() : statement.date();
        if (!latest.isAfter(upTo)) {
            return Membership.YES;
        }
        return earliest.isAfter(upTo) ? Membership.NO : Membership.UNKNOWN;
    }
}
