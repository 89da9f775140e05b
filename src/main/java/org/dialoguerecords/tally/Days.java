package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.List;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.Membership;
import org.jspecify.annotations.Nullable;

/** The days of a dialogue that are counted, and which statements were made on them. */
final class Days {

    /** More days than any dialogue has, and few enough to look at each. */
    private static final int MOST = 3_660;

    private final Dialogue dialogue;
    private final @Nullable LocalDate asOf;
    private final List<LocalDate> all;

    /**
     * Those up to a day, or all.
     *
     * @throws IllegalArgumentException if there are more than a dialogue can have
     */
    Days(Dialogue dialogue, @Nullable LocalDate asOf) {
        this.dialogue = dialogue;
        this.asOf = asOf;
        LocalDate first = dialogue.date();
        LocalDate last = dialogue.lastDay();
        if (asOf != null && asOf.isBefore(last)) {
            last = asOf;
        }
        if (first.plusDays(MOST).isBefore(last)) {
            throw new IllegalArgumentException("expected a dialogue of at most " + MOST + " days, found " + first
                    + " to " + last + " in " + dialogue.id());
        }
        all = last.isBefore(first)
                ? List.of(first)
                : first.datesUntil(last.plusDays(1)).toList();
    }

    /** The last day that is counted, if not all are. */
    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    /** Every day that is counted; the first of the dialogue if none is. */
    List<LocalDate> all() {
        return all;
    }

    /** The day of a statement, or every day that is counted if it has none. */
    List<LocalDate> of(Statement statement) {
        return statement.date() == null ? all : List.of(statement.date());
    }

    /** Whether a statement was made on the days that are counted. */
    Membership include(Statement statement) {
        if (asOf == null) {
            return Membership.YES;
        }
        LocalDate earliest = statement.date() == null ? dialogue.date() : statement.date();
        LocalDate latest = statement.date() == null ? dialogue.lastDay() : statement.date();
        if (!latest.isAfter(asOf)) {
            return Membership.YES;
        }
        return earliest.isAfter(asOf) ? Membership.NO : Membership.UNKNOWN;
    }
}
