package org.dialoguerecords.reading;

import java.time.LocalDate;
import java.util.List;
import org.dialoguerecords.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something was said, or may have been: one day, or all from the first to the last.
 *
 * @param first the first day
 * @param last the last day, that day included
 */
public record Days(LocalDate first, LocalDate last) {

    /** Days of which the last is not before the first. */
    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last: expected a day from " + first + " on, found " + last);
        }
    }

    // Written out: members of groups are found by days, for every entry, and what a record has by itself takes longer.
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof Days days && first.equals(days.first) && last.equals(days.last));
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + last.hashCode();
    }

    /** One day. */
    public static Days on(LocalDate day) {
        return new Days(day, day);
    }

    /** The days from one to another; the first alone if the other is before it. */
    public static Days between(LocalDate first, LocalDate last) {
        return new Days(first, last.isBefore(first) ? first : last);
    }

    /** Those of the days that are not after a day; the first alone if all are. */
    public Days upTo(LocalDate day) {
        return day.isBefore(last) ? between(first, day) : this;
    }

    /** Whether it is known which day it was. */
    boolean areOne() {
        return first.equals(last);
    }

    /** Days among these on each of which somebody else may belong to a group: the first, and those of changes. */
    List<LocalDate> changes(ReferenceData reference, String group) {
        return areOne() ? List.of(first) : reference.changes(group, first, last);
    }
}
