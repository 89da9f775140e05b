package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dialoguerecords.names.NameKeys;
import org.dialoguerecords.names.NameKind;
import org.dialoguerecords.names.NameRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of names itself: its form, its order, and what happens to a line that is none. */
class NameTableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FRA;en;short;France;;                     | 7 tab-separated cells
            FRA;en;short;;;;UN                        | a name
            FRA;en;short;***;;;UN                     | a name with letters
            FRA;en;nickname;France;;;UN               | a kind of name
            FRA;;short;France;;;UN                    | a language
            FRA;English;short;France;;;UN             | a language
            FRA;en;territory;France;;;UN              | a kind that fits the code
            -;en;territory;Guam;;;UN                  | none for what is no state
            -;;short;Guam;;;UN                        | a kind that fits the code
            ;en;short;France;;;UN                     | the code of a state
            QQQ;en;short;Nowhere;;;UN                 | a code that its own data declare
            FRA;en;short;France;1945;;UN              | a date like 1945-10-24
            FRA;en;short;France;2000-01-01;1999-01-01;UN | a last day on or after the first
            FRA;en;short;France;;;                    | a source
            """)
    void aLineThatIsNoRowIsAnErrorWithFileLineAndText(String line, String expected) {
        String text = NameTable.header() + "\nFRA\ten\tshort\tFrance\t\t\tUN\n" + line.replace(';', '\t') + "\n";
        NameTable table = new NameTable("broken.tsv", () -> new StringReader(text), Set.of("FRA"));
        assertThatExceptionOfType(MalformedTableException.class)
                .isThrownBy(() -> NameTable.index(List.of(table), (code, day) -> true))
                .withMessageContaining("broken.tsv:3")
                .withMessageContaining(expected)
                .withMessageContaining(line.replace(';', '\t').strip().split("\t", -1)[0]);
    }

    @Test
    void aNameGivenInCodeMustBeOneLine() {
        assertThat(NameTable.line("ATL", Locale.ENGLISH, " Atlantis "))
                .isEqualTo("ATL\ten\tshort\tAtlantis\t\t\tgiven in code");
        for (String name : List.of("", "  ", "a\tb", "a\nb")) {
            assertThatIllegalArgumentException().isThrownBy(() -> NameTable.line("ATL", Locale.ENGLISH, name));
        }
    }

    @Test
    void noLineStandsTwice() {
        List<NameRow> rows = NameLists.table();
        assertThat(new HashSet<>(rows)).hasSameSizeAs(rows);
    }

    @Test
    void noNameHasTwoBearersOnADayExceptTheKnownOnes() {
        ReferenceData un = ReferenceData.standard();
        Set<String> known =
                Set.of("congo", "congo republic", "korea", "coree", "corea", "\u043a\u043e\u0440\u0435\u044f");
        assertThat(NameLists.table())
                .filteredOn(NameRow::isState)
                .filteredOn(row -> row.kind() != NameKind.LABEL)
                .allSatisfy(row -> {
                    String key = NameKeys.of(row.name()).sorted();
                    if (un.resolve(row.name(), row.from()) instanceof NameResolution.Ambiguous
                            && row.from().isAfter(java.time.LocalDate.MIN)) {
                        assertThat(known).contains(key);
                    }
                });
    }
}
