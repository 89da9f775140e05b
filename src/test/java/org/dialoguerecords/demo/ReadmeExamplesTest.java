package org.dialoguerecords.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.validation.Finding;
import org.dialoguerecords.validation.JakartaValidation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.support.ReflectionSupport;

/** Runs the code of the README and of the pages; what it prints is what they say. */
class ReadmeExamplesTest {

    private static final Path README = Path.of("README.md");
    private static final Path REFERENCE = Path.of("src/docs/reference-data.md");
    private static final Path READING = Path.of("src/docs/reading-and-writing.md");

    private static final Path ANSWERS = Path.of("src/docs/answers.md");

    @TempDir
    private Path folder;

    @Test
    void theFirstProgram() throws IOException {
        assertThat(Files.readString(README))
                .contains("```text\n" + printed(() -> WhoSpoke.main(new String[0])) + "```");
    }

    @Test
    void explaining() throws IOException {
        assertThat(Files.readString(README)).contains("```text\n" + printed(ReadmeExamples::explaining) + "```");
    }

    @Test
    void referenceData() throws IOException {
        String printed = "```text\n" + printed(ReadmeExamples::referenceData) + "```";
        assertThat(Files.readString(README)).contains(printed);
        assertThat(Files.readString(REFERENCE)).contains(printed);
        assertThat(ReadmeExamples.ownReferenceData()
                        .members("LAKE", LocalDate.of(2026, 1, 1))
                        .certain()
                        .codes())
                .containsExactly("ATL", "CHE", "ITA");
    }

    @Test
    void counting() throws IOException {
        assertThat(Files.readString(README)).contains("```text\n" + printed(ReadmeExamples::counting) + "```");
    }

    @Test
    void pages() throws IOException {
        ReadmeExamples.pages(folder);
        for (String file : List.of("dialogue.html", "represented.svg", "series.html", "spoke.svg")) {
            assertThat(Files.readString(folder.resolve(file))).containsIgnoringCase("</svg>");
        }
    }

    @Test
    void building() {
        Dialogue dialogue = ReadmeExamples.building();
        assertThat(dialogue.title()).isEqualTo("Dialogue on clean water");
        assertThat(dialogue.statement("s2").alignsWith()).containsExactly("s1");
        assertThat(dialogue.statement("s1").onBehalfOf().get(0).states()).hasSize(5);
    }

    @Test
    void testing() throws IOException {
        ReadmeExamples.testing(ReadmeExamples.building());
        Dialogue withoutIceland =
                DialogueJson.read(DialogueJson.toJson(ReadmeExamples.building()).replace("\"ISL\",", ""));
        assertThatThrownBy(() -> ReadmeExamples.testing(withoutIceland))
                .satisfies(failure ->
                        assertThat(Files.readString(README)).contains("```text\n" + failure.getMessage() + "\n```"));
    }

    @Test
    void writingAndReading() {
        Dialogue dialogue = SampleDialogues.r2p2017();
        assertThat(ReadmeExamples.writingAndReading(dialogue, folder)).isEqualTo(dialogue);
    }

    @Test
    void corpus() throws IOException {
        assertThat(Files.readString(READING))
                .contains("```text\n" + printed(() -> ReadmeExamples.corpus(folder)) + "```");
    }

    @Test
    void largeCorpus() {
        Path corpus = folder.resolve("series.ndjson");
        DialogueJson.writeLines(SampleDialogues.r2pSeries().stream(), corpus);
        int dialogues = SampleDialogues.r2pSeries().size();
        assertThat(printed(() -> assertThat(ReadmeExamples.largeCorpus(corpus).dialogues())
                        .hasSize(dialogues)))
                .endsWith(dialogues + " records\n");
    }

    @Test
    void errors() throws IOException {
        String printed = printed(ReadmeExamples::errors);
        assertThat(Files.readString(READING)).contains("```text\n" + printed + "```");
        assertThat(Files.readString(README))
                .contains("```text\n" + printed.lines().findFirst().orElseThrow() + "\n```");
    }

    @Test
    void answers() throws IOException {
        assertThat(Files.readString(ANSWERS)).contains("```text\n" + printed(ReadmeExamples::answers) + "```");
        assertThat(Files.readString(ANSWERS)).contains("```text\n" + printed(ReadmeExamples::report) + "```");
    }

    @Test
    void findings() {
        Dialogue dialogue = ReadmeExamples.building().with(copy -> copy.addStatement("s3", "nobody"));
        assertThat(ReadmeExamples.findings(JakartaValidation.standard().validate(dialogue)))
                .extracting(Finding::code)
                .containsExactly("unknown-participant");
    }

    @Test
    void aJackson3MapperOfOnesOwn() {
        Dialogue dialogue = SampleDialogues.r2p2017();
        assertThat(ReadmeExamples.ownMapper(dialogue)).isEqualTo(dialogue);
    }

    /** On a class path of its own: the parent is none, because the platform's class loader knows our module. */
    @Test
    void aJackson2MapperOfOnesOwn() throws Exception {
        List<URL> classPath = new ArrayList<>();
        classPath.add(Path.of("target/classes").toUri().toURL());
        classPath.add(Path.of("target/test-classes").toUri().toURL());
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of("target/jackson/jackson2-highest"))) {
            for (Path jar : jars) {
                classPath.add(jar.toUri().toURL());
            }
        }
        Dialogue dialogue = SampleDialogues.r2p2017();
        try (URLClassLoader loader = new URLClassLoader(classPath.toArray(URL[]::new), null)) {
            Object same = loader.loadClass(Jackson2Example.class.getName())
                    .getMethod("readingAndWriting", String.class)
                    .invoke(null, DialogueJson.toJson(dialogue));
            assertThat(DialogueJson.read((String) same)).isEqualTo(dialogue);
        }
    }

    @TestFactory
    Stream<DynamicTest> falsehoods() throws IOException {
        return examples(Falsehoods.class, Path.of("src/docs/falsehoods.md"));
    }

    @TestFactory
    Stream<DynamicTest> theDebateOnTheCharter() throws IOException {
        return examples(CharterDebate.class, Path.of("src/docs/sc-charter-2020.md"));
    }

    /** Each example of a class, of which the page says what it prints. */
    private static Stream<DynamicTest> examples(Class<?> examples, Path file) throws IOException {
        String page = Files.readString(file);
        return Arrays.stream(examples.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> {
                    String printed = printed(() -> ReflectionSupport.invokeMethod(method, null));
                    assertThat(page).contains("```text\n" + printed + "```");
                }));
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
