package org.dialoguerecords.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type of the format: its properties in their order, and how a record is made of their values.
 *
 * @param <T> the record of the model
 */
public final class RecordType<T> {

    private final Class<T> model;
    private final Wording wording;
    private final String description;
    private final List<Property<T>> properties;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final @Nullable Condition condition;
    private final Function<Values, T> make;
    private final Function<T, Map<String, @Nullable Object>> extensions;
    private final int firstComponent;

    private RecordType(
            Builder<T> builder, Function<Values, T> make, Function<T, Map<String, @Nullable Object>> extensions) {
        this.model = builder.model;
        this.wording = builder.wording;
        this.description = builder.description;
        this.properties = List.copyOf(builder.properties);
        this.condition = builder.condition;
        this.make = make;
        this.extensions = extensions;
        properties.forEach(property -> indexes.put(property.name(), indexes.size()));
        this.firstComponent = properties.get(0).kind() == Kind.FIXED ? 1 : 0;
    }

    static <T> Builder<T> of(Class<T> model, Wording wording, String description) {
        return new Builder<>(model, wording, description);
    }

    /** The record of the model. */
    public Class<T> model() {
        return model;
    }

    /** What an element of this type is called where another is found. */
    Wording wording() {
        return wording;
    }

    /** What it is, as a sentence. */
    public String description() {
        return description;
    }

    /** The properties in the order in which they are written: what is fixed, then the components of the record. */
    public List<Property<T>> properties() {
        return properties;
    }

    /** The names of the properties. */
    public List<String> names() {
        return List.copyOf(indexes.keySet());
    }

    /** The place of a property among the properties, or -1. */
    public int index(String name) {
        return indexes.getOrDefault(name, -1);
    }

    /** The text of the property by which this type is told from others in one list. */
    public Optional<String> tag() {
        Property<T> first = properties.get(0);
        return first.kind() == Kind.FIXED ? Optional.of(first.vocabulary().get(0)) : Optional.empty();
    }

    /** What the properties have to fulfil together. */
    public Optional<Condition> condition() {
        return Optional.ofNullable(condition);
    }

    /** The first property, if there is one, that the values lack: its name, and what is expected there. */
    public Optional<Map.Entry<String, Phrase>> missing(Values values) {
        for (int i = 0; i < properties.size(); i++) {
            if (properties.get(i).required() && values.get(i) == null) {
                return Optional.of(
                        Map.entry(properties.get(i).name(), properties.get(i).expected()));
            }
        }
        if (condition instanceof Condition.AnyOf any
                && any.alternatives().stream().noneMatch(names -> names.stream().allMatch(values::has))) {
            return Optional.of(Map.entry(any.alternatives().get(0).get(0), any.expected()));
        }
        if (condition instanceof Condition.Depends depends) {
            boolean then = depends.value().equals(String.valueOf(values.get(index(depends.on()))));
            if (!values.has(then ? depends.then() : depends.otherwise())) {
                return Optional.of(
                        then
                                ? Map.entry(depends.then(), depends.thenExpected())
                                : Map.entry(depends.otherwise(), depends.otherwiseExpected()));
            }
        }
        return Optional.empty();
    }

    /** The record that has these values, of which none is missing. */
    public T make(Values values) {
        values.rewind(firstComponent);
        return make.apply(values);
    }

    /** The properties of a record of this type that the type does not know. */
    public Map<String, @Nullable Object> extensions(Object record) {
        return extensions.apply(model.cast(record));
    }

    /** The name of the record of the model. */
    @Override
    public String toString() {
        return model.getSimpleName();
    }

    /** Describes a type, property by property. */
    static final class Builder<T> {

        private final Class<T> model;
        private final Wording wording;
        private final String description;
        private final List<Property<T>> properties = new ArrayList<>();
        private @Nullable Condition condition;

        private Builder(Class<T> model, Wording wording, String description) {
            this.model = model;
            this.wording = wording;
            this.description = description;
        }

        Builder<T> fixed(String name, String text, String description) {
            return add(new Property<>(
                    name,
                    Kind.FIXED,
                    false,
                    false,
                    null,
                    List.of(text),
                    Map.of(),
                    List.of(),
                    record -> text,
                    description));
        }

        Builder<T> required(
                Kind kind, String name, Function<T, @Nullable Object> get, String description, String... examples) {
            return add(plain(kind, name, true, false, get, description, examples));
        }

        Builder<T> optional(
                Kind kind, String name, Function<T, @Nullable Object> get, String description, String... examples) {
            return add(plain(kind, name, false, false, get, description, examples));
        }

        /** Words of people at length, which are optional and which a reader may leave out. */
        Builder<T> prose(Kind kind, String name, Function<T, @Nullable Object> get, String description) {
            return add(plain(kind, name, false, true, get, description));
        }

        /** A word of a closed vocabulary, which is required. */
        <E extends Enum<E>> Builder<T> oneOf(
                Class<E> constants, String name, Function<T, @Nullable Object> get, String description) {
            return add(constant(constants, name, true, null, get, description));
        }

        /** A word of a closed vocabulary, or nothing. */
        <E extends Enum<E>> Builder<T> optionalOneOf(
                Class<E> constants, String name, Function<T, @Nullable Object> get, String description) {
            return add(constant(constants, name, false, null, get, description));
        }

        /** A word of a closed vocabulary, and which one is meant where it is absent. */
        <E extends Enum<E>> Builder<T> oneOf(
                E absent, String name, Function<T, @Nullable Object> get, String description) {
            return add(constant(absent.getDeclaringClass(), name, false, absent, get, description));
        }

        Builder<T> record(String name, RecordType<?> type, Function<T, @Nullable Object> get, String description) {
            return add(new Property<>(
                    name, Kind.RECORD, false, false, null, List.of(), Map.of(), List.of(type), get, description));
        }

        Builder<T> records(
                String name, List<RecordType<?>> elements, Function<T, @Nullable Object> get, String description) {
            return add(new Property<>(
                    name, Kind.RECORDS, false, false, List.of(), List.of(), Map.of(), elements, get, description));
        }

        Builder<T> holds(Condition condition) {
            this.condition = condition;
            return this;
        }

        RecordType<T> make(Function<Values, T> make, Function<T, Map<String, @Nullable Object>> extensions) {
            return new RecordType<>(this, make, extensions);
        }

        private Builder<T> add(Property<T> property) {
            properties.add(property);
            return this;
        }

        private static <T> Property<T> plain(
                Kind kind,
                String name,
                boolean required,
                boolean prose,
                Function<T, @Nullable Object> get,
                String description,
                String... examples) {
            Object absent = kind == Kind.FLAG ? false : kind.isList() ? List.of() : null;
            return new Property<>(
                    name, kind, required, prose, absent, List.of(examples), Map.of(), List.of(), get, description);
        }

        private static <T, E extends Enum<E>> Property<T> constant(
                Class<E> type,
                String name,
                boolean required,
                @Nullable E absent,
                Function<T, @Nullable Object> get,
                String description) {
            Map<String, Object> constants = Property.constants(type);
            return new Property<>(
                    name,
                    Kind.CONSTANT,
                    required,
                    false,
                    absent,
                    List.copyOf(constants.keySet()),
                    constants,
                    List.of(),
                    get,
                    description);
        }
    }
}
