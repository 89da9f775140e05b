package org.dialoguerecords.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The days in the cells of tables. Each text is read once: a table of memberships writes most of its days many times. */
final class DateCells {

    private final Map<String, DateWindow> firstDays = new HashMap<>();
    private final Map<String, DateWindow> daysAfter = new HashMap<>();

    /** The window of a first day, which must be written. */
    DateWindow firstDay(Table.Row row, int column) {
        String text = row.required(column, "a first day");
        DateWindow known = firstDays.get(text);
        if (known != null) {
            return known;
        }
        try {
            DateWindow window = DateWindow.parseFirstDay(text);
            firstDays.put(text, window);
            return window;
        } catch (IllegalArgumentException e) {
            throw row.expected("a first day " + row.place(column) + ": " + e.getMessage());
        }
    }

    /** The window of the day after a last day; an empty cell says that there is none. */
    DateWindow dayAfter(Table.Row row, int column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return DateWindow.NEVER;
        }
        DateWindow known = daysAfter.get(text);
        if (known != null) {
            return known;
        }
        try {
            DateWindow window = DateWindow.parseDayAfter(text);
            daysAfter.put(text, window);
            return window;
        } catch (IllegalArgumentException e) {
            throw row.expected("a last day " + row.place(column) + ": " + e.getMessage());
        }
    }

    /** A first day that must be known to the day; {@link LocalDate#MIN} for an empty cell. */
    LocalDate exactFirstDay(Table.Row row, int column) {
        return row.cell(column).isEmpty() ? LocalDate.MIN : exact(row, column, firstDay(row, column));
    }

    /** The day after a last day that must be known to the day; {@link LocalDate#MAX} for an empty cell. */
    LocalDate exactDayAfter(Table.Row row, int column) {
        return exact(row, column, dayAfter(row, column));
    }

    private static LocalDate exact(Table.Row row, int column, DateWindow window) {
        if (!window.isExact()) {
            throw row.expected("a day " + row.place(column) + ", as the use of a code must be known to the day");
        }
        return window.earliest();
    }
}
