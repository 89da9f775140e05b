package org.dialoguerecords.names;

import java.time.LocalDate;

/**
 * Who bore a name, in which language, from which day to which.
 *
 * @param code the code of the state, or {@link #NO_STATE}
 * @param language the language of the name; empty for a name that belongs to no state
 * @param kind what kind of name it is
 * @param name the name as it is displayed
 * @param from the first day, {@link LocalDate#MIN} if open
 * @param to the last day, {@link LocalDate#MAX} if open
 */
public record NameRow(String code, String language, NameKind kind, String name, LocalDate from, LocalDate to) {

    /** Stands where a code would, for what is known not to be a state. */
    public static final String NO_STATE = "-";

    public boolean isState() {
        return !kind.isNoState();
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
