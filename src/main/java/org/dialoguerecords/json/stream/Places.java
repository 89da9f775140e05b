package org.dialoguerecords.json.stream;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.dialoguerecords.format.RecordPath;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Where the values at some paths of a text start, found in one walk through it. */
final class Places {

    private final RecordText text;

    /** The paths and those around them; a place when it is known. */
    private final Map<RecordPath, Place> places = new HashMap<>();

    /** Looks for the values at these paths. */
    Places(RecordText text, Collection<RecordPath> paths) {
        this.text = text;
        for (RecordPath path : paths) {
            for (RecordPath step = path; !step.isRoot() && places.putIfAbsent(step, Place.NONE) == null; ) {
                step = step.parent();
            }
        }
        try (JsonParser parser = Tokens.parser(text, 0)) {
            if (parser.nextToken() != null) {
                walk(parser, RecordPath.ROOT);
            }
        } catch (JacksonException e) {
            // the text is broken behind what has been found
        }
    }

    /** The place of the value at a path, or of the innermost value around it that is there. */
    Place of(RecordPath path) {
        Place place = places.getOrDefault(path, Place.NONE);
        return !place.equals(Place.NONE) || path.isRoot() ? place : of(path.parent());
    }

    private void walk(JsonParser parser, RecordPath path) {
        // a property that comes twice is where it comes first
        boolean known = !places.getOrDefault(path, Place.NONE).equals(Place.NONE);
        if (known || (!path.isRoot() && !places.containsKey(path))) {
            parser.skipChildren();
            return;
        }
        places.put(path, text.place(parser.currentTokenLocation().getByteOffset()));
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                walk(parser, path.property(name));
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                walk(parser, path.element(i));
            }
        }
    }
}
