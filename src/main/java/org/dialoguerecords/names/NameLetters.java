package org.dialoguerecords.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names, or words of names, by their letters: a text is compared with those alone that it can be a few letters away from.
 *
 * @param <T> what stands behind the letters
 */
final class NameLetters<T> {

    /**
     * Letters and what stands behind them.
     *
     * @param mask a bit for each letter that is among them
     */
    record Entry<T>(String letters, int mask, T value) {}

    private final Map<Integer, List<Entry<T>>> byLength = new HashMap<>();

    void add(String letters, T value) {
        byLength.computeIfAbsent(letters.length(), key -> new ArrayList<>(1))
                .add(new Entry<>(letters, mask(letters), value));
    }

    /** All of a length that may be made of a text by so many letters added, dropped or replaced, or two swapped. */
    List<Entry<T>> near(String typed, int length, int edits) {
        List<Entry<T>> ofLength = byLength.getOrDefault(length, List.of());
        int mask = mask(typed);
        List<Entry<T>> near = List.of();
        for (Entry<T> entry : ofLength) {
            // A letter that is replaced takes one bit and brings another.
            if (Integer.bitCount(mask ^ entry.mask) <= 2 * edits) {
                near = near.isEmpty() ? new ArrayList<>() : near;
                near.add(entry);
            }
        }
        return near;
    }

    private static int mask(String letters) {
        int mask = 0;
        for (int i = 0; i < letters.length(); i++) {
            mask |= 1 << (letters.charAt(i) & 31);
        }
        return mask;
    }
}
