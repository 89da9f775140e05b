package org.dialoguerecords.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the names that differ from a text by one wrong letter in one word.
 *
 * <p>A letter missing, added, replaced, or two swapped are one wrong letter. All other words must be right, and the
 * word must be long: from seven letters if it is the whole name, from six beside other words. It must start and end as
 * the name does, because inhabitants and adjectives differ at the end and given names and places at the start. A text as
 * near to something that is known not to be a state is nobody's misspelling.
 */
final class NameTypos {

    private static final int LONG_NAME = 7;
    private static final int LONG_WORD = 6;
    private static final int LONG_NAME_OF_WORDS = 10;
    private static final int GENERIC_WORD = 5;

    /** A word of a name and the row that the name stands in. */
    private record Target(String word, int letters, NameRow row) {}

    private final Map<String, List<Target>> byOtherWords = new HashMap<>();

    /** Takes the words of a name, whether one wrong letter in it may be forgiven or only casts doubt on others. */
    void add(NameWords name, NameRow row) {
        List<String> words = name.said();
        int letters = name.saidJoined().length();
        for (int i = 0; i < words.size(); i++) {
            byOtherWords
                    .computeIfAbsent(otherWords(words, i), key -> new ArrayList<>())
                    .add(new Target(words.get(i), letters, row));
        }
    }

    /**
     * The rows that the text is one wrong letter away from. Empty if one of them is no state or if none is long enough
     * to be forgiven; the short ones stay among them, because a text near to two states means neither.
     */
    List<NameRow> near(NameWords text) {
        List<String> words = text.said();
        List<NameRow> near = new ArrayList<>();
        boolean forgiven = false;
        for (int i = 0; i < words.size(); i++) {
            String typed = words.get(i);
            for (Target target : byOtherWords.getOrDefault(otherWords(words, i), List.of())) {
                if (!NameEdits.isOne(typed, target.word)) {
                    continue;
                }
                if (!target.row.isState()) {
                    return List.of();
                }
                near.add(target.row);
                forgiven |= isForgiven(typed, target, words.size() > 1);
            }
        }
        return forgiven ? near : List.of();
    }

    private static boolean isForgiven(String typed, Target target, boolean besideOthers) {
        String word = target.word;
        if (!target.row.kind().forgivesTypos() || !target.row.language().equals("en")) {
            return false;
        }
        if (besideOthers && target.letters >= LONG_NAME_OF_WORDS) {
            boolean generic = NameWords.isGeneric(word) && word.length() >= GENERIC_WORD;
            return generic || (word.length() >= LONG_WORD && NameEdits.spareStartAndEnd(typed, word));
        }
        return !besideOthers && word.length() >= LONG_NAME && NameEdits.spareStartAndEnd(typed, word);
    }

    private static String otherWords(List<String> words, int without) {
        List<String> others = new ArrayList<>(words);
        others.remove(without);
        return NameWords.key(others);
    }
}
