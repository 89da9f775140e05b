package org.dialoguerecords.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final Map<String, List<NameRow>> byWords = new HashMap<>();
    private final List<NameRow> all = new ArrayList<>();
    private final NameDisplay display = new NameDisplay();
    private final Lives lives;
    private final Lazy<Map<String, List<NameRow>>> byLetters = new LazyLetters();
    private final Lazy<NameSlips> slips = new LazySlips();
    private final Lazy<NamesByWord> byWord = new LazyWords();

    private NameIndex(Lives lives) {
        this.lives = lives;
    }

    /** Names without blanks; made when the first text is no name by its words. */
    private final class LazyLetters extends Lazy<Map<String, List<NameRow>>> {
        @Override
        protected Map<String, List<NameRow>> make() {
            Map<String, List<NameRow>> letters = new HashMap<>();
            for (NameRow row : all) {
                NameWords words = NameWords.of(NameText.plain(row.name()));
                for (String key : new HashSet<>(List.of(words.joined(), words.saidJoined(), words.typed()))) {
                    put(letters, key, row);
                }
            }
            return letters;
        }
    }

    /** Names by each of their words; made when a letter stands beside the first text. */
    private final class LazyWords extends Lazy<NamesByWord> {
        @Override
        protected NamesByWord make() {
            return new NamesByWord(all);
        }
    }

    /** Names with a slip in them; made when the first text is no name as it stands. */
    private final class LazySlips extends Lazy<NameSlips> {
        @Override
        protected NameSlips make() {
            return new NameSlips(all, byWords, lives);
        }
    }

    /**
     * A builder without names.
     *
     * @param lives when the codes are in use
     */
    public static Builder builder(Lives lives) {
        return new Builder(lives);
    }

    /** Takes names, table by table. */
    public static final class Builder {

        private final NameIndex index;
        private Set<String> declared = Set.of();
        private Set<String> named = Set.of();

        private Builder(Lives lives) {
            this.index = new NameIndex(lives);
        }

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

        /**
         * Takes a name; false if it has no letters.
         *
         * @param key the {@link NameIndex#key} of the name
         */
        public boolean add(NameRow row, String key) {
            if (key.isEmpty()) {
                return false;
            }
            boolean shadowed = row.isState() ? declared.contains(row.code()) : named.contains(key);
            if (!shadowed) {
                index.add(row, key);
            }
            return true;
        }

        /** The names taken; the builder is of no further use. */
        public NameIndex build() {
            return index;
        }
    }

    /** What a name is found by, the same for every way of writing it; empty for a text without words. */
    public static String key(String name) {
        return NameWords.of(NameText.plain(name)).key();
    }

    private void add(NameRow row, String key) {
        display.add(row);
        if (row.kind() != NameKind.LABEL) {
            put(byWords, key, row);
            all.add(row);
        }
    }

    private static void put(Map<String, List<NameRow>> map, String key, NameRow row) {
        List<NameRow> rows = map.get(key);
        if (rows == null) {
            map.put(key, List.of(row)); // most keys have one
            return;
        }
        List<NameRow> more = new ArrayList<>(rows);
        more.add(row);
        map.put(key, more);
    }

    /**
     * Who bore on that day the name that somebody wrote.
     *
     * @return one code if it is clear, the codes of all that can be meant if it is not, none if no state is known by
     *     that text
     */
    public List<String> resolve(String text, LocalDate date) {
        NameText.Lettered footnoted = NameText.footnoted(text);
        if (footnoted != null && !isToldApart(footnoted)) {
            return resolve(footnoted.text(), date);
        }
        if (footnoted != null || NameText.hasCapitalInBrackets(text)) {
            // Nothing else is forgiven where a letter may tell two bearers of a name apart.
            NameWords words = NameWords.of(NameText.plain(text));
            return NameWords.hasLetterAlone(words.said()) ? NameBearers.on(date, rows(words)) : NOBODY;
        }
        String plain = NameText.plain(text);
        if (plain.isEmpty()) {
            return NOBODY;
        }
        String unscanned = NameText.unscanned(text);
        if (!unscanned.equals(text)) {
            String put = NameText.plain(unscanned);
            List<String> known = known(put, NameReadings.whole(put), date);
            if (known != null) {
                return known;
            }
        }
        List<NameReadings.Reading> whole = NameReadings.whole(plain);
        List<String> known = known(plain, whole, date);
        return known != null ? known : slips.get().misspelled(whole, date);
    }

    /** The name to show on that day; empty if there is none in the language. */
    public Optional<String> name(String code, Locale locale, LocalDate date) {
        return display.name(code, locale, date);
    }

    /** Whether a letter tells several bearers of a name apart: somebody else's name has the same words and one with it. */
    private boolean isToldApart(NameText.Lettered lettered) {
        List<String> words = NameWords.of(NameText.plain(lettered.text())).said();
        Set<String> bearers = NameBearers.codes(byWords.getOrDefault(NameWords.key(words), List.of()));
        return byWord.get().haveOthers(words, bearers, lettered.letter());
    }

    private @Nullable List<String> known(String plain, List<NameReadings.Reading> whole, LocalDate date) {
        for (NameReadings.Reading reading : whole) {
            List<String> exact = exact(reading, date);
            if (exact != null) {
                return exact;
            }
        }
        for (NameReadings.Pair pair : NameReadings.pairs(plain)) {
            List<String> name = exact(NameReadings.Reading.of(pair.name()), date);
            if (name != null && says(pair, name, date)) {
                return name;
            }
        }
        for (String reading : NameSpellings.of(plain)) {
            List<String> exact = exact(NameReadings.Reading.of(reading), date);
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
                || (name.size() == 1 && name.equals(another(addition, date)))
                || (name.size() == 1 && name.get(0).equalsIgnoreCase(addition));
    }

    private @Nullable List<String> another(String addition, LocalDate date) {
        return exact(NameReadings.Reading.of(NameReadings.withoutTime(addition)), date);
    }

    /** The answer if the text is a name, or known to be none; null if nothing is known of it. */
    private @Nullable List<String> exact(NameReadings.Reading reading, LocalDate date) {
        NameWords words = reading.words();
        List<NameRow> rows = rows(words);
        if (rows.isEmpty() && words.hasArticle()) {
            rows = rows(words.withoutFirst()).stream()
                    .filter(row -> ARTICLE_LANGUAGES.contains(row.language()))
                    .toList();
        }
        if (rows.isEmpty() && reading.text().indexOf(',') >= 0 && NameWords.hasLetterAlone(words.said())) {
            rows = rows(NameWords.of(NameReadings.inverted(reading.text())));
        }
        if (!rows.isEmpty()) {
            return NameBearers.on(date, rows);
        }
        List<NameRow> joined = joined(words);
        if (joined.isEmpty()) {
            return null;
        }
        List<String> bearers = NameBearers.on(date, joined);
        boolean gone = bearers.size() == 1 && !lives.isInUse(bearers.get(0), date);
        return gone ? null : bearers;
    }

    private List<NameRow> rows(NameWords words) {
        return byWords.getOrDefault(words.key(), List.of());
    }

    /** The rows of the names with the same letters, whatever the blanks. */
    private List<NameRow> joined(NameWords words) {
        List<NameRow> rows = List.of();
        String joined = words.joined();
        if (joined.length() >= LONG_ENOUGH_TO_JOIN) {
            rows = byLetters.get().getOrDefault(joined, List.of());
        }
        String typed = words.typed();
        if (rows.isEmpty() && typed.length() >= LONG_ENOUGH_TO_JOIN) {
            rows = byLetters.get().getOrDefault(typed, List.of());
        }
        if (rows.isEmpty() && typed.startsWith(THE) && typed.length() >= THE.length() + LONG_ENOUGH_BEHIND_THE) {
            rows = byLetters.get().getOrDefault(typed.substring(THE.length()), List.of());
        }
        return rows;
    }
}
