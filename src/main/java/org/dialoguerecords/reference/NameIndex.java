package org.dialoguerecords.reference;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names of the states of one {@link ReferenceData}.
 *
 * <p>A text is tried as a whole name first, then with what people put around a name, then as two names of one state,
 * then with the letters that scanning confuses, and last with one wrong letter or the end cut off. The first reading that is known
 * decides, also when what is known is that it is no state.
 */
final class NameIndex {

    /** Blanks in the wrong places are forgiven only where so many letters leave no doubt. */
    private static final int LONG_ENOUGH_TO_JOIN = 7;

    /** A shorter rest makes a word of its own: "thespian". */
    private static final int LONG_ENOUGH_BEHIND_THE = 6;

    /** The languages of the articles that may lead a name; beside other names they make another place's name. */
    private static final Set<String> ARTICLE_LANGUAGES = Set.of("fr", "es");

    private static final String THE = "the";

    private static final NameResolution UNRESOLVED = new NameResolution.Unresolved();

    /** A row and the words of its name. */
    private record Named(NameRow row, NameWords words) {}

    /** Names with one letter wrong, and names cut off. */
    private record Slips(NameTypos typos, NameTruncations truncations) {}

    /** Made when the first text is no name as it stands. */
    private final class LazySlips extends Lazy<Slips> {
        @Override
        Slips make() {
            Slips made = new Slips(new NameTypos(), new NameTruncations());
            for (Named named : all) {
                made.typos.add(named.words, named.row);
                made.truncations.add(named.words, named.row);
            }
            return made;
        }
    }

    private final NameBearers bearers;
    private final Map<String, List<NameRow>> byWords = new HashMap<>();
    private final Map<String, List<NameRow>> byLetters = new HashMap<>();
    private final List<Named> all = new ArrayList<>();
    private final Lazy<Slips> slips = new LazySlips();
    private final NameDisplay display = new NameDisplay();

    private NameIndex(List<State> states) {
        this.bearers = new NameBearers(states.stream().collect(Collectors.toMap(State::code, Function.identity())));
    }

    /**
     * Reads the tables. A row counts only if no other data in front declare its code, and what is no state in one
     * table may well be one in the data in front.
     */
    static NameIndex of(List<State> states, List<NameTable> tables) {
        NameIndex index = new NameIndex(states);
        for (NameTable table : tables) {
            Set<String> declared = inFront(table, tables);
            Set<String> names = declared.isEmpty() ? Set.of() : Set.copyOf(index.byWords.keySet());
            for (Named named : rows(table)) {
                boolean shadowed =
                        named.row.isState() ? declared.contains(named.row.code()) : names.contains(named.words.key());
                if (!shadowed) {
                    index.add(named.row, named.words);
                }
            }
        }
        return index;
    }

    /** The codes that other data declare in front of a table; tables of the same data share one set of codes. */
    private static Set<String> inFront(NameTable table, List<NameTable> tables) {
        Set<String> codes = new HashSet<>();
        for (NameTable earlier : tables.subList(0, tables.indexOf(table))) {
            if (earlier.codes() != table.codes()) {
                codes.addAll(earlier.codes());
            }
        }
        return codes;
    }

    private static List<Named> rows(NameTable file) {
        List<Named> rows = new ArrayList<>();
        try (Reader text = file.source().open()) {
            Table table = new Table(file.file(), text, NameRow.COLUMNS);
            for (Table.Row line = table.next(); line != null; line = table.next()) {
                NameRow row = NameRow.of(line);
                if (row.isState() && !file.codes().contains(row.code())) {
                    throw line.expected("a code that its own data declare");
                }
                NameWords words = words(row);
                if (words.said().isEmpty()) {
                    throw line.expected("a name with letters");
                }
                rows.add(new Named(row, words));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.file() + " cannot be read", e);
        }
        return rows;
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

    /** Who bore on that day the name that somebody wrote. */
    NameResolution resolve(String text, LocalDate date) {
        String plain = NameText.plain(text);
        if (plain.isEmpty()) {
            return UNRESOLVED;
        }
        String unscanned = NameText.plain(NameText.unscanned(text));
        NameResolution known = unscanned.equals(plain) ? null : known(unscanned, date);
        if (known == null) {
            known = known(plain, date);
        }
        return known != null ? known : misspelled(plain, date);
    }

    /** The name to show on that day; empty if there is none in the language. */
    Optional<String> name(String code, Locale locale, LocalDate date) {
        return display.name(code, locale, date);
    }

    private @Nullable NameResolution known(String plain, LocalDate date) {
        for (String reading : NameReadings.whole(plain)) {
            NameResolution exact = exact(reading, date);
            if (exact != null) {
                return exact;
            }
        }
        for (NameReadings.Pair pair : NameReadings.pairs(plain)) {
            NameResolution name = exact(pair.name(), date);
            if (name != null && says(pair, name, date)) {
                return name;
            }
        }
        for (String reading : NameReadings.respelled(plain)) {
            NameResolution exact = exact(reading, date);
            if (exact != null) {
                return exact;
            }
        }
        return null;
    }

    /** Whether an addition leaves the answer as it is: a remark, the name's initials, another name of the state, or its code. */
    private boolean says(NameReadings.Pair pair, NameResolution name, LocalDate date) {
        String addition = pair.addition();
        return NameReadings.isRemark(addition)
                || NameWords.of(pair.name()).hasInitials(NameWords.of(addition).typed())
                || (name.state().isPresent() && name.equals(exact(NameReadings.withoutTime(addition), date)))
                || name.state()
                        .map(state -> state.code().equalsIgnoreCase(addition))
                        .orElse(false);
    }

    /** The answer if the text is a name, or known to be none; null if nothing is known of it. */
    private @Nullable NameResolution exact(String plain, LocalDate date) {
        NameWords words = NameWords.of(plain);
        List<NameRow> rows = rows(words);
        if (rows.isEmpty() && words.hasArticle()) {
            rows = rows(words.withoutFirst()).stream()
                    .filter(row -> ARTICLE_LANGUAGES.contains(row.language()))
                    .toList();
        }
        return rows.isEmpty() ? null : bearers.on(date, rows);
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

    private NameResolution misspelled(String plain, LocalDate date) {
        for (String reading : NameReadings.whole(plain)) {
            NameWords words = NameWords.of(reading);
            NameResolution meant = agreed(rowsButForAJoint(words), date);
            if (meant.state().isEmpty()) {
                meant = agreed(slips.get().typos.near(words), date);
            }
            if (meant.state().isEmpty()) {
                meant = agreed(slips.get().typos.nearWithoutBlanks(words), date);
            }
            if (meant.state().isEmpty()) {
                meant = agreed(slips.get().typos.nearlyNear(words), date);
            }
            if (meant.state().isEmpty()) {
                meant = agreed(slips.get().truncations.beginningWith(words), date);
            }
            if (meant.state().isPresent()) {
                return meant;
            }
        }
        return UNRESOLVED;
    }

    /** The rows of the names in which an "of", "and" or "the" was misspelled: "Bosnia adn Herzegovina". */
    private List<NameRow> rowsButForAJoint(NameWords words) {
        return words.withoutMisspelledJoint().stream()
                .flatMap(joint -> byWords.getOrDefault(joint.others().key(), List.of()).stream()
                        .filter(row -> words(row).inOrder().contains(joint.meant())))
                .toList();
    }

    /** The one state that all these names resolve to on the day, if there is one. */
    private NameResolution agreed(List<NameRow> rows, LocalDate date) {
        Set<NameResolution> meant = rows.stream()
                .map(row -> bearers.on(date, byWords.getOrDefault(words(row).key(), List.of())))
                .collect(Collectors.toSet());
        return meant.size() == 1 ? meant.iterator().next() : UNRESOLVED;
    }

    private static NameWords words(NameRow row) {
        return NameWords.of(NameText.plain(row.name()));
    }

    /** The header line of a names table. */
    static String header() {
        return String.join("\t", NameRow.COLUMNS);
    }

    /** One line of a names table: a name in use on every day. */
    static String line(String code, Locale locale, String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("name of " + code + ": one line of text expected, found: " + name);
        }
        String language = locale.getLanguage().isEmpty() ? "en" : locale.getLanguage();
        return String.join("\t", code, language, "short", stripped, "", "", "given in code");
    }
}
