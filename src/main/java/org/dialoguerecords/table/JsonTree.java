package org.dialoguerecords.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * A value of a JSON text with its place: an object, a list, or text, into which numbers and truth values are turned.
 *
 * @param properties the properties of an object, the last of those of one name; of nothing else any
 * @param elements the elements of a list
 * @param text the text; nothing of an object, a list and null
 * @param line the line on which it begins, from 1
 * @param column the column in which it begins, from 1
 */
record JsonTree(
        Map<String, JsonTree> properties,
        List<JsonTree> elements,
        @Nullable String text,
        long line,
        int column) {

    private static final int DEEPEST = 50;
    private static final int MOST_VALUES = 5_000_000;

    /** What the parser says of the source, which it does not know. */
    private static final Pattern WITHOUT_SOURCE =
            Pattern.compile("(?s) ?\\((?:for|start)[^)]*\\[Source:.*|\\s*at \\[Source:.*");

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxTokenCount(MOST_VALUES)
                    .build())
            .build();

    static JsonTree read(String text, String source) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new TableFormatException(source, "expected JSON, found nothing");
            }
            JsonTree tree = read(parser, source);
            if (parser.nextToken() != null) {
                throw new TableFormatException(source, "expected the end, found more behind the first value");
            }
            return tree;
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            String where = place == null ? "" : "line " + place.getLineNr() + ", column " + place.getColumnNr() + ": ";
            String fault = WITHOUT_SOURCE.matcher(e.getOriginalMessage()).replaceAll("");
            throw new TableFormatException(source, where + "expected JSON, found: " + fault, e);
        }
    }

    private static JsonTree read(JsonParser parser, String source) {
        TokenStreamLocation place = parser.currentTokenLocation();
        Map<String, JsonTree> properties = new LinkedHashMap<>();
        List<JsonTree> elements = new ArrayList<>();
        @Nullable String text = null;
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    properties.put(name, read(parser, source));
                }
            }
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(read(parser, source));
                }
            }
            case VALUE_NULL -> {}
            default -> text = unicode(parser.getString(), place, source);
        }
        return new JsonTree(properties, elements, text, place.getLineNr(), place.getColumnNr());
    }

    private static String unicode(String text, TokenStreamLocation place, String source) {
        if (TableText.isBroken(text)) {
            throw new TableFormatException(
                    source,
                    "line " + place.getLineNr() + ", column " + place.getColumnNr()
                            + ": expected Unicode text, found an unpaired surrogate");
        }
        return text;
    }

    boolean has(String name) {
        return properties.containsKey(name);
    }

    /** The property of that name; of an object without it, and of anything else, nothing at the place of this. */
    JsonTree get(String name) {
        JsonTree value = properties.get(name);
        return value == null ? new JsonTree(Map.of(), List.of(), null, line, column) : value;
    }

    /** The text of a property as a cell; nothing where there is none, or only blanks. */
    @Nullable
    Cell cell(String name) {
        return get(name).cell();
    }

    @Nullable
    Cell cell() {
        Cell cell = text == null ? null : new Cell(text, line, column);
        return cell == null || cell.isBlank() ? null : cell;
    }

    /** The text of a property in one line; empty where there is none. */
    String string(String name) {
        Cell cell = cell(name);
        return cell == null ? "" : CellText.line(cell.text());
    }

    /** The whole number of a property; nothing where it is none. */
    @Nullable
    Long number(String name) {
        String number = string(name);
        try {
            return number.isEmpty() ? null : (long) Math.floor(Double.parseDouble(number));
        } catch (NumberFormatException e) {
            return null; // no number: of what it would say nothing is known
        }
    }

    Cell place() {
        return new Cell(text == null ? "" : text, line, column);
    }
}
