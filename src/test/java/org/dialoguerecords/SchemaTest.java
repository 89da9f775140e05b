package org.dialoguerecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerecords.json.DialogueFormatException;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The schema says what the code does: the same names, the same types, the same records accepted. */
class SchemaTest {

    private static final int DIALOGUES = 300;
    private static final long SEED = 1_945;
    private static final JsonNode TREE = ModelRecord.MAPPER.readTree(DialogueJson.schema());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DialogueJson.schema(), InputFormat.JSON);

    /** Values at the edges of what any property takes. */
    private static final List<Object> PROBES = Arrays.asList(
            null,
            "",
            " ",
            "\t",
            "\u00a0",
            "\u2007",
            "\u3000",
            "\u2028",
            "\u001c",
            "\ufeff",
            "a",
            "A",
            "A_",
            "_A",
            "A__B",
            "A_1",
            "1A",
            "É",
            "GENERAL_ASSEMBLY",
            "general assembly",
            "COMPLETE",
            "complete",
            "OTHER",
            "EXACTLY",
            "SUPPORTS",
            "MEMBER_STATE",
            "STATEMENTS",
            "delegation",
            "individual",
            "avatar",
            "true",
            "false",
            "truest",
            "5",
            "dialogue-record/1",
            "dialogue-record/2",
            "0000",
            "0001",
            "2017",
            "17",
            "2017-09",
            "2017-00",
            "2017-13",
            "0000-01",
            "2017-09-06",
            "2017-02-29",
            "2016-02-29",
            "2017-04-31",
            "2017-9-6",
            "0000-01-01",
            "10000-01-01",
            "2017-09-06T00:00:00Z",
            "10:05",
            "00:00",
            "23:59",
            "24:00",
            "10:60",
            "9:05",
            "10:05:00",
            "1:02:30",
            "1:60:00",
            "1:00:60",
            "1000:00:00",
            "RECORDED",
            "SPOKEN",
            "FEMALE",
            0,
            1,
            -1,
            193,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE + 1L,
            -0.5,
            2.5,
            true,
            false,
            List.of(),
            List.of(""),
            List.of("nld"),
            Arrays.asList("nld", null),
            List.of(" "),
            List.of(1),
            List.of(List.of()),
            List.of(Map.of()),
            Map.of(),
            Map.of("id", "x"));

    static Stream<Arguments> properties() {
        return Arrays.stream(ModelRecord.values())
                .flatMap(model -> EvolutionTest.propertiesOf(model).stream().map(name -> Arguments.of(model, name)));
    }

    static Stream<Arguments> components() {
        return Arrays.stream(ModelRecord.values())
                .flatMap(model -> model.components().stream()
                        .filter(component -> !component.getName().equals("extensions"))
                        .map(component -> Arguments.of(model, component.getName(), component)));
    }

    @Test
    void it_is_a_schema_of_2020_12() {
        assertThat(TREE.path("$schema").stringValue()).isEqualTo(DialectId.DRAFT_2020_12);
        assertThat(TREE.path("$id").stringValue())
                .isEqualTo("https://dialoguerecords.org/schema/dialogue-record-1.schema.json");
        Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));
        assertThat(metaSchema.validate(DialogueJson.schema(), InputFormat.JSON, SchemaTest::withFormats))
                .isEmpty();
    }

    @Test
    void it_uses_no_keyword_that_is_not_one() {
        Set<String> keywords = Set.of(
                "$ref",
                "anyOf",
                "const",
                "default",
                "description",
                "else",
                "enum",
                "examples",
                "format",
                "if",
                "items",
                "maximum",
                "minItems",
                "minimum",
                "not",
                "oneOf",
                "pattern",
                "properties",
                "required",
                "then",
                "type");
        for (JsonNode definition : TREE.path("$defs").values()) {
            assertThat(keywords).containsAll(keywordsOf(definition));
        }
        assertThat(TREE.propertyNames()).containsExactly("$schema", "$id", "title", "description", "$ref", "$defs");
    }

    @Test
    void every_definition_is_used_and_defined() {
        List<String> used = TREE.findValuesAsString("$ref").stream()
                .map(reference -> reference.replace("#/$defs/", ""))
                .distinct()
                .toList();
        assertThat(TREE.path("$defs").propertyNames()).containsExactlyInAnyOrderElementsOf(used);
    }

    @ParameterizedTest
    @EnumSource
    void a_record_has_its_components_as_properties_in_their_order(ModelRecord model) {
        assertThat(properties(model).propertyNames()).containsExactlyElementsOf(EvolutionTest.propertiesOf(model));
    }

    @ParameterizedTest
    @EnumSource
    void a_record_requires_what_its_constructor_requires(ModelRecord model) {
        List<String> required = new ArrayList<>(model.requiredComponents().stream()
                .map(RecordComponent::getName)
                .toList());
        if (model == ModelRecord.REPORTED_FIGURE) {
            required.remove("name"); // only where the figure is OTHER, as below
        }
        if (model == ModelRecord.DELEGATION || model == ModelRecord.INDIVIDUAL) {
            required.add(0, "type"); // is the class itself
        }
        List<String> stated = new ArrayList<>();
        definition(model).path("required").forEach(name -> stated.add(name.stringValue()));
        assertThat(stated).containsExactlyElementsOf(required);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("components")
    void a_property_has_the_type_of_its_component(ModelRecord model, String name, RecordComponent component) {
        boolean required = definition(model).path("required").values().stream()
                .anyMatch(value -> value.stringValue().equals(name));
        JsonNode property = properties(model).path(name);
        if (component.getType().isEnum()) {
            List<Object> constants =
                    new ArrayList<>(Arrays.stream(component.getType().getEnumConstants())
                            .map(Objects::toString)
                            .toList());
            if (!required) {
                constants.add(null);
            }
            List<Object> stated = new ArrayList<>();
            property.path("enum").forEach(value -> stated.add(value.isNull() ? null : value.stringValue()));
            assertThat(stated).isEqualTo(constants);
        } else if (component.getType() == List.class) {
            assertThat(property.path("type").toString()).isEqualTo("[\"array\",\"null\"]");
            assertThat(property.path("items").path("$ref").stringValue())
                    .isIn(elementsOf(component).stream()
                            .map(definition -> "#/$defs/" + definition)
                            .toList());
        } else if (model != ModelRecord.UNKNOWN_PARTICIPANT || !name.equals("type")) {
            assertThat(property.path("$ref").stringValue())
                    .isIn(definitionsFor(component.getGenericType(), required).stream()
                            .map(definition -> "#/$defs/" + definition)
                            .toList());
        }
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("properties")
    void a_property_is_described(ModelRecord model, String name) {
        JsonNode property = properties(model).path(name);
        assertThat(property.has("const")
                        || property.path("description").stringValue("").endsWith("."))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("properties")
    void a_property_takes_what_the_reader_takes(ModelRecord model, String name) {
        List<String> disagreements = new ArrayList<>();
        for (Object probe : PROBES) {
            Map<String, Object> properties = model.properties();
            properties.put(name, probe);
            String json = inDialogue(model, properties);
            if (reads(json) != validates(json)) {
                disagreements.add(
                        (reads(json) ? "only the reader takes " : "only the schema takes ") + ModelRecord.write(probe));
            }
        }
        assertThat(disagreements).isEmpty();
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("properties")
    void a_property_may_be_absent_where_the_reader_does_without(ModelRecord model, String name) {
        for (String start : List.of(model.fullestJson, model.shortestJson)) {
            Map<String, Object> properties = ModelRecord.asMap(start);
            properties.remove(name);
            String json = inDialogue(model, properties);
            assertThat(validates(json)).as(json).isEqualTo(reads(json));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_record_is_an_object(ModelRecord model) {
        for (Object probe : PROBES) {
            String json = inDialogue(model, probe);
            assertThat(validates(json)).as(json).isEqualTo(reads(json));
        }
    }

    @Test
    void a_figure_has_a_value_or_a_name() {
        for (String figure : List.of(
                "{\"figure\":\"STATEMENTS\",\"source\":\"r\"}",
                "{\"figure\":\"STATEMENTS\",\"value\":null,\"source\":\"r\"}",
                "{\"figure\":\"OTHER\",\"value\":95,\"source\":\"r\"}",
                "{\"figure\":\"OTHER\",\"name\":null,\"source\":\"r\"}")) {
            String json = inDialogue(ModelRecord.REPORTED_FIGURE, ModelRecord.asMap(figure));
            assertThat(reads(json)).as(json).isFalse();
            assertThat(validates(json)).as(json).isFalse();
        }
    }

    @Test
    void blank_ids_are_the_same_to_both() {
        List<String> disagreements = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> !Character.isSurrogate((char) c))
                .mapToObj(Character::toString)
                .filter(id -> id.isBlank()
                        == validates(ModelRecord.write(Map.of("id", id, "title", "", "date", "2017-09-06"))))
                .map(id -> "U+" + Integer.toHexString(id.charAt(0)))
                .toList();
        assertThat(disagreements).isEmpty();
    }

    @Test
    void every_sample_validates() {
        assertThat(Samples.all()).isNotEmpty();
        Samples.all().forEach((name, json) -> assertThat(errors(json)).as(name).isEmpty());
    }

    @Test
    void random_dialogues_validate() {
        RandomDialogues.of(SEED)
                .limit(DIALOGUES)
                .map(DialogueJson::toJson)
                .forEach(json -> assertThat(errors(json)).as(json).isEmpty());
    }

    /** What the schema cannot say: characters and bytes, names that come twice, numbers written as 50.0. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.dialoguerecords.BrokenRecord#all")
    void broken_records_are_caught_where_a_schema_can(BrokenRecord broken) throws IOException {
        assertThatThrownBy(() -> DialogueJson.read(broken.file())).isInstanceOf(DialogueFormatException.class);
        if (broken.readable()) {
            String json = Files.readString(broken.file());
            assertThat(validates(json)).as(json).isNotEqualTo(broken.schemaCatches());
        }
    }

    @Test
    void the_strict_one_takes_every_sample_and_no_slip() {
        Schema strict = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(DialogueJson.strictSchema(), InputFormat.JSON);
        for (Dialogue sample : SampleDialogues.all()) {
            assertThat(strict.validate(DialogueJson.toJson(sample), InputFormat.JSON, SchemaTest::withFormats))
                    .as(sample.id())
                    .isEmpty();
        }
        String good = """
                {"$schema": "s", "id": "d", "title": "t", "date": "2017-09-06", "x-mine": {"any": 1},
                 "participants": [{"id": "nld", "type": "delegation", "category": "MEMBER_STATE", "x-seat": 5}],
                 "statements": [{"id": "s", "speaker": "nld", "onBehalfOf": [{"group": "EU", "x-why": null}]}]}""";
        assertThat(strict.validate(good, InputFormat.JSON)).isEmpty();
        for (String[] slip : new String[][] {
            {"\"title\"", "\"titel\": 1, \"title\""},
            {"\"delegation\"", "\"Delegation\""},
            {"\"x-seat\"", "\"catgory\""},
            {"\"x-why\"", "\"exept\""},
            {"\"s\", \"speaker\"", "\"s\", \"$schema\": 1, \"speaker\""}
        }) {
            assertThat(good).contains(slip[0]);
            assertThat(strict.validate(good.replace(slip[0], slip[1]), InputFormat.JSON))
                    .as(slip[1])
                    .isNotEmpty();
        }
    }

    @Test
    void every_broken_record_is_in_the_table() throws IOException {
        assertThat(BrokenRecord.all().map(BrokenRecord::name)).containsExactlyElementsOf(BrokenRecord.files());
    }

    @Test
    void it_is_in_the_jar_under_its_name() throws IOException {
        assertThat(Files.readString(
                        Path.of("src/main/resources/org/dialoguerecords/json/dialogue-record-1.schema.json")))
                .isEqualTo(DialogueJson.schema());
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON, SchemaTest::withFormats);
    }

    private static void withFormats(com.networknt.schema.ExecutionContext context) {
        context.executionConfig(config -> config.formatAssertionsEnabled(true));
    }

    private static boolean validates(String json) {
        return errors(json).isEmpty();
    }

    private static boolean reads(String json) {
        try {
            DialogueJson.read(json);
            return true;
        } catch (DialogueFormatException e) {
            return false;
        }
    }

    private static JsonNode definition(ModelRecord model) {
        return TREE.path("$defs").path(model.definition());
    }

    private static JsonNode properties(ModelRecord model) {
        return definition(model).path("properties");
    }

    private static List<String> elementsOf(RecordComponent component) {
        Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        if (element == String.class) {
            return List.of("id", "text");
        }
        String name = ((Class<?>) element).getSimpleName();
        return List.of(Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    private static Collection<String> definitionsFor(Type type, boolean required) {
        Map<String, List<String>> definitions = Map.of(
                String.class.getName(),
                required
                        ? List.of("id", "text", "word")
                        : List.of("optionalId", "optionalText", "optionalWord", "optionalOffset"),
                LocalDate.class.getName(),
                required ? List.of("date") : List.of("optionalDate"),
                PartialDate.class.getName(),
                List.of("optionalPartialDate"),
                LocalTime.class.getName(),
                List.of("optionalTime"),
                boolean.class.getName(),
                List.of("flag"),
                Recording.class.getName(),
                List.of("recording"),
                Integer.class.getName(),
                List.of("optionalCount"));
        return definitions.get(type.getTypeName());
    }

    /** A dialogue that has the value where records of that kind are. */
    private static String inDialogue(ModelRecord model, Object value) {
        Map<String, Object> statement = new LinkedHashMap<>(ModelRecord.asMap(ModelRecord.STATEMENT.shortestJson));
        Map<String, Object> delegation = new LinkedHashMap<>(ModelRecord.asMap(ModelRecord.DELEGATION.shortestJson));
        Map<String, Object> dialogue = new LinkedHashMap<>(ModelRecord.asMap(ModelRecord.DIALOGUE.shortestJson));
        List<Object> list = new ArrayList<>();
        list.add(value);
        switch (model) {
            case DIALOGUE -> {
                return ModelRecord.write(value);
            }
            case DOCUMENT -> dialogue.put("documents", list);
            case SITTING -> dialogue.put("sittings", list);
            case AGENDA_ITEM -> dialogue.put("agenda", list);
            case PRESIDING -> dialogue.put("presiding", list);
            case VOTE -> dialogue.put("votes", list);
            case GROUP -> dialogue.put("groups", list);
            case ISSUE -> dialogue.put("issues", list);
            case DELEGATION, INDIVIDUAL, UNKNOWN_PARTICIPANT -> dialogue.put("participants", list);
            case STATEMENT -> dialogue.put("statements", list);
            case REPORTED_FIGURE -> dialogue.put("reported", list);
            case SOURCE -> dialogue.put("sources", list);
            case REPRESENTATIVE -> {
                delegation.put("representatives", list);
                dialogue.put("participants", List.of(delegation));
            }
            case ON_BEHALF_OF -> {
                statement.put("onBehalfOf", list);
                dialogue.put("statements", List.of(statement));
            }
            case OTHER_STATEMENT -> {
                statement.put("alignsWithOther", list);
                dialogue.put("statements", List.of(statement));
            }
            case RECORDING -> {
                statement.put("recording", value);
                dialogue.put("statements", List.of(statement));
            }
            case POSITION -> {
                statement.put("positions", list);
                dialogue.put("statements", List.of(statement));
            }
        }
        return ModelRecord.write(dialogue);
    }

    private static List<String> keywordsOf(JsonNode schema) {
        List<String> keywords = new ArrayList<>(schema.propertyNames());
        for (String nested : List.of("if", "then", "else", "items")) {
            if (schema.has(nested)) {
                keywords.addAll(keywordsOf(schema.path(nested)));
            }
        }
        schema.path("anyOf").forEach(alternative -> keywords.addAll(keywordsOf(alternative)));
        schema.path("properties").values().forEach(property -> keywords.addAll(keywordsOf(property)));
        return keywords;
    }
}
