package org.dialoguerecords.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Damage to bytes and to text, by chance: single bits, bytes, tokens, characters, numbers, whole pieces. */
final class Damage {

    /** Tokens and half tokens of the syntaxes that the readers know. */
    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "\\",
            "\n",
            "\r",
            "\r\n",
            "\t",
            " ",
            ";",
            "|",
            "'",
            "#",
            "=",
            "\"\"",
            "\\u",
            "\\ud800",
            "\\udc00\\ud83d",
            "\\u0000",
            "\u0000",
            "\u0001",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u200f",
            "\u202e",
            "\u2028",
            "\ufeff",
            "\uffff",
            "\ud83c\uddeb\ud83c\uddf7",
            "e\u0301",
            "\u0130",
            "ß",
            "١٢٣",
            "中",
            "-",
            "–",
            "(",
            ")",
            "/",
            "*",
            "&",
            "<",
            "]]>",
            "</script>",
            "null",
            "true",
            "false",
            "NaN",
            "1e",
            "1E400",
            "-0",
            "0.1e-2147483648",
            "9223372036854775808",
            "2147483648",
            "{\"\":{}}",
            "[[[[",
            "}}}}",
            "/*",
            "except ",
            " and ",
            "on behalf of ",
            "the ");

    private static final int LONGEST_PIECE = 64;

    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    /** The bytes with one to three damages. */
    byte[] of(byte[] bytes) {
        byte[] damaged = bytes;
        for (int i = random.nextInt(3); i >= 0; i--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    /** The text with one to three damages. */
    String of(String text) {
        String damaged = text;
        for (int i = random.nextInt(3); i >= 0; i--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(LONGEST_PIECE));
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes);
            case 1 -> replaced(bytes, from, Math.min(bytes.length, from + 1), (byte) random.nextInt(256));
            case 2 -> replaced(bytes, from, to);
            case 3 -> replaced(bytes, from, from, piece(bytes));
            case 4 -> replaced(bytes, from, to, piece(bytes));
            case 5 -> Arrays.copyOf(bytes, from);
            case 6 -> once(new String(bytes, StandardCharsets.UTF_8)).getBytes(encoding());
            default -> replaced(bytes, from, from, one(TOKENS).getBytes(StandardCharsets.UTF_8));
        };
    }

    private String once(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(LONGEST_PIECE));
        return switch (random.nextInt(8)) {
            case 0 -> replaced(text, from, to, "");
            case 1 -> replaced(text, from, from, one(TOKENS));
            case 2 -> replaced(text, from, Math.min(text.length(), from + 1), one(TOKENS));
            case 3 -> replaced(text, from, from, text.substring(from, to).repeat(1 + random.nextInt(20)));
            case 4 ->
                replaced(
                        text,
                        from,
                        to,
                        new StringBuilder(text.substring(from, to)).reverse().toString());
            case 5 -> replaced(text, from, to, text.substring(from, to).toUpperCase(Locale.ROOT));
            case 6 -> text.replace(one(TOKENS), one(TOKENS));
            default ->
                replaced(text, from, Math.min(text.length(), from + 1), Character.toString(random.nextInt(0x3000)));
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] piece(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(LONGEST_PIECE)));
    }

    private Charset encoding() {
        return switch (random.nextInt(6)) {
            case 0 -> StandardCharsets.UTF_16;
            case 1 -> StandardCharsets.UTF_16LE;
            case 2 -> StandardCharsets.ISO_8859_1;
            default -> StandardCharsets.UTF_8;
        };
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte... by) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, from);
        all.writeBytes(by);
        all.write(bytes, to, bytes.length - to);
        return all.toByteArray();
    }

    private static String replaced(String text, int from, int to, String by) {
        return text.substring(0, from) + by + text.substring(to);
    }
}
