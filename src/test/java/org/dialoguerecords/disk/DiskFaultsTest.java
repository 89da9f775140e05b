package org.dialoguerecords.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueFormatException;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.json.LineResult;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.table.MeetingRecords;
import org.dialoguerecords.table.SpeakersTable;
import org.dialoguerecords.table.TableFormatException;
import org.dialoguerecords.table.TidyTables;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk of which each operation fails in its turn: what was there is whole, or what is new, and nothing else is left. */
class DiskFaultsTest {

    private static final Path RESOURCES = Path.of("src/test/resources/org/dialoguerecords");

    private static final List<Dialogue> OLD = SampleDialogues.r2pSeries().subList(0, 3);
    private static final List<Dialogue> NEW = SampleDialogues.r2pSeries().subList(3, 9);

    @TempDir
    Path folder;

    private FaultyDisk disk;

    @BeforeEach
    void insertDisk() {
        disk = new FaultyDisk(folder);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    /** Writes old and new content, and then the new over the old as often as there are operations, each failing once. */
    private void failEachOperation(Consumer<Path> old, Consumer<Path> changed) throws IOException {
        Path place = disk.path(folder);
        changed.accept(place);
        Map<String, String> after = files();
        old.accept(place);
        Map<String, String> before = files();
        assertThat(after).isNotEqualTo(before);
        int failed = 0;
        for (int n = 1; ; n++) {
            old.accept(place);
            disk.failAt(n);
            boolean refused = false;
            try {
                changed.accept(place);
            } catch (UncheckedIOException e) {
                refused = true;
                failed++;
                assertThat(e).hasMessageContaining(folder.toString()).hasStackTraceContaining("the disk failed to ");
            }
            boolean over = disk.operations() < n;
            disk.failAt(0);
            assertThat(disk.openFiles()).as("open files after operation %d", n).isZero();
            Map<String, String> now = files();
            assertThat(now.keySet()).as("files after operation %d", n).isEqualTo(after.keySet());
            for (Map.Entry<String, String> file : now.entrySet()) {
                assertThat(file.getValue())
                        .as("%s after operation %d", file.getKey(), n)
                        .isIn(before.get(file.getKey()), after.get(file.getKey()));
            }
            if (!refused) {
                assertThat(now).isEqualTo(after);
            }
            if (over) {
                break;
            }
        }
        assertThat(failed).isGreaterThan(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"record.json", "record.json.gz"})
    void aRecordIsWrittenWholeOrNotAtAll(String name) throws IOException {
        failEachOperation(
                place -> DialogueJson.write(OLD.get(0), place.resolve(name)),
                place -> DialogueJson.write(NEW.get(0), place.resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpus.ndjson", "corpus.ndjson.gz"})
    void aCorpusIsWrittenWholeOrNotAtAll(String name) throws IOException {
        failEachOperation(
                place -> DialogueJson.writeLines(OLD.stream(), place.resolve(name)),
                place -> DialogueJson.writeLines(NEW.stream(), place.resolve(name)));
    }

    @Test
    void everyTableIsWrittenWholeOrNotAtAll() throws IOException {
        failEachOperation(place -> TidyTables.write(OLD, place), place -> TidyTables.write(NEW, place));
    }

    /** Reads as often as there are operations, each failing once, and counts how often the reader noticed. */
    private void failEachReading(Path file, Consumer<Path> reading) {
        Path path = disk.path(file.toAbsolutePath());
        int noticed = 0;
        for (int n = 1; ; n++) {
            disk.failAt(n);
            try {
                reading.accept(path);
            } catch (DialogueFormatException | TableFormatException | UncheckedIOException e) {
                noticed++;
                assertThat(e).hasStackTraceContaining("the disk failed to ");
            }
            assertThat(disk.openFiles()).as("open files after operation %d", n).isZero();
            if (disk.operations() < n) {
                break;
            }
        }
        assertThat(noticed).isPositive();
    }

    @Test
    void whoReadsClosesWhatItOpened() {
        DialogueJson.writeLines(NEW.stream(), folder.resolve("corpus.ndjson.gz"));
        failEachReading(folder.resolve("corpus.ndjson.gz"), path -> {
            try (Stream<LineResult> lines = DialogueJson.readLines(path)) {
                lines.forEach(LineResult::orElseThrow);
            }
        });
        DialogueJson.write(NEW.get(0), folder.resolve("record.json"));
        failEachReading(folder.resolve("record.json"), DialogueJson::read);
        failEachReading(RESOURCES.resolve("table/sc-2020-01-09.csv"), SpeakersTable::read);
        failEachReading(RESOURCES.resolve("table/S-PV-8699.json"), MeetingRecords::read);
        failEachReading(
                RESOURCES.resolve("reference/frozen"),
                path -> ReferenceData.builder("frozen").read(path).build());
    }

    @Test
    void aFileThatCannotBeReadIsAFinding() {
        DialogueJson.write(NEW.get(0), folder.resolve("record.json"));
        disk.failAt(2);
        assertThat(DialogueValidator.standard().check(disk.path(folder.resolve("record.json"))))
                .anyMatch(finding -> finding.rule() == Rule.UNREADABLE);
        assertThat(disk.openFiles()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpus.ndjson", "corpus.ndjson.gz"})
    void whoIsInterruptedWritesNothingAndStaysInterrupted(String name) throws IOException {
        Path file = folder.resolve(name);
        DialogueJson.writeLines(OLD.stream(), file);
        Map<String, String> before = files();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> DialogueJson.writeLines(NEW.stream(), file))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("cannot write " + file);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whoIsInterruptedCanReadAndStaysInterrupted() {
        DialogueJson.write(NEW.get(0), folder.resolve("record.json"));
        Thread.currentThread().interrupt();
        try {
            assertThat(DialogueJson.read(folder.resolve("record.json"))).isEqualTo(NEW.get(0));
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }
}
