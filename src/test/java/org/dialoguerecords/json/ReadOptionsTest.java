package org.dialoguerecords.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a record is read. */
class ReadOptionsTest {

    private static final ReadOptions WITHOUT = ReadOptions.standard().withoutTexts();

    private static Dialogue withoutTexts(Dialogue dialogue) {
        return dialogue.with(b -> b.note(null)
                .documents(dialogue.documents().stream()
                        .map(document -> document.with(d -> d.note(null)))
                        .toList())
                .statements(dialogue.statements().stream()
                        .map(ReadOptionsTest::withoutTexts)
                        .toList()));
    }

    private static Statement withoutTexts(Statement statement) {
        return statement.with(b -> b.text(null)
                .quotations(List.of())
                .note(null)
                .documents(statement.documents().stream()
                        .map(document -> document.with(d -> d.note(null)))
                        .toList()));
    }

    @Test
    void textsQuotationsAndNotesMayBeLeftOut(@TempDir Path folder) throws IOException {
        Dialogue expected = withoutTexts(TestRecords.fullest());
        Path file = Files.writeString(folder.resolve("record.json"), TestRecords.FULLEST);

        assertThat(DialogueJson.read(TestRecords.FULLEST, WITHOUT))
                .isEqualTo(expected)
                .isNotEqualTo(TestRecords.fullest());
        assertThat(DialogueJson.read(new StringReader(TestRecords.FULLEST), WITHOUT))
                .isEqualTo(expected);
        assertThat(DialogueJson.read(new ByteArrayInputStream(TestRecords.FULLEST.getBytes(UTF_8)), WITHOUT))
                .isEqualTo(expected);
        assertThat(DialogueJson.read(file, WITHOUT)).isEqualTo(expected);
        Path corpus = folder.resolve("corpus.ndjson");
        DialogueJson.writeLines(Stream.of(TestRecords.fullest()), corpus);
        try (Stream<LineResult> lines = DialogueJson.readLines(corpus, WITHOUT)) {
            assertThat(lines.map(LineResult::orElseThrow)).containsExactly(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"text\": 5", "\"quotations\": \"q\"", "\"note\": []", "\"note\": \"n\", \"note\": \"n\""})
    void whatIsLeftOutMustBeTextAllTheSame(String property) {
        String text = TestRecords.SHORTEST.replace(
                "}", ",\"statements\":[{\"id\":\"s\",\"speaker\":\"p\"," + property + "}]}");
        assertThatThrownBy(() -> DialogueJson.read(text, WITHOUT)).isInstanceOf(DialogueFormatException.class);
    }

    @Test
    void aRecordMayHaveAsManyBytesAsItIsTold() {
        String text = TestRecords.FULLEST;
        int bytes = text.getBytes(UTF_8).length;
        assertThat(bytes).isGreaterThan(text.length());

        assertThat(DialogueJson.read(text, ReadOptions.standard().withLargestRecord(bytes)))
                .isEqualTo(TestRecords.fullest());
        assertThatThrownBy(() -> DialogueJson.read(text, ReadOptions.standard().withLargestRecord(bytes - 1)))
                .isInstanceOf(DialogueFormatException.class)
                .hasMessageEndingWith("expected at most " + (bytes - 1) + " bytes of record, found more");
        assertThatThrownBy(() -> ReadOptions.standard().withLargestRecord(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bytes: expected 1 or more, found 0");
    }

    @Test
    void theLimitIsThatOfALineInACorpus() {
        String corpus = TestRecords.SHORTEST + "\n" + TestRecords.SHORTEST.replace("}", ",\"note\":\"more\"}") + "\n"
                + TestRecords.SHORTEST + "\n";
        ReadOptions options = ReadOptions.standard().withLargestRecord(TestRecords.SHORTEST.length());
        try (Stream<LineResult> results =
                DialogueJson.readLines(new ByteArrayInputStream(corpus.getBytes(UTF_8)), options)) {
            assertThat(results.map(result -> result instanceof LineResult.Failure failure
                            ? failure.cause().getMessage()
                            : "" + result.line()))
                    .containsExactly("1", "<stream>:2:81: expected at most 80 bytes of record, found more", "3");
        }
    }

    @Test
    void whatARecordRepeatsItHoldsOnce() {
        Dialogue dialogue = DialogueJson.read(TestRecords.FULLEST);
        Statement statement = dialogue.statement("s2");

        assertThat(statement.speaker()).isSameAs(dialogue.participant("nld").id());
        assertThat(statement.sources().get(0)).isSameAs(dialogue.source("web").id());
        assertThat(statement.positions().get(0).issue())
                .isSameAs(dialogue.issue("agenda").id());
        assertThat(dialogue.reported().get(0).asOf()).isSameAs(dialogue.date());
        assertThat(statement.date()).isSameAs(dialogue.endDate());
    }
}
