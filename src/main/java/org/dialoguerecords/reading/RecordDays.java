package org.dialoguerecords.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Sitting;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.Membership;
import org.jspecify.annotations.Nullable;

/** The days of a dialogue, or those of them up to one. */
final class RecordDays {

    private final Dialogue dialogue;
    private final @Nullable LocalDate upTo;
    private final Days all;
    private final Map<String, LocalDate> sittings;

    /**
     * All days of a dialogue, or some.
     *
     * @param upTo the last day that is read, or nothing for all
     */
    RecordDays(Dialogue dialogue, @Nullable LocalDate upTo) {
        this.dialogue = dialogue;
        this.upTo = upTo;
        Days whole = Days.between(dialogue.date(), dialogue.lastDay());
        this.all = upTo == null ? whole : whole.upTo(upTo);
        this.sittings = dialogue.sittings().isEmpty() ? Map.of() : new HashMap<>();
        for (Sitting sitting : dialogue.sittings()) {
            sittings.putIfAbsent(sitting.id(), sitting.date());
        }
    }

    @Nullable
    LocalDate upTo() {
        return upTo;
    }

    /** All of them; the first day of the dialogue if it is after the last that is read. */
    Days all() {
        return all;
    }

    /** The day of a statement, its own or that of its sitting, or every day of the dialogue if it has none. */
    Days of(Statement statement) {
        LocalDate date = date(statement);
        return date == null ? all : Days.on(date);
    }

    /** The day of a sitting, or every day of the dialogue if that is not known. */
    Days ofSitting(@Nullable String sitting) {
        LocalDate date = date(sitting);
        return date == null ? all : Days.on(date);
    }

    /** Whether none of some days is after the last that is read. */
    boolean areAll(Places places) {
        for (int place = 0; place < places.size(); place++) {
            if (upTo != null && places.get(place).days().last().isAfter(upTo)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a statement was made on the days that are read. */
    Membership include(Statement statement) {
        if (upTo == null) {
            return Membership.YES;
        }
        LocalDate date = date(statement);
        LocalDate earliest = date == null ? dialogue.date() : date;
        LocalDate latest = date == null ? dialogue.lastDay() : date;
        if (!latest.isAfter(upTo)) {
            return Membership.YES;
        }
        return earliest.isAfter(upTo) ? Membership.NO : Membership.UNKNOWN;
    }

    /** The day of a statement, if it is known. */
    @Nullable
    LocalDate date(Statement statement) {
        return statement.date() == null ? date(statement.sitting()) : statement.date();
    }

    private @Nullable LocalDate date(@Nullable String sitting) {
        return sitting == null ? null : sittings.get(sitting);
    }
}
