package org.dialoguerecords.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8CheckTest {

    /** First and last bytes of every kind of character, and their neighbours. */
    private static final int[] TELLING = {
        'a', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0,
        0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    private static final byte[] PLAIN = "abcdefgh".repeat(2).getBytes(StandardCharsets.UTF_8);

    @Test
    void agreesWithTheDecoderOnFourTellingBytesAtOnceAndOneByOne() {
        int n = TELLING.length;
        List<String> others = new ArrayList<>();
        for (int i = 0; i < n * n * n * n; i++) {
            byte[] bytes = {
                (byte) TELLING[i % n],
                (byte) TELLING[i / n % n],
                (byte) TELLING[i / n / n % n],
                (byte) TELLING[i / n / n / n]
            };
            boolean decoded = isDecoded(bytes);
            if (isRight(bytes, 1) != decoded || isRight(bytes, bytes.length) != decoded) {
                others.add(HexFormat.of().formatHex(bytes));
            }
        }
        assertThat(others).isEmpty();
    }

    @Test
    void agreesWithTheDecoderHoweverTheBytesAreCut() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = drawn(random);
            int pieces = 1 + random.nextInt(4);
            assertThat(isRight(bytes, pieces)).as("text %d", i).isEqualTo(isDecoded(bytes));
        }
    }

    @Test
    void saysWhereTheWrongCharacterBegins() {
        byte[] bytes = {'a', (byte) 0xC3, (byte) 0xA9, (byte) 0xE2, (byte) 0x82, 'b'};
        Utf8Check check = new Utf8Check();

        assertThat(check.accepts(bytes, 0, 5)).isTrue();
        assertThat(check.isWhole()).isFalse();
        assertThat(check.accepts(bytes, 5, 6)).isFalse();
        assertThat(check.begun()).isEqualTo(3);
    }

    private static byte[] drawn(Random random) {
        ByteBuffer text = ByteBuffer.allocate(100);
        while (text.remaining() >= PLAIN.length) {
            switch (random.nextInt(10)) {
                case 0 -> text.put(PLAIN, 0, random.nextInt(PLAIN.length));
                case 1 -> text.put((byte) (random.nextInt(4) == 0 ? TELLING[random.nextInt(TELLING.length)] : 'x'));
                case 2, 3 -> text.put(character(random, 0x80, 0x800));
                case 4, 5, 6 -> text.put(character(random, 0x800, 0xD800));
                default -> text.put(character(random, 0x1_0000, 0x11_0000));
            }
        }
        byte[] bytes = new byte[text.position() - random.nextInt(3)];
        text.flip().get(bytes);
        return bytes;
    }

    private static byte[] character(Random random, int first, int end) {
        return Character.toString(first + random.nextInt(end - first)).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isRight(byte[] bytes, int pieces) {
        Utf8Check check = new Utf8Check();
        for (int piece = 0; piece < pieces; piece++) {
            if (!check.accepts(bytes, bytes.length * piece / pieces, bytes.length * (piece + 1) / pieces)) {
                return false;
            }
        }
        return check.isWhole();
    }

    private static boolean isDecoded(byte[] bytes) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        return !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), decoded, true)
                .isError();
    }
}
