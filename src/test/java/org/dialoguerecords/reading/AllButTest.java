package org.dialoguerecords.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AllButTest {

    private static final List<String> NAMES = List.of("ASEAN", "AU", "EU", "LAS", "OIC");
    private static final Set<String> ALL = new TreeSet<>(NAMES);

    /** Every choice of the names. */
    private static List<List<String>> choices() {
        List<List<String>> choices = new ArrayList<>();
        for (int bits = 0; bits < 1 << NAMES.size(); bits++) {
            int chosen = bits;
            choices.add(NAMES.stream()
                    .filter(name -> ((chosen >> NAMES.indexOf(name)) & 1) != 0)
                    .toList());
        }
        return choices;
    }

    @Test
    void itIsTheSetWithoutThoseThatAreExcepted() {
        for (List<String> all : choices()) {
            for (List<String> except : choices()) {
                Set<String> expected = new TreeSet<>(all);
                except.forEach(expected::remove);

                Set<String> found = AllBut.of(new TreeSet<>(all), except);

                assertThat(found).containsExactlyElementsOf(expected).isEqualTo(expected);
                assertThat(found).hasSize(expected.size());
                assertThat(NAMES)
                        .allSatisfy(name -> assertThat(found.contains(name)).isEqualTo(expected.contains(name)));
            }
        }
    }

    @Test
    void theUnionOfTwoPartsLacksWhatBothLack() {
        for (List<String> some : choices()) {
            for (List<String> others : choices()) {
                Set<String> expected = new TreeSet<>(ALL);
                some.stream().filter(others::contains).forEach(expected::remove);

                assertThat(AllBut.union(AllBut.of(ALL, some), AllBut.of(ALL, others)))
                        .containsExactlyElementsOf(expected);
            }
        }
    }

    @Test
    void theUnionWithThePartOfAnotherSetIsLeftToOthers() {
        assertThat(AllBut.union(AllBut.of(ALL, List.of("EU")), Set.of("NATO"))).isNull();
        assertThat(AllBut.union(AllBut.of(ALL, List.of("EU")), AllBut.of(Set.of("NATO", "EU"), List.of("EU"))))
                .isNull();
    }
}
