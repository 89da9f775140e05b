package org.dialoguerecords.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Statement;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;
import org.dialoguerecords.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that are broken: what is read of them, what is said, and whether the record is still complete. */
class BrokenTableTest {

    private static final Dialogue MEETING =
            Dialogue.builder("d", "A dialogue", LocalDate.of(2020, 1, 9)).build();

    /** In the tables {@code /} ends a line. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            a stray quote            ~ Speaker;Note/France;x/"Chile" y;z/Peru;              ~ [fra]      ~ PARTIAL  ~ [3:10 broken-table]
            a quote never closed     ~ Speaker;Note/France;x/Chile;"open/Peru;              ~ [fra]      ~ PARTIAL  ~ [3:1 broken-table]
            a quote in the headings  ~ "Speaker;Note/France;x                               ~ []         ~ PARTIAL  ~ [1:1 broken-table, 1:1 no-speakers]
            nothing                  ~ ``                                                   ~ []         ~ PARTIAL  ~ [1:1 no-speakers]
            blanks alone             ~ ;;/ ; /                                              ~ []         ~ PARTIAL  ~ [1:1 no-speakers]
            headings alone           ~ Speaker;Note/                                        ~ []         ~ COMPLETE ~ []
            no heading that is known ~ Wer;Was/France;x/Chile;y                             ~ []         ~ PARTIAL  ~ [1:1 no-speakers]
            no column of speakers    ~ Date;Note/2020-01-09;x                               ~ []         ~ PARTIAL  ~ [1:1 no-speakers]
            a separator in a name    ~ Speaker,For,Note/France,Denmark, Finland,x/Chile,,   ~ [chl]      ~ PARTIAL  ~ [2:25 surplus-cell]
            an unknown heading       ~ Speaker;Colour/France;blue                           ~ [fra]      ~ COMPLETE ~ [1:9 unknown-column]
            a heading twice          ~ Speaker;Note;Note/France;x;y                         ~ [fra]      ~ COMPLETE ~ [1:14 unknown-column]
            a short row              ~ Speaker;Note;Date/France                             ~ [fra]      ~ COMPLETE ~ []
            a row without a speaker  ~ Speaker;For;Note/France;;x/;NAM;                     ~ [fra]      ~ PARTIAL  ~ [3:2 row-not-read]
            a speaker that is number ~ Speaker;Note/France;x/42;y                           ~ [fra]      ~ COMPLETE ~ [3:1 row-not-read]
            a kind that is none      ~ Speaker;Kind/France;sermon                           ~ [fra]      ~ COMPLETE ~ [2:8 not-understood]
            a day that is none       ~ Speaker;Date/France;2020-02-31/Chile;soon            ~ [fra, chl] ~ COMPLETE ~ [2:8 not-understood, 3:7 not-understood]
            a language that is none  ~ Speaker;Language/France;en, fr                       ~ [fra]      ~ COMPLETE ~ [2:8 not-understood]
            a rank that is none      ~ Speaker;Name;Rank/France;Mr. X;boss                  ~ [fra]      ~ COMPLETE ~ [2:14 not-understood]
            a gender that is none    ~ Speaker;Name;Gender/France;Mr. X;?                   ~ [fra]      ~ COMPLETE ~ [2:14 not-understood]
            a delivery that is none  ~ Speaker;Delivery/France;sung                         ~ [fra]      ~ COMPLETE ~ [2:8 not-understood]
            a category that is none  ~ Speaker;Category/France;planet                       ~ [fra]      ~ COMPLETE ~ [2:8 not-understood]
            a name misspelt          ~ Speaker/Fraaance/Chile                               ~ [fraaance, chl] ~ PARTIAL ~ [2:1 unknown-name]
            JSON in place of a table ~ {"id": "d", "title": "x"}                            ~ [id-d-title-x]  ~ PARTIAL ~ [1:1 unknown-name]
            a page in its place      ~ <html><body>Speakers</body></html>                   ~ [html-body-speakers-body-html] ~ PARTIAL ~ [1:1 unknown-name]
            """)
    void what_can_be_read_is_read_and_the_rest_is_said(
            String name, String table, String speakers, Coverage coverage, String places) {
        String text = table.contains("<html") ? table : table.replace('/', '\n');
        Imported imported = SpeakersTable.read(text).into(MEETING);
        assertThat(imported.dialogue().statements().stream()
                        .map(Statement::speaker)
                        .toList())
                .as(name)
                .hasToString(speakers);
        assertThat(imported.dialogue().coverage()).isEqualTo(coverage);
        List<String> found = imported.findings().stream()
                .map(finding -> finding.line() + ":" + finding.column() + " " + finding.code())
                .toList();
        assertThat(found).hasToString(places);
        assertThat(DialogueValidator.standard().validate(imported.dialogue()))
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(SpeakersTable.read(text).into(MEETING)).isEqualTo(imported);
    }

    @Test
    void a_file_that_is_not_there_is_named(@TempDir Path folder) {
        Path missing = folder.resolve("none.csv");
        assertThatThrownBy(() -> SpeakersTable.read(missing))
                .isInstanceOf(TableFormatException.class)
                .hasMessage(missing + ": expected a file, found none of that name");
    }

    @Test
    void a_folder_is_no_table(@TempDir Path folder) {
        assertThatThrownBy(() -> SpeakersTable.read(folder))
                .isInstanceOf(TableFormatException.class)
                .hasMessageStartingWith(folder + ": expected text, found: ");
    }

    @Test
    void bytes_that_are_no_text_are_refused(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("x.csv"), new byte[] {1, 0, 2, (byte) 0x81, (byte) 0x8D});
        assertThatThrownBy(() -> SpeakersTable.read(file)).isInstanceOf(TableFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({"200, 200, []", "201, 0, [2:8 not-understood]"})
    void a_cell_of_more_than_two_hundred_items_is_no_agenda(int items, int read, String places) {
        String cell =
                IntStream.rangeClosed(1, items).mapToObj(Integer::toString).collect(Collectors.joining("; "));
        Imported imported =
                SpeakersTable.read("Speaker\tItem\nFrance\t" + cell + "\n").into(MEETING);
        assertThat(imported.dialogue().statements().get(0).agendaItems()).hasSize(read);
        assertThat(imported.findings().stream()
                        .map(finding -> finding.line() + ":" + finding.column() + " " + finding.code())
                        .toList())
                .hasToString(places);
    }

    @Test
    void of_many_statements_that_may_be_meant_the_first_are_named() {
        String table = "Speaker\tAligned with\n" + "France\t\n".repeat(300) + "Chile\tFrance\n";
        Finding ambiguous = SpeakersTable.read(table).into(MEETING).findings().get(0);
        assertThat(ambiguous.code()).isEqualTo("ambiguous-statement");
        assertThat(ambiguous.details().get("statements"))
                .startsWith("s1, s2, s3, s4,")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(401);
    }

    @Test
    void a_long_and_deep_cell_ends_soon() {
        String cell = "(".repeat(20_000) + "x, ".repeat(20_000);
        String table = "Speaker;For;Aligned with;Aligned states;Date\n\"" + cell + "\";\"" + cell + "\";\"" + cell
                + "\";\"" + cell + "\";\"" + cell + "\"\n";
        assertThat(SpeakersTable.read(table).into(MEETING).findings()).isNotEmpty();
    }
}
