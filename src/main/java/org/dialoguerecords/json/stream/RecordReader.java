package org.dialoguerecords.json.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.InvalidValueException;
import org.dialoguerecords.format.Kind;
import org.dialoguerecords.format.Phrase;
import org.dialoguerecords.format.Property;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.format.RecordType;
import org.dialoguerecords.format.Values;
import org.dialoguerecords.format.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads records strictly, along the description of the format: no value is bent to the type that is wanted, no name may come
 * twice.
 *
 * <p>What is wrong is a {@link Refusal}, thrown where it is met. What the constructors of the model ask for is theirs to
 * say; the description tells what was expected.
 */
public final class RecordReader {

    private static final String ID = "id";

    private final JsonParser parser;
    private final RecordText text;
    private final boolean withTexts;
    private final TokenValues values;

    RecordReader(JsonParser parser, RecordText text, boolean withTexts) {
        this.parser = parser;
        this.text = text;
        this.withTexts = withTexts;
        this.values = new TokenValues(parser);
    }

    /**
     * The dialogue that is all of a text.
     *
     * @param withTexts whether to read what people said at length, or to pass over it
     * @throws FaultException if the text is none
     */
    public static Dialogue read(RecordText text, boolean withTexts) {
        try (JsonParser parser = Tokens.parser(text, 0)) {
            RecordReader reader = new RecordReader(parser, text, withTexts);
            try {
                RecordShape shape = RecordShape.DIALOGUE;
                Values read = shape.values();
                reader.start();
                Dialogue dialogue = (Dialogue) reader.object(shape, read, shape.nextProperty(parser));
                Fault behind = reader.behind();
                if (behind != null) {
                    throw new FaultException(behind);
                }
                return dialogue;
            } catch (Refusal refusal) {
                throw new FaultException(refusal.in(text));
            } catch (JacksonException e) {
                throw new FaultException(reader.broken(e));
            }
        }
    }

    /** Goes to the start of the record. */
    void start() {
        if (parser.nextToken() == null) {
            throw new Refusal(RecordPath.ROOT, 0, Phrase.of(Wording.EXPECTED_RECORD), Phrase.of(Wording.FOUND_NOTHING));
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw values.refusal(Phrase.of(Wording.EXPECTED_OBJECT));
        }
    }

    /** What is behind the end of the record, if anything is. */
    @Nullable
    Fault behind() {
        long end = parser.currentLocation().getByteOffset();
        try {
            return parser.nextToken() == null
                    ? null
                    : values.refusal(Phrase.of(Wording.EXPECTED_END_OF_INPUT)).in(text);
        } catch (JacksonException e) {
            return new BrokenText(parser, text, values.isInText()).faultBehind(e, end);
        }
    }

    /** Why the parser could not go on within the record. */
    Fault broken(JacksonException e) {
        return new BrokenText(parser, text, values.isInText()).fault(e);
    }

    TokenValues values() {
        return values;
    }

    /** The record at which the parser stands, of one of several shapes. */
    Object record(Property<?> list, RecordShape[] shapes) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw parser.currentToken() == JsonToken.VALUE_NULL
                    ? values.refusal(list.expected(), Phrase.of(Wording.FOUND_NOTHING))
                    : values.refusal(Phrase.of(Wording.EXPECTED_OBJECT));
        }
        if (shapes.length == 1) {
            return object(shapes[0], shapes[0].values(), shapes[0].nextProperty(parser));
        }
        long offset = values.offset();
        if (!RecordShape.nextIsTag(parser)) {
            RecordShape shape = RecordShape.tagged(shapes, tag(offset));
            boolean empty = parser.currentToken() == JsonToken.END_OBJECT;
            return object(
                    shape,
                    shape.values(),
                    empty ? PropertyNameMatcher.MATCH_END_OBJECT : shape.currentProperty(parser));
        }
        parser.nextToken();
        boolean tagged = parser.currentToken() == JsonToken.VALUE_STRING;
        RecordShape shape = RecordShape.tagged(shapes, tagged ? parser.getString() : "");
        Values read = shape.values();
        int tag = 0;
        read.see(tag);
        read.set(tag, value(shape, tag));
        return object(shape, read, shape.nextProperty(parser));
    }

    /** By what an object whose other properties come first says that it is, or nothing. */
    private String tag(long offset) {
        try (JsonParser ahead = Tokens.parser(text, offset)) {
            ahead.nextToken();
            for (String name = ahead.nextName(); name != null; name = ahead.nextName()) {
                ahead.nextToken();
                if (name.equals("type") && ahead.currentToken() == JsonToken.VALUE_STRING) {
                    return ahead.getString();
                }
                ahead.skipChildren();
            }
        } catch (JacksonException e) {
            // whoever reads on comes upon it, too
        }
        return "";
    }

    private Object object(RecordShape shape, Values read, int first) {
        try {
            for (int match = first; match != PropertyNameMatcher.MATCH_END_OBJECT; match = shape.nextProperty(parser)) {
                property(shape, read, match);
            }
            return make(read, null);
        } catch (Refusal refusal) {
            int id = read.type().index(ID);
            refusal.id = id < 0 ? refusal.id : (String) read.get(id);
            throw refusal;
        }
    }

    /** Reads the property at whose name the parser stands. */
    void property(RecordShape shape, Values read, int match) {
        if (match < 0) {
            String name = values.requireUnicode(parser.currentName());
            parser.nextToken();
            if (read.extensions().containsKey(name)) {
                throw values.again();
            }
            read.extend(name, values.unknown(1));
            return;
        }
        parser.nextToken();
        if (!read.see(match)) {
            throw values.again();
        }
        read.set(match, value(shape, match));
    }

    private @Nullable Object value(RecordShape shape, int index) {
        Property<?> property = shape.property(index);
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            if (property.required()) {
                throw values.refusal(property.expected(), Phrase.of(Wording.FOUND_NOTHING));
            }
            return null;
        }
        if (property.kind() == Kind.RECORD) {
            return record(property, shape.elements(index));
        }
        if (!property.kind().isList()) {
            return property.prose() && !withTexts ? skipText(property) : values.single(property);
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw values.refusal(property.expectedForm());
        }
        if (property.prose() && !withTexts) {
            parser.skipChildren();
            return null;
        }
        List<Object> list = new ArrayList<>();
        RecordShape[] shapes = shape.elements(index);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(shapes.length > 0 ? record(property, shapes) : text(property));
        }
        return list;
    }

    private Object text(Property<?> property) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            throw values.refusal(property.expected(), Phrase.of(Wording.FOUND_NOTHING));
        }
        return values.single(property);
    }

    private @Nullable Object skipText(Property<?> property) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw values.refusal(property.expectedForm());
        }
        return null;
    }

    /**
     * The record of these values.
     *
     * @param path where it is; null if the parser stands behind its end
     */
    Object make(Values read, @Nullable RecordPath path) {
        try {
            return read.type().make(read);
        } catch (InvalidValueException e) {
            throw refusal(read, path == null ? Tokens.path(parser) : path, e);
        }
    }

    /** What the model refuses, in the terms of the format. */
    private static Refusal refusal(Values read, RecordPath owner, InvalidValueException e) {
        RecordType<?> type = read.type();
        RecordPath argument = RecordPath.parse(e.argument());
        String name = argument.steps().get(0).name();
        int index = name == null ? -1 : type.index(name);
        RecordPath path = owner.plus(argument);
        if (index < 0) {
            return new Refusal(path, Refusal.BY_PATH, Phrase.value(e.expected()), Phrase.value(e.found()));
        }
        Object value = read.get(index);
        if (value instanceof List<?> list && argument.index() >= 0) {
            value = list.get(argument.index());
        }
        if (value == null) {
            Phrase expected = type.missing(read)
                    .filter(missing -> missing.getKey().equals(name))
                    .map(Map.Entry::getValue)
                    .orElseGet(type.properties().get(index)::expected);
            return new Refusal(path, Refusal.BY_PATH, expected, Phrase.of(Wording.FOUND_NOTHING));
        }
        if (value instanceof String text && Unpaired.indexIn(text) >= 0) {
            return new Refusal(path, Refusal.BY_PATH, Phrase.of(Wording.EXPECTED_UNICODE), TokenValues.surrogate(text));
        }
        Phrase found = value instanceof String text ? Phrase.text(text) : Phrase.value(value.toString());
        return new Refusal(path, Refusal.BY_PATH, type.properties().get(index).expected(), found);
    }
}
