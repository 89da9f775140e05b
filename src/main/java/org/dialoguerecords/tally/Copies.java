package org.dialoguerecords.tally;

import java.util.List;
import java.util.Map;

/**
 * Immutable copies that have only elements of the types that are declared. Of what Java has serialized nobody else makes
 * sure of that.
 */
final class Copies {

    private Copies() {}

    static <T> List<T> of(List<T> list, Class<T> elements) {
        List<T> copy = List.copyOf(list);
        for (Object element : copy) {
            require(element, elements);
        }
        return copy;
    }

    static <K, V> Map<K, V> of(Map<K, V> map, Class<K> keys, Class<V> values) {
        Map<K, V> copy = Map.copyOf(map);
        for (Map.Entry<?, ?> entry : copy.entrySet()) {
            require(entry.getKey(), keys);
            require(entry.getValue(), values);
        }
        return copy;
    }

    private static void require(Object element, Class<?> type) {
        if (!type.isInstance(element)) {
            throw new IllegalArgumentException("expected only " + type.getName() + ", found "
                    + element.getClass().getName());
        }
    }
}
