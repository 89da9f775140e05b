package org.dialoguerecords.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dialoguerecords.Dialogue;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record damaged at random is another record or a {@link DialogueFormatException}, never anything else. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class MutationTest {

    private static final int CASES = 2_000;
    private static final byte[] RECORD = TestRecords.FULLEST.getBytes(UTF_8);
    private static final byte[] TELLING = "{}[]\",:\\0u19-.eE \n\t\0tfn/".getBytes(UTF_8);

    @ParameterizedTest
    @ValueSource(longs = {20170906, 1, 2})
    void aDamagedRecordIsRefusedOrRead(long seed) {
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            byte[] damaged = RECORD;
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                damaged = damaged(damaged, random);
            }
            Dialogue dialogue;
            try {
                dialogue = DialogueJson.read(new ByteArrayInputStream(damaged));
            } catch (DialogueFormatException e) {
                assertThat(e.line()).isPositive();
                assertThat(e.column()).isPositive();
                assertThat(e.expected()).isNotBlank();
                assertThat(e.found()).isNotBlank();
                refused++;
                continue;
            }
            assertThat(DialogueJson.read(DialogueJson.toJson(dialogue)))
                    .as("seed %d, case %d", seed, i)
                    .isEqualTo(dialogue);
        }
        // otherwise the cases would say nothing of one of the two outcomes
        assertThat(refused).isBetween(CASES / 4, CASES - CASES / 50);
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(8));
        byte[] inserted = new byte[1 + random.nextInt(4)];
        random.nextBytes(inserted);
        byte telling = TELLING[random.nextInt(TELLING.length)];
        return switch (random.nextInt(6)) {
            case 0 -> replaced(bytes, from, from + 1, (byte) (bytes[from] ^ 1 << random.nextInt(8)));
            case 1 -> replaced(bytes, from, from + 1, telling);
            case 2 -> replaced(bytes, from, to);
            case 3 -> replaced(bytes, from, from, inserted);
            case 4 -> replaced(bytes, from, from, telling);
            default -> {
                int other = random.nextInt(bytes.length - 8);
                yield replaced(bytes, from, to, Arrays.copyOfRange(bytes, other, other + to - from));
            }
        };
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte... by) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, from);
        all.writeBytes(by);
        all.write(bytes, to, bytes.length - to);
        return all.toByteArray();
    }
}
