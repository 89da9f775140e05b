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
        super(argument + ": expected " + expected + ", found " + show(value));
        this.argument = argument;
        this.found = show(value);
        this.expected = expected;
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
        if (!(value instanceof CharSequence text)) {
            return shorten(String.valueOf(value));
        }
        return '"' + shorten(text.toString()) + '"';
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
