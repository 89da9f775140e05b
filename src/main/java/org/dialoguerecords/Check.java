package org.dialoguerecords;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The structural checks of the constructors.
 *
 * <p>Together they keep one promise: every record that exists can be written as JSON and read back equal.
 */
final class Check {

    private static final Pattern UPPER_SNAKE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private Check() {}

    static <T> T present(String argument, @Nullable T value, String expected) {
        if (value == null) {
            throw new InvalidValueException(argument, null, expected);
        }
        return value;
    }

    static String id(String argument, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidValueException(argument, value, "an id");
        }
        return unicode(argument, value);
    }

    static @Nullable String optionalId(String argument, @Nullable String value) {
        return value == null ? null : id(argument, value);
    }

    static String text(String argument, @Nullable String value) {
        return unicode(argument, present(argument, value, "text"));
    }

    static @Nullable String optionalText(String argument, @Nullable String value) {
        return value == null ? null : unicode(argument, value);
    }

    static @Nullable String optionalWord(String argument, @Nullable String value) {
        if (value != null && !UPPER_SNAKE.matcher(value).matches()) {
            throw new InvalidValueException(argument, value, "an upper-case word such as GENERAL_ASSEMBLY");
        }
        return value;
    }

    static @Nullable Integer optionalCount(String argument, @Nullable Integer value) {
        if (value != null && value < 0) {
            throw new InvalidValueException(argument, value, "a whole number of 0 or more");
        }
        return value;
    }

    static LocalDate date(String argument, @Nullable LocalDate value) {
        if (value == null || value.getYear() < 1 || value.getYear() > 9999) {
            throw new InvalidValueException(argument, value, JsonDate.EXPECTED);
        }
        return value;
    }

    static @Nullable LocalDate optionalDate(String argument, @Nullable LocalDate value) {
        return value == null ? null : date(argument, value);
    }

    static <T> List<T> list(String argument, @Nullable Collection<? extends @Nullable T> values, String expected) {
        if (values == null || values.isEmpty()) {
            return List.of();
        }
        List<T> copy = new ArrayList<>(values.size());
        for (T value : values) {
            copy.add(present(argument + '[' + copy.size() + ']', value, expected));
        }
        return Collections.unmodifiableList(copy);
    }

    static List<String> ids(String argument, @Nullable Collection<? extends @Nullable String> values) {
        List<String> copy = list(argument, values, "an id");
        for (int i = 0; i < copy.size(); i++) {
            id(argument + '[' + i + ']', copy.get(i));
        }
        return copy;
    }

    static List<String> texts(String argument, @Nullable Collection<? extends @Nullable String> values) {
        List<String> copy = list(argument, values, "text");
        for (int i = 0; i < copy.size(); i++) {
            unicode(argument + '[' + i + ']', copy.get(i));
        }
        return copy;
    }

    /** Text without unpaired surrogates, which no encoding of Unicode can carry. */
    static String unicode(String argument, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    throw new InvalidValueException(
                            argument,
                            "\\u" + Integer.toHexString(c) + " at index " + i,
                            "Unicode text without unpaired surrogates");
                }
                i++;
            }
        }
        return value;
    }
}
