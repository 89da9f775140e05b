package org.dialoguerecords.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Who is called by one word alone: "Federal Republic of Niger" is no name cut off. */
    private final Map<String, Set<String>> byOneWord = new HashMap<>();

    /** Takes the words of a name. */
    void add(NameWords name, NameRow row) {
        if (row.isState() && name.said().size() == 1) {
            byOneWord
                    .computeIfAbsent(name.said().get(0), key -> new HashSet<>())
                    .add(row.code());
        }
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
        List<NameRow> beginning = new ArrayList<>();
        for (List<NameRow> rows : names.values()) {
            beginning.addAll(rows);
        }
        Set<String> called =
                byOneWord.getOrDefault(text.inOrder().get(text.inOrder().size() - 1), Set.of());
        beginning.removeIf(row -> !called.isEmpty() && !called.contains(row.code()));
        return beginning;
    }

    private static String letters(NameWords name) {
        String letters = name.joined();
        return letters.startsWith(ARTICLE) ? letters.substring(ARTICLE.length()) : letters;
    }
}
