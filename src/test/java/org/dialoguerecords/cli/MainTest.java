package org.dialoguerecords.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void withoutArgumentsTheBundledRecordIsPrinted() {
        assertThat(run()).isZero();
        assertThat(out()).startsWith("Informal Interactive Dialogue on the Responsibility to Protect\n====");
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
                .contains("date: expected a date such as 2017-09-06, found \"2017-02-30\"");
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
