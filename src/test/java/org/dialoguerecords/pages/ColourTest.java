package org.dialoguerecords.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast as WCAG 2.2 defines and demands it, in light and in dark. */
class ColourTest {

    private static final double FOR_TEXT = 4.5;
    private static final double FOR_SIGNS = 3;

    private static final List<Function<Colour, String>> LIGHT_AND_DARK = List.of(Colour::light, Colour::dark);

    @ParameterizedTest
    @EnumSource(names = {"INK", "MUTED", "LINK", "ALARM", "RIGHT", "OPEN"})
    void textCanBeReadOnPaper(Colour letters) {
        assertContrast(letters, Colour.PAPER, FOR_TEXT);
    }

    @ParameterizedTest
    @EnumSource(names = {"INK", "MUTED"})
    void textCanBeReadOnAYearWithoutMeetings(Colour letters) {
        assertContrast(letters, Colour.SHADE, FOR_TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void aCodeCanBeReadOnItsTile(Manner manner) {
        assertContrast(manner.letters(), manner.fill(), FOR_TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void aTileStandsOutByItsFillOrItsFrameAndItsLine(Manner manner) {
        if (manner.dashes().isEmpty()) {
            assertContrast(manner.frame(), Colour.PAPER, FOR_SIGNS);
        } else {
            assertContrast(Colour.STRONG, manner.fill(), FOR_SIGNS);
        }
    }

    static Stream<Colour> signs() {
        return Stream.of(
                Colour.BLUE,
                Colour.VERMILION,
                Colour.GREEN,
                Colour.PURPLE,
                Colour.OCHRE,
                Colour.BLACK,
                Colour.SKY,
                Colour.BAR_END);
    }

    @ParameterizedTest
    @MethodSource("signs")
    void aSignStandsOutOnPaper(Colour sign) {
        assertContrast(sign, Colour.PAPER, FOR_SIGNS);
    }

    /** A dark picture finds what it colours by the light colour. */
    @Test
    void noTwoAreDrawnInOneColour() {
        assertThat(Colour.values()).extracting(Colour::light).doesNotHaveDuplicates();
    }

    private static void assertContrast(Colour one, Colour other, double least) {
        for (Function<Colour, String> look : LIGHT_AND_DARK) {
            String colours = one + " " + look.apply(one) + " on " + other + " " + look.apply(other);
            double a = luminance(look.apply(one));
            double b = luminance(look.apply(other));
            assertThat((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05))
                    .as(colours)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    /** The relative luminance of a colour of sRGB. */
    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
