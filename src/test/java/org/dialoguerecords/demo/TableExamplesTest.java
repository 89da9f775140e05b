package org.dialoguerecords.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.table.SpeakersTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the code of the page on tables; what it prints, and what the tables have, is what the page says. */
class TableExamplesTest {

    private static final Path PAGE = Path.of("src/docs/tables.md");
    private static final Path RESOURCES = Path.of("src/test/resources/org/dialoguerecords/table");

    private static final Dialogue MEETING = Dialogue.builder("d", "A meeting", LocalDate.of(2020, 1, 9))
            .endDate(LocalDate.of(2020, 1, 13))
            .build();

    @TempDir
    private Path folder;

    @Test
    void speakers() throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("```text\n") + 8, page.indexOf("```\n\nThe program"));
        Files.writeString(folder.resolve("speakers.csv"), table);
        assertThat(page).contains("```text\n" + printed(() -> TableExamples.speakers(folder)) + "```");
        assertThat(DialogueJson.read(folder.resolve("dialogue.json")).statements())
                .hasSize(5);
        assertThat(folder.resolve("tables").resolve("figures.csv")).exists();
    }

    @Test
    void ownDialect() throws IOException {
        Files.writeString(
                folder.resolve("speakers-ru.csv"), "Кто;Примечание\nФранция;\n", Charset.forName("windows-1251"));
        assertThat(TableExamples.ownDialect(folder).into(MEETING).dialogue().statements())
                .hasSize(1);
    }

    @Test
    void meeting() {
        Dialogue dialogue = TableExamples.meeting(
                MEETING, RESOURCES.resolve("S-PV-8699.json"), RESOURCES.resolve("S-PV-8699-Resumption-1.json"));
        assertThat(dialogue.sittings()).hasSize(2);
    }

    @Test
    void differences() throws IOException {
        Dialogue mine = SpeakersTable.read("Speaker;For\nAzerbaijan;NAM\nCuba;\n")
                .into(MEETING)
                .dialogue();
        Dialogue yours = SpeakersTable.read("Speaker;For\nAzerbaijan;NAM except Cuba\n")
                .into(MEETING)
                .dialogue();
        assertThat(Files.readString(PAGE))
                .contains("```text\n" + printed(() -> TableExamples.differences(mine, yours)) + "```");
    }

    @Test
    void corpus() throws IOException {
        Path corpus = folder.resolve("corpus.ndjson");
        DialogueJson.writeLines(SampleDialogues.r2pSeries().stream(), corpus);
        TableExamples.corpus(corpus, folder.resolve("tables"));
        String page = Files.readString(PAGE);
        for (String table : List.of("statements", "participants", "representations", "figures", "comparisons")) {
            String headings;
            try (Stream<String> lines = Files.lines(folder.resolve("tables").resolve(table + ".csv"))) {
                headings = lines.findFirst().orElseThrow();
            }
            assertThat(page)
                    .containsPattern("\\| `" + table + "\\.csv` \\| .* \\| " + headings.replace(",", ", ") + " \\|");
        }
    }

    /** Country, for whom, aligned with whom: what a person types, and what the record is as JSON. */
    @Test
    void keystrokes() throws IOException {
        List<String> rows = Files.readAllLines(RESOURCES.resolve("sc-2020-01-09.csv"));
        String table = rows.stream().limit(42).map(TableExamplesTest::typed).collect(Collectors.joining("\n"));
        Dialogue dialogue = SpeakersTable.read(table).into(MEETING).dialogue();
        assertThat(dialogue.statements()).hasSize(41);
        int json = DialogueJson.toJson(dialogue).getBytes(StandardCharsets.UTF_8).length;
        assertThat(Files.readString(PAGE).replace('\n', ' '))
                .contains(String.format(
                        Locale.ROOT,
                        "The first 41 speakers of S/PV.8699 with their groups and alignments are %,d keystrokes; the record is"
                                + " %,d bytes of JSON.",
                        table.length(),
                        json));
    }

    /** A row without the persons, the aligned states and the day, with semicolons. */
    private static String typed(String row) {
        String[] cells = row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        String speaker = cells[0].replaceAll("^M(?:r|s|rs)\\. [^(]*\\((.*)\\)$", "$1");
        String typed = String.join(";", speaker, cells[1].replace("\"", ""), cells[2].replace("; ", " and "));
        return typed.replaceAll(";+$", "");
    }

    private static String printed(Runnable example) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            example.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
