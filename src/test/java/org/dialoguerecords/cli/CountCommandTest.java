package org.dialoguerecords.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.tally.TallyReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CountCommandTest {

    @TempDir
    private Path folder;

    private Samples samples;

    @BeforeEach
    void folder() {
        samples = new Samples(folder);
    }

    @Test
    void theCountComesFirstThenWhatWasPublishedThenTheReasons() {
        Run run = Run.of("count", samples.charter());
        assertThat(run.code()).isZero();
        assertThat(run.flat())
                .containsSubsequence(
                        "Security Council, open debate, 9 January 2020 to 13 January 2020. The record is complete.",
                        "105 member states, two observers and the European Union delivered statements on behalf of 175",
                        "wrong Ministry of Foreign Affairs of Viet Nam (vnm-mofa) reports 111 speeches;",
                        "Represented (175)",
                        "FIN Finland: named in statement s55 (the Nordic countries);",
                        "Not represented (18)",
                        "ISR Israel: without a statement in the record");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theInventoryIsPrintedOnRequest() {
        String charter = samples.charter();
        assertThat(Run.of("count", charter).out()).doesNotContain("\nStatements (");
        assertThat(Run.of("count", charter, "--inventory").out()).contains("\nStatements (");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --without-group NAM    | on behalf of 116 states
            --basis OWN            | on behalf of 105 states
            --basis own,NAMED      | on behalf of 109 states
            --universe EU          | on behalf of 28 states
            --observers-as-states  | on behalf of 176 states
            --as-of 2020-01-09     | Up to 2020-01-09, 53 member states and the European Union
            --sitting r2           | In 23 of 112 statements
            """)
    void optionsSayWhatCounts(String options, String counted) {
        String[] args = ("count " + samples.charter() + " " + options).split(" +");
        Run run = Run.of(args);
        assertThat(run.code()).isZero();
        assertThat(run.flat()).contains(counted);
    }

    @Test
    void dataAreTheReportOnOneLineForEachRecord() {
        Run run = Run.of("count", samples.charter(), samples.series("series.jsonl.gz"), "--json");
        assertThat(run.lines()).hasSize(17);
        assertThat(JsonMapper.shared().readValue(run.lines().get(0), TallyReport.class))
                .isEqualTo(Tally.of(SampleDialogues.charter2020()).report());
    }

    @Test
    void tablesGoIntoAFolder() {
        Run run = Run.of("count", samples.charter(), "--csv", samples.name("tables"));
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(samples.read("tables/figures.csv")).contains("sc-charter-2020-01-09,SPEECHES,,112,112\n");
    }

    @Test
    void markdownIsATextWithTables() {
        assertThat(Run.of("count", samples.charter(), "--markdown").out())
                .startsWith("# Maintenance of")
                .contains("|---");
    }

    @Test
    void aPageAndAPictureGoIntoFilesOrToStandardOutput() {
        String charter = samples.charter();
        assertThat(Run.of("count", charter, "--html", samples.name("a.html"))).isEqualTo(new Run(0, "", ""));
        assertThat(samples.read("a.html"))
                .startsWith("<!DOCTYPE html>")
                .isEqualTo(Run.of("count", charter, "--html", "-").out());
        assertThat(Run.of("count", charter, "--svg", "-").out()).startsWith("<svg ");
    }

    @Test
    void aRecordIsReadFromAPipe() {
        byte[] json = DialogueJson.toJson(SampleDialogues.charter2020()).getBytes(StandardCharsets.UTF_8);
        assertThat(Run.reading(json, "count", "-")).isEqualTo(Run.of("count", samples.charter()));
    }

    @Test
    void everyFaultIsALineInTheOrderOfThePlacesAndNothingIsCounted() {
        String broken = samples.text("broken.json", """
                {"format": "dialogue-record/1", "title": "A dialogue",
                 "id": "a d",
                 "date": "2017-09-31",
                 "statements": [
                  {"id": "s2", "speaker": "nobody"}],
                 "sources": [
                  {"id": "src", "url": 5}]}
                """);
        Run run = Run.of("count", broken);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.problems())
                .allSatisfy(line -> assertThat(line).startsWith(broken + ":"))
                .extracting(line -> line.substring(broken.length() + 1).replaceAll(":.*", ""))
                .containsExactly("2", "3", "5", "7");
    }

    @Test
    void whatIsOnlyDoubtfulIsCountedAndSaid() {
        String doubtful = samples.record(
                "doubtful.json",
                SampleDialogues.r2p2017()
                        .with(copy -> copy.title("My own\ndialogue").extensions(Map.of("titel", "x"))));
        Run run = Run.of("count", doubtful);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("My own dialogue\n");
        assertThat(run.problems())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith(doubtful + ":").contains(": warning: "))
                .anySatisfy(line -> assertThat(line).endsWith("did you mean \"title\"? [unknown-property]"));
    }

    @Test
    void aBadFileCostsNoOther() {
        Run run = Run.of("count", samples.name("none.json"), samples.text("b.json", Samples.BROKEN), samples.charter());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("Maintenance of");
        assertThat(run.problems())
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("none.json: expected a file, found none of that name"),
                        line -> assertThat(line).contains("b.json:2:36: date: error: expected a date such as"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            count                                  | Missing required parameter: 'FILE'
            count CHARTER --json --markdown        | are mutually exclusive
            count CHARTER --html                   | Missing required parameter for option '--html'
            count CHARTER --htm x.html             | Possible solutions: --html
            count CHARTER --without-group NOPE     | expected for --without-group the id of a group of the reference data or of a record, not: "NOPE"
            count CHARTER --universe non-aligned   | expected for --universe the id of a group
            count CHARTER --as-of 2020-13-01       | expected a day such as 2017-09-06, found "2020-13-01"
            count CHARTER --basis SPOKE            | expected one of [OWN, NAMED, ALIGNED, GROUP]
            count CHARTER --sitting x              | expected the id of a sitting of dialogue "sc-charter-2020-01-09", which are am, pm, r1, r2
            count CHARTER --item x                 | expected the id of an agenda item of dialogue
            count CHARTER CHARTER --svg x.svg      | --svg: expected one record, found several
            """)
    void wrongArgumentsAreCode2(String line, String problem) {
        Run run = Run.of(line.replace("CHARTER", samples.charter()).split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(problem).endsWith("See: dialogue-records count --help\n");
    }

    @Test
    void whatIsNoRecordIsSaidTogetherWithTheCommandThatMakesOne() {
        String speakers = samples.text("speakers.csv", Samples.SPEAKERS);
        assertThat(Run.of("count", speakers))
                .isEqualTo(new Run(
                        1,
                        "",
                        speakers + ":1:1: error: the input cannot be read:"
                                + " expected well-formed JSON, found the word \"Country\" [unreadable]\n" + speakers
                                + ": a record is JSON; of a speakers' list one is made by: dialogue-records import\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            count FOLDER                           | : expected a file, found a folder
            count none.json                        | none.json: expected a file, found none of that name
            count -                                | <stdin>:1:1: error: the input cannot be read: expected a record, found nothing
            count CHARTER --html FOLDER/no/x.html  | x.html: expected a place that can be written to, found: no folder of that name
            count CHARTER --csv SPEAKERS           | speakers.csv: expected a place that can be written to, found: a file of that name
            count CHARTER --html CHARTER           | charter.json: expected another file than the one that is read
            """)
    void wrongFilesAreCode1(String line, String problem) {
        String charter = samples.charter();
        String speakers = samples.text("speakers.csv", Samples.SPEAKERS);
        Run run = Run.of(line.replace("CHARTER", charter)
                .replace("SPEAKERS", speakers)
                .replace("FOLDER", folder.toString())
                .split(" "));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.problems()).singleElement().asString().contains(problem);
        assertThat(Files.exists(Path.of(charter))).isTrue();
        assertThat(samples.read("charter.json")).startsWith("{\n  \"format\"");
    }
}
