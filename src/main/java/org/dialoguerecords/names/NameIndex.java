package org.dialoguerecords.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names of states, by code.
 *
 * <p>A text is tried as a whole name first, then with what people put around a name, then as two names of one state,
 * then with the letters that scanning confuses, and last with one wrong letter or the end cut off. The first reading that is known
 * decides, also when what is known is that it is no state.
 */
public final class NameIndex {

    /** Blanks in the wrong places are forgiven only where so many letters leave no doubt. */
    private static final int LONG_ENOUGH_TO_JOIN = 7;

    /** A shorter rest makes a word of its own: "thespian". */
    private static final int LONG_ENOUGH_BEHIND_THE = 6;

    /** The languages of the articles that may lead a name; beside other names they make another place's name. */
    private static final Set<String> ARTICLE_LANGUAGES = Set.of("fr", "es");

    private static final String THE = "the";

    private static final List<String> NOBODY = List.of();

    /** A row and the words of its name. */
    private record Named(NameRow row, NameWords words) {}

    /** Names with one letter wrong, and names cut off. */
    private record Slips(NameTypos typos, NameTruncations truncations) {}

    /** Made when the first text is no name as it stands. */
    private final class LazySlips extends Lazy<Slips> {
        @Override
        protected Slips make() {
            Slips made = new Slips(new NameTypos(), new NameTruncations());
            for (Named named : all) {
                made.typos.add(named.words, named.row);
                made.truncations.add(named.words, named.row);
            }
            return made;
        }
    }

    private final Map<String, List<NameRow>> byWords = new HashMap<>();
    private final Map<String, List<NameRow>> byLetters = new HashMap<>();
    private final List<Named> all = new ArrayList<>();
    private final Lazy<Slips> slips = new LazySlips();
    private final NameDisplay display = new NameDisplay();

    private NameIndex() {}

    /** A builder without names. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes names, table by table. */
    public static final class Builder {

        private final NameIndex index = new NameIndex();
        private Set<String> declared = Set.of();
        private Set<String> named = Set.of();

        private Builder() {}

        /**
         * What follows is of another table.
         *
         * @param declaredInFront the codes whose names stand in tables in front of it: other names of these do not
         *     count, nor does what a table says to be no state if a table in front names a state so
         */
        public void nextTable(Set<String> declaredInFront) {
            declared = declaredInFront;
            named = declared.isEmpty() ? Set.of() : Set.copyOf(index.byWords.keySet());
        }

        /** Takes a name; false if it has no letters. */
        public boolean add(NameRow row) {
            NameWords words = words(row);
            if (words.said().isEmpty()) {
                return false;
            }
            boolean shadowed = row.isState() ? declared.contains(row.code()) : named.contains(words.key());
            if (!shadowed) {
                index.add(row, words);
            }
            return true;
        }

        /** The names taken; the builder is of no further use. */
        public NameIndex build() {
            return index;
        }
    }

    /** Whether a text has words that could be a name. */
    public static boolean hasWords(String text) {
        return !NameWords.of(NameText.plain(text)).said().isEmpty();
    }

    private void add(NameRow row, NameWords words) {
        display.add(row);
        if (row.kind() == NameKind.LABEL) {
            return;
        }
        put(byWords, words.key(), row);
        put(byLetters, words.joined(), row);
        put(byLetters, words.saidJoined(), row);
        put(byLetters, words.typed(), row);
        all.add(new Named(row, words));
    }

    private static void put(Map<String, List<NameRow>> map, String key, NameRow row) {
        List<NameRow> rows = map.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!rows.contains(row)) {
            rows.add(row);
        }
    }

    /**
     * Who bore on that day the name that somebody wrote.
     *
     * @return one code if it is clear, the codes of all that can be meant if it is not, none if no state is known by
     *     that text
     */
    public List<String> resolve(String text, LocalDate date) {
        String plain = NameText.plain(text);
        if (plain.isEmpty()) {
            return NOBODY;
        }
        String unscanned = NameText.plain(NameText.unscanned(text));
        List<String> known = unscanned.equals(plain) ? null : known(unscanned, date);
        if (known == null) {
            known = known(plain, date);
        }
        return known != null ? known : misspelled(plain, date);
    }

    /** The name to show on that day; empty if there is none in the language. */
    public Optional<String> name(String code, Locale locale, LocalDate date) {
        return display.name(code, locale, date);
    }

    private @Nullable List<String> known(String plain, LocalDate date) {
        for (String reading : NameReadings.whole(plain)) {
            List<String> exact = exact(reading, date);
            if (exact != null) {
                return exact;
            }
        }
        for (NameReadings.Pair pair : NameReadings.pairs(plain)) {
            List<String> name = exact(pair.name(), date);
            if (name != null && says(pair, name, date)) {
                return name;
            }
        }
        for (String reading : NameReadings.respelled(plain)) {
            List<String> exact = exact(reading, date);
            if (exact != null) {
                return exact;
            }
        }
        return null;
    }

    /** Whether an addition leaves the answer as it is: a remark, the name's initials, another name of the state, or its code. */
    private boolean says(NameReadings.Pair pair, List<String> name, LocalDate date) {
        String addition = pair.addition();
        return NameReadings.isRemark(addition)
                || NameWords.of(pair.name()).hasInitials(NameWords.of(addition).typed())
                || (name.size() == 1 && name.equals(exact(NameReadings.withoutTime(addition), date)))
                || (name.size() == 1 && name.get(0).equalsIgnoreCase(addition));
    }

    /** The answer if the text is a name, or known to be none; null if nothing is known of it. */
    private @Nullable List<String> exact(String plain, LocalDate date) {
        NameWords words = NameWords.of(plain);
        List<NameRow> rows = rows(words);
        if (rows.isEmpty() && words.hasArticle()) {
            rows = rows(words.withoutFirst()).stream()
                    .filter(row -> ARTICLE_LANGUAGES.contains(row.language()))
                    .toList();
        }
        return rows.isEmpty() ? null : NameBearers.on(date, rows);
    }

    private List<NameRow> rows(NameWords words) {
        List<NameRow> rows = byWords.getOrDefault(words.key(), List.of());
        if (rows.isEmpty() && words.joined().length() >= LONG_ENOUGH_TO_JOIN) {
            rows = byLetters.getOrDefault(words.joined(), List.of());
        }
        String typed = words.typed();
        if (rows.isEmpty() && typed.length() >= LONG_ENOUGH_TO_JOIN) {
            rows = byLetters.getOrDefault(typed, List.of());
        }
        if (rows.isEmpty() && typed.startsWith(THE) && typed.length() >= THE.length() + LONG_ENOUGH_BEHIND_THE) {
            rows = byLetters.getOrDefault(typed.substring(THE.length()), List.of());
        }
        return rows;
    }

    private List<String> misspelled(String plain, LocalDate date) {
        for (String reading : NameReadings.whole(plain)) {
            NameWords words = NameWords.of(reading);
            List<String> meant = agreed(rowsButForAJoint(words), date);
            if (meant.size() != 1) {
                meant = agreed(slips.get().typos.near(words), date);
            }
            if (meant.size() != 1) {
                meant = agreed(slips.get().typos.nearWithoutBlanks(words), date);
            }
            if (meant.size() != 1) {
                meant = agreed(slips.get().typos.nearlyNear(words), date);
            }
            if (meant.size() != 1) {
                meant = agreed(slips.get().truncations.beginningWith(words), date);
            }
            if (meant.size() == 1) {
                return meant;
            }
        }
        return NOBODY;
    }

    /** The rows of the names in which an "of", "and" or "the" was misspelled: "Bosnia adn Herzegovina". */
    private List<NameRow> rowsButForAJoint(NameWords words) {
        return words.withoutMisspelledJoint().stream()
                .flatMap(joint -> byWords.getOrDefault(joint.others().key(), List.of()).stream()
                        .filter(row -> words(row).inOrder().contains(joint.meant())))
                .toList();
    }

    /** The one state that all these names resolve to on the day, if there is one. */
    private List<String> agreed(List<NameRow> rows, LocalDate date) {
        Set<List<String>> meant = rows.stream()
                .map(row -> NameBearers.on(date, byWords.getOrDefault(words(row).key(), List.of())))
                .collect(Collectors.toSet());
        return meant.size() == 1 ? meant.iterator().next() : NOBODY;
    }

    private static NameWords words(NameRow row) {
        return NameWords.of(NameText.plain(row.name()));
    }
}
