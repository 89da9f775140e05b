package org.dialoguerecords.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dialoguerecords.Dialogue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is read ends in a dialogue or in a {@link DialogueFormatException} that says where and what. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class BrokenInputTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** The shortest record with a further property behind its others, which start on lines of their own. */
    private static String with(String property) {
        return """
                {"format": "dialogue-record/1",
                 "id": "d", "title": "A dialogue", "date": "2017-09-06",
                 %s}""".formatted(property);
    }

    private static DialogueFormatException faultOf(String text) {
        return faultOf(() -> DialogueJson.read(text));
    }

    private static DialogueFormatException faultOf(byte[] bytes) {
        return faultOf(() -> DialogueJson.read(new ByteArrayInputStream(bytes)));
    }

    private static DialogueFormatException faultOf(Callable<Dialogue> reading) {
        DialogueFormatException fault = catchThrowableOfType(DialogueFormatException.class, reading::call);
        assertThat(fault).isNotNull();
        return fault;
    }

    static Stream<Arguments> faults() {
        String categories = "one of MEMBER_STATE, OBSERVER_STATE, OBSERVER_ORGANIZATION, REGIONAL_ORGANIZATION,"
                + " UN_ENTITY, CIVIL_SOCIETY, OTHER";
        return Stream.of(
                fault("no text", "", 1, 1, "", "a record", "nothing"),
                fault("only white space", " \n ", 1, 1, "", "a record", "nothing"),
                fault("only a byte order mark", "\uFEFF", 1, 1, "", "a record", "nothing"),
                fault("null", "\n null", 2, 2, "", "an object", "null"),
                fault("a list", " []", 1, 2, "", "an object", "a list"),
                fault("a number", "5", 1, 1, "", "an object", "5"),
                fault("a second record", TestRecords.SHORTEST + "\n{}", 2, 1, "", "the end of the input", "an object"),
                fault("no record and more text", "null x", 1, 1, "", "an object", "null"),
                fault(
                        "a word behind a record",
                        TestRecords.SHORTEST + "\n no more",
                        2,
                        2,
                        "",
                        "the end of the input",
                        "the word \"no\""),
                fault(
                        "a quotation mark behind a record",
                        TestRecords.SHORTEST + "\"",
                        1,
                        81,
                        "",
                        "the end of the input",
                        "the character \"\"\""),
                fault(
                        "a broken text behind a record",
                        TestRecords.SHORTEST + "\"\\x\n",
                        1,
                        81,
                        "",
                        "the end of the input",
                        "the character \"\"\""),
                fault(
                        "a text behind a record",
                        TestRecords.SHORTEST + "\"more\"",
                        1,
                        81,
                        "",
                        "the end of the input",
                        "\"more\""),
                fault("an end in a name", "{\"id", 1, 5, "", "the rest of the record", "the end of the input"),
                fault("an end in a value", "{\"id\":\"a", 1, 9, "id", "the rest of the record", "the end of the input"),
                fault(
                        "an end behind a value",
                        "{\"id\":\"a\"",
                        1,
                        10,
                        "",
                        "the rest of the record",
                        "the end of the input"),
                fault(
                        "a missing comma",
                        "{\"id\":\"a\" \"title\":\"t\"}",
                        1,
                        11,
                        "",
                        "well-formed JSON",
                        "the character \"\"\""),
                fault(
                        "a missing comma in a list",
                        with("\"statements\": [{\"id\": \"s\", \"speaker\": \"p\"} {}]"),
                        3,
                        45,
                        "statements",
                        "well-formed JSON",
                        "the character \"{\""),
                fault(
                        "a word without quotes",
                        with("\"topic\": peace"),
                        3,
                        11,
                        "topic",
                        "well-formed JSON",
                        "the word \"peace\""),
                fault(
                        "a line end in a text",
                        with("\"topic\": \"a\nb\""),
                        3,
                        13,
                        "topic",
                        "well-formed JSON",
                        "the character U+000A"),
                fault(
                        "an unknown escape",
                        with("\"topic\": \"\\x\""),
                        3,
                        13,
                        "topic",
                        "well-formed JSON",
                        "the character \"x\""),
                fault(
                        "a name that comes twice",
                        with("\"id\": \"e\""),
                        3,
                        8,
                        "id",
                        "every property once",
                        "this one again"),
                fault(
                        "a name that comes twice in an unknown property",
                        with("\"x\": [{\"y\": 1, \"y\": 1}]"),
                        3,
                        22,
                        "x[0].y",
                        "every property once",
                        "this one again"),
                fault("a missing id", "{\"title\": \"t\"}", 1, 1, "id", "an id", "nothing"),
                fault(
                        "a blank id of a list",
                        with("\"statements\": [{\"id\": \"s\", \"speaker\": \"p\", \"alignsWith\": [\"r\", \" \"]}]"),
                        3,
                        65,
                        "statements[0].alignsWith[1]",
                        "an id",
                        "\" \""),
                fault(
                        "null in a list",
                        with("\"statements\": [null]"),
                        3,
                        17,
                        "statements[0]",
                        "a statement",
                        "nothing"),
                fault(
                        "a missing value of an element",
                        with("\"reported\": [\n{\"figure\": \"STATEMENTS\", \"source\": \"w\"}]"),
                        4,
                        1,
                        "reported[0].value",
                        "a whole number of 0 or more",
                        "nothing"),
                fault(
                        "a negative number",
                        with("\"reported\": [{\"figure\": \"STATEMENTS\", \"value\": -1, \"source\": \"w\"}]"),
                        3,
                        49,
                        "reported[0].value",
                        "a whole number of 0 or more",
                        "-1"),
                fault(
                        "a number that is not whole",
                        with("\"reported\": [{\"figure\": \"STATEMENTS\", \"value\": 1.0, \"source\": \"w\"}]"),
                        3,
                        49,
                        "reported[0].value",
                        "a whole number from 0 to 2147483647",
                        "1.0"),
                fault(
                        "a number that is too large",
                        with("\"reported\": [{\"figure\": \"STATEMENTS\", \"value\": 2147483648, \"source\": \"w\"}]"),
                        3,
                        49,
                        "reported[0].value",
                        "a whole number from 0 to 2147483647",
                        "2147483648"),
                fault(
                        "an unknown constant",
                        with("\"coverage\": \"partial\""),
                        3,
                        14,
                        "coverage",
                        "one of COMPLETE, PARTIAL",
                        "\"partial\""),
                fault(
                        "a constant with white space",
                        with("\"coverage\": \" PARTIAL\""),
                        3,
                        14,
                        "coverage",
                        "one of COMPLETE, PARTIAL",
                        "\" PARTIAL\""),
                fault(
                        "the index of a constant",
                        with("\"coverage\": 1"),
                        3,
                        14,
                        "coverage",
                        "one of COMPLETE, PARTIAL",
                        "1"),
                fault(
                        "an unknown constant before the type of a participant",
                        with("\"participants\": [{\"id\": \"p\", \"category\": \"STATE\", \"type\": \"delegation\"}]"),
                        3,
                        43,
                        "participants[0].category",
                        categories,
                        "\"STATE\""),
                fault(
                        "a participant without a type",
                        with("\"participants\": [{\"id\": \"p\"}]"),
                        3,
                        19,
                        "participants[0].type",
                        "a type such as delegation or individual",
                        "nothing"),
                fault(
                        "a day that does not exist",
                        with("\"endDate\": \"2017-02-29\""),
                        3,
                        13,
                        "endDate",
                        "a date such as 2017-09-06",
                        "\"2017-02-29\""),
                fault(
                        "a month that does not exist",
                        with("\"sources\": [{\"id\": \"w\", \"published\": \"2017-13\"}]"),
                        3,
                        39,
                        "sources[0].published",
                        "a date, month or year such as 2017-09-06, 2017-09 or 2017",
                        "\"2017-13\""),
                fault(
                        "a word in lower case",
                        with("\"body\": \"assembly\""),
                        3,
                        10,
                        "body",
                        "an upper-case word such as GENERAL_ASSEMBLY",
                        "\"assembly\""),
                fault(
                        "a newer format",
                        TestRecords.SHORTEST.replace("record/1", "record/2"),
                        1,
                        11,
                        "format",
                        "dialogue-record/1",
                        "\"dialogue-record/2\""),
                fault(
                        "a format that is an object",
                        TestRecords.SHORTEST.replace("\"dialogue-record/1\"", "{}"),
                        1,
                        11,
                        "format",
                        "text",
                        "an object"),
                fault(
                        "an escaped unpaired surrogate",
                        with("\"topic\": \"\\ud83d\""),
                        3,
                        11,
                        "topic",
                        "Unicode text without unpaired surrogates",
                        "\\ud83d at index 0"),
                fault(
                        "an unpaired surrogate",
                        with("\"x\": [\"a\uDE00\"]"),
                        3,
                        10,
                        "x[0]",
                        "Unicode text without unpaired surrogates",
                        "\\ude00"),
                fault(
                        "an escaped unpaired surrogate in a name",
                        with("\"\\ud83d\": 1"),
                        3,
                        9,
                        "",
                        "well-formed JSON",
                        "the character \"\"\""),
                fault(
                        "columns behind characters of two code units",
                        with("\"x😀\": 1, \"topic\": 5"),
                        3,
                        21,
                        "topic",
                        "text",
                        "5"),
                fault("carriage returns", "\r\r\n\r{\"id\":\r5}", 5, 1, "id", "text", "5"),
                fault(
                        "a long text",
                        with("\"endDate\": \"" + "x".repeat(59) + "😀\""),
                        3,
                        13,
                        "endDate",
                        "a date such as 2017-09-06",
                        "\"" + "x".repeat(59) + "…\""),
                fault(
                        "a number of 1,001 digits",
                        with("\"x\": " + "9".repeat(1_001)),
                        3,
                        1_008,
                        "x",
                        "a number of at most 1000 digits",
                        "more"));
    }

    private static Arguments fault(
            String label, String text, int line, int column, String path, String expected, String found) {
        return Arguments.of(label, text, line, column, path, expected, found);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void faults(String label, String text, int line, int column, String path, String expected, String found) {
        DialogueFormatException fault = faultOf(text);

        assertThat(fault.source()).isEqualTo("<string>");
        assertThat(fault.path()).isEqualTo(path);
        assertThat(fault.expected()).isEqualTo(expected);
        assertThat(fault.found()).isEqualTo(found);
        assertThat(fault.line() + ":" + fault.column()).isEqualTo(line + ":" + column);
        assertThat(fault)
                .hasMessage("<string>:%d:%d: %sexpected %s, found %s"
                        .formatted(line, column, path.isEmpty() ? "" : path + ": ", expected, found))
                .hasNoCause();
    }

    @Test
    void theSameFaultIsToldOfEveryKindOfSource(@TempDir Path folder) throws IOException {
        String text = with("\"topic\": 5");
        Path file = Files.writeString(folder.resolve("record.json"), text);
        String rest = ":3:11: topic: expected text, found 5";

        assertThat(faultOf(text)).hasMessage("<string>" + rest);
        assertThat(faultOf(() -> DialogueJson.read(new StringReader(text)))).hasMessage("<reader>" + rest);
        assertThat(faultOf(text.getBytes(UTF_8))).hasMessage("<stream>" + rest);
        assertThat(faultOf(gzip(text.getBytes(UTF_8)))).hasMessage("<stream>" + rest);
        assertThat(faultOf(() -> DialogueJson.read(file))).hasMessage(file + rest);
    }

    @Nested
    class Shape {

        /** Paths such as {@code statements[0].id} of all values of the fullest record but itself. */
        static Stream<String> everyValue() {
            List<String> paths = new ArrayList<>();
            collect("", MAPPER.readTree(TestRecords.FULLEST), paths);
            return paths.stream();
        }

        private static void collect(String path, JsonNode node, List<String> paths) {
            if (!path.isEmpty()) {
                paths.add(path);
            }
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                collect(path + "[" + i + "]", node.get(i), paths);
            }
            node.properties()
                    .forEach(property -> collect(
                            path.isEmpty() ? property.getKey() : path + "." + property.getKey(),
                            property.getValue(),
                            paths));
        }

        @ParameterizedTest
        @MethodSource("everyValue")
        void aValueOfTheWrongTypeIsRefusedWhereItStands(String path) {
            JsonNode value = at(MAPPER.readTree(TestRecords.FULLEST), path);
            for (String wrong : List.of("{}", "[]", "[[]]", "\"\\u0000 no\"", "5.5", "true")) {
                if (MAPPER.readTree(wrong).getNodeType() == value.getNodeType()) {
                    continue;
                }
                DialogueFormatException fault = faultOf(replaced(path, wrong));

                assertThat(fault.path()).as(wrong).isEqualTo(path);
                assertThat(fault.line() + ":" + fault.column()).as(wrong).isEqualTo("2:1");
            }
        }

        @ParameterizedTest
        @MethodSource("everyValue")
        void nullIsNoElementOfAList(String path) {
            if (path.endsWith("]")) {
                DialogueFormatException fault = faultOf(replaced(path, "null"));

                assertThat(fault.path()).isEqualTo(path);
                assertThat(fault.found()).isEqualTo("nothing");
                assertThat(fault.line() + ":" + fault.column()).isEqualTo("2:1");
            }
        }

        @Test
        void requiredAreTheseAndNoOthersAbsentOrNull() {
            Set<String> required = Set.of(
                    "id",
                    "title",
                    "date",
                    "sittings[].id",
                    "agenda[].id",
                    "groups[].id",
                    "issues[].id",
                    "participants[].id",
                    "participants[].type",
                    "participants[].category",
                    "representatives[].name",
                    "presiding[].individual",
                    "presiding[].role",
                    "statements[].id",
                    "statements[].speaker",
                    "recording.url",
                    "positions[].issue",
                    "positions[].stance",
                    "votes[].id",
                    "votes[].kind",
                    "reported[].figure",
                    "reported[].value",
                    "reported[].source",
                    "sources[].id");

            assertThat(refusedWithout(path -> replaced(path, "null"))).isEqualTo(new TreeSet<>(required));
            assertThat(refusedWithout(path -> removed(path))).isEqualTo(new TreeSet<>(required));
        }

        private static Set<String> refusedWithout(UnaryOperator<String> change) {
            Set<String> refused = new TreeSet<>();
            everyValue().filter(path -> !path.endsWith("]")).forEach(path -> {
                try {
                    DialogueJson.read(change.apply(path));
                } catch (DialogueFormatException e) {
                    assertThat(e.path()).isEqualTo(path);
                    assertThat(e.found()).isEqualTo("nothing");
                    String[] steps = path.replaceAll("\\d+", "").split("\\.");
                    refused.add(
                            Stream.of(steps).skip(Math.max(0, steps.length - 2)).collect(Collectors.joining(".")));
                }
            });
            return refused;
        }

        private static JsonNode at(JsonNode record, String path) {
            return record.at(pointer(path));
        }

        private static String pointer(String path) {
            return "/" + path.replace("[", "/").replace("]", "").replace(".", "/");
        }

        private static String replaced(String path, String json) {
            JsonNode record = MAPPER.readTree(TestRecords.FULLEST);
            String pointer = pointer(path);
            String last = pointer.substring(pointer.lastIndexOf('/') + 1);
            JsonNode parent = record.at(pointer.substring(0, pointer.lastIndexOf('/')));
            if (parent instanceof ObjectNode object) {
                object.put(last, "here");
            } else {
                ((ArrayNode) parent).set(Integer.parseInt(last), "here");
            }
            return record.toString().replace("\"here\"", "\n" + json);
        }

        private static String removed(String path) {
            JsonNode record = MAPPER.readTree(TestRecords.FULLEST);
            String pointer = pointer(path);
            ((ObjectNode) record.at(pointer.substring(0, pointer.lastIndexOf('/'))))
                    .remove(pointer.substring(pointer.lastIndexOf('/') + 1));
            return record.toString();
        }
    }

    @Nested
    class Truncation {

        @Test
        void aRecordThatEndsAnywhereTooEarlyIsRefused() {
            String text = TestRecords.FULLEST;
            for (int i = 0; i < text.length(); i++) {
                String start = text.substring(0, i);
                DialogueFormatException fault = faultOf(start);
                long lines = start.chars().filter(c -> c == '\n').count() + 1;
                assertThat(fault.line()).as("cut at %d", i).isBetween(1L, lines);
            }
        }

        @Test
        void bytesThatEndAnywhereTooEarlyAreRefused() {
            byte[] bytes = TestRecords.FULLEST.getBytes(UTF_8);
            for (int i = 0; i < bytes.length; i++) {
                faultOf(Arrays.copyOf(bytes, i));
            }
        }

        @Test
        void gzipThatEndsAnywhereTooEarlyIsRefused() throws IOException {
            byte[] bytes = gzip(TestRecords.FULLEST.getBytes(UTF_8));
            for (int i = 2; i < bytes.length; i++) {
                DialogueFormatException fault = faultOf(Arrays.copyOf(bytes, i));
                assertThat(fault.expected()).as("cut at %d", i).isEqualTo("the rest of the compressed data");
                assertThat(fault.found()).isEqualTo("the end of the input");
            }
        }

        @Test
        void gzipThatIsCorruptAnywhereIsRefusedUnlessItSaysTheSame() throws IOException {
            byte[] bytes = gzip(TestRecords.FULLEST.getBytes(UTF_8));
            String whole = outcome(TestRecords.FULLEST);
            int refused = 0;
            for (int i = 0; i < bytes.length; i++) {
                boolean header = i < 10;
                boolean checksum = i >= bytes.length - 8;
                // all bits of the header, one of each other byte
                for (int bit = header ? 0 : i % 8; bit < (header ? 8 : i % 8 + 1); bit++) {
                    byte[] corrupt = bytes.clone();
                    corrupt[i] ^= (byte) (1 << bit);
                    String outcome = outcome(() -> DialogueJson.read(new ByteArrayInputStream(corrupt)));
                    // the flag that it may be text, the time, the level and the system change nothing
                    boolean idle = (i == 3 && bit == 0) || (header && i > 3);
                    if (idle) {
                        assertThat(outcome).as("byte %d", i).isEqualTo(whole);
                    } else if (header) {
                        assertThat(outcome).as("byte %d", i).startsWith("<stream>");
                    } else if (checksum) {
                        assertThat(outcome).as("byte %d", i).endsWith("found content that does not fit its checksum");
                    } else if (!outcome.equals(whole)) {
                        // as good as always: only the bits that fill up the last byte mean nothing
                        assertThat(outcome).as("byte %d", i).startsWith("<stream>");
                        refused++;
                    }
                }
            }
            assertThat(refused).isBetween(bytes.length - 20, bytes.length - 18);
        }
    }

    @Nested
    class Encoding {

        static Stream<Arguments> bytesThatAreNoUtf8() {
            return Stream.of(
                    Arguments.of("an overlong zero", new int[] {0xC0, 0x80}),
                    Arguments.of("an overlong slash", new int[] {0xE0, 0x80, 0xAF}),
                    Arguments.of("a surrogate", new int[] {0xED, 0xA0, 0xBD}),
                    Arguments.of("two surrogates", new int[] {0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80}),
                    Arguments.of("a cut character", new int[] {0xE2, 0x82}),
                    Arguments.of("a continuation alone", new int[] {0x80}),
                    Arguments.of("beyond Unicode", new int[] {0xF4, 0x90, 0x80, 0x80}),
                    Arguments.of("a byte that UTF-8 never has", new int[] {0xFF}),
                    Arguments.of("é in Latin-1", new int[] {0xE9}));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource
        void bytesThatAreNoUtf8(String label, int[] wrong) {
            for (String place : List.of("\"topic\": \"aé😀§\"", "\"x\": {\"aé😀§\": 1}", "\"aé😀§\": 1")) {
                DialogueFormatException fault = faultOf(bytes(with(place), wrong));

                assertThat(fault.line() + ":" + fault.column()).isEqualTo("3:" + (2 + place.indexOf('§')));
                assertThat(fault).hasMessageEndingWith("expected text in UTF-8, found bytes that are not");
                assertThat(fault).hasCauseInstanceOf(CharacterCodingException.class);
            }
            assertThat(faultOf(bytes(with("\"topic\": \"§\""), wrong)).path()).isEqualTo("topic");
        }

        private static byte[] bytes(String text, int[] wrong) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(text.substring(0, text.indexOf('§')).getBytes(UTF_8));
            IntStream.of(wrong).forEach(bytes::write);
            bytes.writeBytes(text.substring(text.indexOf('§') + 1).getBytes(UTF_8));
            return bytes.toByteArray();
        }

        @Test
        void recordsInOtherEncodings() {
            String text = TestRecords.FULLEST;
            assertThat(faultOf(with("\"topic\": \"é\"").getBytes(ISO_8859_1)).expected())
                    .isEqualTo("text in UTF-8");
            assertThat(faultOf(text.getBytes(UTF_16)).expected()).isEqualTo("text in UTF-8");
            assertThat(faultOf(text.getBytes(UTF_16LE)).expected()).isEqualTo("well-formed JSON");
        }

        @Test
        void charactersOfFourBytesAndFaultsMayStandAnywhereAroundTheEndOfABuffer() {
            for (int buffer : new int[] {4_000, 8_000, 8_192}) {
                for (int before = buffer - 100; before < buffer + 10; before++) {
                    String filling = "x".repeat(before);
                    Dialogue dialogue = DialogueJson.read(new ByteArrayInputStream(
                            with("\"topic\": \"" + filling + "😀\"").getBytes(UTF_8)));
                    assertThat(dialogue.topic()).isEqualTo(filling + "😀");

                    DialogueFormatException fault =
                            faultOf(bytes(with("\"topic\": \"" + filling + "§\""), new int[] {0xF0, 0x9F, 0x98}));
                    assertThat(fault.line() + ":" + fault.column()).isEqualTo("3:" + (12 + before));
                }
            }
        }
    }

    @Nested
    class Limits {

        private static final long GIGABYTE = 1L << 30;

        static Stream<Arguments> endless() {
            String start = with("").replace("}", "");
            return Stream.of(
                    Arguments.of("text", start + "\"topic\": \"", "x", "topic", "at most 10000000 characters of text"),
                    Arguments.of("unknown", start + "\"x\": [\"", "é", "x[0]", "at most 10000000 characters of text"),
                    Arguments.of("escapes", start + "\"x\": \"", "\\n", "x", "at most 10000000 characters of text"),
                    Arguments.of("name", start + "\"", "x", "", "at most 10000 characters of name"),
                    Arguments.of("white space", start, " \n", "", "at most 50000000 bytes of record"),
                    Arguments.of("elements", start + "\"x\": [1", ",1", null, "at most 50000000 bytes of record"),
                    Arguments.of("lists", start + "\"x\": ", "[", null, "at most 64 levels of nesting"),
                    Arguments.of("objects", start + "\"x\": ", "{\"y\":", null, "at most 64 levels of nesting"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource
        void endless(String label, String start, String piece, String path, String expected) {
            Endless gigabyte = new Endless(start, piece, GIGABYTE, "");

            DialogueFormatException fault = faultOf(() -> DialogueJson.read(gigabyte));

            assertThat(fault.expected()).isEqualTo(expected);
            assertThat(fault.found()).isEqualTo("more");
            assertThat(fault.line()).isGreaterThanOrEqualTo(3);
            if (path != null) {
                assertThat(fault.path()).isEqualTo(path);
            }
            // and does not read on
            assertThat(gigabyte.position()).isLessThan(60_000_000);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"x\": ", "\"reported\": [{\"value\": ", "\"id\": ", "\"coverage\": "})
        void aGigabyteOfDigits(String start) {
            Endless gigabyte = new Endless("{" + start, "9", GIGABYTE, "}");

            assertThat(faultOf(() -> DialogueJson.read(gigabyte)).found()).isEqualTo("more");
            assertThat(gigabyte.position()).isLessThan(60_000_000);
        }

        @ParameterizedTest
        @ValueSource(strings = {"9", "0.", "1e", "-", "1.5e-"})
        void aNumberOfTenThousandDigits(String start) {
            String digits = "9".repeat(10_000);
            for (String property : List.of("\"x\": %s", "\"x\": [%s]", "\"coverage\": %s", "\"topic\": %s")) {
                assertThat(faultOf(with(property.formatted(start + digits))).expected())
                        .isEqualTo("a number of at most 1000 digits");
            }
        }

        @Test
        void anExponentThatNoNumberCanHave() {
            assertThat(faultOf(with("\"x\": 1e99999999999")))
                    .hasMessage("<string>:3:7: x: expected a value within the limits, found 1e99999999999");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[", "{\"x\":", "[{\"x\":"})
        void aHundredThousandLevels(String level) {
            String deep = level.repeat(100_000);
            assertThat(faultOf(with("\"x\": " + deep)).expected()).isEqualTo("at most 64 levels of nesting");
            assertThat(faultOf(with("\"statements\": [{\"x\": " + deep)).expected())
                    .isEqualTo("at most 64 levels of nesting");
            faultOf(deep);
            faultOf(with("\"topic\": " + deep));
            faultOf(with("\"statements\": " + deep));
        }

        @Test
        void unknownPropertiesMayBeNested64Deep() {
            String deepest = with("\"x\": " + "[".repeat(64) + "]".repeat(64));
            assertThat(DialogueJson.toJson(DialogueJson.read(deepest))).contains("[".repeat(64));

            DialogueFormatException fault = faultOf(with("\"x\": " + "[".repeat(65) + "]".repeat(65)));
            assertThat(fault.expected()).isEqualTo("at most 64 levels of nesting");
            assertThat(fault.path()).startsWith("x[0][0]");
        }

        @Test
        void theLongestTextIsRead() {
            String text = "x".repeat(10_000_000);
            assertThat(DialogueJson.read(with("\"topic\": \"" + text + "\"")).topic())
                    .isEqualTo(text);
        }

        @Test
        void placesAreKnownInLongRecords() throws IOException {
            String long1 = "\"topic\": \"" + "x".repeat(5_000_000) + "\",\r\n";

            assertThat(place(faultOf(with(long1 + "\"note\" 5")))).isEqualTo("4:8");
            assertThat(place(faultOf(with(long1 + "\"note\": \"")))).isEqualTo("4:11");
            assertThat(place(faultOf(with(long1 + "\"note\": 5")))).isEqualTo("4:9");
            assertThat(place(faultOf(with(long1 + "\"endDate\": \"x\"")))).isEqualTo("4:12");

            assertThat(place(faultOf(with(long1 + "\"sources\": [\n{\"id\": \"\", \"title\": \"t\"\n}]"))))
                    .isEqualTo("5:8");

            byte[] bytes = with(long1 + "\r \"note\": \"").getBytes(UTF_8);
            bytes[bytes.length - 1] = (byte) 0x80;
            assertThat(place(faultOf(bytes))).isEqualTo("5:11");
        }

        private static String place(DialogueFormatException fault) {
            return fault.line() + ":" + fault.column();
        }
    }

    @Nested
    class Sources {

        @TempDir
        Path folder;

        @Test
        void aMissingFile() {
            Path file = folder.resolve("missing.json");
            DialogueFormatException fault = faultOf(() -> DialogueJson.read(file));

            assertThat(fault)
                    .hasMessage(file + ": expected a readable file, found no such file")
                    .hasCauseInstanceOf(NoSuchFileException.class);
            assertThat(fault.line()).isZero();
            assertThat(fault.column()).isZero();
            assertThat(fault.path()).isEmpty();
            assertThat(fault.source()).isEqualTo(file.toString());
        }

        @Test
        void aDirectory() {
            assertThat(faultOf(() -> DialogueJson.read(folder)))
                    .hasMessage(folder + ": expected a readable file, found a directory");
        }

        @Test
        void aFileThatMayNotBeRead() throws IOException {
            Path file = Files.writeString(folder.resolve("secret.json"), TestRecords.SHORTEST);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
            assumeFalse(Files.isReadable(file), "whoever runs this may read everything");

            assertThat(faultOf(() -> DialogueJson.read(file)))
                    .hasMessage(file + ": expected a readable file, found a file that may not be read");
        }

        @Test
        void aStreamThatMayNotBeRead() {
            InputStream closed = new FailingInput(TestRecords.SHORTEST, 0, new AccessDeniedException("secret"));

            assertThat(faultOf(() -> DialogueJson.read(closed)))
                    .hasMessage("<stream>: expected a readable file, found a file that may not be read");
        }

        @Test
        void aStreamThatFailsInTheMiddle() {
            String text = with("\"topic\": \"é");
            InputStream failing = new FailingInput(text, text.indexOf('é'), new IOException("the line is dead"));

            DialogueFormatException fault = faultOf(() -> DialogueJson.read(failing));

            assertThat(fault)
                    .hasMessage("<stream>:3:12: topic: expected a readable file, found the line is dead")
                    .hasRootCauseMessage("the line is dead");
        }

        @Test
        void sourcesOfTheCallerStayOpen() throws IOException {
            List<String> closed = new ArrayList<>();
            for (String text : List.of(TestRecords.SHORTEST, "{", "")) {
                InputStream in = new ByteArrayInputStream(text.getBytes(UTF_8)) {
                    @Override
                    public void close() {
                        closed.add("the stream of " + text);
                    }
                };
                StringReader reader = new StringReader(text) {
                    @Override
                    public void close() {
                        closed.add("the reader of " + text);
                    }
                };
                assertThat(outcome(() -> DialogueJson.read(in))).isNotEmpty();
                assertThat(outcome(() -> DialogueJson.read(reader))).isNotEmpty();
            }
            assertThat(closed).isEmpty();
        }
    }

    @Test
    void manyThreadsReadAtOnce() throws Exception {
        List<String> texts = Stream.concat(Stream.of(TestRecords.FULLEST, TestRecords.SHORTEST), faults().map(fault ->
                        (String) fault.get()[1]))
                .toList();
        List<String> alone = texts.stream().map(BrokenInputTest::outcome).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> tasks = Collections.nCopies(
                    16, () -> texts.stream().map(BrokenInputTest::outcome).toList());
            for (Future<List<String>> task : threads.invokeAll(tasks)) {
                assertThat(task.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String outcome(String text) {
        return outcome(() -> DialogueJson.read(text));
    }

    private static String outcome(Supplier<Dialogue> reading) {
        try {
            return DialogueJson.toJson(reading.get());
        } catch (DialogueFormatException e) {
            return e.getMessage();
        }
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /** A source that gives so many bytes, and then fails. */
    static final class FailingInput extends SequenceInputStream {

        FailingInput(String text, int bytes, IOException failure) {
            super(new ByteArrayInputStream(text.getBytes(UTF_8), 0, bytes), new InputStream() {
                @Override
                public int read() throws IOException {
                    throw failure;
                }

                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    throw failure;
                }
            });
        }
    }
}
