package org.dialoguerecords.demo;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dialoguerecords.AgendaItem;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Gender;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Issue;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.OtherStatement;
import org.dialoguerecords.Position;
import org.dialoguerecords.Presiding;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.Recording;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Representative;
import org.dialoguerecords.Sitting;
import org.dialoguerecords.Source;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.Vote;
import org.dialoguerecords.VoteKind;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the pages for people to what the library does. {@link ReadmeExamplesTest} runs the code that is in them. */
class DocumentationTest {

    private static final Path README = Path.of("README.md");
    private static final Path DEMO = Path.of("src/demo/java/org/dialoguerecords/demo");
    private static final Path SPARK = Path.of("src/spark/java/org/dialoguerecords/spark/OnSpark.java");
    private static final Path FORMAT = Path.of("src/docs/record-format.md");

    @ParameterizedTest
    @MethodSource("pages")
    void javaIsWordForWordInTheExamples(Path page) {
        String examples = Stream.concat(
                        Stream.of(
                                        "WhoSpoke",
                                        "ReadmeExamples",
                                        "Jackson2Example",
                                        "Falsehoods",
                                        "CharterDebate",
                                        "TableExamples")
                                .map(example -> DEMO.resolve(example + ".java")),
                        Stream.of(SPARK))
                .map(example -> strip(read(example)))
                .collect(joining("\n"));
        assertThat(blocks(page, "java"))
                .allSatisfy(block -> assertThat(examples).contains(strip(block)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void jsonIsARecordAsTheLibraryWritesIt(Path page) {
        assertThat(blocks(page, "json")).allSatisfy(block -> {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            DialogueJson.write(DialogueJson.read(block), written);
            assertThat(block).isEqualTo(written.toString(StandardCharsets.UTF_8));
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noHeadingStandsTwiceOnAPage(Path page) {
        String text = Pattern.compile("(?ms)^```.*?^```$").matcher(read(page)).replaceAll("");
        assertThat(text.lines().filter(line -> line.startsWith("#"))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadToFiles(Path page) {
        List<String> targets = Pattern.compile("]\\(([^)#]+)\\)")
                .matcher(read(page))
                .results()
                .map(match -> match.group(1))
                .filter(target -> !target.contains("://"))
                .toList();
        assertThat(targets)
                .allSatisfy(target ->
                        assertThat(page.toAbsolutePath().resolveSibling(target)).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "groupId", "artifactId"})
    void coordinatesAreThoseOfThePom(String element) {
        Pattern first = Pattern.compile("<" + element + ">([^<]*)</" + element + ">");
        String here = first.matcher(blocks(README, "xml").get(0))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        String pom = first.matcher(read(Path.of("pom.xml")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(here).isEqualTo(pom);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jackson2.lowest", "jackson2.highest", "jackson3.lowest", "jackson3.highest"})
    void jacksonVersionsAreThoseThatAreTested(String property) {
        String version = Pattern.compile("<" + property + ".version>([^<]*)<")
                .matcher(read(Path.of("pom.xml")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(read(README)).contains(version);
        assertThat(read(Path.of("src/docs/reading-and-writing.md"))).contains(version);
    }

    static Stream<Class<?>> types() {
        return Stream.of(
                Dialogue.class,
                Document.class,
                Sitting.class,
                AgendaItem.class,
                Group.class,
                Issue.class,
                Individual.class,
                Delegation.class,
                Representative.class,
                Presiding.class,
                Statement.class,
                OnBehalfOf.class,
                OtherStatement.class,
                Recording.class,
                Position.class,
                Vote.class,
                ReportedFigure.class,
                Source.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatIsRequiredIsWhatTheSchemaRequires(Class<?> type) {
        List<String> required = Pattern.compile("(?m)^\\| `(\\w+)` \\| required\\b")
                .matcher(section(type.getSimpleName()))
                .results()
                .map(match -> match.group(1))
                .toList();
        String definition = type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                + type.getSimpleName().substring(1);
        JsonNode wanted = JsonMapper.shared()
                .readTree(DialogueJson.schema())
                .path("$defs")
                .path(definition)
                .path("required");
        assertThat(required)
                .containsExactlyElementsOf(
                        wanted.valueStream().map(JsonNode::stringValue).toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyPropertyIsDescribedInItsOrder(Class<?> type) {
        String table = section(type.getSimpleName());
        List<String> described = Pattern.compile("(?m)^\\| `([a-z]\\w*)` \\|")
                .matcher(table)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !name.equals("format") && !name.equals("type"))
                .toList();
        assertThat(described)
                .containsExactlyElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !name.equals("extensions"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Coverage.class,
                DelegationCategory.class,
                Delivery.class,
                Figure.class,
                Gender.class,
                Qualifier.class,
                Stance.class,
                StatementKind.class,
                VoteKind.class
            })
    void everyWordOfAClosedVocabularyIsListed(Class<? extends Enum<?>> vocabulary) {
        assertThat(read(FORMAT))
                .contains(Arrays.stream(vocabulary.getEnumConstants())
                        .map(word -> "`" + word.name() + "`")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyPropertyHasAnExample(Class<?> type) {
        List<Object> examples = new ArrayList<>();
        blocks(FORMAT, "json").forEach(block -> addAll(DialogueJson.read(block), examples));
        assertThat(type.getRecordComponents())
                .filteredOn(component -> !component.getName().equals("extensions"))
                .allSatisfy(component -> assertThat(examples)
                        .filteredOn(type::isInstance)
                        .anySatisfy(
                                example -> assertThat(value(example, component)).isNotIn(null, List.of(), false)));
    }

    @Test
    void noExampleHasAnError() {
        assertThat(blocks(FORMAT, "json"))
                .flatExtracting(block -> DialogueValidator.standard().validate(DialogueJson.read(block)))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    /** A record and all that are in it. */
    private static void addAll(@Nullable Object value, List<Object> all) {
        if (value instanceof Record record) {
            all.add(record);
            Arrays.stream(record.getClass().getRecordComponents())
                    .forEach(component -> addAll(value(record, component), all));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> addAll(element, all));
        }
    }

    private static @Nullable Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static String section(String heading) {
        String text = read(FORMAT);
        int start = text.indexOf("\n## " + heading + "\n");
        assertThat(start).as("section " + heading).isNotNegative();
        int end = text.indexOf("\n## ", start + 1);
        return text.substring(start, end);
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("src/docs"))) {
            List<Path> texts = docs.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(README), texts.stream());
        }
    }

    private static List<String> blocks(Path page, String language) {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(read(page))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** Lines without their indentation, which differs between a page and a class. */
    private static String strip(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
