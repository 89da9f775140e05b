package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * A date as exact as it is known: a day ({@code 2017-09-06}), a month ({@code 2017-09}) or a year ({@code 2017}).
 *
 * <p>What is not known stays unknown: a month is never rounded to its first day.
 *
 * @param text the ISO 8601 form, four-digit years from 0001
 */
public record PartialDate(@JsonValue String text) implements Serializable {

    private static final String EXPECTED = "a date, month or year such as 2017-09-06, 2017-09 or 2017";

    /** Checks that the text is a day, a month or a year that exists. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartialDate {
        Check.present("text", text, EXPECTED);
        firstDay(text);
    }

    /** A day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** A month. */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.toString());
    }

    /** A year. */
    public static PartialDate of(Year year) {
        return new PartialDate(String.format(Locale.ROOT, "%04d", year.getValue()));
    }

    /** The first day that it may mean. */
    public LocalDate earliest() {
        return firstDay(text);
    }

    /** The last day that it may mean. */
    public LocalDate latest() {
        LocalDate first = earliest();
        return switch (text.length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> first.plusMonths(1).minusDays(1);
            default -> first;
        };
    }

    /** The text itself. */
    @Override
    public String toString() {
        return text;
    }

    private static LocalDate firstDay(String text) {
        try {
            LocalDate day = switch (text.length()) {
                case 4 -> LocalDate.parse(text + "-01-01");
                case 7 -> LocalDate.parse(text + "-01");
                case 10 -> LocalDate.parse(text);
                default -> null;
            };
            if (day != null && day.getYear() >= 1) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // refused below
        }
        throw new InvalidValueException("text", text, EXPECTED);
    }
}
