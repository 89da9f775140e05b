package org.dialoguerecords.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dialoguerecords.json.DialogueJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of the format, which a fuzzer puts into its inputs, are those of the schema. {@code
 * -Ddialoguerecords.dictionary=write} writes them again.
 */
class DictionaryTest {

    private static final Path DICTIONARY = Path.of("src", "fuzz", "record.dict");

    @Test
    void theDictionaryHasTheWordsOfTheSchema() throws IOException {
        String expected = dictionary();
        if ("write".equals(System.getProperty("dialoguerecords.dictionary"))) {
            Files.createDirectories(DICTIONARY.getParent());
            Files.writeString(DICTIONARY, expected);
        }
        assertThat(DICTIONARY).content(UTF_8).isEqualTo(expected);
    }

    private static String dictionary() {
        TreeSet<String> words = new TreeSet<>();
        collect(JsonMapper.shared().readTree(DialogueJson.schema()), words);
        return words.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> "\"\\\"" + word + "\\\"\"\n")
                .collect(Collectors.joining("", "# The words of dialogue-record-1.schema.json.\n", ""));
    }

    private static void collect(JsonNode schema, Set<String> words) {
        for (Map.Entry<String, JsonNode> property : schema.properties()) {
            switch (property.getKey()) {
                case "properties" -> words.addAll(property.getValue().propertyNames());
                case "enum" -> property.getValue().forEach(word -> words.add(word.asString()));
                case "const", "default" -> words.add(property.getValue().asString());
                default -> {}
            }
        }
        schema.forEach(inner -> collect(inner, words));
    }
}
