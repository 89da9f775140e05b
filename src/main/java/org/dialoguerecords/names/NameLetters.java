package org.dialoguerecords.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names, or words of names, by their letters: a text is compared with those alone that it can be a few letters away from.
 *
 * @param <T> what stands behind the letters
 */
final class NameLetters<T> {

    /** Letters and what stands behind them. */
    record Entry<T>(String letters, T value) {}

    /** All of one length: a bit for each letter of each, and beside it the letters. */
    private static final class OfLength<T> {

        private final List<Entry<T>> entries = new ArrayList<>(1);
        private int[] masks = new int[1];

        void add(Entry<T> entry) {
            if (entries.size() == masks.length) {
                masks = Arrays.copyOf(masks, 2 * masks.length);
            }
            masks[entries.size()] = mask(entry.letters);
            entries.add(entry);
        }
    }

    private final Map<Integer, OfLength<T>> byLength = new HashMap<>();

    void add(String letters, T value) {
        byLength.computeIfAbsent(letters.length(), key -> new OfLength<>()).add(new Entry<>(letters, value));
    }

    /** All of a length that may be made of a text by so many letters added, dropped or replaced, or two swapped. */
    List<Entry<T>> near(String typed, int length, int edits) {
        @Nullable OfLength<T> some = byLength.get(length);
        if (some == null) {
            return List.of();
        }
        int mask = mask(typed);
        int most = 2 * edits; // a letter that is replaced takes one bit and brings another
        List<Entry<T>> near = List.of();
        for (int i = 0; i < some.entries.size(); i++) {
            if (Integer.bitCount(mask ^ some.masks[i]) <= most) {
                near = near.isEmpty() ? new ArrayList<>() : near;
                near.add(some.entries.get(i));
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
