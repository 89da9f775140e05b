package org.dialoguerecords.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Where every value of a well-formed text starts, by its path; and the properties that it has twice. */
final class PlaceIndex {

    private final Map<String, Place> places = new HashMap<>();
    private final List<String> duplicates = new ArrayList<>();

    /**
     * Walks through the text once.
     *
     * @throws tools.jackson.core.JacksonException if the text is not well-formed
     */
    PlaceIndex(JsonFactory factory, String text) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructEnd() || token == JsonToken.PROPERTY_NAME) {
                    continue;
                }
                // for the start of a structure, the parser already stands inside it
                JsonPath path = token.isStructStart()
                        ? JsonPath.of(parser.streamReadContext().getParent())
                        : JsonPath.of(parser);
                String where = path.toString();
                Place place = Place.of(parser.currentTokenLocation());
                if (places.putIfAbsent(where, place) != null) {
                    duplicates.add(where);
                    places.put(where, place);
                }
            }
        }
    }

    /** The place of the value at the path, or of the innermost value around it that is there. */
    Place find(String path) {
        for (String at = path; !at.isEmpty(); at = parent(at)) {
            Place place = places.get(at);
            if (place != null) {
                return place;
            }
        }
        return places.getOrDefault("", Place.START);
    }

    /** The paths of the properties that stand there for the second time, or once more. */
    List<String> duplicates() {
        return duplicates;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
