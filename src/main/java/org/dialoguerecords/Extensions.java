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
 * the narrowest of {@code Integer}, {@code Long} and {@code BigInteger}, any other number a {@code BigDecimal}, and the
 * names are sorted, so that records are equal when their JSON is, and are written as the same bytes.
 */
final class Extensions {

    /** Far below the nesting that readers of JSON accept, and ends the walk through a map that contains itself. */
    private static final int DEEPEST = 64;

    /** The longest number that mappers read by default. */
    private static final int MOST_DIGITS = 1_000;

    private static final BigInteger INT_MIN = BigInteger.valueOf(Integer.MIN_VALUE);
    private static final BigInteger INT_MAX = BigInteger.valueOf(Integer.MAX_VALUE);

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
        properties.forEach((name, value) -> copy.put(key("extensions", name), canonical(name, value, 1)));
        for (String taken : TAKEN.get(owner)) {
            if (copy.containsKey(taken)) {
                throw new InvalidValueException(
                        "extensions", taken, "names that " + owner.getSimpleName() + " does not have itself");
            }
        }
        return Collections.unmodifiableSortedMap(copy);
    }

    private static @Nullable Object canonical(String path, @Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw new InvalidValueException(path, "more", "at most " + DEEPEST + " levels of nesting");
        }
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof String text) {
            return Check.unicode(path, text);
        }
        if (value instanceof Number number) {
            return canonicalNumber(path, number);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((name, member) -> {
                String key = key(path, name);
                copy.put(key, canonical(path + '.' + key, member, depth + 1));
            });
            return Collections.unmodifiableMap(copy);
        }
        if (value instanceof Collection<?> elements) {
            List<@Nullable Object> copy = new ArrayList<>(elements.size());
            for (Object element : elements) {
                copy.add(canonical(path + '[' + copy.size() + ']', element, depth + 1));
            }
            return Collections.unmodifiableList(copy);
        }
        throw new InvalidValueException(path, value.getClass().getName(), "a value that JSON has");
    }

    private static String key(String path, @Nullable Object name) {
        if (!(name instanceof String text)) {
            throw new InvalidValueException(path, name, "a property name");
        }
        return Check.unicode(path, text);
    }

    private static Number canonicalNumber(String path, Number number) {
        BigDecimal exact;
        try {
            // the text of a double is the shortest decimal that means it, and has no form for NaN or infinity
            exact = new BigDecimal(number.toString());
        } catch (NumberFormatException e) {
            throw new InvalidValueException(path, number, "a number that JSON has");
        }
        if (exact.precision() > MOST_DIGITS) {
            throw new InvalidValueException(
                    path, exact.precision() + " digits", "a number of at most " + MOST_DIGITS + " digits");
        }
        if (!isInteger(number)) {
            return exact;
        }
        BigInteger integer = exact.toBigInteger();
        if (integer.bitLength() >= Long.SIZE) {
            return integer;
        }
        boolean fits = integer.compareTo(INT_MIN) >= 0 && integer.compareTo(INT_MAX) <= 0;
        if (fits) {
            return integer.intValue();
        }
        return integer.longValue();
    }

    private static boolean isInteger(Number number) {
        return number instanceof Integer
                || number instanceof Long
                || number instanceof BigInteger
                || number instanceof Short
                || number instanceof Byte;
    }
}
