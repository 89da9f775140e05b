package org.dialoguerecords.json;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.dialoguerecords.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * What is wrong with an input, in the words of the format rather than of a parser.
 *
 * @param place where it is, {@link Place#NONE} for a source that cannot be read at all
 * @param cause the failure of reading behind it, if there was one
 */
record Fault(
        Place place,
        JsonPath path,
        String expected,
        String found,
        @Nullable Throwable cause) {

    private static final int LONGEST_SHOWN = 60;
    private static final String WITHIN_LIMITS = "a value within the limits";

    /** What is expected behind a record. */
    static final String END = "the end of the input";

    /** What the exception says, in view of the text that led to it. */
    static Fault of(JacksonException e, JsonParser parser, Locator text) {
        if (e instanceof JacksonIOException && e.getCause() instanceof IOException io) {
            Place end = text.end().orElseGet(() -> Place.of(parser.currentLocation()));
            return unreadable(io, end, text.unfinished().orElseGet(() -> JsonPath.of(parser)));
        }
        if (e instanceof StreamConstraintsException) {
            return tooLarge(e, parser);
        }
        if (e instanceof StreamReadException && !(e instanceof InputCoercionException)) {
            return malformed(e, parser, text);
        }
        InvalidValueException invalid = invalidValue(e);
        return invalid == null ? mismatch(e, parser, text) : refused(e, invalid, parser, text);
    }

    /** The fault of a source that cannot be read at all, or not to its end. */
    static Fault unreadable(IOException e, Place place, JsonPath path) {
        String expected = "a readable file";
        String found;
        if (e instanceof CharacterCodingException) {
            expected = "text in UTF-8";
            found = "bytes that are not";
        } else if (e instanceof EOFException) {
            expected = "the rest of the compressed data";
            found = "the end of the input";
        } else if (e instanceof ZipException) {
            expected = "intact compressed data";
            found = String.valueOf(e.getMessage());
        } else if (e instanceof NoSuchFileException) {
            found = "no such file";
        } else if (e instanceof AccessDeniedException) {
            found = "a file that may not be read";
        } else {
            found = String.valueOf(e.getMessage());
        }
        return new Fault(place, path, expected, found, e);
    }

    DialogueFormatException toException(String source, long firstLine) {
        return new DialogueFormatException(
                source, place.inLinesFrom(firstLine), path.toString(), expected, found, cause);
    }

    private static Fault tooLarge(JacksonException e, JsonParser parser) {
        String limit = limit(e.getOriginalMessage());
        return new Fault(Place.of(parser.currentLocation()), JsonPath.of(parser), limit, "more", null);
    }

    private static String limit(String message) {
        if (message.startsWith("Document nesting")) {
            return "at most " + RecordReader.DEEPEST + " levels of nesting";
        }
        if (message.startsWith("Document length")) {
            return "at most " + RecordReader.LONGEST_RECORD + " characters of record";
        }
        if (message.startsWith("String")) {
            return "at most " + RecordReader.LONGEST_TEXT + " characters of text";
        }
        if (message.startsWith("Name")) {
            return "at most " + RecordReader.LONGEST_NAME + " characters of name";
        }
        if (message.startsWith("Number")) {
            return "a number of at most " + RecordReader.MOST_DIGITS + " digits";
        }
        return WITHIN_LIMITS;
    }

    private static Fault malformed(JacksonException e, JsonParser parser, Locator text) {
        Place place = Place.of(e.getLocation());
        String message = e.getOriginalMessage();
        if (message.startsWith("Duplicate")) {
            return new Fault(place, JsonPath.of(parser), "every property once", "this one again", null);
        }
        JsonPath path = text.unfinished().orElseGet(() -> JsonPath.of(parser));
        if (e instanceof UnexpectedEndOfInputException || message.startsWith("Unexpected end-of-input")) {
            return new Fault(place, path, "the rest of the record", "the end of the input", null);
        }
        // behind the colon are the settings of the parser that would let it pass
        String found = message.lines().findFirst().orElse(message).split(": ", 2)[0];
        return new Fault(
                place, path, "well-formed JSON", found.toLowerCase(Locale.ROOT).charAt(0) + found.substring(1), null);
    }

    /** A value that a record does not take. */
    private static Fault refused(JacksonException e, InvalidValueException invalid, JsonParser parser, Locator text) {
        JsonPath owner = JsonPath.of(e);
        // a value type refuses its one token, and has no properties to which a path could go on
        boolean ofOneToken = text.find(owner)
                .map(value -> value.exact() && value.scalar())
                .orElseGet(() ->
                        parser.currentToken() != null && parser.currentToken().isScalarValue());
        JsonPath path = ofOneToken ? owner : owner.plus(invalid.argument());
        Place place = text.find(path).map(Locator.Value::place).orElseGet(() -> placeOf(parser));
        String found = invalid.found().equals("null") ? "nothing" : invalid.found();
        return new Fault(place, path, invalid.expected(), found, null);
    }

    /** What the parser stands at, behind the end of the record. */
    static Fault tooMuch(JsonParser parser) {
        return new Fault(placeOf(parser), JsonPath.ROOT, END, describe(parser), null);
    }

    /** A value of a type that the format does not have there. */
    private static Fault mismatch(JacksonException e, JsonParser parser, Locator text) {
        if (e.getOriginalMessage().startsWith("Trailing token")) {
            return tooMuch(parser);
        }
        JsonPath path = JsonPath.of(e);
        Locator.Value value =
                text.find(path).orElseGet(() -> new Locator.Value(placeOf(parser), true, true, describe(parser)));
        if (path.equals(JsonPath.ROOT) && !value.exact()) {
            return new Fault(Place.START, path, "a record", "nothing", null);
        }
        Class<?> wanted = e instanceof MismatchedInputException mismatch
                ? mismatch.getTargetType()
                : e instanceof InputCoercionException coercion ? coercion.getTargetType() : null;
        return new Fault(value.place(), path, describe(wanted), value.description(), null);
    }

    private static Place placeOf(JsonParser parser) {
        return Place.of(parser.currentTokenLocation());
    }

    private static @Nullable InvalidValueException invalidValue(JacksonException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValueException invalid) {
                return invalid;
            }
        }
        return null;
    }

    private static String describe(@Nullable Class<?> type) {
        if (type == null) {
            return WITHIN_LIMITS;
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (type == String.class) {
            return "text";
        }
        if (type == Integer.class || type == int.class) {
            return "a whole number from 0 to " + Integer.MAX_VALUE;
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (type.getSimpleName().endsWith("Date")) {
            return "a date as text, such as \"2017-09-06\"";
        }
        if (type.isRecord() && type.getRecordComponents().length < 2) {
            return "text";
        }
        return "an object";
    }

    /** The value at which the parser stands, as a noun phrase. */
    static String describe(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING -> '"' + shorten(parser.getString()) + '"';
            case VALUE_NULL -> "null";
            default -> shorten(parser.getString());
        };
    }

    private static String shorten(String text) {
        if (text.length() <= LONGEST_SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1)) ? LONGEST_SHOWN - 1 : LONGEST_SHOWN;
        return text.substring(0, end) + "…";
    }
}
