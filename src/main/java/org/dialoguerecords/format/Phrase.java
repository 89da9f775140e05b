package org.dialoguerecords.format;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase about an input: a known wording with words put in, or a value of the input as it is.
 *
 * @param wording what is said; absent for a value of the input
 * @param words what stands for the names in braces; for a value, the value under the empty name
 */
public record Phrase(@Nullable Wording wording, SortedMap<String, String> words) {

    private static final int LONGEST_SHOWN = 60;

    /** Copies the words. */
    public Phrase {
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }

    /** A wording without words of the input. */
    public static Phrase of(Wording wording) {
        return new Phrase(wording, Collections.emptySortedMap());
    }

    /** A wording with a word put in. */
    public static Phrase of(Wording wording, String name, Object word) {
        return new Phrase(wording, new TreeMap<>(Map.of(name, word.toString())));
    }

    /** A wording with two words put in. */
    public static Phrase of(Wording wording, String name, Object word, String other, Object otherWord) {
        return new Phrase(wording, new TreeMap<>(Map.of(name, word.toString(), other, otherWord.toString())));
    }

    /** A value of the input, on one line and shortened, without half a character at its end. */
    public static Phrase value(String text) {
        return new Phrase(null, new TreeMap<>(Map.of("", shown(text))));
    }

    /** Text of the input, in quotation marks. */
    public static Phrase text(String text) {
        return new Phrase(null, new TreeMap<>(Map.of("", '"' + shown(text) + '"')));
    }

    /** The phrase in English. */
    @Override
    public String toString() {
        if (wording == null) {
            return Objects.requireNonNull(words.get(""));
        }
        String text = wording.english();
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace('{' + word.getKey() + '}', word.getValue());
        }
        return text;
    }

    private static String shown(String text) {
        int end = text.length();
        if (end > LONGEST_SHOWN) {
            end = Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1)) ? LONGEST_SHOWN - 1 : LONGEST_SHOWN;
        }
        StringBuilder shown = new StringBuilder(end + 1);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c)) {
                shown.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                shown.append(c);
            }
        }
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }
}
