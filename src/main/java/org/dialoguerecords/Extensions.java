package org.dialoguerecords;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a record that its type does not know, in one canonical form.
 *
 * <p>Mappers hand over different Java types for one JSON number, and different orders for one object. Here an integer is
 * the narrowest of {@code Integer}, {@code Long} and {@code BigInteger}, any other number a {@code BigDecimal}, and
 * names are sorted at every level, so that records are equal when their JSON is, and are written as the same bytes.
 */
final class Extensions {

    /**
     * The name of the argument that takes the unknown properties. Mappers bind a property of that name to the argument
     * itself, so it must be one that no JSON has: half a character.
     */
    static final String NO_NAME = "\ud800";

    /** Far below the nesting that readers of JSON accept, and ends the walk through a map that contains itself. */
    private static final int DEEPEST = 64;

    /** The longest number that mappers read by default: digits, point and exponent, without the sign. */
    private static final int LONGEST_NUMBER = 1_000;

    // what is nearer to the ends of an int, one JDK reads and another refuses
    private static final int MOST_SCALE = 2_000_000_000;

    /** The longest name that readers of JSON accept. */
    private static final int LONGEST_NAME = 10_000;

    private static final Path TOP = new Path(null, "extensions");

    /** The accessors have the names of the JSON properties, so the components tell which names are taken. */
    private static final ClassValue<List<String>> TAKEN = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            List<String> names = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                names.add(component.getName());
            }
            names.remove("extensions");
            if (type == Dialogue.class) {
                names.add("format");
            } else if (Participant.class.isAssignableFrom(type)) {
                names.add("type");
            }
            return names;
        }
    };

    private Extensions() {}

    /**
     * The canonical copy of the properties.
     *
     * @throws InvalidValueException if a name belongs to a component of the owner, or a value has no JSON form
     */
    static Map<String, @Nullable Object> copy(
            Class<? extends Record> owner, @Nullable Map<String, ? extends @Nullable Object> properties) {
        if (properties == null || properties.isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, @Nullable Object> copy = new TreeMap<>();
        properties.forEach((name, value) -> copy.put(key(TOP, name), canonical(new Path(null, name), value)));
        for (String taken : TAKEN.get(owner)) {
            if (copy.containsKey(taken)) {
                throw new InvalidValueException(
                        "extensions", taken, "names that " + owner.getSimpleName() + " does not have itself");
            }
        }
        return Collections.unmodifiableSortedMap(copy);
    }

    /** What a builder keeps of the properties until the constructor checks them. */
    static Map<String, @Nullable Object> shallowCopy(@Nullable Map<String, ? extends @Nullable Object> properties) {
        return properties == null ? Map.of() : new LinkedHashMap<>(properties);
    }

    private static @Nullable Object canonical(Path path, @Nullable Object value) {
        if (path.depth > DEEPEST) {
            throw InvalidValueException.describing(
                    path.toString(), "more", "at most " + DEEPEST + " levels of nesting");
        }
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof String text) {
            return unicode(path, text);
        }
        if (value instanceof Number number) {
            return canonicalNumber(path, number);
        }
        if (value instanceof Map<?, ?> map) {
            SortedMap<String, @Nullable Object> copy = new TreeMap<>();
            map.forEach((name, member) -> {
                String key = key(path, name);
                copy.put(key, canonical(new Path(path, key), member));
            });
            return Collections.unmodifiableSortedMap(copy);
        }
        if (value instanceof Collection<?> elements) {
            List<@Nullable Object> copy = new ArrayList<>(elements.size());
            for (Object element : elements) {
                copy.add(canonical(new Path(path, copy.size()), element));
            }
            return Collections.unmodifiableList(copy);
        }
        throw InvalidValueException.describing(path.toString(), value.getClass().getName(), "a value that JSON has");
    }

    private static String key(Path path, @Nullable Object name) {
        if (!(name instanceof String text)) {
            throw new InvalidValueException(path.toString(), name, "a property name");
        }
        if (text.length() > LONGEST_NAME) {
            throw InvalidValueException.describing(
                    path.toString(),
                    text.length() + " characters",
                    "a property name of at most " + LONGEST_NAME + " characters");
        }
        return unicode(path, text);
    }

    private static String unicode(Path path, String text) {
        return Check.isUnicode(text) ? text : Check.unicode(path.toString(), text);
    }

    private static Number canonicalNumber(Path path, Number number) {
        BigDecimal exact;
        try {
            // the text of a double is the shortest decimal that means it, and has no form for NaN or infinity
            exact = number.getClass() == BigDecimal.class ? (BigDecimal) number : new BigDecimal(number.toString());
        } catch (NumberFormatException e) {
            throw InvalidValueException.describing(path.toString(), number.toString(), "a number that JSON has");
        }
        if (exact.scale() < -MOST_SCALE || exact.scale() > MOST_SCALE) {
            throw InvalidValueException.describing(
                    path.toString(), number.toString(), "a number with a scale of at most " + MOST_SCALE);
        }
        int length = exact.abs().toString().length();
        if (length > LONGEST_NUMBER) {
            throw InvalidValueException.describing(
                    path.toString(), length + " characters", "a number of at most " + LONGEST_NUMBER + " characters");
        }
        // a number without fraction and exponent is read as an integer, whatever type it was written from
        if (exact.scale() != 0) {
            return exact;
        }
        BigInteger integer = exact.toBigInteger();
        if (integer.bitLength() < Integer.SIZE) {
            return integer.intValue();
        }
        if (integer.bitLength() < Long.SIZE) {
            return integer.longValue();
        }
        return integer;
    }

    /** Where a value is, put into words only when it is refused. */
    private static final class Path {

        private static final int LONGEST_SHOWN = 60;

        private final @Nullable Path parent;
        private final Object step;
        private final int depth;

        Path(@Nullable Path parent, Object step) {
            this.parent = parent;
            this.step = step;
            this.depth = parent == null ? 1 : parent.depth + 1;
        }

        @Override
        public String toString() {
            String before = parent == null ? "" : parent.toString();
            if (step instanceof Integer) {
                return before + '[' + step + ']';
            }
            String name = InvalidValueException.shorten(step.toString(), LONGEST_SHOWN);
            return before.isEmpty() ? name : before + '.' + name;
        }
    }
}
