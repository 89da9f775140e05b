package org.dialoguerecords.json;

import java.io.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds the place of a value in a text by its path.
 *
 * <p>A mapper that builds immutable values notices most faults only at the end of the enclosing object. A second walk
 * through the text, made only when there is a fault, finds where the value itself starts.
 */
final class Locator {

    private final JsonFactory factory;

    Locator(JsonFactory factory) {
        this.factory = factory;
    }

    /** Where the value starts, or the innermost value around it that is there. */
    Place locate(Reader text, JsonPath path) {
        Place place = Place.START;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            place = Place.of(parser.currentTokenLocation());
            for (Object step : path.steps()) {
                if (!enter(parser, step)) {
                    break;
                }
                place = Place.of(parser.currentTokenLocation());
            }
        } catch (JacksonException e) {
            // the text is broken behind the place found so far
        }
        return place;
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
}
