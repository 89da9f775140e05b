package org.dialoguerecords.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the names that have the words of a text, and others besides. */
final class NamesByWord {

    /**
     * A name by its words.
     *
     * @param initials a bit for each letter with which one of them begins
     * @param code of its bearer
     */
    private record Name(Set<String> words, int initials, String code) {}

    private final Map<String, List<Name>> byWord = new HashMap<>();
    private int initials;

    NamesByWord(List<NameRow> rows) {
        for (NameRow row : rows) {
            Set<String> words =
                    new HashSet<>(NameWords.of(NameText.plain(row.name())).said());
            Name name = new Name(words, initials(words), row.code());
            words.forEach(word ->
                    byWord.computeIfAbsent(word, key -> new ArrayList<>(1)).add(name));
            initials |= name.initials;
        }
    }

    private static int initials(Set<String> words) {
        int initials = 0;
        for (String word : words) {
            initials |= bit(word.charAt(0));
        }
        return initials;
    }

    private static int bit(char letter) {
        return letter >= 'a' && letter <= 'z' ? 1 << (letter - 'a') : 0;
    }

    /**
     * Whether somebody else has a name with all of some words and another one with a letter in front.
     *
     * @param letter a small Latin letter
     */
    boolean haveOthers(List<String> words, Set<String> bearers, char letter) {
        if (words.isEmpty()) {
            return (initials & bit(letter)) != 0;
        }
        for (Name name : withRarest(words)) {
            if ((name.initials & bit(letter)) != 0
                    && !bearers.contains(name.code)
                    && name.words.containsAll(words)
                    && name.words.stream().anyMatch(word -> word.charAt(0) == letter && !words.contains(word))) {
                return true;
            }
        }
        return false;
    }

    private List<Name> withRarest(List<String> words) {
        List<Name> fewest = byWord.getOrDefault(words.get(0), List.of());
        for (String word : words) {
            List<Name> names = byWord.getOrDefault(word, List.of());
            fewest = names.size() < fewest.size() ? names : fewest;
        }
        return fewest;
    }
}
