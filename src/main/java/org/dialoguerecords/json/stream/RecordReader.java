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
import tools.jackson.core.JsonToken;

/**
 * Reads records strictly, along the description of the format: no value is bent to the type that is wanted, no name may come
 * twice.
 *
 * <p>What is wrong is a {@link Refusal}, thrown where it is met. What the constructors of the model ask for is theirs to
 * say; the description tells what was expected.
 */
public final class RecordReader {

    private static final String ID = "id";

    private final TokenReader tokens;
    private final boolean withTexts;
    private final TokenValues values;

    RecordReader(TokenReader tokens, boolean withTexts) {
        this.tokens = tokens;
        this.withTexts = withTexts;
        this.values = new TokenValues(tokens);
    }

    /**
     * The dialogue that is all of a text.
     *
     * @param withTexts whether to read what people said at length, or to pass over it
     * @throws FaultException if the text is none
     */
    public static Dialogue read(RecordText text, boolean withTexts) {
        if (text.isHandy()) {
            try {
                return new RecordReader(text.bytes(), withTexts).dialogue();
            } catch (Refusal | ByteTokens.Unclear e) {
                // what is wrong, and where, is found below
            }
        }
        return readClosely(text, withTexts);
    }

    /** The dialogue that is all of a text, or where the text is wrong. */
    static Dialogue readClosely(RecordText text, boolean withTexts) {
        try (JacksonTokens tokens = new JacksonTokens(text)) {
            try {
                RecordReader reader = new RecordReader(tokens, withTexts);
                Dialogue dialogue = reader.record();
                Fault behind = tokens.behind();
                if (behind != null) {
                    throw new FaultException(behind);
                }
                return dialogue;
            } catch (Refusal refusal) {
                throw new FaultException(refusal.in(text));
            } catch (JacksonException e) {
                throw new FaultException(tokens.broken(e));
            }
        }
    }

    /** The dialogue, if nothing is behind it. */
    private Dialogue dialogue() {
        Dialogue dialogue = record();
        tokens.next();
        return dialogue;
    }

    private Dialogue record() {
        start();
        return (Dialogue) object(RecordShape.DIALOGUE);
    }

    /** Goes to the start of the record. */
    void start() {
        if (tokens.next() == null) {
            throw new Refusal(RecordPath.ROOT, 0, Phrase.of(Wording.EXPECTED_RECORD), Phrase.of(Wording.FOUND_NOTHING));
        }
        if (tokens.current() != JsonToken.START_OBJECT) {
            throw values.refusal(Phrase.of(Wording.EXPECTED_OBJECT));
        }
    }

    TokenValues values() {
        return values;
    }

    /** The record at which the reader stands, of one of several shapes. */
    Object record(Property<?> list, RecordShape[] shapes) {
        if (tokens.current() != JsonToken.START_OBJECT) {
            throw tokens.current() == JsonToken.VALUE_NULL
                    ? values.refusal(list.expected(), Phrase.of(Wording.FOUND_NOTHING))
                    : values.refusal(Phrase.of(Wording.EXPECTED_OBJECT));
        }
        return object(shapes.length == 1 ? shapes[0] : RecordShape.tagged(shapes, tokens.tag()));
    }

    private Object object(RecordShape shape) {
        Values read = shape.values();
        try {
            for (int match = tokens.nextProperty(shape); match != TokenReader.END; match = tokens.nextProperty(shape)) {
                property(shape, read, match);
            }
            return make(read, null);
        } catch (Refusal refusal) {
            int id = read.type().index(ID);
            refusal.id = id < 0 ? refusal.id : (String) read.get(id);
            throw refusal;
        }
    }

    /** Reads the property at whose name the reader stands. */
    void property(RecordShape shape, Values read, int match) {
        if (match < 0) {
            String name = values.requireUnicode(tokens.name());
            tokens.next();
            if (read.extensions().containsKey(name)) {
                throw values.again();
            }
            read.extend(name, values.unknown(1));
            return;
        }
        tokens.next();
        if (!read.see(match)) {
            throw values.again();
        }
        read.set(match, value(shape, match));
    }

    private @Nullable Object value(RecordShape shape, int index) {
        Property<?> property = shape.property(index);
        if (tokens.current() == JsonToken.VALUE_NULL) {
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
        if (tokens.current() != JsonToken.START_ARRAY) {
            throw values.refusal(property.expectedForm());
        }
        if (property.prose() && !withTexts) {
            tokens.skip();
            return null;
        }
        List<Object> list = new ArrayList<>();
        RecordShape[] shapes = shape.elements(index);
        while (tokens.next() != JsonToken.END_ARRAY) {
            list.add(shapes.length > 0 ? record(property, shapes) : text(property));
        }
        return list;
    }

    private Object text(Property<?> property) {
        if (tokens.current() == JsonToken.VALUE_NULL) {
            throw values.refusal(property.expected(), Phrase.of(Wording.FOUND_NOTHING));
        }
        return values.single(property);
    }

    private @Nullable Object skipText(Property<?> property) {
        if (tokens.current() != JsonToken.VALUE_STRING) {
            throw values.refusal(property.expectedForm());
        }
        return null;
    }

    /**
     * The record of these values.
     *
     * @param path where it is; null if the reader stands behind its end
     */
    Object make(Values read, @Nullable RecordPath path) {
        try {
            return read.type().make(read);
        } catch (InvalidValueException e) {
            throw refusal(read, path == null ? tokens.path() : path, e);
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
