package org.dialoguerecords.json.stream;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.dialoguerecords.format.RecordPath;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Where the values at some paths of a text start, found in one walk through it. */
final class Places {

    private final RecordText text;

    /** The paths and those around them; a place when it is known. */
    private final Map<RecordPath, Place> places = new HashMap<>();

    private Places(RecordText text, Collection<RecordPath> paths) {
        this.text = text;
        for (RecordPath path : paths) {
            RecordPath step = path;
            while (!step.isRoot() && places.putIfAbsent(step, Place.NONE) == null) {
                step = step.parent();
            }
        }
    }

    /** The place of the value at each of some paths of a text, or of the innermost value around it that is there. */
    static Function<RecordPath, Place> in(RecordText text, Collection<RecordPath> paths) {
        if (paths.isEmpty()) {
            return path -> Place.NONE;
        }
        Places places = new Places(text, paths);
        try (JsonParser parser = Tokens.parser(text, 0)) {
            if (parser.nextToken() != null) {
                places.walk(parser, RecordPath.ROOT);
            }
        } catch (JacksonException e) {
            // the text is broken behind what has been found
        }
        return places::of;
    }

    private Place of(RecordPath path) {
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
