package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes resolution fail or hang. */
class NameRobustnessTest {

    private static final ReferenceData UN = ReferenceData.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "x",
                "é",
                "*",
                "(",
                ")",
                "()",
                "[",
                "((((",
                "a/",
                "1/",
                ",",
                ", ,",
                "-",
                "--",
                "'",
                "''s",
                "the",
                "of",
                "the of and",
                "l",
                "d",
                "d'",
                "St.",
                "&",
                "+",
                "?",
                "\ufffd",
                "|",
                "\u0000",
                "\u0007",
                "\u200f",
                "\u00ad",
                "\ud83c\uddeb\ud83c\uddf7",
                "\ud83d\ude00",
                "\ud800",
                "\udc00\ud800",
                "\ufeff",
                "İ",
                "ı",
                "ß",
                "ﬁ",
                "①",
                "١٢٣"
            })
    void oddTextsAreUnresolved(String text) {
        assertThat(UN.resolve(text, NameLists.DAY).state()).isEmpty();
    }

    @Test
    void aLongTextIsUnresolvedAtOnce() {
        List<String> texts = List.of(
                "a".repeat(1_000_000),
                "(".repeat(1_000_000),
                "on behalf of ".repeat(80_000),
                "France ".repeat(150_000),
                "a ".repeat(140),
                "1/ ".repeat(90),
                ", ".repeat(140),
                "l ".repeat(140));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> texts.forEach(text ->
                        assertThat(UN.resolve(text, NameLists.DAY).state()).isEmpty()));
    }

    @Test
    void randomTextsNeverThrow() {
        Random random = new Random(42);
        String alphabet =
                "abcdefgilmnorstu '’.,()[]-/&*†1\t\u00e9\u0130\u0301\u200f\u0627\u0644\u4e2d\ud83d\ude00\ufffd?";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThatCode(() -> UN.resolve(text.toString(), NameLists.DAY)).doesNotThrowAnyException();
        }
    }

    @Test
    void anyDateWillDo() {
        assertThat(NameLists.answer(UN.resolve("France", LocalDate.MIN))).isEqualTo("FRA");
        assertThat(NameLists.answer(UN.resolve("France", LocalDate.MAX))).isEqualTo("FRA");
        assertThat(UN.state("FRA").name(java.util.Locale.FRENCH, LocalDate.MIN)).isEqualTo("France");
        assertThat(UN.state("SWZ").name(java.util.Locale.ENGLISH, LocalDate.MAX))
                .isEqualTo("Eswatini");
        assertThat(UN.state("FRY").name(java.util.Locale.ENGLISH, LocalDate.MAX))
                .isEqualTo("Yugoslavia");
        assertThat(UN.state("UAR").name(java.util.Locale.ENGLISH, LocalDate.MIN))
                .isEqualTo("United Arab Republic");
    }
}
