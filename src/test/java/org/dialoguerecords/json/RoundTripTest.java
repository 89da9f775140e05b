package org.dialoguerecords.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dialoguerecords.Dialogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever texts, numbers and unknown properties a record has: read, written and read, it is equal. */
class RoundTripTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> FREE = Set.of(
            "title",
            "topic",
            "note",
            "name",
            "honorific",
            "function",
            "text",
            "summary",
            "wording",
            "url",
            "publisher");
    private static final int[] ALPHABETS = {'\0', ' ', 'a', 0xC0, 0x5D0, 0x627, 0x4E00, 0xE000, 0x1F600, 0x10FF00};

    @ParameterizedTest
    @ValueSource(longs = {20170906, 3, 4})
    void aRecordOfRandomContent(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            JsonNode json = MAPPER.readTree(TestRecords.FULLEST);
            fill(json, random);

            Dialogue dialogue = DialogueJson.read(json.toString());

            ByteArrayOutputStream laidOut = new ByteArrayOutputStream();
            DialogueJson.write(dialogue, laidOut);
            String line = DialogueJson.toJson(dialogue);
            assertThat(DialogueJson.read(new ByteArrayInputStream(laidOut.toByteArray())))
                    .as("seed %d, case %d", seed, i)
                    .isEqualTo(dialogue)
                    .isNotEqualTo(TestRecords.fullest());
            assertThat(DialogueJson.read(line)).isEqualTo(dialogue);
            assertThat(DialogueJson.read(new ByteArrayInputStream(line.getBytes(UTF_8))))
                    .isEqualTo(dialogue);
            assertThat(DialogueJson.toJson(DialogueJson.read(laidOut.toString(UTF_8))))
                    .isEqualTo(line);
        }
    }

    private static void fill(JsonNode node, Random random) {
        node.forEach(child -> fill(child, random));
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> property : Set.copyOf(object.properties())) {
                if (FREE.contains(property.getKey())) {
                    object.put(property.getKey(), text(random));
                }
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                object.set("x " + text(random), value(random, 3));
            }
        }
    }

    private static JsonNode value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> MAPPER.valueToTree(text(random));
            case 1 -> MAPPER.valueToTree(random.nextLong() >> random.nextInt(64));
            case 2 -> MAPPER.valueToTree(new BigInteger(200, random).negate());
            case 3 -> MAPPER.valueToTree(new BigDecimal(new BigInteger(100, random), random.nextInt(800) - 400));
            case 4 -> MAPPER.valueToTree(random.nextBoolean());
            case 5 -> {
                ArrayNode list = MAPPER.createArrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(value(random, depth - 1));
                }
                yield list;
            }
            default -> {
                ObjectNode object = MAPPER.createObjectNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    object.set(text(random), value(random, depth - 1));
                }
                yield object;
            }
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.appendCodePoint(ALPHABETS[random.nextInt(ALPHABETS.length)] + random.nextInt(26));
        }
        return text.toString();
    }
}
