package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import org.dialoguerecords.reference.NameLists.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of name resolution, one row of {@code name-cases.tsv} for each case. */
class NameResolutionTest {

    private static final ReferenceData UN = ReferenceData.standard();

    static List<Written> cases() {
        return NameLists.written("name-cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void resolvesAsTheRowSays(Written written) {
        assertThat(NameLists.answer(UN.resolve(written.text(), written.date()))).isEqualTo(written.expected());
    }

    @Test
    void doesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            ReferenceData loadedInTurkish = ReferenceData.standard();
            assertThat(cases())
                    .allSatisfy(written -> assertThat(
                                    NameLists.answer(loadedInTurkish.resolve(written.text(), written.date())))
                            .as(written.text())
                            .isEqualTo(written.expected()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aResolvedNameHasAStateAndTheOthersHaveNone() {
        assertThat(UN.resolve("France", NameLists.DAY).state()).contains(UN.state("FRA"));
        assertThat(UN.resolve("Korea", NameLists.DAY).state()).isEmpty();
        assertThat(UN.resolve("Indiana", NameLists.DAY).state()).isEmpty();
    }

    @Test
    void anOutcomeSaysWhatItIs() {
        assertThat(UN.resolve("Korea", NameLists.DAY))
                .isInstanceOfSatisfying(
                        NameResolution.Ambiguous.class,
                        korea -> assertThat(korea.states()).containsExactly(UN.state("KOR"), UN.state("PRK")));
        assertThat(UN.resolve("Indiana", NameLists.DAY)).isEqualTo(new NameResolution.Unresolved());
        assertThatNullPointerException().isThrownBy(() -> new NameResolution.Resolved(null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NameResolution.Ambiguous(StateSet.copyOf(List.of(UN.state("KOR")))));
    }

    @Test
    void theEmptyDataKnowNoName() {
        assertThat(ReferenceData.empty().resolve("France", NameLists.DAY)).isEqualTo(new NameResolution.Unresolved());
    }
}
