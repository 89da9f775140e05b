package org.dialoguerecords.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A corpus is a dialogue a line; whatever is wrong with one line costs no other. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CorpusTest {

    @TempDir
    Path folder;

    private static Dialogue dialogue(int i) {
        return Dialogue.builder("d" + i, "Dialogue " + i + " 😀", LocalDate.of(2017, 9, 6))
                .build();
    }

    private static String line(int i) {
        return DialogueJson.toJson(dialogue(i));
    }

    private static List<Dialogue> dialogues(int count) {
        return IntStream.range(0, count).mapToObj(CorpusTest::dialogue).toList();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    /** The results in short: the line with the id of its dialogue or what was found instead. */
    private static List<String> read(InputStream in) {
        try (Stream<LineResult> results = DialogueJson.readLines(in)) {
            return results.map(CorpusTest::inShort).toList();
        }
    }

    private static String inShort(LineResult result) {
        return result.line()
                + (result instanceof LineResult.Success success
                        ? " " + success.dialogue().id()
                        : " no: " + ((LineResult.Failure) result).cause().found());
    }

    @Test
    void linesAreReadInTheirOrder() {
        assertThat(read(bytes(line(0) + "\n" + line(1) + "\n" + line(2) + "\n")))
                .containsExactly("1 d0", "2 d1", "3 d2");
    }

    @Test
    void theLastNewlineMayBeMissing() {
        assertThat(read(bytes(line(0) + "\n" + line(1)))).containsExactly("1 d0", "2 d1");
    }

    @Test
    void blankLinesAreCountedAndPassedOver() {
        assertThat(read(bytes("\n \t\r\n" + line(0) + "\n\n\r\n" + line(1) + "\n  ")))
                .containsExactly("3 d0", "6 d1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", "\uFEFF\n", " \r\n\t"})
    void aCorpusMayBeEmpty(String text) {
        assertThat(read(bytes(text))).isEmpty();
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertThat(read(bytes(line(0) + "\r\n" + line(1) + "\r\n"))).containsExactly("1 d0", "2 d1");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(read(bytes("\uFEFF" + line(0) + "\n" + line(1)))).containsExactly("1 d0", "2 d1");
        assertThat(read(bytes("\uFEFF\r\n" + line(0)))).containsExactly("2 d0");
    }

    @Test
    void aBadLineIsOneFailureAndTheOthersAreRead() throws IOException {
        ByteArrayOutputStream corpus = new ByteArrayOutputStream();
        List<byte[]> bad = List.of(
                "{".getBytes(UTF_8),
                "\"".getBytes(UTF_8),
                "[]".getBytes(UTF_8),
                "null".getBytes(UTF_8),
                (line(7) + line(8)).getBytes(UTF_8),
                line(7).replace("2017-09-06", "2017-02-30").getBytes(UTF_8),
                new byte[] {(byte) 0xC3},
                new byte[] {0, (byte) 0xFF},
                "[".repeat(100_000).getBytes(UTF_8));
        for (byte[] line : bad) {
            corpus.write((line(1) + "\n").getBytes(UTF_8));
            corpus.write(line);
            corpus.write('\n');
        }
        corpus.write(line(1).getBytes(UTF_8));

        List<String> results = read(new ByteArrayInputStream(corpus.toByteArray()));

        assertThat(results).hasSize(2 * bad.size() + 1);
        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i)).startsWith((i + 1) + (i % 2 == 0 ? " d1" : " no: "));
        }
    }

    @Test
    void aFailureSaysWhereInTheCorpusItIs() throws IOException {
        String bad = " \t" + line(1).replace("\"2017-09-06\"", "5");
        Path file = Files.writeString(folder.resolve("corpus.ndjson"), "\n" + line(0) + "\n" + bad + "\n" + line(2));

        try (Stream<LineResult> results = DialogueJson.readLines(file)) {
            LineResult.Failure failure = (LineResult.Failure) results.toList().get(1);

            assertThat(failure.line()).isEqualTo(3);
            assertThat(failure.cause())
                    .hasMessage("%s:3:%d: date: expected a date as text, such as \"2017-09-06\", found 5"
                            .formatted(file, bad.indexOf(":5}") + 2));
            assertThat(failure.cause().line()).isEqualTo(3);
            assertThatExceptionOfType(DialogueFormatException.class)
                    .isThrownBy(failure::orElseThrow)
                    .isSameAs(failure.cause());
        }
    }

    @Test
    void aLineOfAGigabyteIsOneFailure() {
        Endless corpus = new Endless(line(0) + "\n{\"id\":\"", "x", 1L << 30, "\"}\n" + line(2));

        assertThat(read(corpus)).containsExactly("1 d0", "2 no: more", "3 d2");
        assertThat(corpus.position()).isEqualTo(corpus.length());
    }

    @Test
    void blanksOfAGigabyteAreNoLine() {
        Endless corpus = new Endless(line(0) + "\n", " ", 1L << 30, "\n" + line(2));

        assertThat(read(corpus)).containsExactly("1 d0", "3 d2");
    }

    @Test
    void linesOfAnyLengthAroundTheEndOfTheBuffer() {
        for (int length = 65_536 - 5; length < 65_536 + 5; length++) {
            String first = line(0) + " ".repeat(length - line(0).length());
            assertThat(read(bytes(first + "\n" + line(1) + "\r\n\n" + line(2))))
                    .containsExactly("1 d0", "2 d1", "4 d2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpus.ndjson", "corpus.ndjson.gz"})
    void whatIsWrittenIsRead(String name) throws IOException {
        Path file = folder.resolve(name);

        DialogueJson.writeLines(dialogues(1_000).stream(), file);

        assertThat(Files.readAllBytes(file)[0] == 0x1F).isEqualTo(name.endsWith(".gz"));
        try (Stream<LineResult> results = DialogueJson.readLines(file)) {
            assertThat(results.map(LineResult::orElseThrow)).isEqualTo(dialogues(1_000));
        }
    }

    @Test
    void aParallelStreamIsWrittenInItsOrder() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        DialogueJson.writeLines(dialogues(1_000).parallelStream(), out);

        try (Stream<LineResult> results = DialogueJson.readLines(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(results.parallel().map(LineResult::orElseThrow).toList()).isEqualTo(dialogues(1_000));
        }
    }

    @Test
    void compressedIsWhatBeginsLikeIt() throws IOException {
        byte[] compressed = BrokenInputTest.gzip((line(0) + "\n" + line(1)).getBytes(UTF_8));
        Path misnamed = Files.write(folder.resolve("corpus.ndjson"), compressed);
        Path plain = Files.writeString(folder.resolve("corpus.gz"), line(2));

        assertThat(read(new ByteArrayInputStream(compressed))).containsExactly("1 d0", "2 d1");
        try (Stream<LineResult> results = DialogueJson.readLines(misnamed)) {
            assertThat(results.map(CorpusTest::inShort)).containsExactly("1 d0", "2 d1");
        }
        try (Stream<LineResult> results = DialogueJson.readLines(plain)) {
            assertThat(results.map(CorpusTest::inShort)).containsExactly("1 d2");
        }
    }

    @Test
    void compressedPartsMayFollowEachOther() throws IOException {
        byte[] parts = concat(
                BrokenInputTest.gzip((line(0) + "\n").getBytes(UTF_8)),
                BrokenInputTest.gzip(new byte[0]),
                BrokenInputTest.gzip(line(1).getBytes(UTF_8)));

        assertThat(read(new ByteArrayInputStream(parts))).containsExactly("1 d0", "2 d1");
        // also from a source that cannot say what is still to come
        assertThat(read(new FilterInputStream(new ByteArrayInputStream(parts)) {
                    @Override
                    public int available() {
                        return 0;
                    }

                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        return super.read(target, offset, Math.min(7, length));
                    }
                }))
                .containsExactly("1 d0", "2 d1");
    }

    @Test
    void aBrokenPartIsAFailureAndNeverTheEnd() throws IOException {
        byte[] first = BrokenInputTest.gzip((line(0) + "\n").getBytes(UTF_8));
        byte[] second = BrokenInputTest.gzip((line(1) + "\n").getBytes(UTF_8));
        for (int i = 1; i < second.length; i++) {
            assertThat(read(new ByteArrayInputStream(concat(first, Arrays.copyOf(second, i)))))
                    .as("cut at %d", i)
                    .startsWith("1 d0")
                    .last()
                    .asString()
                    .matches("[23] no: the end of the input");
        }
        byte[] corrupt = second.clone();
        corrupt[0] ^= 1;
        assertThat(read(new ByteArrayInputStream(concat(first, corrupt))))
                .containsExactly("1 d0", "2 no: bytes that are no gzip data");
    }

    @Test
    void compressedDataThatBreaksOffIsTheLastFailure() throws IOException {
        String text = String.join(
                "\n", dialogues(2_000).stream().map(DialogueJson::toJson).toList());
        byte[] compressed = BrokenInputTest.gzip(text.getBytes(UTF_8));

        List<String> results = read(new ByteArrayInputStream(Arrays.copyOf(compressed, compressed.length / 2)));

        assertThat(results).hasSizeBetween(500, 1_500);
        int last = results.size() - 1;
        assertThat(results.get(last)).isEqualTo((last + 1) + " no: the end of the input");
        for (int i = 0; i < last; i++) {
            assertThat(results.get(i)).isEqualTo((i + 1) + " d" + i);
        }
    }

    @Test
    void damageCostsNoLineThatIsWholeBeforeItHoweverMuchTheSourceGivesAtOnce() throws IOException {
        String text = String.join(
                "\n", dialogues(200).stream().map(DialogueJson::toJson).toList());
        byte[] damaged = BrokenInputTest.gzip(text.getBytes(UTF_8));
        for (int i = damaged.length - 60; i < damaged.length - 8; i++) {
            damaged[i] = (byte) 0xFF;
        }

        List<String> results = read(new ByteArrayInputStream(damaged));

        assertThat(results.subList(0, 150))
                .isEqualTo(IntStream.range(0, 150)
                        .mapToObj(i -> (i + 1) + " d" + i)
                        .toList());
        assertThat(results.get(results.size() - 1)).contains(" no: ");
        for (int most : new int[] {1, 7, 4_096}) {
            assertThat(read(new FilterInputStream(new ByteArrayInputStream(damaged)) {
                        @Override
                        public int read(byte[] target, int offset, int length) throws IOException {
                            return super.read(target, offset, Math.min(most, length));
                        }
                    }))
                    .as("%d bytes at once", most)
                    .isEqualTo(results);
        }
    }

    @Test
    void whereReadingFailsThereIsOneFailureAndThenTheEnd() {
        int first = line(0).getBytes(UTF_8).length;
        String text = line(0) + "\n" + line(1) + "\n";
        for (int i = 2; i < 2 * first; i++) {
            List<String> results = read(new BrokenInputTest.FailingInput(text, i, new IOException("the line is dead")));

            int failed = i <= first ? 1 : 2;
            assertThat(results).as("after %d bytes", i).hasSize(failed);
            assertThat(results.get(failed - 1)).isEqualTo(failed + " no: the line is dead");
        }
    }

    @Test
    void aMissingFileIsNoCorpus() {
        Path missing = folder.resolve("missing.ndjson");
        assertThatExceptionOfType(DialogueFormatException.class)
                .isThrownBy(() -> DialogueJson.readLines(missing))
                .withMessage(missing + ": expected a readable file, found no such file");
        assertThatExceptionOfType(DialogueFormatException.class)
                .isThrownBy(() -> DialogueJson.readLines(folder))
                .withMessage(folder + ": expected a readable file, found a directory");
    }

    @Test
    void nothingIsReadThatIsNotAskedFor() {
        Endless corpus = new Endless("", line(0) + "\n", 1L << 40, "");

        try (Stream<LineResult> results = DialogueJson.readLines(corpus)) {
            assertThat(corpus.position()).isLessThan(1 << 18);
            Iterator<LineResult> iterator = results.iterator();
            assertThat(iterator.next().line()).isEqualTo(1);
            assertThat(iterator.next().line()).isEqualTo(2);
            assertThat(corpus.position()).isLessThan(1 << 18);
        }
    }

    @Test
    void aCorpusMayBeLeftInTheMiddle() {
        Endless corpus = new Endless("", line(0) + "\n", 1L << 40, "");

        try (Stream<LineResult> results = DialogueJson.readLines(corpus)) {
            assertThat(results.limit(10).map(LineResult::line))
                    .hasSize(10)
                    .last()
                    .isEqualTo(10L);
        }
        assertThat(corpus.position()).isLessThan(1 << 18);
    }

    @Test
    void closingTheResultsClosesTheStream() {
        int[] closed = {0};
        InputStream in = new ByteArrayInputStream(line(0).getBytes(UTF_8)) {
            @Override
            public void close() {
                closed[0]++;
            }
        };
        Stream<LineResult> results = DialogueJson.readLines(in);
        assertThat(results.count()).isEqualTo(1);
        assertThat(closed[0]).isZero();

        results.close();

        assertThat(closed[0]).isEqualTo(1);
    }

    @Test
    void aStreamThatCannotBeClosedSaysSo() {
        InputStream in = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() throws IOException {
                throw new IOException("stuck");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(DialogueJson.readLines(in)::close)
                .withRootCauseInstanceOf(IOException.class);
    }

    private static byte[] concat(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }
}
