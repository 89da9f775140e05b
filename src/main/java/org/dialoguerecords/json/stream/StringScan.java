package org.dialoguerecords.json.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Finds the ends of strings in JSON, and reads those that somebody asks for. */
final class StringScan {

    private static final int HEX_DIGITS = 4;

    /** Most strings are short. */
    private static final int NEAR = 12;

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final boolean withControls;

    /** The bytes again, a character each, because nothing finds a character faster than a {@code String} does. */
    private final String latin1;

    private char[] buffer = {};
    private int backslash;
    private int from;
    private int to;
    private boolean escaped;

    /**
     * Strings in some bytes.
     *
     * @param withControls whether there are control characters among them
     */
    StringScan(byte[] bytes, int start, int end, boolean withControls) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.withControls = withControls;
        this.latin1 = new String(bytes, start, end - start, ISO_8859_1);
        this.backslash = start - 1;
    }

    int start() {
        return start;
    }

    /** Goes back to a place before strings that were found. */
    void rewind() {
        backslash = start - 1;
    }

    byte[] bytes() {
        return bytes;
    }

    int end() {
        return end;
    }

    /** Finds the end of a string behind its opening quote, and gives what is behind its closing one. */
    int toEnd(int start) {
        from = start;
        to = quote(start);
        escaped = false;
        while (backslash < to) {
            if (backslash >= from) {
                escaped = true;
                int behind = behindEscape(backslash);
                to = behind > to ? quote(behind) : to;
                nextBackslash(behind);
            } else {
                nextBackslash(from);
            }
        }
        if (withControls) {
            requireNoControls();
        }
        return to + 1;
    }

    private void nextBackslash(int first) {
        int found = latin1.indexOf('\\', first - start);
        backslash = found < 0 ? end : start + found;
    }

    private int quote(int first) {
        int near = Math.min(first + NEAR, end);
        for (int i = first; i < near; i++) {
            if (bytes[i] == '"') {
                return i;
            }
        }
        int quote = latin1.indexOf('"', near - start);
        if (quote < 0) {
            throw new ByteTokens.Unclear();
        }
        return start + quote;
    }

    private void requireNoControls() {
        for (int i = from; i < to; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ') {
                throw new ByteTokens.Unclear();
            }
        }
    }

    private int behindEscape(int i) {
        int escape = i + 1 < end ? bytes[i + 1] : -1;
        switch (escape) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
                return i + 2;
            }
            case 'u' -> {
                int behind = i + 2 + HEX_DIGITS;
                for (int digit = i + 2; digit < behind; digit++) {
                    if (digit >= end || Character.digit(bytes[digit], 16) < 0) {
                        throw new ByteTokens.Unclear();
                    }
                }
                return behind;
            }
            default -> throw new ByteTokens.Unclear();
        }
    }

    /** Where the string begins, behind its quote. */
    int from() {
        return from;
    }

    /** Where its closing quote stands. */
    int to() {
        return to;
    }

    /** Tells that something was found that is no string. */
    void setPlain() {
        escaped = false;
    }

    boolean isEscaped() {
        return escaped;
    }

    /** The string between two places, which are those of the last one or of what is no string. */
    String text(int first, int last) {
        if (!escaped && EightBytes.areAscii(bytes, first, last)) {
            return latin1.substring(first - start, last - start);
        }
        // no character has more code units than bytes
        int most = last - first;
        if (most > buffer.length) {
            buffer = new char[most];
        }
        char[] text = buffer;
        int length = 0;
        int i = first;
        while (i < last) {
            int next = bytes[i];
            if (next >= 0 && next != '\\') {
                text[length++] = (char) next;
                i++;
            } else if (next == '\\') {
                text[length++] = escaped(i);
                i = behindEscape(i);
            } else if (next < (byte) 0xE0) {
                text[length++] = (char) (((next & 0x1F) << 6) | bits(i + 1));
                i += 2;
            } else if (next < (byte) 0xF0) {
                text[length++] = (char) (((next & 0x0F) << 12) | (bits(i + 1) << 6) | bits(i + 2));
                i += 3;
            } else {
                int character = ((next & 0x07) << 18) | (bits(i + 1) << 12) | (bits(i + 2) << 6) | bits(i + 3);
                text[length++] = Character.highSurrogate(character);
                text[length++] = Character.lowSurrogate(character);
                i += 4;
            }
        }
        return new String(text, 0, length);
    }

    private int bits(int continuation) {
        return bytes[continuation] & 0x3F;
    }

    private char escaped(int i) {
        return switch (bytes[i + 1]) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) Integer.parseInt(new String(bytes, i + 2, HEX_DIGITS, ISO_8859_1), 16);
            default -> (char) bytes[i + 1];
        };
    }
}
