package org.dialoguerecords.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds what the page on native images says of names that are looked up to the code that looks them up. */
@Tag("once")
class NativeImagesPageTest {

    private static final Path CODE = Path.of("src/main/java/org/dialoguerecords");
    private static final Path RESOURCES = Path.of("src/main/resources");

    private final JsonNode metadata = metadata();

    private static JsonNode metadata() {
        try {
            Matcher block = Pattern.compile("(?s)```jsonc\n(.*?)```")
                    .matcher(Files.readString(Path.of("src/docs/native-images.md")));
            assertThat(block.find()).isTrue();
            return JsonMapper.shared().readTree(block.group(1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Set<String> classesThat(String call) throws IOException {
        Set<String> classes = new TreeSet<>();
        for (Path file : files(CODE)) {
            if (!file.startsWith(CODE.resolve("cli")) && Files.readString(file).contains(call)) {
                classes.add(file.getFileName().toString().replace(".java", ""));
            }
        }
        return classes;
    }

    @Test
    void every_resource_is_named_and_every_name_has_one() throws IOException {
        Set<String> unnamed = new TreeSet<>();
        Set<String> unused = new TreeSet<>();
        metadata.get("resources").forEach(entry -> unused.add(entry.get("glob").asString()));
        for (Path file : files(RESOURCES.resolve("org"))) {
            Path resource = RESOURCES.relativize(file);
            boolean named = false;
            for (JsonNode entry : metadata.get("resources")) {
                String glob = entry.get("glob").asString();
                PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
                if (matcher.matches(resource)) {
                    named = true;
                    unused.remove(glob);
                }
            }
            if (!named) {
                unnamed.add(resource.toString());
            }
        }
        assertThat(unnamed).isEmpty();
        assertThat(unused).isEmpty();
    }

    @Test
    void the_types_are_those_whose_components_are_looked_up() throws IOException {
        Set<String> expected = new TreeSet<>(Set.of("tools.jackson.dataformat.csv.CsvFactory"));
        for (Path file : files(CODE)) {
            String code = Files.readString(file);
            if (code.contains("Extensions.copy(")) {
                String type = file.getFileName().toString().replace(".java", "");
                expected.add(Dialogue.class.getPackageName() + "." + type);
            }
        }
        Set<String> listed = new TreeSet<>();
        metadata.get("reflection").forEach(entry -> listed.add(entry.get("type").asString()));
        assertThat(listed).isEqualTo(expected).contains(Dialogue.class.getName());
    }

    /** Whoever looks up something more by its name changes this, and the page. */
    @Test
    void nothing_else_is_looked_up_by_name() throws IOException {
        assertThat(classesThat("getResource"))
                .containsExactly("DialogueJson", "Messages", "SampleDialogues", "StandardTables", "Vocabulary");
        assertThat(classesThat("getRecordComponents")).containsExactly("Extensions", "RecordPath");
        assertThat(classesThat("Class.forName")).containsExactly("DialogueAssertions", "JacksonCsv");
        for (String call : List.of(
                "ServiceLoader", "ResourceBundle", "Proxy.", ".getMethod(", ".getDeclared", "lookup()", "invoke(")) {
            assertThat(classesThat(call)).as(call).isEmpty();
        }
    }

    @Test
    void the_page_is_linked_from_the_readme() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("](src/docs/native-images.md)");
        assertThat(Arrays.asList("resources", "reflection")).containsExactlyElementsOf(metadata.propertyNames());
    }
}
