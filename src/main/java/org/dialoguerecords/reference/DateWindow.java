package org.dialoguerecords.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day of which it is known only that it lies between two days, both included.
 *
 * <p>A day that is known is a window of one day. {@link LocalDate#MIN} as the earliest and {@link LocalDate#MAX} as the
 * latest day mean that nothing is known on that side.
 *
 * @param earliest the earliest day it can be
 * @param latest the latest day it can be, not before {@code earliest}
 */
public record DateWindow(LocalDate earliest, LocalDate latest) {

    /** A day of which nothing is known. */
    public static final DateWindow UNKNOWN = new DateWindow(LocalDate.MIN, LocalDate.MAX);

    /** The end of what has not ended. */
    public static final DateWindow NEVER = new DateWindow(LocalDate.MAX, LocalDate.MAX);

    private static final String UNBOUNDED = "..";
    private static final String DAY = "2004-05-01";

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code latest} is before {@code earliest}
     */
    public DateWindow {
        Objects.requireNonNull(earliest, "earliest");
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "latest must not be before earliest, but " + latest + " is before " + earliest);
        }
    }

    /**
     * A day that is known.
     *
     * @param day the day
     * @return the window of this one day
     */
    public static DateWindow of(LocalDate day) {
        return new DateWindow(day, day);
    }

    /**
     * A first day as tables write it: {@code 2004-05-01}, {@code 2004-05} (some day of that month), {@code 2004} (some
     * day of that year), or two of these with a slash between them ({@code 2015/2021-10-21}, from the first day of the
     * one to the last day of the other), either of which may be {@code ..} for unknown.
     *
     * @param text the text
     * @return the window in which the first day lies
     * @throws IllegalArgumentException if the text has none of these forms or its bounds are in the wrong order
     */
    public static DateWindow parseFirstDay(String text) {
        if (isDay(text)) {
            return of(day(text));
        }
        int slash = text.indexOf('/');
        String left = slash < 0 ? text : text.substring(0, slash);
        String right = slash < 0 ? text : text.substring(slash + 1);
        return new DateWindow(
                slash >= 0 && left.equals(UNBOUNDED) ? LocalDate.MIN : startOf(left),
                slash >= 0 && right.equals(UNBOUNDED) ? LocalDate.MAX : endOf(right));
    }

    /**
     * The day after a last day that tables write in the forms of {@link #parseFirstDay}.
     *
     * <p>{@code 2020-01-31} becomes 2020-02-01. "Ended in 2015" leaves open whether the first day of that year still
     * belonged to it, so {@code 2015} becomes the window from 2015-01-01 to 2016-01-01.
     *
     * @param text the text
     * @return the window in which the first day after the end lies
     * @throws IllegalArgumentException if the text has none of these forms or its bounds are in the wrong order
     */
    public static DateWindow parseDayAfter(String text) {
        DateWindow last = parseFirstDay(text);
        boolean firstDayIsKnown = isDay(text) || text.indexOf('/') == DAY.length();
        return new DateWindow(
                firstDayIsKnown ? last.earliest.plusDays(1) : last.earliest,
                last.latest.equals(LocalDate.MAX) ? LocalDate.MAX : last.latest.plusDays(1));
    }

    /**
     * Whether the day is known.
     *
     * @return true if the window is one day
     */
    public boolean isExact() {
        return earliest.equals(latest);
    }

    /**
     * The window in the form that {@link #parseFirstDay} reads.
     *
     * @return one ISO date, or two with a slash between them; {@code never} for {@link #NEVER}, which it does not read
     */
    @JsonValue
    @Override
    public String toString() {
        if (equals(NEVER)) {
            return "never";
        }
        if (isExact()) {
            return earliest.toString();
        }
        return (earliest.equals(LocalDate.MIN) ? UNBOUNDED : earliest.toString())
                + "/"
                + (latest.equals(LocalDate.MAX) ? UNBOUNDED : latest.toString());
    }

    private static boolean isDay(String text) {
        return text.length() == DAY.length() && text.indexOf('/') < 0;
    }

    private static LocalDate startOf(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(digits(text, 0, 4), 1, 1);
            case 7 -> month(text);
            case 10 -> day(text);
            default -> throw noDate(text, null);
        };
    }

    private static LocalDate endOf(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(digits(text, 0, 4), 12, 31);
            case 7 -> month(text).plusMonths(1).minusDays(1);
            case 10 -> day(text);
            default -> throw noDate(text, null);
        };
    }

    // By hand: the formatters of java.time would cost more than the rest of loading the tables.
    private static LocalDate month(String text) {
        try {
            requireDash(text, 4);
            return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), 1);
        } catch (DateTimeException e) {
            throw noDate(text, e);
        }
    }

    private static LocalDate day(String text) {
        try {
            requireDash(text, 4);
            requireDash(text, 7);
            return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
        } catch (DateTimeException e) {
            throw noDate(text, e);
        }
    }

    private static void requireDash(String text, int at) {
        if (text.charAt(at) != '-') {
            throw noDate(text, null);
        }
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                throw noDate(text, null);
            }
            value = value * 10 + (digit - '0');
        }
        return value;
    }

    private static IllegalArgumentException noDate(String text, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "a date is written 2004-05-01, 2004-05, 2004, or two of these with / between them, not: " + text,
                cause);
    }
}
