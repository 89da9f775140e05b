package org.dialoguerecords.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The places of the elements of a list by their ids. Of several with one id the first holds. */
final class IdIndex {

    private final Map<String, Integer> places;
    private final int size;

    private IdIndex(Map<String, Integer> places, int size) {
        this.places = places;
        this.size = size;
    }

    static <T> IdIndex of(List<T> elements, Function<T, String> id) {
        Map<String, Integer> places = new HashMap<>(2 * elements.size());
        for (int i = 0; i < elements.size(); i++) {
            places.putIfAbsent(id.apply(elements.get(i)), i);
        }
        return new IdIndex(places, elements.size());
    }

    /** Whether no two elements have one id. */
    boolean areUnique() {
        return places.size() == size;
    }

    boolean has(String id) {
        return places.containsKey(id);
    }

    /** The place of the element of that id in the list, or -1. */
    int indexOf(String id) {
        Integer place = places.get(id);
        return place == null ? -1 : place;
    }
}
