package org.dialoguerecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every record is a value: complete, immutable, equal by content, serializable, changed by copying. */
class ValueTest {

    private static final Map<String, Object> EXTENSIONS = Map.of(
            "room",
            "ECOSOC Chamber",
            "seats",
            List.of(193, Map.of("reserve", new BigDecimal("2.50"))),
            "webcast",
            true);

    static Stream<Arguments> components() {
        return Arrays.stream(ModelRecord.values())
                .flatMap(model -> model.components().stream()
                        .map(component -> Arguments.of(model, component.getName(), component)));
    }

    static Stream<Arguments> lists() {
        return components().filter(arguments -> ((RecordComponent) arguments.get()[2]).getType() == List.class);
    }

    static Stream<Arguments> texts() {
        return components().filter(arguments -> {
            Object value = ModelRecord.get(full((ModelRecord) arguments.get()[0]), (RecordComponent)
                    arguments.get()[2]);
            return value instanceof String || (value instanceof List<?> list && list.get(0) instanceof String);
        });
    }

    @ParameterizedTest
    @EnumSource
    void records_of_equal_content_are_equal(ModelRecord model) {
        assertThat(full(model)).isEqualTo(full(model)).hasSameHashCodeAs(full(model));
        assertThat(full(model)).hasToString(full(model).toString());
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("components")
    void records_that_differ_in_one_component_differ(ModelRecord model, String name, RecordComponent component) {
        Object another = another(ModelRecord.get(full(model), component));
        assertThat(model.with(full(model), component, another)).isNotEqualTo(full(model));
    }

    @ParameterizedTest
    @EnumSource
    void a_record_survives_serialization(ModelRecord model) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(full(model));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(full(model));
        }
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("lists")
    void a_list_is_copied_in_its_order(ModelRecord model, String name, RecordComponent component) {
        List<Object> given = new ArrayList<>((List<?>) ModelRecord.get(full(model), component));
        given.add(given.get(0));
        Collections.reverse(given);
        List<Object> expected = List.copyOf(given);

        Record record = model.with(full(model), component, given);
        given.clear();

        assertThat(ModelRecord.get(record, component)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("lists")
    void a_list_cannot_be_changed(ModelRecord model, String name, RecordComponent component) {
        @SuppressWarnings("unchecked")
        List<Object> list = (List<Object>) ModelRecord.get(full(model), component);
        Object element = list.get(0);
        assertThatThrownBy(() -> list.add(element)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.set(0, element)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("lists")
    void a_list_has_no_null(ModelRecord model, String name, RecordComponent component) {
        List<Object> withNull = new ArrayList<>((List<?>) ModelRecord.get(full(model), component));
        withNull.add(null);
        assertThatThrownBy(() -> model.with(full(model), component, withNull))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageMatching(name + "\\[" + (withNull.size() - 1) + "]: expected (an?|text).*, found null");
    }

    @ParameterizedTest
    @EnumSource
    void no_collection_is_null(ModelRecord model) {
        for (RecordComponent component : model.components()) {
            if (component.getType() == List.class) {
                assertThat((List<?>) ModelRecord.get(model.shortest(), component))
                        .isEmpty();
            }
        }
        assertThat((Map<?, ?>) ModelRecord.call(model.shortest(), "extensions")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void extensions_are_copied_and_cannot_be_changed(ModelRecord model) {
        List<Object> inner = new ArrayList<>(List.of("Sri Lanka"));
        Map<String, Object> given = new LinkedHashMap<>(Map.of("excused", inner));
        RecordComponent extensions = model.components().get(model.components().size() - 1);

        Record record = model.with(full(model), extensions, given);
        given.clear();
        inner.clear();

        @SuppressWarnings("unchecked")
        Map<String, Object> kept = (Map<String, Object>) ModelRecord.get(record, extensions);
        assertThat(kept).isEqualTo(Map.of("excused", List.of("Sri Lanka")));
        assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((List<?>) kept.get("excused")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("texts")
    void text_with_half_a_character_is_refused_and_whole_ones_are_kept(
            ModelRecord model, String name, RecordComponent component) {
        Object value = ModelRecord.get(full(model), component);
        boolean listOfText = value instanceof List<?> list && list.get(0) instanceof String;
        String argument = listOfText ? name + "[1]" : name;

        for (String half : List.of("a\ud83d", "\ude00", "\ude00\ud83d", "\ud83d\ud83d\ude00")) {
            assertThatThrownBy(() -> model.with(full(model), component, listOfText ? List.of("x", half) : half))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith(argument + ": expected ");
        }
        if (Set.of("kind", "body", "type", "rank", "role", "start", "end").contains(name)) {
            return; // no text but a word or a time
        }
        for (String whole : List.of("😀", "العربية", "\u200f", "𝔘N")) {
            Object kept = listOfText ? List.of(whole) : whole;
            assertThat(ModelRecord.get(model.with(full(model), component, kept), component))
                    .isEqualTo(kept);
        }
    }

    /** The fullest record, with extensions. */
    static Record full(ModelRecord model) {
        Record record = model.fullest();
        return model.with(record, model.components().get(model.components().size() - 1), EXTENSIONS);
    }

    /** A value of the same type which is not the same. */
    static Object another(Object value) {
        if (value instanceof LocalDate date) {
            return date.plusDays(1);
        }
        if (value instanceof LocalTime time) {
            return time.plusMinutes(1);
        }
        if (value instanceof Boolean flag) {
            return !flag;
        }
        if (value instanceof Recording recording) {
            return recording.withUrl("https://media.un.org/");
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof Enum<?> constant) {
            return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                    .filter(other -> other != constant)
                    .findFirst()
                    .orElseThrow();
        }
        if (value instanceof PartialDate) {
            return new PartialDate("1945");
        }
        if (value instanceof List<?> list) {
            return list.subList(0, list.size() - 1);
        }
        if (value instanceof Map<?, ?>) {
            return Map.of("room", "Trusteeship Council Chamber");
        }
        String text = (String) value;
        if (text.matches("[0-9]+:[0-9:]+")) {
            return "2:00:00";
        }
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.isEmpty() ? text + "_2" : text + " 2";
    }
}
