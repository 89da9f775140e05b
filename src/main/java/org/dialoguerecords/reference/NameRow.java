package org.dialoguerecords.reference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * A row of a names table: who bore a name, in which language, from which day to which.
 *
 * @param code the code of the state, or {@link #NO_STATE}
 * @param language the language of the name; empty for a name that belongs to no state
 * @param kind what kind of name it is
 * @param name the name as it is displayed
 * @param from the first day, {@link LocalDate#MIN} if open
 * @param to the last day, {@link LocalDate#MAX} if open
 */
record NameRow(String code, String language, NameKind kind, String name, LocalDate from, LocalDate to) {

    /** Stands where a code would, for what is known not to be a state. */
    static final String NO_STATE = "-";

    static final List<String> COLUMNS = List.of("code", "language", "kind", "name", "from", "to", "source");

    static NameRow of(Table.Row row) {
        String code = row.required(0, "the code of a state or " + NO_STATE);
        String language = row.cell(1);
        NameKind kind = NameKind.of(row, 2);
        boolean state = !code.equals(NO_STATE);
        if (state == kind.isNoState()) {
            throw row.expected("a kind that fits the code");
        }
        if (state ? !isLanguage(language) : !language.isEmpty()) {
            throw row.expected("a language of two or three letters for a state, none for what is no state");
        }
        LocalDate from = day(row, 4, LocalDate.MIN);
        LocalDate to = day(row, 5, LocalDate.MAX);
        if (to.isBefore(from)) {
            throw row.expected("a last day on or after the first");
        }
        row.required(6, "a source");
        return new NameRow(code, language, kind, row.required(3, "a name"), from, to);
    }

    boolean isState() {
        return !kind.isNoState();
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    private static LocalDate day(Table.Row row, int column, LocalDate open) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return open;
        }
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            throw row.expected("a date like 1945-10-24 in column " + (column + 1));
        }
    }

    private static boolean isLanguage(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return text.length() == 2 || text.length() == 3;
    }
}
