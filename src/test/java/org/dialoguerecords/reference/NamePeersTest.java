package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dialoguerecords.reference.NameLists.Written;
import org.junit.jupiter.api.Test;

/** This library beside the JDK's locale data and nv-i18n, on the list {@code names-peers.tsv} drawn by rule. */
class NamePeersTest {

    private static final List<Written> LIST = NameLists.written("names-peers.tsv");
    private static final ReferenceData UN = ReferenceData.standard();

    /** How one system did: names of states, then names that are no state's. */
    private record Score(int right, int unresolved, int wrong, int leftAlone, int givenACode) {

        static Score of(Function<Written, Optional<String>> system) {
            int[] counts = new int[5];
            for (Written written : LIST) {
                Optional<String> code = system.apply(written);
                if (written.expected().equals("UNRESOLVED")) {
                    counts[code.isEmpty() ? 3 : 4]++;
                } else {
                    counts[code.isEmpty() ? 1 : code.get().equals(written.expected()) ? 0 : 2]++;
                }
            }
            return new Score(counts[0], counts[1], counts[2], counts[3], counts[4]);
        }

        String row(String name) {
            return "| %s | %d | %d | %d | %d | %d |".formatted(name, right, unresolved, wrong, leftAlone, givenACode);
        }
    }

    @Test
    void theListIsAsLongAsItsRuleMakesIt() {
        assertThat(LIST).hasSize(492);
        assertThat(LIST)
                .filteredOn(written -> written.expected().equals("UNRESOLVED"))
                .hasSize(158);
    }

    @Test
    void theDocumentShowsWhatIsMeasured() throws IOException {
        Score ours = Score.of(
                written -> UN.resolve(written.text(), written.date()).state().map(State::code));
        Score jdk = Score.of(jdk());
        Score nv = Score.of(NamePeersTest::nvI18n);
        System.out.println(ours.row("dialogue-records"));
        System.out.println(jdk.row("JDK locale data"));
        System.out.println(nv.row("nv-i18n 1.29"));
        LIST.stream()
                .filter(written -> !NameLists.answer(UN.resolve(written.text(), written.date()))
                        .equals(written.expected()))
                .forEach(written -> System.out.println("not right: " + written));

        assertThat(ours.wrong()).isZero();
        assertThat(ours.givenACode()).isZero();
        assertThat(ours.right()).isGreaterThan(Math.max(jdk.right(), nv.right()));
        assertThat(Files.readString(Path.of("src/docs/name-resolution.md")))
                .contains(ours.row("dialogue-records"))
                .contains(nv.row("nv-i18n 1.29"));
    }

    /** Exactly a display name of a country in one of the six languages, in any case, that one country alone has. */
    private static Function<Written, Optional<String>> jdk() {
        Map<String, Set<String>> codes = new HashMap<>();
        for (String language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
            for (String country : Locale.getISOCountries()) {
                Locale locale = new Locale.Builder().setRegion(country).build();
                codes.computeIfAbsent(
                                locale.getDisplayCountry(Locale.forLanguageTag(language))
                                        .toLowerCase(Locale.ROOT),
                                name -> new HashSet<>())
                        .add(locale.getISO3Country());
            }
        }
        return written -> {
            Set<String> found = codes.getOrDefault(written.text().toLowerCase(Locale.ROOT), Set.of());
            return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
        };
    }

    /** The one code whose name this is, in any case. */
    private static Optional<String> nvI18n(Written written) {
        List<CountryCode> found =
                CountryCode.findByName(Pattern.compile(Pattern.quote(written.text()), Pattern.CASE_INSENSITIVE));
        return found.size() == 1 ? Optional.ofNullable(found.get(0).getAlpha3()) : Optional.empty();
    }
}
