package org.dialoguerecords.json.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.format.Property;
import org.dialoguerecords.format.RecordFormat;
import org.dialoguerecords.format.RecordType;
import org.dialoguerecords.format.Values;
import tools.jackson.core.JsonParser;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** A type of the format, with what the token stream needs to recognize and to write its names. */
final class RecordShape {

    /** The shape of a dialogue. */
    static final RecordShape DIALOGUE = new Shapes().of(RecordFormat.DIALOGUE);

    private static final PropertyNameMatcher TAG = matcher(List.of("type"));

    private final RecordType<?> type;
    private final PropertyNameMatcher names;
    private final Property<?>[] properties;
    private final SerializableString[] writtenNames;
    private final RecordShape[][] elements;

    private RecordShape(RecordType<?> type, Shapes shapes) {
        this.type = type;
        this.names = matcher(type.names());
        this.properties = type.properties().toArray(Property[]::new);
        this.writtenNames = type.names().stream().map(SerializedString::new).toArray(SerializableString[]::new);
        this.elements = new RecordShape[properties.length][];
        for (int i = 0; i < properties.length; i++) {
            elements[i] = properties[i].elements().stream().map(shapes::of).toArray(RecordShape[]::new);
        }
    }

    private static PropertyNameMatcher matcher(List<String> names) {
        return Tokens.FACTORY.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
    }

    /** Shapes of types, each made once. */
    private static final class Shapes {

        private final Map<RecordType<?>, RecordShape> made = new HashMap<>();

        RecordShape of(RecordType<?> type) {
            RecordShape shape = made.get(type);
            if (shape == null) {
                shape = new RecordShape(type, this);
                made.put(type, shape);
            }
            return shape;
        }
    }

    /** Goes to the next name: the index of the property, or {@link PropertyNameMatcher}'s number for another or for none. */
    int nextProperty(JsonParser parser) {
        return parser.nextNameMatch(names);
    }

    /** The index of the property at whose name the parser stands. */
    int currentProperty(JsonParser parser) {
        return parser.currentNameMatch(names);
    }

    /** Goes to the next name: whether it is that by which types are told. */
    static boolean nextIsTag(JsonParser parser) {
        return parser.nextNameMatch(TAG) == 0;
    }

    /** The shape, among several, of elements that say that they are of a type. */
    static RecordShape tagged(RecordShape[] shapes, String tag) {
        for (RecordShape shape : shapes) {
            if (shape.type.tag().filter(tag::equals).isPresent()) {
                return shape;
            }
        }
        return shapes[shapes.length - 1];
    }

    /** The shape, among several, of a record. */
    static RecordShape of(RecordShape[] shapes, Object element) {
        for (RecordShape shape : shapes) {
            if (shape.type.model() == element.getClass()) {
                return shape;
            }
        }
        throw new IllegalStateException("a type that the format does not have: " + element.getClass());
    }

    RecordType<?> type() {
        return type;
    }

    Values values() {
        return new Values(type);
    }

    int size() {
        return properties.length;
    }

    Property<?> property(int index) {
        return properties[index];
    }

    SerializableString writtenName(int index) {
        return writtenNames[index];
    }

    /** The shapes that elements of a list can have. */
    RecordShape[] elements(int index) {
        return elements[index];
    }
}
