package org.dialoguerecords.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names that differ from a text by one wrong letter in one word.
 *
 * <p>A letter missing, added, replaced, or two swapped are one wrong letter. All other words must be right. The shorter
 * the word, the less is forgiven: from seven letters on nearly everything, at six letters what leaves the start and the
 * end alike, or only a letter left out if it is the whole name, of a shorter word beside others only what is nobody
 * else's word, of a shorter name only letters swapped or doubled. A text as near to something that is known
 * not to be a state is nobody's misspelling, and neither is a short one that another state's name is nearly as near to.
 */
final class NameTypos {

    private static final int VERY_LONG_WORD = 10;
    private static final int LONG_WORD = 7;
    private static final int MIDDLE_WORD = 6;
    private static final int SHORT_WORD = 4;
    private static final int SHORT_NAME = 5;
    private static final int LONG_NAME_OF_WORDS = 9;
    private static final int LONG_WITHOUT_BLANKS = 10;

    /** The words that tell one state from another; in a short one a slip may write the other. */
    private static final Set<String> DIRECTIONS = Set.of("east", "north", "south", "west");

    /** The plurals that stand for their singulars as well. */
    private static final Set<String> PLURALS = Set.of("islands", "states");

    /** A word of a name and the row that the name stands in. */
    private record Target(String word, int letters, NameRow row) {}

    /** How many words a name has that is told without its blanks. */
    private record Joined(int words, NameRow row) {}

    private final Map<String, NameLetters<Target>> byOtherWords = new HashMap<>();
    private final NameLetters<Joined> byLetters = new NameLetters<>();
    private final Set<String> words = new HashSet<>();

    /** The words of all names, forgiven or not. */
    private final Set<String> ofNames = new HashSet<>();

    /** Who is called by one word alone. */
    private final Map<String, Set<String>> byOneWord = new HashMap<>();

    /** Takes the words of a name, whether one wrong letter in it may be forgiven or only casts doubt on others. */
    void add(NameWords name, NameRow row) {
        List<String> said = name.said();
        String letters = name.saidJoined();
        for (int i = 0; i < said.size(); i++) {
            String word = said.get(i);
            NameLetters<Target> targets = byOtherWords.computeIfAbsent(otherWords(said, i), key -> new NameLetters<>());
            targets.add(word, new Target(word, letters.length(), row));
            if (PLURALS.contains(word)) {
                targets.add(singular(word), new Target(word, letters.length(), row));
            }
        }
        byLetters.add(letters, new Joined(said.size(), row));
        ofNames.addAll(said);
        if (!row.isState() || forgives(row)) {
            words.addAll(said);
        }
        if (said.size() == 1 && row.isState()) {
            byOneWord.computeIfAbsent(said.get(0), key -> new HashSet<>()).add(row.code());
        }
    }

    /**
     * The rows that the text is one wrong letter away from. Empty if one of them is no state or if none is long enough
     * to be forgiven; the short ones stay among them, because a text near to two states means neither.
     */
    List<NameRow> near(NameWords text) {
        List<String> said = text.said();
        List<NameRow> near = new ArrayList<>();
        boolean forgiven = false;
        for (int i = 0; i < said.size(); i++) {
            String typed = said.get(i);
            NameLetters<Target> targets = besideOthers(said, i);
            if (targets == null) {
                continue;
            }
            for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
                for (NameLetters.Entry<Target> entry : targets.near(typed, length, 1)) {
                    Target target = entry.value();
                    if (!NameEdits.isOne(typed, entry.letters()) || isOther(typed, target.row)) {
                        continue;
                    }
                    if (target.row.isState()) {
                        near.add(target.row);
                        forgiven |= isForgiven(typed, target, said) && isAlone(typed, target, targets);
                    } else if (target.row.kind().castsDoubt() && !isStates(target.word, targets)) {
                        return List.of();
                    }
                }
            }
        }
        return forgiven ? near : List.of();
    }

    /** The rows that the text is two wrong letters away from, in a very long word that starts and ends as it should. */
    List<NameRow> nearlyNear(NameWords text) {
        List<String> said = text.said();
        List<NameRow> near = new ArrayList<>();
        boolean forgiven = false;
        for (int i = 0; i < said.size(); i++) {
            String typed = said.get(i);
            NameLetters<Target> targets = typed.length() < VERY_LONG_WORD - 2 ? null : besideOthers(said, i);
            if (targets == null) {
                continue;
            }
            for (int length = Math.max(VERY_LONG_WORD, typed.length() - 2); length <= typed.length() + 2; length++) {
                for (NameLetters.Entry<Target> entry : targets.near(typed, length, 2)) {
                    Target target = entry.value();
                    String word = target.word;
                    if (!NameEdits.areTwoOrLess(typed, word) || isOther(typed, target.row)) {
                        continue;
                    }
                    if (target.row.isState()) {
                        near.add(target.row);
                        forgiven |= forgives(target.row)
                                && typed.charAt(0) == word.charAt(0)
                                && NameEdits.endAlike(typed, word);
                    } else if (target.row.kind().castsDoubt()) {
                        return List.of();
                    }
                }
            }
        }
        return forgiven ? near : List.of();
    }

    /** The words that stand in names beside all words of a text but one, if there are any. */
    private @Nullable NameLetters<Target> besideOthers(List<String> said, int one) {
        for (int i = 0; i < said.size(); i++) {
            if (i != one && !ofNames.contains(said.get(i))) {
                return null; // as in most texts, so that the other words need not be put in order
            }
        }
        return byOtherWords.get(otherWords(said, one));
    }

    /** The same for a text whose blanks are in the wrong places as well; it must start and end as the name does. */
    List<NameRow> nearWithoutBlanks(NameWords text) {
        String typed = text.saidJoined();
        List<NameRow> near = new ArrayList<>();
        for (int length = Math.max(LONG_WITHOUT_BLANKS, typed.length() - 1); length <= typed.length() + 1; length++) {
            for (NameLetters.Entry<Joined> entry : byLetters.near(typed, length, 1)) {
                Joined name = entry.value();
                if (!NameEdits.isOne(typed, entry.letters())) {
                    continue;
                }
                if (!name.row.isState() && !name.row.kind().castsDoubt()) {
                    continue;
                }
                if (!name.row.isState()
                        || name.words == text.said().size()
                        || typed.charAt(0) != entry.letters().charAt(0)
                        || typed.charAt(typed.length() - 1) != entry.letters().charAt(length - 1)) {
                    return List.of();
                }
                near.add(name.row);
            }
        }
        return near.stream().anyMatch(NameTypos::forgives) ? near : List.of();
    }

    /** Whether a word is by itself the name of another state: "Republic of Dominica" has no slip in it. */
    private boolean isOther(String typed, NameRow row) {
        Set<String> called = byOneWord.get(typed);
        return row.isState() && called != null && !called.contains(row.code());
    }

    /** What "states" and "islands" are as well. */
    private static String singular(String word) {
        return word.substring(0, word.length() - 1);
    }

    /** Whether the same word makes a state's name too: the day decides what Georgia is. */
    private static boolean isStates(String word, NameLetters<Target> targets) {
        return targets.near(word, word.length(), 0).stream()
                .map(NameLetters.Entry::value)
                .anyMatch(target -> target.row.isState() && target.word.equals(word));
    }

    private static boolean forgives(NameRow row) {
        return row.kind().forgivesTypos() && row.language().equals("en");
    }

    private boolean isForgiven(String typed, Target target, List<String> said) {
        String word = target.word;
        boolean besideOthers = said.size() > 1;
        if (!forgives(target.row)) {
            return false;
        }
        if (besideOthers && NameWords.isGeneric(word)) {
            return target.letters >= LONG_NAME_OF_WORDS && word.length() >= SHORT_NAME;
        }
        if (word.length() >= LONG_WORD) {
            return NameEdits.spareStartAndEnd(typed, word);
        }
        boolean sameStart = typed.charAt(0) == word.charAt(0);
        if (word.length() == MIDDLE_WORD) {
            boolean safe = besideOthers || typed.length() != word.length() || NameEdits.isSlip(typed, word);
            return sameStart
                    && safe
                    && (NameEdits.spareStartAndEnd(typed, word)
                            || (besideOthers && word.startsWith(typed))
                            || (areTelling(said, typed) && NameEdits.isOtherEnding(typed, word)));
        }
        if (besideOthers) {
            return target.letters >= LONG_NAME_OF_WORDS
                    && word.length() >= SHORT_WORD
                    && !words.contains(typed)
                    && !isOtherDirection(typed, word)
                    && sameStart
                    && NameEdits.endAlike(typed, word);
        }
        return word.length() == SHORT_NAME && NameEdits.isSlip(typed, word);
    }

    /** Whether the words beside the typed one say which state is meant: "Trinidad", not "Republic". */
    private static boolean areTelling(List<String> said, String typed) {
        return said.stream()
                .anyMatch(word -> !word.equals(typed)
                        && word.length() >= SHORT_WORD
                        && !NameWords.isGeneric(word)
                        && !DIRECTIONS.contains(word));
    }

    /** Whether the typed word may be another direction than the one it is near to. */
    private static boolean isOtherDirection(String typed, String word) {
        return DIRECTIONS.contains(word)
                && DIRECTIONS.stream().anyMatch(other -> !other.equals(word) && NameEdits.isOne(typed, other));
    }

    /** Whether no other state's name is nearly as near to a word that is not long. */
    private static boolean isAlone(String typed, Target meant, NameLetters<Target> targets) {
        if (meant.word.length() >= LONG_WORD || NameWords.isGeneric(meant.word)) {
            return true;
        }
        for (int length = typed.length() - 2; length <= typed.length() + 2; length++) {
            for (NameLetters.Entry<Target> entry : targets.near(typed, length, 2)) {
                Target target = entry.value();
                if (forgives(target.row)
                        && !target.row.code().equals(meant.row.code())
                        && target.word.charAt(0) == typed.charAt(0)
                        && NameEdits.areTwoOrLess(typed, target.word)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String otherWords(List<String> words, int without) {
        List<String> others = new ArrayList<>(words);
        others.remove(without);
        return NameWords.key(others);
    }
}
