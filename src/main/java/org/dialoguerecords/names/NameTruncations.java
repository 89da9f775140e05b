package org.dialoguerecords.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the names that a text is the beginning of: old lists cut names off after so many characters.
 *
 * <p>Only long beginnings count, and only those of English names as somebody official writes them; what is no state
 * counts as well.
 */
final class NameTruncations {

    private static final int LONG_BEGINNING = 16;
    private static final String ARTICLE = "the";

    private final TreeMap<String, List<NameRow>> byLetters = new TreeMap<>();

    /** Takes the words of a name. */
    void add(NameWords name, NameRow row) {
        if (!row.isState() || (row.kind().forgivesTypos() && row.language().equals("en"))) {
            byLetters.computeIfAbsent(letters(name), key -> new ArrayList<>(1)).add(row);
        }
    }

    /** The rows of the names that begin as the text does; empty if the text is too short to tell. */
    List<NameRow> beginningWith(NameWords text) {
        String letters = letters(text);
        if (letters.length() < LONG_BEGINNING) {
            return List.of();
        }
        Map<String, List<NameRow>> names = byLetters.subMap(letters, letters + Character.MAX_VALUE);
        return names.values().stream().flatMap(Collection::stream).toList();
    }

    private static String letters(NameWords name) {
        String letters = name.joined();
        return letters.startsWith(ARTICLE) ? letters.substring(ARTICLE.length()) : letters;
    }
}
