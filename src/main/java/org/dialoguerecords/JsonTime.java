package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The JSON form of a time of day, for the same reason as {@link JsonDate}. */
record JsonTime(LocalTime value) {

    static final String EXPECTED = "a time such as 10:00";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static JsonTime parse(String text) {
        return new JsonTime(parseTime("time", text));
    }

    static @Nullable JsonTime of(@Nullable LocalTime time) {
        return time == null ? null : new JsonTime(time);
    }

    static @Nullable LocalTime toTime(@Nullable JsonTime time) {
        return time == null ? null : time.value;
    }

    /** Five characters, because {@link LocalTime#parse} would also take seconds. */
    private static LocalTime parseTime(String argument, String text) {
        try {
            if (text.length() == 5) {
                return LocalTime.parse(text);
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
