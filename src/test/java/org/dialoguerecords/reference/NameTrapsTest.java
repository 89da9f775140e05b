package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dialoguerecords.names.NameIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a wrong answer lies near: letters in brackets, slips between two states, states that were gone, words in another order. */
class NameTrapsTest {

    private static final ReferenceData UN = ReferenceData.standard();
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ireland (N)                            | 2025-06-01 |
            Ireland (N.)                           | 2025-06-01 |
            Irlanda (N)                            | 2025-06-01 |
            Sudan, Rep. (S)                        | 2025-06-01 |
            Sudan [S]                              | 2025-06-01 |
            Republic of Congo (K)                  | 2025-06-01 |
            Congo R                                | 2025-06-01 |
            Republic of Korea (N)                  | 2025-06-01 |
            Germany (E)                            | 1985-06-01 |
            Guinea (b)                             | 2025-06-01 |
            Sudan (s)                              | 2025-06-01 |
            France (a)                             | 2025-06-01 | FRA
            France (1)                             | 2025-06-01 | FRA
            France a/                              | 2025-06-01 | FRA
            Guinea (a)                             | 2025-06-01 | GIN
            Sudan, S.                              | 2025-06-01 | SSD
            S. Sudan                               | 2025-06-01 | SSD
            Mindonesia                             | 2025-06-01 |
            Takistan                               | 2025-06-01 |
            Tangania                               | 2025-06-01 |
            Tanzanika                              | 2025-06-01 |
            Egermany                               | 2025-06-01 |
            Tanganyka                              | 1962-06-01 | EAT
            Monocco                                | 2025-06-01 | MCO
            Republic of Dominica                   | 2025-06-01 |
            Dominica, Republic of                  | 2025-06-01 |
            Dominica (Rep.)                        | 2025-06-01 |
            Federal Republic of Niger              | 2025-06-01 |
            Nationalist China                      | 2025-06-01 |
            Nationalist China                      | 1970-06-01 | CHN
            Yugoslavia (Serbia and Montenegro)     | 1995-06-01 | FRY
            Yugoslavia (Serbia and Montenegro)     | 2004-06-01 | SCG
            Serbian Republic                       | 1993-06-01 |
            Hashemite Kingdom                      | 1956-06-01 |
            Russia/USSR                            | 2025-06-01 | RUS
            Russia/USSR                            | 1985-06-01 | SUN
            Zanzibar                               | 1964-04-26 | EAZ
            Zanzibar                               | 1964-10-01 |
            """)
    void isNotFallenInto(String text, LocalDate date, String code) {
        assertThat(UN.resolve(text, date).state().map(State::code).orElse(null)).isEqualTo(code);
    }

    @Test
    void aCapitalInBracketsIsNeverDropped() {
        List<String> wrong = new ArrayList<>();
        for (State state : UN.unMembers(DAY)) {
            String name = state.name(Locale.ENGLISH, DAY);
            for (char letter = 'A'; letter <= 'Z'; letter++) {
                for (String form : List.of(" (%s)", " (%s.)", " [%s]", " ( %s )", " {%s}")) {
                    String text = name + form.formatted(letter);
                    UN.resolve(text, DAY)
                            .state()
                            .filter(found -> !isWritten(text, found))
                            .ifPresent(found -> wrong.add(text + " is " + found));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aSmallLetterInBracketsIsDroppedOnlyIfItTellsNobodyApart() {
        List<String> wrong = new ArrayList<>();
        int dropped = 0;
        for (State state : UN.unMembers(DAY)) {
            String name = state.name(Locale.ENGLISH, DAY);
            for (char letter = 'a'; letter <= 'e'; letter++) {
                String text = name + " (" + letter + ")";
                State found = UN.resolve(text, DAY).state().orElse(null);
                dropped += state.equals(found) ? 1 : 0;
                if (found != null && !found.equals(state)) {
                    wrong.add(text + " is " + found);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(dropped).isGreaterThan(193 * 5 * 8 / 10);
    }

    @Test
    void noOneLetterEditOfAnyShortNameIsAnotherState() {
        List<String> wrong = new ArrayList<>();
        int[] counts = new int[2];
        for (State state : UN.unMembers(DAY)) {
            edits(state.name(Locale.ENGLISH, DAY), (text, letter) -> {
                counts[0]++;
                State found = UN.resolve(text, DAY).state().orElse(null);
                if (found != null && !found.equals(state) && !isWritten(text, found)) {
                    wrong.add(text + " for " + state + " is " + found);
                }
                counts[1] += state.equals(found) ? 1 : 0;
            });
        }
        System.out.printf(
                Locale.ROOT,
                "all one-letter edits: %d texts, %.1f %% right%n",
                counts[0],
                100.0 * counts[1] / counts[0]);
        assertThat(counts[0]).isGreaterThan(100_000);
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsAsNearToTwoStatesIsNeither() {
        Map<String, Set<State>> near = new HashMap<>();
        for (State state : UN.unMembers(DAY)) {
            edits(
                    state.name(Locale.ENGLISH, DAY),
                    (text, letter) ->
                            near.computeIfAbsent(text, key -> new HashSet<>()).add(state));
        }
        near.values().removeIf(states -> states.size() < 2);
        List<String> wrong = new ArrayList<>();
        near.forEach((text, states) -> UN.resolve(text, DAY)
                .state()
                .filter(found -> !isWritten(text, found))
                .ifPresent(found -> wrong.add(text + " of " + states + " is " + found)));
        assertThat(near).hasSizeGreaterThan(10);
        assertThat(wrong).isEmpty();
    }

    @Test
    void noSlipReachesAStateThatWasGone() {
        List<String> wrong = new ArrayList<>();
        for (State state : UN.states()) {
            if (!state.existsOn(DAY)) {
                LocalDate last =
                        UN.definitions().states.get(state.code()).until().minusDays(1);
                edits(
                        state.name(Locale.ENGLISH, last),
                        (text, letter) -> UN.resolve(text, DAY)
                                .state()
                                .filter(found -> !found.existsOn(DAY) && !isWritten(text, found))
                                .ifPresent(found -> wrong.add(text + " is " + found)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Whether the table writes the text itself as a name of the state: it is no slip then. */
    private static boolean isWritten(String text, State state) {
        String key = NameIndex.key(text);
        return NameLists.table().stream()
                .anyMatch(row -> row.code().equals(state.code())
                        && NameIndex.key(row.name()).equals(key));
    }

    private static void edits(String name, BiConsumer<String, Integer> edit) {
        for (int i = 0; i <= name.length(); i++) {
            String start = name.substring(0, i);
            for (int j = 0; j < LETTERS.length(); j++) {
                char letter = LETTERS.charAt(j);
                edit.accept(start + letter + name.substring(i), i);
                if (i < name.length() && name.charAt(i) != letter) {
                    edit.accept(start + letter + name.substring(i + 1), i);
                }
            }
            if (i < name.length()) {
                edit.accept(start + name.substring(i + 1), i);
            }
            if (i + 1 < name.length()) {
                edit.accept(start + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2), i);
            }
        }
    }
}
