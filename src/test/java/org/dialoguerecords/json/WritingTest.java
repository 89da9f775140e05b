package org.dialoguerecords.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Statement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written reads well, is the same everywhere, and is there whole or not at all. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class WritingTest {

    @TempDir
    Path folder;

    private static Dialogue small() {
        return Dialogue.builder("d", "A dialogue", LocalDate.of(2017, 9, 6))
                .coverage(Coverage.PARTIAL)
                .addParticipant(Delegation.memberState("nld", "NLD"))
                .addParticipant(Delegation.memberState("lux", "LUX"))
                .addStatement(Statement.builder("s1", "nld").build())
                .addStatement(Statement.builder("s2", "lux").alignsWith("s1").build())
                .addReported(ReportedFigure.of(Figure.STATEMENTS, 2, "web"))
                .extensions(Map.of("x", Map.of("y", 1)))
                .build();
    }

    private static String laidOut(Dialogue dialogue) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DialogueJson.write(dialogue, out);
        return out.toString(UTF_8);
    }

    @Test
    void anElementOfAListIsALine() {
        assertThat(laidOut(small())).isEqualTo("""
                {
                  "format": "dialogue-record/1",
                  "id": "d",
                  "title": "A dialogue",
                  "date": "2017-09-06",
                  "coverage": "PARTIAL",
                  "participants": [
                    {"type": "delegation", "id": "nld", "category": "MEMBER_STATE", "party": "NLD"},
                    {"type": "delegation", "id": "lux", "category": "MEMBER_STATE", "party": "LUX"}],
                  "statements": [
                    {"id": "s1", "speaker": "nld"},
                    {"id": "s2", "speaker": "lux", "alignsWith": ["s1"]}],
                  "reported": [
                    {"figure": "STATEMENTS", "value": 2, "source": "web"}],
                  "x": {
                    "y": 1}
                }
                """);
    }

    @Test
    void aLineOfACorpusHasNoWhiteSpace() {
        Dialogue dialogue =
                Dialogue.builder("d", "A dialogue\n", LocalDate.of(2017, 9, 6)).build();
        String line = """
                {"format":"dialogue-record/1","id":"d","title":"A dialogue\\n","date":"2017-09-06"}""";
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        DialogueJson.writeLines(Stream.of(dialogue, dialogue), out);

        assertThat(DialogueJson.toJson(dialogue)).isEqualTo(line);
        assertThat(out.toString(UTF_8)).isEqualTo(line + "\n" + line + "\n");
    }

    @Test
    void theBytesAreTheSameEveryTimeAndEverywhere() throws IOException {
        String first = laidOut(TestRecords.fullest());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "en"}) {
                for (String id : new String[] {"Pacific/Apia", "America/New_York", "UTC"}) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    Path file = folder.resolve(tag + id.replace('/', '-') + ".json");
                    DialogueJson.write(TestRecords.fullest(), file);

                    assertThat(laidOut(TestRecords.fullest())).isEqualTo(first);
                    assertThat(file).hasBinaryContent(first.getBytes(UTF_8));
                    assertThat(DialogueJson.toJson(DialogueJson.read(file)))
                            .isEqualTo(DialogueJson.toJson(DialogueJson.read(first)));
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "😀 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 \uDBFF\uDFFF",
                "حوار غير رسمي \u202E abc \u202C",
                "e\u0301 é \uFEFF \uFFFF \u0000 \u2028 \u2029 \u007F",
                "\" \\ / \b \f \n \r \t </script>"
            })
    void textOfAnyKindIsReadAsItWasWritten(String text) {
        Dialogue dialogue = Dialogue.builder("d", text, LocalDate.of(1, 1, 1))
                .note(text)
                .extensions(Map.of("x" + text, Map.of(text, text)))
                .build();

        assertThat(DialogueJson.read(laidOut(dialogue))).isEqualTo(dialogue);
        assertThat(DialogueJson.read(new ByteArrayInputStream(laidOut(dialogue).getBytes(UTF_8))))
                .isEqualTo(dialogue);
        assertThat(DialogueJson.read(DialogueJson.toJson(dialogue))).isEqualTo(dialogue);
    }

    @Test
    void charactersOfFourBytesAreWrittenWhereverABufferEnds() {
        for (int before = 7_800; before < 8_100; before++) {
            Dialogue dialogue = Dialogue.builder("d", "x".repeat(before) + "😀😀", LocalDate.of(2017, 9, 6))
                    .build();
            assertThat(DialogueJson.read(
                            new ByteArrayInputStream(laidOut(dialogue).getBytes(UTF_8))))
                    .isEqualTo(dialogue);
            assertThat(laidOut(dialogue)).contains("😀😀");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.10",
                "1E+400",
                "123456789012345678901234567890",
                "0.0",
                "-1",
                "1.00",
                "9007199254740993",
                "1E-400"
            })
    void everyDigitOfUnknownNumbersIsKept(String number) {
        String json = """
                {"format":"dialogue-record/1","id":"d","title":"t","date":"2017-09-06",\
                "participants":[{"type":"delegation","id":"p","category":"OTHER","x":%1$s},\
                {"type":"hologram","id":"q","x":[%1$s]}],"x":%1$s,"y":{"z":[%1$s]}}""".formatted(number);

        assertThat(DialogueJson.toJson(DialogueJson.read(json))).isEqualTo(json);
        assertThat(DialogueJson.toJson(DialogueJson.read(new ByteArrayInputStream(json.getBytes(UTF_8)))))
                .isEqualTo(json);
        // a type that comes last, so that all before it is kept aside
        String typeLast = json.replace("\"type\":\"delegation\",", "")
                .replace("\"x\":" + number + "},", "\"x\":" + number + ",\"type\":\"delegation\"},");
        assertThat(typeLast).isNotEqualTo(json);
        assertThat(DialogueJson.toJson(DialogueJson.read(typeLast))).isEqualTo(json);
    }

    @Nested
    class Streams {

        @Test
        void areFlushedAndStayOpen() {
            int[] flushed = {0};
            boolean[] closed = {false};
            OutputStream out = new ByteArrayOutputStream() {
                @Override
                public void flush() {
                    flushed[0]++;
                }

                @Override
                public void close() {
                    closed[0] = true;
                }
            };

            DialogueJson.write(small(), out);
            assertThat(flushed[0]).isPositive();

            flushed[0] = 0;
            DialogueJson.writeLines(Stream.of(small(), small(), small()), out);
            // once, and not for each line
            assertThat(flushed[0]).isEqualTo(1);
            assertThat(closed[0]).isFalse();
        }

        @Test
        void thatFailAreAnIoException() {
            OutputStream full = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("no space left");
                }
            };
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> DialogueJson.write(small(), full))
                    .withRootCauseInstanceOf(IOException.class)
                    .withStackTraceContaining("no space left");
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> DialogueJson.writeLines(Stream.of(small()), full))
                    .withStackTraceContaining("no space left");
        }

        @Test
        void thatCannotBeFlushedAreAnIoException() {
            OutputStream stuck = new ByteArrayOutputStream() {
                @Override
                public void flush() throws IOException {
                    throw new IOException("stuck");
                }
            };
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> DialogueJson.write(small(), stuck))
                    .withStackTraceContaining("stuck");
        }
    }

    @Nested
    class FilesAreWhole {

        @Test
        void compressedIfTheirNameSaysSo() throws IOException {
            Path file = folder.resolve("record.json.gz");

            DialogueJson.write(small(), file);

            assertThat(Files.readAllBytes(file)).startsWith(0x1F, 0x8B);
            assertThat(DialogueJson.read(file)).isEqualTo(small());
            byte[] first = Files.readAllBytes(file);
            DialogueJson.write(small(), file);
            assertThat(file).hasBinaryContent(first);
        }

        @Test
        void whoeverReadsMeanwhileReadsOneOrTheOther() throws Exception {
            Path file = folder.resolve("record.json");
            Dialogue one = TestRecords.fullest();
            Dialogue other = one.with(b -> b.note("x".repeat(100_000)));
            DialogueJson.write(one, file);
            AtomicBoolean done = new AtomicBoolean();
            ExecutorService writer = Executors.newSingleThreadExecutor();
            try {
                Future<Integer> rewritten = writer.submit(() -> {
                    int times = 0;
                    for (; !done.get(); times++) {
                        DialogueJson.write(times % 2 == 0 ? other : one, file);
                    }
                    return times;
                });
                boolean sawOne = false;
                boolean sawOther = false;
                for (int i = 0; i < 300 || (i < 100_000 && !(sawOne && sawOther)); i++) {
                    Dialogue seen = DialogueJson.read(file);
                    sawOne |= seen.equals(one);
                    sawOther |= seen.equals(other);
                    assertThat(seen.equals(one) || seen.equals(other)).isTrue();
                }
                done.set(true);
                assertThat(rewritten.get()).isPositive();
                assertThat(sawOne && sawOther).isTrue();
            } finally {
                done.set(true);
                writer.shutdownNow();
                assertThat(writer.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            }
            assertThat(folder).isDirectoryContaining(path -> path.equals(file));
            assertThat(filesInFolder()).containsExactly("record.json");
        }

        @ParameterizedTest
        @ValueSource(strings = {"corpus.ndjson", "corpus.ndjson.gz"})
        void aFailureInTheMiddleLeavesTheOldFileAndNoOther(String name) throws IOException {
            Path file = folder.resolve(name);
            Files.writeString(file, "what was there");
            Stream<Dialogue> failing = Stream.generate(WritingTest::small)
                    .limit(10_000)
                    .map(dialogue -> {
                        if (writtenSoFar() > 0) {
                            throw new IllegalStateException("the power is gone");
                        }
                        return dialogue;
                    });

            assertThatThrownBy(() -> DialogueJson.writeLines(failing, file)).hasMessage("the power is gone");

            assertThat(file).hasContent("what was there");
            assertThat(filesInFolder()).containsExactly(name);
        }

        /** How much of the new file is on the disk. */
        private long writtenSoFar() {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(path -> path.toString().endsWith(".part"))
                        .mapToLong(path -> path.toFile().length())
                        .sum();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Test
        void aLinkStaysALink() throws IOException {
            Path target = Files.createDirectory(folder.resolve("elsewhere")).resolve("record.json");
            Files.writeString(target, "old");
            Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);

            DialogueJson.write(small(), link);

            assertThat(link).isSymbolicLink();
            assertThat(Files.readSymbolicLink(link)).isEqualTo(target);
            assertThat(DialogueJson.read(target)).isEqualTo(small());
        }

        @Test
        void permissionsAreKept() throws IOException {
            Path file = folder.resolve("record.json");
            Files.writeString(file, "old");
            Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-r-----");
            Files.setPosixFilePermissions(file, permissions);

            DialogueJson.write(small(), file);

            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
        }

        @Test
        void aNewFileHasThePermissionsOfNewFiles() throws IOException {
            Path ordinary = Files.writeString(folder.resolve("ordinary"), "");
            Path file = folder.resolve("record.json");

            DialogueJson.write(small(), file);

            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(ordinary));
        }

        @Test
        void aMissingFolderIsToldByName() {
            Path file = folder.resolve("missing").resolve("record.json");
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> DialogueJson.write(small(), file))
                    .withMessage("cannot write " + file)
                    .withCauseInstanceOf(NoSuchFileException.class);
        }

        @Test
        void aFolderIsNotReplaced() throws IOException {
            Path taken = Files.createDirectory(folder.resolve("taken"));
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> DialogueJson.write(small(), taken))
                    .withMessage("cannot write " + taken);
            assertThat(taken).isEmptyDirectory();
            assertThat(filesInFolder()).containsExactly("taken");
        }

        @Test
        void aFullDiskIsAnIoException() {
            Path full = Path.of("/dev/full");
            assumeTrue(Files.exists(full), "no such device here");

            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> DialogueJson.write(small(), full))
                    .withMessage("cannot write " + full)
                    .withCauseInstanceOf(IOException.class);
            assertThat(full).exists();
            assertThat(Files.isRegularFile(full)).isFalse();
        }

        @Test
        void aPipeIsWrittenInto() throws Exception {
            Path pipe = folder.resolve("pipe.json");
            Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
            assumeTrue(made.waitFor() == 0, "no pipes here");
            ExecutorService reader = Executors.newSingleThreadExecutor();
            try {
                Future<Dialogue> read = reader.submit(() -> DialogueJson.read(pipe));

                DialogueJson.write(small(), pipe);

                assertThat(read.get(1, TimeUnit.MINUTES)).isEqualTo(small());
                assertThat(filesInFolder()).containsExactly("pipe.json");
            } finally {
                reader.shutdownNow();
            }
        }

        @Test
        void aLinkToWhatIsNotThereYetStaysALink() throws IOException {
            Path target = folder.resolve("record.json");
            Path link = Files.createSymbolicLink(folder.resolve("link.json"), target.getFileName());
            Path linkToLink = Files.createSymbolicLink(folder.resolve("other.json"), link);

            DialogueJson.write(small(), linkToLink);

            assertThat(link).isSymbolicLink();
            assertThat(linkToLink).isSymbolicLink();
            assertThat(target).isRegularFile();
            assertThat(DialogueJson.read(target)).isEqualTo(small());
        }

        @Test
        void linksInACircleAreAnIoException() throws IOException {
            Path one = folder.resolve("one.json");
            Path other = folder.resolve("other.json");
            Files.createSymbolicLink(one, other);
            Files.createSymbolicLink(other, one);

            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> DialogueJson.write(small(), one))
                    .withMessage("cannot write " + one);
        }

        @ParameterizedTest
        @ValueSource(ints = {60, 61, 220, 250})
        void aNameMayBeAsLongAsTheFileSystemTakes(int length) throws IOException {
            Path file = folder.resolve("x".repeat(length - 5) + ".json");

            DialogueJson.write(small(), file);

            assertThat(DialogueJson.read(file)).isEqualTo(small());
            assertThat(filesInFolder()).hasSize(1);
        }

        @Test
        void whatAKilledWriterLeftGoesWithTheNextOne() throws Exception {
            Path file = folder.resolve("record.json");
            Path left = Files.writeString(folder.resolve(".record.json.part"), "{\"id\": \"ha");
            assertThat(left).exists();

            DialogueJson.write(small(), file);

            assertThat(DialogueJson.read(file)).isEqualTo(small());
            assertThat(filesInFolder()).containsExactly("record.json");
        }

        @Test
        void whatAnotherProcessIsWritingIsLeftAlone() throws Exception {
            Path file = folder.resolve("record.json");
            Path held = Files.writeString(folder.resolve(".record.json.part"), "half");
            Path holding = folder.resolve("holding");
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            Path.of("src/test/java/org/dialoguerecords/json/LockHolder.java")
                                    .toString(),
                            held.toString(),
                            holding.toString())
                    .inheritIO()
                    .start();
            try {
                while (!Files.exists(holding)) {
                    assertThat(other.isAlive()).isTrue();
                    Thread.sleep(20);
                }
                DialogueJson.write(small(), file);
                assertThat(held).hasContent("half");
            } finally {
                other.destroyForcibly().waitFor();
            }
            DialogueJson.write(small(), file);
            assertThat(held).doesNotExist();
        }

        @Test
        void thePlaceOfAFolderIsNoFile() {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> DialogueJson.write(small(), Path.of("/")))
                    .withMessage("cannot write /");
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> DialogueJson.write(small(), Path.of("")))
                    .withMessage("cannot write ");
        }

        private Stream<String> filesInFolder() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(path -> path.getFileName().toString()).toList().stream();
            }
        }
    }
}
