package org.dialoguerecords.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands beside the one that counts. */
class CommandsTest {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    @TempDir
    private Path folder;

    private Samples samples;

    @BeforeEach
    void folder() {
        samples = new Samples(folder);
    }

    @Test
    void explainTakesCodesAndNames() {
        assertThat(Run.of("explain", samples.charter(), "ISR", "Ivory Coast")).isEqualTo(new Run(0, """
                        Israel: not represented; without a statement in the record.
                        Côte d'Ivoire: member of the Non-Aligned Movement, statement s74.
                        """, ""));
    }

    @Test
    void explainFollowsTheRulesOfTheCount() {
        assertThat(Run.of("explain", samples.charter(), "CIV", "--without-group", "NAM")
                        .out())
                .isEqualTo("Côte d'Ivoire: not represented; without a statement in the record.\n");
    }

    @Test
    void checkSaysWhatIsWrongOnStandardOutputAndHowMuchOnStandardError() {
        String broken = samples.text("broken.json", Samples.BROKEN);
        String right = samples.record("right.json", SampleDialogues.generalDebate2020());
        Run run = Run.of("check", right, broken);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(broken + ":2:36: date: error: expected a date such as 2017-09-06, found \"2017-02-30\""
                        + " [malformed]\n");
        assertThat(run.err()).isEqualTo("2 records: 1 error, 0 warnings\n");
    }

    @Test
    void placesInACorpusAreThoseOfTheFile() {
        String good = DialogueJson.toJson(SampleDialogues.r2p2017());
        String corpus = samples.text("corpus.jsonl", good + "\n\n{\"id\": 1}\n" + good + "\nnothing\n");
        assertThat(Run.of("check", corpus).lines())
                .extracting(line -> line.substring(corpus.length()).replaceAll("^(:\\d+:\\d+): .*", "$1"))
                .containsExactly(":3:1", ":3:1", ":3:8", ":5:1");
    }

    @Test
    void importMakesARecordAndSaysWhatItDidNotUnderstand() {
        String table = samples.text("speakers.csv", Samples.SPEAKERS);
        String record = samples.name("water.json");
        Run run = Run.of("import", table, "--title", "Dialogue on water", "--date", "2026-03-20", "-o", record);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.problems())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(table + ":5:17: ").contains("\"the Friends of Water\""),
                        line -> assertThat(line).startsWith(table + ":6:1: ").contains("KOR, PRK"));
        assertThat(samples.read("water.json")).contains("\"id\": \"dialogue-on-water-2026-03-20\"");
        assertThat(Run.of("count", record).flat())
                .contains(
                        "The record names three member states and the European Union, and stands for 32 to 193 states");
    }

    @Test
    void importOfATableIsCompleteUnlessSaidOtherwise() {
        String table = samples.text("names.csv", "Norway\nFiji\n");
        assertThat(Run.of("import", table, "--title", "T", "--date", "2026-03-20")
                        .out())
                .contains("\"party\": \"FJI\"")
                .doesNotContain("coverage");
        assertThat(Run.of("import", table, "--title", "T", "--date", "2026-03-20", "--coverage", "partial")
                        .out())
                .contains("\"coverage\": \"PARTIAL\"");
    }

    @Test
    void importReadsOtherEncodingsThatAreNamed() {
        byte[] table = "Страна\nФранция\n".getBytes(WINDOWS_1251);
        Run run = Run.reading(
                table,
                "import",
                "-",
                "--title",
                "Т",
                "--date",
                "2026-03-20",
                "--charset",
                "windows-1251",
                "--body",
                "GENERAL_ASSEMBLY");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"party\": \"FRA\"", "\"id\": \"dialogue-2026-03-20\"");
    }

    @Test
    void importTakesAMeetingOfAPublicServiceToo() {
        byte[] json = "{\"turns\": [{\"speaker\": \"France\", \"type\": \"speech\"}]}".getBytes(StandardCharsets.UTF_8);
        Run run = Run.reading(json, "import", "-", "--title", "T", "--date", "2026-03-20");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"party\": \"FRA\"", "\"coverage\": \"PARTIAL\"");
    }

    @Test
    void aSeriesIsReadFromCompressedLinesOrAPipe() throws IOException {
        Run run = Run.of("series", samples.series("series.jsonl.gz"));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("The series unga-r2p\n")
                .contains("  unga-r2p-2012-09-05       about 50 or 58      7–193 ");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            DialogueJson.writeLines(SampleDialogues.r2pSeries().stream(), gzip);
        }
        assertThat(Run.reading(bytes.toByteArray(), "series", "-")).isEqualTo(run);
    }

    @Test
    void aSeriesIsReadFromFilesOfOneRecordEach() {
        String[] args = Stream.concat(
                        Stream.of("series"),
                        SampleDialogues.r2pSeries().stream().map(one -> samples.record(one.id() + ".json", one)))
                .toArray(String[]::new);
        assertThat(Run.of(args)).isEqualTo(Run.of("series", samples.series("series.jsonl")));
    }

    @Test
    void aSeriesIsDataOrTextOrAPage() {
        String series = samples.series("series.jsonl");
        assertThat(Run.of("series", series, "--json").lines())
                .singleElement()
                .asString()
                .startsWith("{\"format\":\"series-report/1\"");
        assertThat(Run.of("series", series, "--markdown").out()).startsWith("# Series unga-r2p\n");
        assertThat(Run.of("series", series, "--html", "-").out()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void aBadLineCostsNoOtherButTheExitCode() {
        String good = DialogueJson.toJson(SampleDialogues.r2p2017());
        Run run = Run.of("series", samples.text("corpus.jsonl", good + "\nnothing\n"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("1 dialogue on 2017-09-06");
        assertThat(run.problems()).singleElement().asString().contains("corpus.jsonl:2:1: error:");
    }

    @Test
    void membersAreListedByCodeAndName() {
        assertThat(Run.of("members", "BENELUX", "2017-09-06")).isEqualTo(new Run(0, """
                        Benelux (BENELUX) on 2017-09-06: 3 states
                        BEL  Belgium
                        LUX  Luxembourg
                        NLD  Netherlands
                        """, ""));
    }

    @Test
    void membersSaysWhoIsOnlyPerhapsAMember() {
        assertThat(Run.of("members", "ACT", "2014-08-01").out()).contains("\nGHA  Ghana, perhaps\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ivory Coast          | CIV  Côte d'Ivoire
            the Kingdom of Swaziland | SWZ  Eswatini
            Франция              | FRA  France
            G77                  | G77  Group of 77, a group of states
            ICRC                 | ICRC  International Committee of the Red Cross, an organization
            """)
    void resolveSaysWhatANameMeans(String name, String meaning) {
        assertThat(Run.of("resolve", name, "2020-01-01")).isEqualTo(new Run(0, meaning + "\n", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            explain                                   | 2 | Missing required parameters: 'FILE', 'STATE'
            explain CHARTER                           | 2 | Missing required parameter: 'STATE'
            explain CHARTER NOPE                      | 2 | expected the code or the name of a state, not: "NOPE"
            explain CHARTER NO                        | 2 | not: "NO" (is NOR meant?)
            explain CHARTER Korea                     | 1 | "Korea" can mean several states: KOR  Republic of Korea; PRK
            explain FIN CHARTER                       | 1 | FIN: expected a file, found none of that name
            explain BROKEN FIN                        | 1 | broken.json:2:36: date: error:
            check                                     | 2 | Missing required parameter: 'FILE'
            check none.json                           | 1 | none.json: expected a file, found none of that name
            check FOLDER                              | 1 | : expected a file, found a folder
            check --json CHARTER                      | 2 | Unknown option: '--json'
            check -                                   | 1 | 1 record: 1 error, 0 warnings
            import                                    | 2 | Missing required options and parameters: '--title=TEXT', '--date=DAY'
            import TABLE --title T --date 1.1.2020        | 2 | expected a day such as 2017-09-06, found "1.1.2020"
            import none.csv --title T --date 2020-01-01 | 1 | none.csv: expected a file, found none of that name
            import TABLE --title T --date 2020-01-01 -o TABLE | 1 | speakers.csv: expected another file than the one that is read
            import TABLE --title T --date 2020-01-01 --charset latin77 | 2 | expected the name of an encoding, such as windows-1251, windows-1250, ISO-8859-2, KOI8-R, GB18030, Big5, Shift_JIS, found "latin77"
            import TABLE --title T --date 2020-01-01 --body council | 2 | Invalid value for option '--body': expected an upper-case word such as GENERAL_ASSEMBLY, found "council"
            import TABLE --title T --date 2020-01-01 --end-date=+12020-01-01 | 2 | Invalid value for option '--end-date': expected
            import TABLE --title T --date 2020-01-01 --id= | 2 | Invalid value for option '--id': expected an id, found ""
            import CYRILLIC --title T --date 2020-01-01 | 1 | cyrillic.csv: expected text in UTF-8 or Windows-1252, found another encoding: name it with --charset (windows-1251,
            import TABLE --title T --date 2020-01-02 --end-date 2020-01-01 | 1 | speakers.csv: record: endDate: error: the last day
            import - --title T --date 2020-01-01      | 1 | <stdin>: expected a table, found nothing
            import CHARTER --title T --date 2020-01-01 | 1 | charter.json: expected a meeting with "turns"
            series                                    | 2 | Missing required parameter: 'CORPUS'
            series none.jsonl                         | 1 | none.jsonl: expected a file, found none of that name
            series BROKEN                             | 1 | broken.json:2:36: date: error:
            series CHARTER --json --markdown          | 2 | are mutually exclusive
            series CHARTER --universe NOPE            | 2 | expected for --universe the id of a group
            series CHARTER OTHER                      | 1 | expected one record with the id sc-charter-2020-01-09, found two that differ
            members                                   | 2 | Missing required parameters: 'GROUP', 'DAY'
            members G77                               | 2 | Missing required parameter: 'DAY'
            members NOPE 2020-01-01                   | 2 | expected the id of a group known to the reference data
            members G77 yesterday                     | 2 | expected a day such as 2017-09-06, found "yesterday"
            members 2020-01-01 G77                    | 2 | expected a day such as 2017-09-06, found "G77"
            resolve                                   | 2 | Missing required parameters: 'NAME', 'DAY'
            resolve France                            | 2 | Missing required parameter: 'DAY'
            resolve Ivory Coast 2020-01-01            | 2 | expected a day such as 2017-09-06, found "Coast"
            resolve Ivory Coast 2020-01-02            | 2 | A name of several words is written in quotation marks.
            series CHARTER --html -o                  | 2 | Expected parameter for option '--html' but found '-o'
            resolve Atlantis 2020-01-01               | 1 | "Atlantis" is the name of no known state, organization or group
            resolve Korea 2020-01-01                  | 1 | "Korea" can mean several states: KOR
            """)
    void badUsesSayWhatIsWrongAndPrintNothingElse(String line, int code, String problem) {
        Run run = Run.of(line.replace("CHARTER", samples.charter())
                .replace(
                        "OTHER",
                        samples.record(
                                "other.json", SampleDialogues.charter2020().with(copy -> copy.statements(List.of()))))
                .replace("BROKEN", samples.text("broken.json", Samples.BROKEN))
                .replace("CYRILLIC", samples.bytes("cyrillic.csv", "Страна\nРоссия\n".getBytes(WINDOWS_1251)))
                .replace("FOLDER", folder.toString())
                .replace("TABLE", samples.text("speakers.csv", Samples.SPEAKERS))
                .split(" "));
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err()).contains(problem);
        assertThat(run.out()).matches("|<stdin>:1:1: error: .*\n");
    }
}
