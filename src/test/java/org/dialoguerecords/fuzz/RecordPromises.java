package org.dialoguerecords.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueFormatException;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.json.LineResult;
import org.dialoguerecords.json.ReadOptions;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;
import org.dialoguerecords.validation.Rule;

/** What reading of records promises, whatever there is to read. */
final class RecordPromises {

    private static final DialogueValidator VALIDATOR = DialogueValidator.standard();

    private RecordPromises() {}

    /** A dialogue, or what is wrong and where; of two readings of the same they are equal. */
    private record Outcome(Dialogue dialogue, String fault) {

        static Outcome of(Supplier<Dialogue> reading) {
            try {
                return new Outcome(Objects.requireNonNull(reading.get()), null);
            } catch (DialogueFormatException e) {
                assertThat(e.expected()).isNotBlank();
                assertThat(e.found()).isNotBlank();
                return new Outcome(
                        null, e.line() + ":" + e.column() + ": " + e.path() + ": " + e.expected() + ", " + e.found());
            }
        }
    }

    /** Bytes, the text in them and a slow stream of them are one record or one fault; with the dialogue, if they are one. */
    static Optional<Dialogue> ofRecord(byte[] bytes) {
        Budget budget = Budget.of(bytes.length);
        Outcome outcome =
                budget.spend("read", () -> Outcome.of(() -> DialogueJson.read(new ByteArrayInputStream(bytes))));
        assertThat(Outcome.of(() -> DialogueJson.read(new Slow(bytes))))
                .as("from a slow stream")
                .isEqualTo(outcome);
        text(bytes).ifPresent(text -> {
            assertThat(Outcome.of(() -> DialogueJson.read(text)))
                    .as("from a text")
                    .isEqualTo(outcome);
            assertThat(Outcome.of(() -> DialogueJson.read((Reader) new StringReader(text))))
                    .as("from a reader")
                    .isEqualTo(outcome);
        });
        if (!isCompressed(bytes)) {
            assertThat(outcome(compressed(bytes))).as("compressed").isEqualTo(outcome);
        }
        withoutTexts(bytes, outcome);
        List<Finding> findings = budget.spend("check", () -> VALIDATOR.check(new ByteArrayInputStream(bytes)));
        if (outcome.dialogue == null) {
            assertThat(findings).extracting(Finding::rule).containsAnyOf(Rule.UNREADABLE, Rule.MALFORMED);
        } else {
            assertThat(findings).extracting(Finding::rule).doesNotContain(Rule.UNREADABLE, Rule.MALFORMED);
            assertThat(findings)
                    .extracting(Finding::code)
                    .containsExactlyInAnyOrderElementsOf(codes(VALIDATOR.validate(outcome.dialogue)));
        }
        return Optional.ofNullable(outcome.dialogue);
    }

    private static Outcome outcome(byte[] bytes) {
        return Outcome.of(() -> DialogueJson.read(new ByteArrayInputStream(bytes)));
    }

    /** Where the texts are passed over, faults in them may be too, and nothing else differs. */
    private static void withoutTexts(byte[] bytes, Outcome whole) {
        ReadOptions options = ReadOptions.standard().withoutTexts();
        Outcome without = Outcome.of(() -> DialogueJson.read(new ByteArrayInputStream(bytes), options));
        if (whole.dialogue != null) {
            String withoutTexts = DialogueJson.toJson(whole.dialogue);
            assertThat(without.dialogue).as("without texts").isEqualTo(DialogueJson.read(withoutTexts, options));
        }
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    /** Every line is what it is alone, and costs no other line. */
    static List<Dialogue> ofLines(byte[] bytes) {
        List<LineResult> results =
                Budget.of(bytes.length).spend("read lines", () -> lines(new ByteArrayInputStream(bytes)));
        assertThat(outcomes(lines(new Slow(bytes)))).isEqualTo(outcomes(results));
        List<Dialogue> dialogues = new ArrayList<>();
        for (LineResult result : results) {
            if (result instanceof LineResult.Success success) {
                dialogues.add(success.dialogue());
            }
        }
        if (!isCompressed(bytes)) {
            assertThat(results.size()).isEqualTo(filledLines(bytes));
            assertThat(outcomes(lines(new ByteArrayInputStream(compressed(bytes)))))
                    .isEqualTo(outcomes(results));
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        DialogueJson.writeLines(dialogues.stream(), written);
        assertThat(lines(new ByteArrayInputStream(written.toByteArray())).stream()
                        .map(LineResult::orElseThrow))
                .isEqualTo(dialogues);
        return dialogues;
    }

    private static List<LineResult> lines(InputStream in) {
        try (Stream<LineResult> lines = DialogueJson.readLines(in)) {
            return lines.toList();
        } catch (DialogueFormatException e) {
            return List.of(new LineResult.Failure(1, e));
        }
    }

    private static List<String> outcomes(List<LineResult> results) {
        return results.stream()
                .map(result -> result.line() + ": " + Outcome.of(result::orElseThrow))
                .toList();
    }

    private static int filledLines(byte[] bytes) {
        int from = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        int lines = 0;
        boolean filled = false;
        for (int i = from; i < bytes.length; i++) {
            boolean blank = bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r';
            if (bytes[i] == '\n') {
                filled = false;
            } else if (!blank && !filled) {
                filled = true;
                lines++;
            }
        }
        return lines;
    }

    /** Gzip data that are damaged are a fault, or what they were. */
    static void ofGzip(byte[] bytes) {
        Budget.of(bytes.length * 20).spend("read compressed", () -> outcome(bytes));
        assertThat(Outcome.of(() -> DialogueJson.read(new Slow(bytes)))).isEqualTo(outcome(bytes));
        assertThat(outcomes(lines(new Slow(bytes)))).isEqualTo(outcomes(lines(new ByteArrayInputStream(bytes))));
        VALIDATOR.check(new ByteArrayInputStream(bytes));
    }

    static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    private static boolean isCompressed(byte[] bytes) {
        return bytes.length >= 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    }

    /** The text of the bytes, if they are UTF-8 and not compressed. */
    private static Optional<String> text(byte[] bytes) {
        try {
            return isCompressed(bytes)
                    ? Optional.empty()
                    : Optional.of(
                            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A stream that gives less than it is asked for, and has nothing available. */
    private static final class Slow extends FilterInputStream {

        private int read;

        Slow(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            read++;
            return super.read(target, offset, Math.min(length, 1 + read % 7));
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
