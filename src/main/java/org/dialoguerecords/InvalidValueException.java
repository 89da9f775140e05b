package org.dialoguerecords;

import org.jspecify.annotations.Nullable;

/**
 * A value that a record cannot hold: a required one that is missing, a number out of range, text that is no Unicode.
 *
 * <p>Constructors refuse only what breaks the structure of a record. Whether a record makes sense (ids unique,
 * references resolved, dates in order) is a question of validation.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 60;

    private final String argument;
    private final String found;
    private final String expected;

    InvalidValueException(String argument, @Nullable Object value, String expected) {
        this(show(value), argument, expected);
    }

    private InvalidValueException(String found, String argument, String expected) {
        super(argument + ": expected " + expected + ", found " + found);
        this.argument = argument;
        this.found = found;
        this.expected = expected;
    }

    /** For a value that is better described than shown. */
    static InvalidValueException describing(String argument, String found, String expected) {
        return new InvalidValueException(shorten(found, LONGEST_SHOWN), argument, expected);
    }

    /** The argument that was refused, with the index for an element of a list: {@code sources[2]}. */
    public String argument() {
        return argument;
    }

    /** The refused value as text: quoted and shortened if it is text itself, {@code null} if there was none. */
    public String found() {
        return found;
    }

    /** What would have been accepted, as a noun phrase. */
    public String expected() {
        return expected;
    }

    private static String show(@Nullable Object value) {
        String text = shorten(String.valueOf(value), LONGEST_SHOWN);
        return value instanceof CharSequence ? '"' + text + '"' : text;
    }

    /** On one line and without half a character at the end. */
    static String shorten(String text, int longest) {
        int end = text.length();
        if (end > longest) {
            end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        }
        StringBuilder shown = new StringBuilder(end + 1);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c)) {
                shown.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                shown.append(c);
            }
        }
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }
}
