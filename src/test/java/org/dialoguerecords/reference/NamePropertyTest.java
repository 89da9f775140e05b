package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerecords.names.NameKeys;
import org.dialoguerecords.names.NameKind;
import org.dialoguerecords.names.NameRow;
import org.junit.jupiter.api.Test;

/** What holds of every name in the table, however it is written. */
class NamePropertyTest {

    private static final ReferenceData UN = ReferenceData.standard();
    private static final List<NameRow> NAMES = NameLists.table().stream()
            .filter(row -> row.isState() && row.kind() != NameKind.LABEL)
            .toList();

    @Test
    void everyNameResolvesToItsBearerOrIsAmbiguous() {
        assertThat(NAMES.stream().filter(row -> {
                    String answer = answer(row.name(), day(row));
                    return !answer.equals(row.code())
                            && !(answer.startsWith("AMBIGUOUS") && answer.contains(row.code()));
                }))
                .isEmpty();
    }

    @Test
    void whatIsNoStateInTheTableResolvesToNone() {
        assertThat(NameLists.table().stream()
                        .filter(row -> !row.isState())
                        .filter(row -> UN.resolve(row.name(), day(row)).state().isPresent()))
                .isEmpty();
    }

    @Test
    void waysOfWritingDoNotMatter() {
        Map<String, UnaryOperator<String>> ways = new TreeMap<>();
        ways.put("upper case", text -> text.toUpperCase(Locale.ROOT));
        ways.put("lower case", text -> text.toLowerCase(Locale.ROOT));
        ways.put("taken apart", text -> Normalizer.normalize(text, Normalizer.Form.NFD));
        ways.put("put together", text -> Normalizer.normalize(text, Normalizer.Form.NFKC));
        ways.put(
                "no accents",
                text -> Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", ""));
        ways.put("article", text -> "the " + text);
        ways.put("article behind", text -> text + " (the)");
        ways.put("star", text -> text + "*");
        ways.put("dagger", text -> text + " †");
        ways.put("footnote", text -> text + " [1]");
        ways.put("doubled blanks", text -> text.replace(" ", "  "));
        ways.put("blanks around", text -> " \u00a0" + text + "\t\n");
        ways.put("marks of direction", text -> "\u200f" + text + "\u200e");
        ways.put("full stop", text -> text + ".");
        ways.put("quoted", text -> "\u201c" + text + "\u201d");
        ways.put("other apostrophe", text -> text.replace('\'', '\u2019'));
        ways.put("other dash", text -> text.replace('-', '\u2013'));
        List<String> different = new ArrayList<>();
        ways.forEach((way, change) -> NAMES.forEach(row -> {
            String changed = change.apply(row.name());
            if (!answer(changed, day(row)).equals(answer(row.name(), day(row)))) {
                different.add(way + ": " + changed + " of " + row.code() + " is " + answer(changed, day(row)));
            }
        }));
        assertThat(different).isEmpty();
    }

    @Test
    void oneWrongLetterNeverMakesAnotherStateUnlessItWritesItsName() {
        Set<String> known = Stream.concat(NAMES.stream(), NameLists.table().stream())
                .map(row -> NameKeys.of(row.name()))
                .flatMap(keys -> Stream.of(keys.sorted(), keys.joined(), keys.saidJoined()))
                .collect(Collectors.toSet());
        Random random = new Random(20170906);
        List<String> wrong = new ArrayList<>();
        int right = 0;
        int all = 0;
        for (NameRow row : NAMES) {
            for (int i = 0; i < 10 && row.language().equals("en"); i++) {
                String typed = edited(row.name(), random);
                NameKeys keys = NameKeys.of(typed);
                String answer = answer(typed, day(row));
                boolean another = UN.findState(answer)
                        .map(state -> !state.seat().equals(UN.state(row.code()).seat()))
                        .orElse(false);
                if (another && !known.contains(keys.sorted()) && !known.contains(keys.joined())) {
                    wrong.add(typed + " for " + row.name() + " is " + answer);
                }
                if (row.kind().forgivesTypos()) {
                    all++;
                    right += answer.equals(row.code()) ? 1 : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT, "one wrong letter: %d texts, %.1f %% right, none wrong%n", all, 100.0 * right / all);
        assertThat(wrong).isEmpty();
        assertThat((double) right / all).isGreaterThan(0.80);
    }

    private static String edited(String name, Random random) {
        int at = random.nextInt(name.length());
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + letter + name.substring(at);
            case 2 -> name.substring(0, at) + letter + name.substring(at + 1);
            default ->
                at + 1 < name.length()
                        ? name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2)
                        : name;
        };
    }

    private static LocalDate day(NameRow row) {
        StateDefinition state = UN.definitions().states.get(row.code());
        if (state != null && !state.until().isAfter(NameLists.DAY) && row.to().isAfter(state.until())) {
            return state.until().minusDays(1);
        }
        if (row.covers(NameLists.DAY)) {
            return NameLists.DAY;
        }
        return row.to().isBefore(NameLists.DAY) ? row.to() : row.from();
    }

    private static String answer(String text, LocalDate date) {
        return NameLists.answer(UN.resolve(text, date));
    }
}
