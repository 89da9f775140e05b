package org.dialoguerecords.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who listens is told how much of a corpus is read. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ReadProgressTest {

    private static final int RECORDS = 20_000;
    private static final int FAILURES = 200;

    private final List<ReadProgress> told = new ArrayList<>();
    private final ReadOptions listening = ReadOptions.standard().listener(told::add);

    private static byte[] corpus() {
        String lines = IntStream.range(0, RECORDS + FAILURES)
                .mapToObj(i -> i % 101 == 100 ? "no record" : line(i))
                .collect(Collectors.joining("\n\n"));
        return (lines + "\n\n  \n").getBytes(UTF_8);
    }

    private static String line(int i) {
        return DialogueJson.toJson(Dialogue.builder("d" + i, "A dialogue", LocalDate.of(2017, 9, 6))
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false",
        "false, true, false",
        "false, true, true",
        "true, false, false",
        "true, true, false",
        "true, true, true"
    })
    void numbersNeverFallAndEndWithTheTotals(
            boolean compressed, boolean parallel, boolean unordered, @TempDir Path folder) throws IOException {
        byte[] bytes = compressed ? BrokenInputTest.gzip(corpus()) : corpus();
        Path file = Files.write(folder.resolve("corpus"), bytes);

        ReadOptions options = unordered ? listening.unordered() : listening;
        try (Stream<LineResult> lines = DialogueJson.readLines(file, options)) {
            Stream<LineResult> read = parallel ? lines.parallel() : lines;
            assertThat(read.mapToLong(LineResult::line).sum()).isPositive();
        }

        assertThat(told).hasSizeGreaterThan(3).last().isEqualTo(new ReadProgress(bytes.length, RECORDS, FAILURES));
        for (int i = 1; i < told.size(); i++) {
            ReadProgress before = told.get(i - 1);
            ReadProgress now = told.get(i);
            assertThat(now).isNotEqualTo(before);
            assertThat(now.bytes()).isGreaterThanOrEqualTo(before.bytes());
            assertThat(now.records()).isGreaterThanOrEqualTo(before.records());
            assertThat(now.failures()).isGreaterThanOrEqualTo(before.failures());
        }
    }

    @Test
    void resultsThatAreTakenOneByOneAreToldOf() {
        byte[] bytes = (line(1) + "\nno record\n" + line(2)).getBytes(UTF_8);
        try (Stream<LineResult> lines = DialogueJson.readLines(new ByteArrayInputStream(bytes), listening)) {
            Iterator<LineResult> results = lines.iterator();
            results.next();
            assertThat(told).isEmpty();
            results.next();
            results.next();
            assertThat(results.hasNext()).isFalse();
        }
        assertThat(told).last().isEqualTo(new ReadProgress(bytes.length, 2, 1));
    }

    @Test
    void anEmptyCorpusIsNothingToTell() {
        DialogueJson.readLines(new ByteArrayInputStream(new byte[0]), listening).forEach(result -> {});

        assertThat(told).isEmpty();
    }

    @Test
    void oneRecordIsNoCorpus() {
        DialogueJson.read(line(1), listening);

        assertThat(told).isEmpty();
    }

    @Test
    void whatTheListenerThrowsEndsTheReading() {
        ReadOptions options = ReadOptions.standard().listener(progress -> {
            throw new IllegalStateException("stop");
        });
        Stream<LineResult> lines = DialogueJson.readLines(new ByteArrayInputStream(corpus()), options);

        assertThatIllegalStateException()
                .isThrownBy(() -> lines.forEach(result -> {}))
                .withMessage("stop");
    }

    @Test
    void otherOptionsKeepTheListener() {
        DialogueJson.readLines(
                        new ByteArrayInputStream(corpus()),
                        listening.withoutTexts().withLargestRecord(1_000).unordered())
                .forEach(result -> {});

        assertThat(told).last().isEqualTo(new ReadProgress(corpus().length, RECORDS, FAILURES));
    }
}
