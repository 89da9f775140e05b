package org.dialoguerecords.json;

import java.io.Reader;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds in a text what a fault is about.
 *
 * <p>A mapper that builds immutable values notices most faults only at the end of the enclosing object, and its parser
 * says of malformed text only near which property it is. A second walk through the text, made only when there is a
 * fault, finds where the value itself starts and what it is.
 */
final class Locator {

    private final JsonFactory factory;
    private final @Nullable ReplayReader text;

    Locator(JsonFactory factory, @Nullable ReplayReader text) {
        this.factory = factory;
        this.text = text;
    }

    /**
     * A value in the text.
     *
     * @param place where it starts
     * @param exact false if it is not the value that was looked for but the innermost around it that is there
     * @param scalar whether it is neither an object nor a list
     * @param description what it is, as a noun phrase
     */
    record Value(Place place, boolean exact, boolean scalar, String description) {}

    /** The value at the path, unless there was too much text to keep, or none. */
    Optional<Value> find(JsonPath path) {
        return replay().map(reader -> find(reader, path));
    }

    /** The path of the innermost value that is not finished where the text ends or is malformed. */
    Optional<JsonPath> unfinished() {
        return replay().map(this::unfinished);
    }

    /** The place behind the last character that was read, unless no text was kept. */
    Optional<Place> end() {
        return Optional.ofNullable(text).map(ReplayReader::end);
    }

    private Optional<Reader> replay() {
        return Optional.ofNullable(text).flatMap(ReplayReader::replay);
    }

    private Value find(Reader reader, JsonPath path) {
        Value found = new Value(Place.START, false, false, "nothing");
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), reader)) {
            if (parser.nextToken() == null) {
                return found;
            }
            found = current(parser, path.steps().isEmpty());
            for (int i = 0;
                    i < path.steps().size() && enter(parser, path.steps().get(i));
                    i++) {
                found = current(parser, i + 1 == path.steps().size());
            }
        } catch (JacksonException e) {
            // the text is broken behind the value found so far
        }
        return found;
    }

    private static Value current(JsonParser parser, boolean exact) {
        Place place = Place.of(parser.currentTokenLocation());
        return new Value(place, exact, parser.currentToken().isScalarValue(), Fault.describe(parser));
    }

    private static boolean enter(JsonParser parser, Object step) {
        if (step instanceof Integer index) {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                return false;
            }
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null; i++) {
                if (i == index) {
                    return true;
                }
                parser.skipChildren();
            }
            return false;
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean found = step.equals(parser.currentName());
            parser.nextToken();
            if (found) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private JsonPath unfinished(Reader reader) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), reader)) {
            TokenStreamContext around = parser.streamReadContext();
            String name = null;
            boolean finished = false;
            try {
                while (parser.nextToken() != null) {
                    finished = false;
                    parser.finishToken();
                    around = parser.streamReadContext();
                    name = around.currentName();
                    JsonToken token = parser.currentToken();
                    finished = token.isScalarValue() || token.isStructEnd();
                }
            } catch (JacksonException e) {
                // where it was before the exception, and no name has come since: between two values
                boolean between =
                        finished && around == parser.streamReadContext() && Objects.equals(name, around.currentName());
                JsonPath path = JsonPath.of(parser);
                return between ? path.parent() : path;
            }
            return JsonPath.ROOT;
        }
    }
}
