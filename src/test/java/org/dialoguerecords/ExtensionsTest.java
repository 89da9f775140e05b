package org.dialoguerecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties that a record does not know: what they may be, and the one form in which they are kept. */
class ExtensionsTest {

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of((byte) 5, 5),
                Arguments.of((short) 5, 5),
                Arguments.of(5, 5),
                Arguments.of(5L, 5),
                Arguments.of(new BigInteger("5"), 5),
                Arguments.of(new BigDecimal("5"), 5),
                Arguments.of(new AtomicLong(5), 5),
                Arguments.of(-0, 0),
                Arguments.of((long) Integer.MAX_VALUE, Integer.MAX_VALUE),
                Arguments.of((long) Integer.MIN_VALUE, Integer.MIN_VALUE),
                Arguments.of(2_147_483_648L, 2_147_483_648L),
                Arguments.of(-2_147_483_649L, -2_147_483_649L),
                Arguments.of(new BigInteger("9223372036854775807"), Long.MAX_VALUE),
                Arguments.of(new BigInteger("-9223372036854775808"), Long.MIN_VALUE),
                Arguments.of(new BigInteger("9223372036854775808"), new BigInteger("9223372036854775808")),
                Arguments.of(new BigDecimal("9223372036854775808"), new BigInteger("9223372036854775808")),
                Arguments.of(2.5f, new BigDecimal("2.5")),
                Arguments.of(0.1f, new BigDecimal("0.1")),
                Arguments.of(0.1, new BigDecimal("0.1")),
                Arguments.of(5.0, new BigDecimal("5.0")),
                Arguments.of(-0.0, new BigDecimal("0.0")),
                Arguments.of(1e300, new BigDecimal("1.0E+300")),
                Arguments.of(Double.MIN_VALUE, new BigDecimal("4.9E-324")),
                Arguments.of(new BigDecimal("2.50"), new BigDecimal("2.50")),
                Arguments.of(new BigDecimal("5E+3"), new BigDecimal("5E+3")),
                Arguments.of(new BigDecimal("1E-2000000000"), new BigDecimal("1E-2000000000")));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_number_has_one_form_whatever_type_it_comes_in(Number given, Number kept) {
        Issue issue = with("n", given);
        assertThat(issue.extensions()).isEqualTo(Map.of("n", kept));
        assertThat(roundTrip(issue)).isEqualTo(issue);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_json_has_no_number_for_is_refused(double number) {
        assertRefused("n", number, "n: expected a number that JSON has, found " + number);
        assertRefused("n", (float) number, "n: expected a number that JSON has, found " + number);
    }

    @Test
    void numbers_may_have_a_thousand_characters() {
        String digits = "1".repeat(999);
        for (Number longest : List.of(
                new BigInteger(digits + "2"),
                new BigInteger(digits + "2").negate(),
                new BigDecimal("1." + "1".repeat(998)),
                new BigDecimal("-0." + "1".repeat(998)),
                new BigDecimal("1." + "1".repeat(992) + "E-1000"))) {
            Issue issue = with("n", longest);
            assertThat(roundTrip(issue)).isEqualTo(issue);
        }
        for (Number tooLong : List.of(
                new BigInteger(digits + "22"),
                new BigDecimal("1." + "1".repeat(999)),
                new BigDecimal("0." + "1".repeat(999)),
                new BigDecimal("1." + "1".repeat(993) + "E-1000"))) {
            assertRefused("n", tooLong, "n: expected a number of at most 1000 characters, found 1001 characters");
        }
    }

    @Test
    void a_scale_that_some_jdk_cannot_read_back_is_refused() {
        for (int scale : List.of(Integer.MIN_VALUE, -2_000_000_001, 2_000_000_001, Integer.MAX_VALUE)) {
            BigDecimal number = BigDecimal.valueOf(1, scale);
            assertRefused(
                    "n", number, "n: expected a number with a scale of at most 2000000000, found " + number.toString());
        }
        Issue issue = with("n", BigDecimal.valueOf(12, -2_000_000_000));
        assertThat(roundTrip(issue)).isEqualTo(issue);
    }

    @Test
    void every_value_of_json_is_kept() {
        Map<String, Object> inner = new HashMap<>();
        inner.put("nothing", null);
        inner.put("", "");
        Map<String, Object> properties = new HashMap<>();
        properties.put("object", inner);
        properties.put("list", Arrays.asList(null, true, false, "", 193, 2.5, List.of(), Map.of()));
        properties.put("nothing", null);
        Issue issue = with(properties);

        assertThat(ModelRecord.write(issue))
                .isEqualTo("{\"id\":\"i\",\"list\":[null,true,false,\"\",193,2.5,[],{}],\"nothing\":null,"
                        + "\"object\":{\"\":\"\",\"nothing\":null}}");
        assertThat(roundTrip(issue)).isEqualTo(issue);
    }

    @Test
    void what_json_has_no_value_for_is_refused() {
        assertRefused("day", LocalDate.EPOCH, "day: expected a value that JSON has, found java.time.LocalDate");
        assertRefused("c", 'c', "c: expected a value that JSON has, found java.lang.Character");
        assertRefused("array", new int[] {1}, "array: expected a value that JSON has, found [I");
        assertRefused(
                "deep",
                Map.of("list", List.of(1, Map.of("x", Stance.MIXED))),
                "deep.list[1].x: expected a value that JSON has, found org.dialoguerecords.Stance");
    }

    @Test
    void names_are_text() {
        Map<String, Object> noName = new HashMap<>();
        noName.put(null, 1);
        assertRefused(noName, "extensions: expected a property name, found null");
        assertRefused("object", Map.of(5, "five"), "object: expected a property name, found 5");
        assertRefused(
                Map.of("half \ud83d", 1),
                "extensions: expected Unicode text without unpaired surrogates, found \\ud83d at index 5");
        assertRefused(
                "object",
                Map.of("\ude00", 1),
                "object: expected Unicode text without unpaired surrogates, found \\ude00 at index 0");
        assertRefused(
                "list",
                List.of("\ude00"),
                "list[0]: expected Unicode text without unpaired surrogates, found \\ude00 at index 0");
    }

    @Test
    void names_of_the_record_itself_are_refused() {
        assertRefused(
                Map.of("title", "x"), "extensions: expected names that Issue does not have itself, found \"title\"");
        assertThatThrownBy(() -> new UnknownParticipant("avatar", "x", Map.of("type", "individual")))
                .hasMessage("extensions: expected names that UnknownParticipant does not have itself, found \"type\"");
        assertThatThrownBy(() -> Individual.builder("pga")
                        .extensions(Map.of("type", "delegation"))
                        .build())
                .hasMessage("extensions: expected names that Individual does not have itself, found \"type\"");
        assertThatThrownBy(() -> Dialogue.builder("d", "Title", LocalDate.EPOCH)
                        .extensions(Map.of("format", "dialogue-record/2"))
                        .build())
                .hasMessage("extensions: expected names that Dialogue does not have itself, found \"format\"");
    }

    @Test
    void all_other_names_are_free() {
        List<String> names = List.of(
                "",
                "\u0000",
                " ",
                "extensions",
                "type",
                "format",
                "jsonDate",
                "jsonFormat",
                "title ",
                "Title",
                "😀",
                "@type",
                "$ref",
                "a.b[0]",
                "constructor");
        Map<String, Object> properties = new HashMap<>();
        names.forEach(name -> properties.put(name, name));
        Issue issue = with(properties);

        assertThat(issue.extensions()).isEqualTo(properties);
        assertThat(roundTrip(issue)).isEqualTo(issue);
    }

    @Test
    void names_are_sorted_at_every_level() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("b", 1);
        inner.put("a", 2);
        Map<String, Object> outer = new LinkedHashMap<>();
        outer.put("z", List.of(inner));
        outer.put("y", inner);

        assertThat(ModelRecord.write(with(outer)))
                .isEqualTo("{\"id\":\"i\",\"y\":{\"a\":2,\"b\":1},\"z\":[{\"a\":2,\"b\":1}]}");
    }

    @Test
    void values_may_be_nested_64_deep() {
        assertThat(roundTrip(with("n", nested(63)))).isEqualTo(with("n", nested(63)));
        assertThatThrownBy(() -> with("n", nested(64)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("n" + "[0]".repeat(64) + ": expected at most 64 levels of nesting, found more");
    }

    @Test
    void a_map_that_contains_itself_is_refused() {
        Map<String, Object> itself = new HashMap<>();
        itself.put("again", itself);
        assertThatThrownBy(() -> with(itself))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith(".again: expected at most 64 levels of nesting, found more");
    }

    @Test
    void names_may_have_ten_thousand_characters() {
        Issue issue = with("n".repeat(10_000), Map.of("m".repeat(10_000), 1));
        assertThat(roundTrip(issue)).isEqualTo(issue);
        assertRefused(
                "n".repeat(10_001),
                1,
                "extensions: expected a property name of at most 10000 characters, found 10001 characters");
        assertRefused(
                "n",
                Map.of("m".repeat(10_001), 1),
                "n: expected a property name of at most 10000 characters, found 10001 characters");
    }

    @Test
    void long_names_are_shortened_in_messages() {
        assertRefused(
                "n".repeat(10_000),
                Map.of("m".repeat(10_000), 'c'),
                "n".repeat(60) + "…." + "m".repeat(60)
                        + "…: expected a value that JSON has, found java.lang.Character");
    }

    @Test
    void records_are_equal_when_their_extensions_are() {
        assertThat(with("n", 5L)).isEqualTo(with("n", new BigDecimal("5"))).hasSameHashCodeAs(with("n", 5));
        assertThat(with("n", 2.5)).isEqualTo(with("n", 2.5f)).hasSameHashCodeAs(with("n", new BigDecimal("2.5")));
        assertThat(with("n", new BigDecimal("2.50"))).isNotEqualTo(with("n", 2.5));
    }

    private static Object nested(int depth) {
        Object value = 1;
        for (int i = 0; i < depth; i++) {
            value = List.of(value);
        }
        return value;
    }

    private static Issue with(String name, Object value) {
        return with(Collections.singletonMap(name, value));
    }

    private static Issue with(Map<String, ?> extensions) {
        return new Issue("i", null, new HashMap<>(extensions));
    }

    private static Issue roundTrip(Issue issue) {
        return ModelRecord.MAPPER.readValue(ModelRecord.write(issue), Issue.class);
    }

    private static void assertRefused(String name, Object value, String message) {
        assertRefused(Collections.singletonMap(name, value), message);
    }

    private static void assertRefused(Map<String, ?> extensions, String message) {
        assertThatThrownBy(() -> with(extensions))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
