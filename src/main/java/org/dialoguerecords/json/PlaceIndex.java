package org.dialoguerecords.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Where every value of a well-formed text starts, by its path; and the properties that it has twice. */
final class PlaceIndex {

    private static final Pattern STEP =
            Pattern.compile("\\[(\\d+)]|\\[\"(.*?)\"](?=$|[.\\[])|([^.\\[\\]]+)", Pattern.DOTALL);

    private final List<String> duplicates = new ArrayList<>();
    private final @Nullable Node root;

    /**
     * Walks through the text once.
     *
     * @throws tools.jackson.core.JacksonException if the text is not well-formed
     */
    PlaceIndex(JsonFactory factory, String text) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            root = parser.nextToken() == null ? null : read(parser);
        }
    }

    /** A value and, by name or by index, those in it. */
    private record Node(Place place, Map<String, Node> properties, List<Node> elements) {

        @Nullable
        Node child(Matcher step) {
            if (step.group(1) == null) {
                return properties.get(step.group(2) == null ? step.group(3) : step.group(2));
            }
            // a number of more digits is that of no element
            int index = step.group(1).length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(step.group(1));
            return index < elements.size() ? elements.get(index) : null;
        }
    }

    private Node read(JsonParser parser) {
        Place place = Place.of(parser.currentTokenLocation());
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Node> properties = new HashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (properties.containsKey(name)) {
                    JsonPath path = parser.currentToken().isStructStart()
                            ? JsonPath.of(parser.streamReadContext().getParent())
                            : JsonPath.of(parser);
                    duplicates.add(path.toString());
                }
                properties.put(name, read(parser));
            }
            return new Node(place, properties, List.of());
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Node> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(read(parser));
            }
            return new Node(place, Map.of(), elements);
        }
        return new Node(place, Map.of(), List.of());
    }

    /** The place of the value at the path, or of the innermost value around it that is there. */
    Place find(String path) {
        if (root == null) {
            return Place.START;
        }
        Node found = root;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            Node inner = found.child(step);
            if (inner == null) {
                break;
            }
            found = inner;
        }
        return found.place();
    }

    /** The paths of the properties that stand there for the second time, or once more. */
    List<String> duplicates() {
        return duplicates;
    }
}
