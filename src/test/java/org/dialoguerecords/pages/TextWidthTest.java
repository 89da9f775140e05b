package org.dialoguerecords.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerecords.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWidthTest {

    private static final FontRenderContext SCREEN = new FontRenderContext(null, true, true);
    private static final Font PLAIN = new Font("DejaVu Sans", Font.PLAIN, 100);
    private static final Font BOLD = new Font("DejaVu Sans", Font.BOLD, 100);

    /** The width as drawn. What the font lacks is as wide as it is high. */
    static double drawn(String text, Font font) {
        return text.codePoints()
                .mapToDouble(c -> font.canDisplay(c)
                        ? font.getStringBounds(Character.toString(c), SCREEN).getWidth()
                        : font.getSize2D())
                .sum();
    }

    static Stream<String> names() {
        LocalDate day = LocalDate.of(2020, 1, 9);
        return ReferenceData.standard().unMembers(day).stream()
                .flatMap(state -> Stream.of(
                        state.code(),
                        state.name(Locale.ENGLISH, day),
                        state.name(Locale.FRENCH, day),
                        state.name(Locale.forLanguageTag("ru"), day)));
    }

    @Test
    void noNameIsWiderThanEstimated() {
        assertThat(names()).allSatisfy(name -> {
            assertThat(TextWidth.of(name, 100, false)).isGreaterThanOrEqualTo(drawn(name, PLAIN));
            assertThat(TextWidth.of(name, 100, true)).isGreaterThanOrEqualTo(drawn(name, BOLD));
        });
    }

    @Test
    void noCharacterOfLatinIsWiderThanEstimated() {
        assertThat(IntStream.range(0x20, 0x180)
                        .filter(c -> c < 0x7F || c > 0x9F)
                        .mapToObj(Character::toString))
                .allSatisfy(c -> assertThat(TextWidth.of(c, 100, false)).as(c).isGreaterThanOrEqualTo(drawn(c, PLAIN)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maintenance of international peace and security: upholding the United Nations Charter",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "维护国际和平与安全：维护联合国宪章，维护国际和平与安全",
                "🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊",
                "a  b\n\tc"
            })
    void linesLoseNothingAndAreNotTooWide(String text) {
        List<String> lines = TextWidth.wrap(text, 10, 200, 100);
        assertThat(lines).allSatisfy(line -> {
            assertThat(TextWidth.of(line, 10, false)).isLessThanOrEqualTo(200);
            assertThat(line).isEqualTo(line.strip()).isNotEmpty();
        });
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Test
    void whatIsTooLongEndsInAnEllipsis() {
        assertThat(TextWidth.wrap("one two three four five six", 10, 60, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
        assertThat(TextWidth.wrap("", 10, 60, 2)).isEmpty();
    }
}
