package org.dialoguerecords.json.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.RandomDialogues;
import org.dialoguerecords.json.DialogueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read along the bytes is what Jackson reads, and what Jackson refuses is not read along the bytes. */
class ByteTokensTest {

    private static final String RECORD = "{\"format\": \"dialogue-record/1\", \"id\": \"d\", \"title\": \"A dialogue\","
            + " \"date\": \"2017-09-06\", %s}";

    private static RecordText text(byte[] bytes) {
        return new RecordText(new ByteArrayInputStream(bytes), RecordText.LARGEST, 1);
    }

    /** The dialogue or the fault. */
    private static Object outcome(byte[] bytes, boolean closely, boolean withTexts) {
        try {
            return closely
                    ? RecordReader.readClosely(text(bytes), withTexts)
                    : RecordReader.read(text(bytes), withTexts);
        } catch (FaultException e) {
            return e.fault().place() + " " + e.fault().expected() + " "
                    + e.fault().found();
        }
    }

    private static void assertSame(byte[] bytes) {
        for (boolean withTexts : new boolean[] {true, false}) {
            assertThat(outcome(bytes, false, withTexts))
                    .as(() -> new String(bytes, UTF_8))
                    .isEqualTo(outcome(bytes, true, withTexts));
        }
    }

    private static byte[] laidOut(Dialogue dialogue) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DialogueJson.write(dialogue, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverIsChangedInARecord(long seed) {
        Random random = new Random(seed);
        RandomDialogues.of(seed).limit(40).forEach(dialogue -> {
            byte[] bytes = random.nextBoolean()
                    ? laidOut(dialogue)
                    : DialogueJson.toJson(dialogue).getBytes(UTF_8);
            assertSame(bytes);
            for (int i = 0; i < 60; i++) {
                assertSame(changed(bytes, random));
            }
        });
    }

    private static byte[] changed(byte[] bytes, Random random) {
        String signs = "\"\\{}[],:u0 -.eE1\n\ttfn/é\u0000";
        int at = random.nextInt(bytes.length);
        int behind = Math.min(bytes.length, at + random.nextInt(3));
        byte[] sign = random.nextInt(8) == 0
                ? new byte[] {(byte) random.nextInt(256)}
                : signs.substring(random.nextInt(signs.length()))
                        .substring(0, 1)
                        .getBytes(UTF_8);
        byte[] changed = Arrays.copyOf(bytes, at + sign.length + bytes.length - behind);
        System.arraycopy(sign, 0, changed, at, sign.length);
        System.arraycopy(bytes, behind, changed, at + sign.length, bytes.length - behind);
        return changed;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"x-a\": [1, -2, 0, 1234567890, 12345678901234567890, -0, 1.50, 1e5, -1E-7, 0.0]",
                "\"x-a\": 01",
                "\"x-a\": 1.",
                "\"x-a\": -",
                "\"x-a\": 1e",
                "\"x-a\": .5",
                "\"x-a\": +1",
                "\"x-a\": NaN",
                "\"x-a\": truE",
                "\"x-a\": true1",
                "\"x-a\": [1 2]",
                "\"x-a\": [1,]",
                "\"x-a\": [,1]",
                "\"x-a\": {\"b\": 1,}",
                "\"x-a\": {\"b\" 1}",
                "\"x-a\": [}",
                "\"x-a\": {\"b\": [{}, [], \"\", null, true, false]}",
                "\"x-a\": {\"b\": 1, \"b\": 2}",
                "\"x-a\": \"\\u00e9\\uD83D\\uDE00\\n\\\"\\\\\\/\\b\\f\\r\\t\"",
                "\"x-a\": \"\\u00g0\"",
                "\"x-a\": \"\\x\"",
                "\"x-a\": \"\\ud83d\"",
                "\"\\u0078-a\": \"an escaped name\"",
                "\"t\\u006fpic\": \"a known name, escaped\"",
                "\"topic\": \"one\", \"t\\u006fpic\": \"again\"",
                "\"x-é€😀\": \"é€😀\"",
                "\"topic\": \"ends with a backslash \\\\\", \"note\": \"\\\\\\\"\"",
                "\"participants\": [{\"id\": \"a\\\\\\\"b\", \"state\": \"NLD\", \"type\": \"individual\"}]",
                "\"participants\": [{\"id\": \"a\", \"nested\": {\"type\": \"delegation\"}, \"type\": \"individual\"}]",
                "\"participants\": [{\"id\": \"a\", \"type\": 5, \"type\": \"individual\"}]",
                "\"participants\": [{\"id\": \"a\"}]",
                "\"participants\": [{}]",
                "\"note\": 5",
                "\"note\": \"a\tb\"",
                "\"groups\": [{\"id\": \"G\", \"size\": 2147483648}]",
                "\"groups\": [{\"id\": \"G\", \"size\": -1}]",
                "\"groups\": [{\"id\": \"G\", \"size\": 1.0}]",
                "\"topic\": \"x\"} \"more\": {",
                "\"topic\": \"never closed"
            })
    void whateverStandsInIt(String property) {
        assertSame(RECORD.formatted(property).getBytes(UTF_8));
    }

    @Test
    void deepNestingAndLongNumbersAreLeftToJackson() {
        for (int length : new int[] {60, 63, 64, 65, 79, 80, 81, 99, 100, 101, 1_000, 1_001}) {
            assertSame(RECORD.formatted("\"x-a\": " + "[".repeat(length) + "]".repeat(length))
                    .getBytes(UTF_8));
            assertSame(RECORD.formatted("\"x-a\": " + "1".repeat(length)).getBytes(UTF_8));
            assertSame(RECORD.formatted("\"x-a\": 0." + "1".repeat(length)).getBytes(UTF_8));
            assertSame(
                    RECORD.formatted("\"" + "n".repeat(10 * length) + "\": 0").getBytes(UTF_8));
        }
    }

    @Test
    void aWellFormedRecordIsReadAlongItsBytes() {
        byte[] bytes =
                RECORD.formatted("\"x-a\": {\"b\": [1, 2.5, \"\\u00e9\"]}").getBytes(UTF_8);
        ByteTokens tokens = text(bytes).bytes();

        while (tokens.next() != null) {
            assertThat(tokens.current()).isNotNull();
        }

        assertThatThrownBy(tokens::next).isInstanceOf(ByteTokens.Unclear.class);
    }
}
