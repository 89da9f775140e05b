package org.dialoguerecords;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
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

    private static final Pattern OFFSET = Pattern.compile("[0-9]{1,3}:[0-5][0-9]:[0-5][0-9]");

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

    static @Nullable String optionalWord(String argument, @Nullable String value, String example) {
        return value == null ? null : word(argument, value, example);
    }

    static String word(String argument, @Nullable String value, String example) {
        if (value == null || !isUpperCaseWord(value)) {
            throw new InvalidValueException(argument, value, "an upper-case word such as " + example);
        }
        return value;
    }

    /** Letters, digits and single underscores between them; a regular expression would need a stack as deep as the text. */
    private static boolean isUpperCaseWord(String value) {
        char before = '_';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z';
            boolean digit = c >= '0' && c <= '9' && i > 0;
            boolean underscore = c == '_' && before != '_';
            if (!letter && !digit && !underscore) {
                return false;
            }
            before = c;
        }
        return before != '_';
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

    static @Nullable LocalTime optionalTime(String argument, @Nullable LocalTime value) {
        if (value != null && !value.equals(value.truncatedTo(ChronoUnit.MINUTES))) {
            throw new InvalidValueException(argument, value, JsonTime.EXPECTED);
        }
        return value;
    }

    /** Hours, minutes and seconds from the beginning of a recording, kept as they are written. */
    static @Nullable String optionalOffset(String argument, @Nullable String value) {
        if (value != null && !OFFSET.matcher(value).matches()) {
            throw new InvalidValueException(argument, value, "a time such as 1:02:30");
        }
        return value;
    }

    static <T> List<T> list(String argument, @Nullable Collection<? extends @Nullable T> values, String expected) {
        if (values == null || values.isEmpty()) {
            return List.of();
        }
        List<T> copy = new ArrayList<>(values.size());
        for (T value : values) {
            if (value == null) {
                throw new InvalidValueException(element(argument, copy.size()), null, expected);
            }
            copy.add(value);
        }
        return List.copyOf(copy);
    }

    /** What a builder keeps of a list until it checks it, so that the caller's list may change. */
    static <T extends @Nullable Object> List<T> copy(@Nullable Collection<? extends T> values) {
        return values == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(values));
    }

    static List<String> ids(String argument, @Nullable Collection<? extends @Nullable String> values) {
        List<String> copy = list(argument, values, "an id");
        for (int i = 0; i < copy.size(); i++) {
            String value = copy.get(i);
            if (value.isBlank() || !isUnicode(value)) {
                id(element(argument, i), value);
            }
        }
        return copy;
    }

    static List<String> texts(String argument, @Nullable Collection<? extends @Nullable String> values) {
        List<String> copy = list(argument, values, "text");
        for (int i = 0; i < copy.size(); i++) {
            String value = copy.get(i);
            if (!isUnicode(value)) {
                unicode(element(argument, i), value);
            }
        }
        return copy;
    }

    /** Text without unpaired surrogates, which no encoding of Unicode can carry. */
    static String unicode(String argument, String value) {
        int index = unpairedSurrogate(value);
        if (index >= 0) {
            throw InvalidValueException.describing(
                    argument,
                    "\\u" + Integer.toHexString(value.charAt(index)) + " at index " + index,
                    "Unicode text without unpaired surrogates");
        }
        return value;
    }

    static boolean isUnicode(String value) {
        return unpairedSurrogate(value) < 0;
    }

    private static int unpairedSurrogate(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** Named only when it is refused: most elements are not, and a corpus has many. */
    private static String element(String list, int index) {
        return list + '[' + index + ']';
    }
}
