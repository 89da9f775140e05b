package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a date.
 *
 * <p>A type of our own because the mappers disagree about {@link LocalDate}: Jackson 2 needs a module for it and writes
 * an array of numbers, Jackson 3 writes text.
 */
record JsonDate(LocalDate value) {

    static final String EXPECTED = "a date such as 2017-09-06";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static JsonDate parse(String text) {
        return new JsonDate(parseDate("date", text));
    }

    static @Nullable JsonDate of(@Nullable LocalDate date) {
        return date == null ? null : new JsonDate(date);
    }

    static @Nullable LocalDate toDate(@Nullable JsonDate date) {
        return date == null ? null : date.value;
    }

    /** Ten characters, because {@link LocalDate#parse} would also take years of other lengths. */
    static LocalDate parseDate(String argument, String text) {
        try {
            if (text.length() == 10) {
                LocalDate date = LocalDate.parse(text);
                if (date.getYear() >= 1) {
                    return date;
                }
            }
        } catch (DateTimeParseException e) {
            // refused below
        }
        throw new InvalidValueException(argument, text, EXPECTED);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
