package org.dialoguerecords.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two jars as they go to users: the library without the command line, and the command line with all it needs. */
class CommandLineJarIT {

    private static final Path LIBRARY = Path.of(System.getProperty("library.jar"));
    private static final Path COMMAND_LINE = Path.of(System.getProperty("command.line.jar"));

    @TempDir
    private Path folder;

    @Test
    void theLibraryHasNoCommandLine() throws IOException {
        assertThat(entries(LIBRARY))
                .contains("module-info.class", "org/dialoguerecords/Dialogue.class", "META-INF/LICENSE")
                .noneMatch(name -> name.startsWith("org/dialoguerecords/cli") || name.startsWith("picocli"));
    }

    @Test
    void theCommandLineHasWhatItNeedsAndNoTools() throws IOException {
        assertThat(entries(COMMAND_LINE))
                .contains("org/dialoguerecords/cli/Main.class", "picocli/CommandLine.class", "META-INF/THIRD-PARTY.txt")
                .noneMatch(name -> name.endsWith("module-info.class") || name.startsWith("org/assertj"))
                .doesNotHaveDuplicates();
    }

    @Test
    void somebodyWithTheJarAndATableGetsAPage() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("speakers.csv"), Samples.SPEAKERS);
        Ended made =
                run("import", "speakers.csv", "--title", "Wasser für alle", "--date", "2026-03-20", "-o", "water.json");
        assertThat(made.code()).isZero();
        assertThat(made.err()).startsWith("speakers.csv:5:17: ");
        assertThat(run("count", "water.json", "--html", "water.html").code()).isZero();
        assertThat(Files.readString(folder.resolve("water.html"))).contains("<h1>", "Wasser für alle");
    }

    @Test
    void itIsUtf8AndWithoutColoursOrProgressInAPipe() throws IOException, InterruptedException {
        Ended ended = run("resolve", "Ivory Coast", "2020-01-01");
        assertThat(ended).isEqualTo(new Ended(0, "CIV  Côte d'Ivoire\n", ""));
    }

    @Test
    void theExitCodeIsThatOfTheCommand() throws IOException, InterruptedException {
        assertThat(run("resolve", "Atlantis", "2020-01-01").code()).isEqualTo(1);
        assertThat(run("resolve").code()).isEqualTo(2);
    }

    private record Ended(int code, String out, String err) {}

    private Ended run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-jar",
                COMMAND_LINE.toString()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int code = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Ended(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private static List<String> entries(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }
}
