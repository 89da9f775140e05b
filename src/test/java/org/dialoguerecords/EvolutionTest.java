package org.dialoguerecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;

/** The promises of the package about records that older and newer versions exchange, held for every record. */
class EvolutionTest {

    private static final Map<String, Object> DEFAULTS = Map.of(
            "Dialogue.coverage", Coverage.COMPLETE,
            "Statement.kind", StatementKind.INTERVENTION,
            "Statement.delivery", Delivery.SPOKEN,
            "Group.sizeQualifier", Qualifier.EXACTLY,
            "OnBehalfOf.passage", false,
            "OnBehalfOf.perhaps", false,
            "Vote.coverage", Coverage.COMPLETE,
            "ReportedFigure.qualifier", Qualifier.EXACTLY);

    static Stream<Arguments> optional() {
        return Arrays.stream(ModelRecord.values())
                .flatMap(model -> model.optionalComponents().stream()
                        .map(component -> Arguments.of(model, component.getName(), component)));
    }

    static Stream<Arguments> required() {
        return Arrays.stream(ModelRecord.values())
                .flatMap(model -> model.requiredComponents().stream()
                        .map(component -> Arguments.of(model, component.getName(), component)));
    }

    @Test
    void every_record_of_the_model_is_in_the_table() throws IOException, URISyntaxException {
        Path classes =
                Path.of(Dialogue.class.getResource("Dialogue.class").toURI().resolve("."));
        Set<String> publicRecords;
        try (Stream<Path> files = Files.list(classes)) {
            publicRecords = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-"))
                    .map(name -> load("org.dialoguerecords." + name.replace(".class", "")))
                    .filter(type -> type.isRecord() && java.lang.reflect.Modifier.isPublic(type.getModifiers()))
                    .map(Class::getSimpleName)
                    .collect(Collectors.toSet());
        }
        publicRecords.remove("PartialDate"); // a value, which is text in JSON
        publicRecords.remove("Quantity"); // no part of the format
        assertThat(Arrays.stream(ModelRecord.values()).map(model -> model.type.getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(publicRecords);
    }

    @ParameterizedTest
    @EnumSource
    void components_are_only_ever_appended(ModelRecord model) {
        assertThat(model.components())
                .as("also append to ModelRecord, never change what is there")
                .extracting(RecordComponent::getName)
                .containsExactlyElementsOf(model.componentsSoFar);
    }

    @ParameterizedTest
    @EnumSource
    void extensions_stay_last(ModelRecord model) {
        assertThat(model.components())
                .last()
                .extracting(RecordComponent::getName)
                .isEqualTo("extensions");
    }

    @ParameterizedTest
    @EnumSource
    void properties_are_written_in_the_order_of_the_components(ModelRecord model) {
        JsonPropertyOrder order = model.type.getAnnotation(JsonPropertyOrder.class);
        assertThat(order.value()).containsExactlyElementsOf(propertiesOf(model));
    }

    @ParameterizedTest
    @EnumSource
    void every_component_is_read(ModelRecord model) {
        Method creator = Arrays.stream(model.type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonCreator.class))
                .findFirst()
                .orElseThrow();
        List<String> read = new ArrayList<>();
        for (Parameter parameter : creator.getParameters()) {
            boolean unknown = parameter.isAnnotationPresent(JsonAnySetter.class);
            read.add(
                    unknown
                            ? "extensions"
                            : parameter.getAnnotation(JsonProperty.class).value());
        }
        List<String> expected = new ArrayList<>(propertiesOf(model));
        expected.add("extensions");
        assertThat(read).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void the_fullest_record_has_every_property_and_is_written_as_it_was_read(ModelRecord model) {
        assertThat(model.properties().keySet()).containsExactlyElementsOf(propertiesOf(model));
        assertThat(ModelRecord.write(model.fullest())).isEqualTo(model.fullestJson);
    }

    @ParameterizedTest
    @EnumSource
    void the_shortest_record_is_written_as_it_was_read(ModelRecord model) {
        assertThat(ModelRecord.write(model.shortest())).isEqualTo(model.shortestJson);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("optional")
    void what_is_absent_stays_absent(ModelRecord model, String name, RecordComponent component) {
        Map<String, Object> properties = model.properties();
        properties.remove(name);
        String json = ModelRecord.write(properties);

        Record record = model.read(json);

        assertThat(ModelRecord.get(record, component)).isEqualTo(absent(model, component));
        assertThat(ModelRecord.write(record)).isEqualTo(json);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("optional")
    void null_means_absent(ModelRecord model, String name, RecordComponent component) {
        Map<String, Object> properties = model.properties();
        properties.put(name, null);
        Record withNull = model.read(ModelRecord.write(properties));
        properties.remove(name);
        Record without = model.read(ModelRecord.write(properties));

        assertThat(withNull).isEqualTo(without);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("required")
    void what_is_required_is_missed_by_the_constructor(ModelRecord model, String name, RecordComponent component) {
        assertThatThrownBy(() -> model.with(model.fullest(), component, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(name + ": expected ")
                .hasMessageEndingWith(", found null")
                .extracting("argument", "found")
                .containsExactly(name, "null");
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("required")
    void what_is_required_is_missed_in_json(ModelRecord model, String name, RecordComponent component) {
        Map<String, Object> properties = model.properties();
        properties.remove(name);
        assertRefused(model, ModelRecord.write(properties), name);
        properties.put(name, null);
        assertRefused(model, ModelRecord.write(properties), name);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("optional")
    void a_constructor_takes_null_for_what_is_optional_unless_it_has_a_default(
            ModelRecord model, String name, RecordComponent component) {
        if (component.getType().isPrimitive()) {
            return; // no null
        }
        boolean hasDefault = DEFAULTS.containsKey(model.type.getSimpleName() + '.' + name);
        if (hasDefault) {
            assertThatThrownBy(() -> model.with(model.fullest(), component, null))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith(name + ": expected ");
        } else {
            Record record = model.with(model.fullest(), component, null);
            assertThat(ModelRecord.get(record, component)).isEqualTo(absent(model, component));
        }
    }

    @ParameterizedTest
    @EnumSource
    void unknown_properties_are_kept_and_written_sorted_behind_the_known_ones(ModelRecord model) {
        String unknown =
                "\"zebra\":{\"stripes\":[1,2.50,null]},\"Ω\":true,\"aardvark\":\"\",\"extensions\":{},\"\\u0000\":0,";
        String json = "{" + unknown + model.fullestJson.substring(1);

        Record record = model.read(json);

        assertThat(ModelRecord.write(record))
                .isEqualTo(
                        model.fullestJson.substring(0, model.fullestJson.length() - 1)
                                + ",\"\\u0000\":0,\"aardvark\":\"\",\"extensions\":{},\"zebra\":{\"stripes\":[1,2.50,null]},\"Ω\":true}");
        assertThat(model.read(ModelRecord.write(record))).isEqualTo(record);
    }

    @ParameterizedTest
    @EnumSource
    void names_of_methods_and_no_name_are_free_for_unknown_properties(ModelRecord model) {
        for (String name :
                List.of("", "jsonDate", "jsonFormat", "jsonKind", "class", "hashCode", "lastDay", "with", "any")) {
            Map<String, Object> properties = model.properties();
            properties.put(name, "free");
            Record record = model.read(ModelRecord.write(properties));

            assertThat(ModelRecord.call(record, "extensions")).isEqualTo(Map.of(name, "free"));
            assertThat(ModelRecord.asMap(ModelRecord.write(record))).isEqualTo(properties);
        }
    }

    @ParameterizedTest
    @EnumSource(value = ModelRecord.class, mode = EnumSource.Mode.EXCLUDE, names = "DIALOGUE")
    void the_name_of_the_format_is_taken_in_a_dialogue_only(ModelRecord model) {
        Map<String, Object> properties = new LinkedHashMap<>(model.properties());
        properties.put("format", "dialogue-record/2");
        assertThat(ModelRecord.call(model.read(ModelRecord.write(properties)), "extensions"))
                .isEqualTo(Map.of("format", "dialogue-record/2"));
    }

    private static void assertRefused(ModelRecord model, String json, String argument) {
        DatabindException refusal = catchThrowableOfType(DatabindException.class, () -> model.read(json));
        assertThat(refusal.getCause()).isInstanceOf(InvalidValueException.class);
        assertThat(((InvalidValueException) refusal.getCause()).argument()).isEqualTo(argument);
    }

    private static Object absent(ModelRecord model, RecordComponent component) {
        if (Collection.class.isAssignableFrom(component.getType())) {
            return List.of();
        }
        return DEFAULTS.get(model.type.getSimpleName() + '.' + component.getName());
    }

    /** The names of the JSON properties: the components, and what the format itself adds. */
    static List<String> propertiesOf(ModelRecord model) {
        List<String> names = new ArrayList<>();
        if (model == ModelRecord.DIALOGUE) {
            names.add("format");
        } else if (model == ModelRecord.DELEGATION || model == ModelRecord.INDIVIDUAL) {
            names.add("type");
        }
        names.addAll(model.componentsSoFar);
        names.remove("extensions");
        return names;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
