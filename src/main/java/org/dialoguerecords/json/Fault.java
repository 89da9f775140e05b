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
 * @param place where it is, if that is known already
 * @param cause the failure of reading behind it, if there was one
 */
record Fault(
        @Nullable Place place,
        JsonPath path,
        String expected,
        String found,
        @Nullable Throwable cause) {

    private static final int LONGEST_SHOWN = 60;

    /** What the exception says, read off the parser that it left where it was. */
    static Fault of(JacksonException e, JsonParser parser, ReplayReader text) {
        if (e instanceof JacksonIOException && e.getCause() instanceof IOException io) {
            return unreadable(io, text.end(), JsonPath.of(parser));
        }
        if (e instanceof StreamConstraintsException) {
            String limit = e.getOriginalMessage().replaceAll(", from `[^`]*`", "");
            return new Fault(
                    Place.of(parser.currentLocation()), JsonPath.of(parser), "a record within the limits", limit, null);
        }
        if (e instanceof StreamReadException && !(e instanceof InputCoercionException)) {
            return malformed(e, parser);
        }
        InvalidValueException invalid = invalidValue(e);
        return invalid == null ? mismatch(e, parser) : refused(e, invalid, parser);
    }

    /** The fault of a source that cannot be read at all, or not to its end. */
    static Fault unreadable(IOException e, @Nullable Place place, JsonPath path) {
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

    Fault at(Place found) {
        return new Fault(found, path, expected, this.found, cause);
    }

    DialogueFormatException toException(String source, long firstLine) {
        Place at = place == null ? Place.NONE : place.inLinesFrom(firstLine);
        return new DialogueFormatException(source, at, path.toString(), expected, found, cause);
    }

    private static Fault malformed(JacksonException e, JsonParser parser) {
        Place place = Place.of(e.getLocation());
        JsonPath path = JsonPath.of(parser);
        String message = e.getOriginalMessage();
        if (e instanceof UnexpectedEndOfInputException || message.startsWith("Unexpected end-of-input")) {
            return new Fault(place, path, "the rest of the record", "the end of the input", null);
        }
        if (message.startsWith("Duplicate")) {
            return new Fault(place, path, "every property once", "this one again", null);
        }
        // behind the colon are the settings of the parser that would let it pass
        String found = message.lines().findFirst().orElse(message).split(": ", 2)[0];
        return new Fault(
                place, path, "well-formed JSON", found.toLowerCase(Locale.ROOT).charAt(0) + found.substring(1), null);
    }

    /** A value that a record does not take. */
    private static Fault refused(JacksonException e, InvalidValueException invalid, JsonParser parser) {
        JsonToken token = parser.currentToken();
        // a value type refuses its one token, and has no properties to which a path could go on
        boolean ofOneToken = token != null && token.isScalarValue();
        JsonPath path = ofOneToken ? JsonPath.of(e) : JsonPath.of(e).plus(invalid.argument());
        String found = invalid.found().equals("null") ? "nothing" : invalid.found();
        return new Fault(null, path, invalid.expected(), found, null);
    }

    /** A value of a type that the format does not have there. */
    private static Fault mismatch(JacksonException e, JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return new Fault(Place.START, JsonPath.ROOT, "a record", "nothing", null);
        }
        if (e.getOriginalMessage().startsWith("Trailing token")) {
            Place place = Place.of(parser.currentTokenLocation());
            return new Fault(place, JsonPath.ROOT, "the end of the input", describe(parser, token), null);
        }
        Class<?> wanted = e instanceof MismatchedInputException mismatch
                ? mismatch.getTargetType()
                : e instanceof InputCoercionException coercion ? coercion.getTargetType() : null;
        return new Fault(null, JsonPath.of(e), describe(wanted), describe(parser, token), null);
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
            return "another value";
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

    private static String describe(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING -> '"' + shorten(parser.getString()) + '"';
            case VALUE_NULL -> "null";
            default -> shorten(parser.getString());
        };
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
