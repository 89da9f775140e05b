package org.dialoguerecords.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The description of the format, and what is held to it: the model, the schemas, the documentation. */
class RecordFormatTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/org/dialoguerecords/json");
    private static final Path LENIENT = SCHEMAS.resolve("dialogue-record-1.schema.json");
    private static final Path DOCUMENTATION = Path.of("src/docs/record-format.md");

    static Stream<RecordType<?>> types() {
        return RecordFormat.types().stream();
    }

    static Stream<RecordType<?>> documentedTypes() {
        return types().filter(type -> type != ParticipantTypes.UNKNOWN_PARTICIPANT);
    }

    @Test
    void everyTypeThatAnotherHasInAListIsOne() {
        List<RecordType<?>> elements = types().flatMap(type -> type.properties().stream())
                .flatMap(property -> property.elements().stream())
                .distinct()
                .toList();
        assertThat(RecordFormat.types()).containsAll(elements).hasSize(elements.size() + 1);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeHasTheComponentsOfItsRecordAsPropertiesInTheirOrder(RecordType<?> type) {
        List<String> names = new ArrayList<>(type.names());
        if (type.properties().get(0).kind() == Kind.FIXED) {
            names.remove(0);
        }
        names.add("extensions");
        assertThat(Arrays.stream(type.model().getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aPropertyIsDescribedInASentence(RecordType<?> type) {
        assertThat(type.properties())
                .allSatisfy(property -> assertThat(property.description()).matches("[A-Z].*\\."));
    }

    @Test
    void aTypeIsFoundByItsRecord() {
        assertThat(RecordFormat.typeOf(Delegation.class)).contains(ParticipantTypes.DELEGATION);
        assertThat(RecordFormat.typeOf(String.class)).isEmpty();
        assertThat(RecordFormat.participantTypes()).containsExactly("delegation", "individual");
        assertThat(RecordFormat.DIALOGUE.names()).startsWith("format", "id", "series");
        assertThat(RecordFormat.DIALOGUE.tag()).contains(Dialogue.FORMAT);
    }

    /** After a change of the format: {@code mvn test -Dtest=RecordFormatTest -Ddialoguerecords.schemas=write}. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSchemaSaysOfTheTypesWhatTheDescriptionSays(boolean strict) throws IOException {
        String expected = new SchemaOfFormat(strict).text(Files.readString(LENIENT));
        Path file = strict ? SCHEMAS.resolve("dialogue-record-1.strict.schema.json") : LENIENT;
        if ("write".equals(System.getProperty("dialoguerecords.schemas"))) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("documentedTypes")
    void theDocumentationHasEveryProperty(RecordType<?> type) throws IOException {
        List<String> names = new ArrayList<>();
        for (Matcher row = row(type); row.find(); ) {
            names.add(row.group(1));
        }
        assertThat(names).containsExactlyElementsOf(type.names());
    }

    @ParameterizedTest
    @MethodSource("documentedTypes")
    void theDocumentationSaysWhatIsRequiredAndWhichWordsThereAre(RecordType<?> type) throws IOException {
        for (Matcher row = row(type); row.find(); ) {
            Property<?> property = type.properties().get(type.index(row.group(1)));
            String text = row.group(2);
            boolean tag = property.kind() == Kind.FIXED && type != RecordFormat.DIALOGUE;
            assertThat(text.startsWith("required")).as(row.group()).isEqualTo(property.required() || tag);
            if (property.kind() == Kind.WORD || property.kind() == Kind.FIXED) {
                assertThat(text).contains(property.vocabulary());
            }
            if (property.kind() == Kind.CONSTANT && !text.contains("see below")) {
                assertThat(words(text)).containsExactlyElementsOf(withoutDefault(property, words(text)));
            }
        }
    }

    /** The words of a closed vocabulary, of which the documentation may name one twice. */
    private static List<String> withoutDefault(Property<?> property, List<String> stated) {
        assertThat(stated).containsAll(property.vocabulary());
        return stated.stream()
                .filter(word -> property.vocabulary().contains(word))
                .toList();
    }

    private static List<String> words(String text) {
        return Pattern.compile("`([A-Z][A-Z_]+)`")
                .matcher(text)
                .results()
                .map(word -> word.group(1))
                .toList();
    }

    /** The rows of the table under the heading of a type. */
    private static Matcher row(RecordType<?> type) throws IOException {
        String page = Files.readString(DOCUMENTATION);
        int heading = page.indexOf("\n## " + type.model().getSimpleName() + "\n");
        assertThat(heading).as(type.model().getSimpleName()).isPositive();
        int table = page.indexOf("| property | |", heading);
        return Pattern.compile("\\G(?:[^\\n]*\\n){0,2}?\\| `([A-Za-z]+)` \\| ([^\\n]*) \\|\\n")
                .matcher(page.substring(table));
    }
}
