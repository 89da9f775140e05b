package org.dialoguerecords.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void withoutArgumentsAWholeMeetingIsPrintedThenThePartialRecordThenTheSeries() {
        assertThat(run()).isZero();
        assertThat(out())
                .startsWith(
                        "Maintenance of international peace and security: upholding the United Nations Charter\n====")
                .containsSubsequence(
                        "\nInformal Interactive Dialogue on the Responsibility to Protect\n====",
                        "  73 member states spoke, says the Global Centre for the Responsibility to Protect;",
                        "\nThe series");
        assertThat(err()).isEmpty();
    }

    @Test
    void theRecordInAFileIsPrinted(@TempDir Path folder) {
        Path file = folder.resolve("my.json");
        DialogueJson.write(SampleDialogues.r2p2017().with(copy -> copy.title("My own dialogue")), file);
        assertThat(run(file.toString())).isZero();
        assertThat(out()).startsWith("My own dialogue\n====");
        assertThat(err()).isEmpty();
    }

    @Test
    void aBrokenFileIsOneLineOnStandardErrorAndCode1(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("broken.json");
        Files.writeString(
                file,
                "{\"format\": \"dialogue-record/1\",\n \"id\": \"d1\", \"title\": \"T\", \"date\": \"2017-02-30\"}");
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err().lines())
                .singleElement()
                .asString()
                .startsWith(file + ":2:")
                .contains("date: error: expected a date such as 2017-09-06, found \"2017-02-30\"");
    }

    @Test
    void everyFaultOfAFileIsALineInTheOrderOfTheirPlaces(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("broken.json");
        Files.writeString(file, """
                {"format": "dialogue-record/1", "title": "A dialogue",
                 "id": "a d",
                 "date": "2017-09-31",
                 "kind": "dialogue",
                 "participants": [
                  {"type": "delegation", "id": "nld", "category": "MEMBER", "party": "NLD"},
                  {"type": "delegation", "id": "fra", "category": "MEMBER_STATE", "party": "FRX"}],
                 "statements": [
                  {"id": "s1", "speaker": "fra", "kind": "SPEECH"},
                  {"id": "s2", "speaker": "nobody"},
                  {"id": "s3", "speaker": "nld", "alignsWith": ["s1", "s3"]}],
                 "reported": [
                  {"figure": "STATEMENTS", "value": -1, "source": "src"}],
                 "sources": [
                  {"id": "src", "url": 5},
                  {"id": "other", "url": "www.un.org",
                   "titel": "Water"}]}
                """);
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(out()).isEmpty();
        List<String> lines = err().lines().toList();
        assertThat(lines).hasSize(12).allSatisfy(line -> assertThat(line).startsWith(file + ":"));
        assertThat(lines.stream()
                        .map(line -> line.substring(file.toString().length() + 1))
                        .map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactly("2", "3", "4", "6", "7", "9", "10", "11", "13", "15", "16", "17");
    }

    @Test
    void aFileThatIsOnlyDoubtfulIsPrintedAndTheDoubtsGoToStandardError(@TempDir Path folder) {
        Path file = folder.resolve("doubtful.json");
        DialogueJson.write(
                SampleDialogues.r2p2017()
                        .with(copy -> copy.title("My own\ndialogue").extensions(Map.of("titel", "x"))),
                file);
        assertThat(run(file.toString())).isZero();
        assertThat(out()).startsWith("My own");
        assertThat(err().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith(file + ":").contains(": warning: "))
                .anySatisfy(line -> assertThat(line).endsWith("did you mean \"title\"? [unknown-property]"));
    }

    @Test
    void aMissingFileIsOneLineOnStandardErrorAndCode1(@TempDir Path folder) {
        Path file = folder.resolve("missing.json");
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err().lines()).singleElement().asString().startsWith(file + ": ");
    }

    @Test
    void moreThanOneArgumentIsWrongUsage() {
        assertThat(run("one.json", "two.json")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("Usage: Main [FILE]\n");
    }

    @Test
    void whatCannotBeAFileNameIsWrongUsage() {
        assertThat(run("\0")).isEqualTo(2);
        assertThat(err()).contains("Usage: Main [FILE]");
    }

    @Test
    void thePageIsUtf8WhateverTheEncodingOfThePlatform() {
        PrintStream before = System.out;
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.ISO_8859_1));
            Main.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(out()).contains("Ivan Šimonović");
    }

    private int run(String... args) {
        return Main.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
