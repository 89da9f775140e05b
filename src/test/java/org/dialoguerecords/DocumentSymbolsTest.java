package org.dialoguerecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Document symbols as reports and records print them. */
class DocumentSymbolsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212", "\u00ad", "\u2043", "\ufe58",
                "\ufe63", "\uff0d", "--"
            })
    void every_dash_parts_two_symbols(String dash) {
        assertThat(Document.parseSymbols("A/71/1016" + dash + "S/2017/556")).containsExactly("A/71/1016", "S/2017/556");
        assertThat(Document.parseSymbols("A/71/1016 " + dash + " S/2017/556"))
                .containsExactly("A/71/1016", "S/2017/556");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "\u00a0", "\u202f", "\u2009", "\t", "\n", ", ", ",", "; ", ";", " and ", " & ", ", and "})
    void so_does_whatever_else_stands_between_them(String between) {
        assertThat(Document.parseSymbols("A/71/1016" + between + "S/2017/556"))
                .containsExactly("A/71/1016", "S/2017/556");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/71/1016 (S/2017/556)",
                "(A/71/1016–S/2017/556)",
                "[A/71/1016] [S/2017/556]",
                "(A/71/1016) – (S/2017/556)",
                "(A/71/1016) and (S/2017/556).",
                "'  A/71/1016–S/2017/556\u00a0'",
                "A/71/1016-S/2017/556.",
                "A/71/1016–S/2017/556;",
                "((A/71/1016–S/2017/556))",
                "( A/71/1016–S/2017/556 )",
                "[ (A/71/1016) – ( S/2017/556 ) ]"
            })
    void brackets_and_punctuation_around_symbols_are_no_part_of_them(String text) {
        assertThat(Document.parseSymbols(text)).containsExactly("A/71/1016", "S/2017/556");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/71/1016",
                "S/2017/556",
                "A/RES/75/277",
                "A/73/PV.93",
                "A/C.3/72/L.19/Rev.1",
                "A/HRC/S-27/1",
                "A/ES-10/L.23",
                "A/RES/ES-10/19",
                "DP-FPA/2019/1",
                "DP/FPA-ICEF-UNW/2018/1",
                "E/CN.4/2005/WG.22/WP.1/REV.4",
                "CCPR/C/21/Rev.1/Add.13",
                "TD/B/EX(66)/2",
                "S/PV.8061 (Resumption 1)",
                "A/RES/46/36 L",
                "A/54/2000 and Corr.1",
                "letter of 6 September 2017"
            })
    void a_single_symbol_stays_whole(String symbol) {
        assertThat(Document.parseSymbols(symbol)).containsExactly(symbol);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/70/999-S/2016/620             | A/70/999             | S/2016/620",
                "A/72/884-S/2018/525             | A/72/884             | S/2018/525",
                "A/HRC/S-27/1–A/71/1016          | A/HRC/S-27/1         | A/71/1016",
                "A/71/1016–A/HRC/S-27/1          | A/71/1016            | A/HRC/S-27/1",
                "A/ES-10/1-S/2017/9              | A/ES-10/1            | S/2017/9",
                "E/2009/6-E/ICEF/2009/5          | E/2009/6             | E/ICEF/2009/5",
                "GOV/2017/48-GC(61)/24           | GOV/2017/48          | GC(61)/24",
                "A/71/1016-DP-FPA/2019/1         | A/71/1016            | DP-FPA/2019/1",
                "S/2017/556/Add.1–A/71/1016/Rev.2 | S/2017/556/Add.1    | A/71/1016/Rev.2",
                "A/RES/46/36 L - S/1991/1        | A/RES/46/36 L        | S/1991/1",
                "S/PV.8061 (Resumption 1), A/1/2 | S/PV.8061 (Resumption 1) | A/1/2",
                "(S/PV.8061 (Resumption 1), A/1/2) | S/PV.8061 (Resumption 1) | A/1/2"
            })
    void two_symbols_are_found_whatever_they_contain(String text, String first, String second) {
        assertThat(Document.parseSymbols(text)).containsExactly(first, second);
    }

    @Test
    void three_symbols_are_three() {
        assertThat(Document.parseSymbols("A/71/1016–S/2017/556, A/72/884"))
                .containsExactly("A/71/1016", "S/2017/556", "A/72/884");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "–", " ; ", "()"})
    void no_symbol_is_none(String text) {
        assertThat(Document.parseSymbols(text)).isEmpty();
    }

    @Test
    void long_texts_are_no_trouble() {
        List<String> hostile = List.of("(", "[", ")", "-", " ", "and ", "1 and ", "A/", "A-", "1-A", "A/1-", "A/1–");
        for (String part : hostile) {
            assertThat(Document.parseSymbols(part.repeat(20_000))).isNotNull();
        }
    }
}
