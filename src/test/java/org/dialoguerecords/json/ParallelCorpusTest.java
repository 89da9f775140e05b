package org.dialoguerecords.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Statement;
import org.dialoguerecords.tally.SeriesTally;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several threads read one corpus: nothing is lost, nothing comes twice, and the order is kept unless it is given up. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ParallelCorpusTest {

    private static final int LINES = 3_000;
    private static final ReadOptions UNORDERED = ReadOptions.standard().unordered();

    /** Records of very different lengths; each hundredth line is none, each seventieth is blank. */
    private static String corpus = "";

    private static List<String> expected = List.of();

    @TempDir
    Path folder;

    @BeforeAll
    static void write() {
        corpus = IntStream.rangeClosed(1, LINES)
                .mapToObj(ParallelCorpusTest::line)
                .collect(Collectors.joining("\n"));
        expected = read(DialogueJson.readLines(bytes(corpus)));
    }

    private static String line(int number) {
        if (number % 70 == 0) {
            return "  ";
        }
        String json = DialogueJson.toJson(dialogue(number));
        return number % 100 == 0 ? " " + json.replace("\"2017-09-06\"", "5") : json;
    }

    private static Dialogue dialogue(int number) {
        return Dialogue.builder("d" + number, "Dialogue " + number, LocalDate.of(2017, 9, 6))
                .statements(IntStream.range(0, number % 17)
                        .mapToObj(i -> Statement.builder("s" + i, "nld")
                                .text("Le Royaume des Pays-Bas remercie. ".repeat(number % 29))
                                .build())
                        .toList())
                .build();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static List<String> read(Stream<LineResult> lines) {
        try (lines) {
            return lines.map(ParallelCorpusTest::inShort).toList();
        }
    }

    private static String inShort(LineResult result) {
        return result.line() + ": "
                + (result instanceof LineResult.Success success
                        ? success.dialogue().id() + " of "
                                + success.dialogue().statements().size()
                        : ((LineResult.Failure) result).cause().getMessage());
    }

    private static Stream<LineResult> parallel(ReadOptions options) {
        return DialogueJson.readLines(bytes(corpus), options).parallel();
    }

    @Test
    void theCorpusHasRecordsFailuresAndBlankLines() {
        assertThat(expected)
                .hasSize(LINES - LINES / 70)
                .contains("71: d71 of 3")
                .anySatisfy(result -> assertThat(result)
                        .startsWith("100: <stream>:100:")
                        .endsWith(": date: expected a date as text, such as \"2017-09-06\", found 5"));
    }

    @Test
    void theOrderIsKept() {
        assertThat(read(parallel(ReadOptions.standard()))).isEqualTo(expected);
    }

    @Test
    void whoTakesResultsInTheirOrderGetsThemInIt() {
        List<String> taken = new ArrayList<>();
        try (Stream<LineResult> lines = parallel(ReadOptions.standard())) {
            lines.map(ParallelCorpusTest::inShort).forEachOrdered(taken::add);
        }
        assertThat(taken).isEqualTo(expected);
    }

    @Test
    void theOrderMayBeGivenUpAndNothingElse() {
        assertThat(read(parallel(UNORDERED))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aSequentialStreamKeepsItsOrderAnyway() {
        assertThat(read(DialogueJson.readLines(bytes(corpus), UNORDERED))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void compressedCorporaAreReadAlike(boolean ordered) throws IOException {
        Path file = Files.write(folder.resolve("corpus.gz"), BrokenInputTest.gzip(corpus.getBytes(UTF_8)));
        ReadOptions options = ordered ? ReadOptions.standard() : UNORDERED;

        List<String> results = read(DialogueJson.readLines(file, options).parallel());

        assertThat(results.stream().map(result -> result.replace(file.toString(), "<stream>")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aSeriesIsTheSameByOneThreadAndBySeveral() {
        SeriesTally one = series(DialogueJson.readLines(bytes(corpus)));

        assertThat(series(parallel(ReadOptions.standard()))).isEqualTo(one);
        assertThat(series(parallel(UNORDERED))).isEqualTo(one);
    }

    private static SeriesTally series(Stream<LineResult> lines) {
        try (lines) {
            return lines.filter(LineResult.Success.class::isInstance)
                    .map(LineResult::orElseThrow)
                    .collect(SeriesTally.collector());
        }
    }

    @Test
    void whatIsTakenBeforeTheThreadsAreIsNotLost() {
        try (Stream<LineResult> lines = parallel(ReadOptions.standard())) {
            var results = lines.spliterator();
            List<String> taken = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                results.tryAdvance(result -> taken.add(inShort(result)));
            }
            for (var part = results.trySplit(); part != null; part = results.trySplit()) {
                part.forEachRemaining(result -> taken.add(inShort(result)));
            }
            assertThat(taken).isEqualTo(expected);
        }
    }

    @Test
    void theFirstResultIsFoundWithoutTheRest() {
        Endless endless = new Endless("", line(1) + "\n", 1L << 40, "");
        try (Stream<LineResult> lines = DialogueJson.readLines(endless).parallel()) {
            assertThat(lines.findFirst().orElseThrow().line()).isEqualTo(1);
        }
        assertThat(endless.position()).isLessThan(1L << 30);
    }

    @Test
    void aSourceThatFailsIsTheLastFailure() {
        String text = corpus.substring(0, corpus.indexOf("\"d1501\""));
        InputStream failing = new BrokenInputTest.FailingInput(
                corpus, text.getBytes(UTF_8).length, new IOException("the line is dead"));

        List<String> results = read(DialogueJson.readLines(failing).parallel());

        int last = results.size() - 1;
        assertThat(results.subList(0, last)).isEqualTo(expected.subList(0, last));
        assertThat(results.get(last)).endsWith("found the line is dead");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anExceptionEndsTheReadingOfAllAndClosesTheSource(boolean ordered) {
        AtomicInteger closed = new AtomicInteger();
        Endless endless = new Endless("", line(1) + "\n", 1L << 40, "");
        InputStream in = new FilterInputStream(endless) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        ReadOptions options = ordered ? ReadOptions.standard() : UNORDERED;
        AtomicInteger seen = new AtomicInteger();

        assertThatIllegalStateException()
                .isThrownBy(() -> DialogueJson.readLines(in, options).parallel().forEach(result -> {
                    if (seen.incrementAndGet() == 1_000) {
                        throw new IllegalStateException("enough");
                    }
                }))
                .withMessageContaining("enough");

        assertThat(closed).hasValue(1);
    }

    @Test
    void aSourceThatCannotBeClosedThenIsSuppressed() {
        InputStream in = new ByteArrayInputStream(line(1).getBytes(UTF_8)) {
            @Override
            public void close() throws IOException {
                throw new IOException("stuck");
            }
        };
        assertThatIllegalStateException()
                .isThrownBy(() -> DialogueJson.readLines(in).forEach(result -> {
                    throw new IllegalStateException("enough");
                }))
                .satisfies(e -> assertThat(e.getSuppressed())
                        .hasSize(1)
                        .allSatisfy(suppressed -> assertThat(suppressed)
                                .isInstanceOf(IOException.class)
                                .hasMessage("stuck")));
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(DialogueJson.readLines(in)::close);
    }
}
