package org.dialoguerecords.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Characters as UTF-8, up to the first surrogate without its other half, which is a failure. */
final class Utf8Encoder extends InputStream {

    private final Reader in;
    private final CharBuffer chars = CharBuffer.allocate(1 << 12).flip();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).flip();
    private final CharsetEncoder encoder = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean ended;

    Utf8Encoder(Reader in) {
        this.in = in;
    }

    /** The index of the first surrogate without its other half, or -1. */
    static int unpairedSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** A surrogate without its other half. */
    static final class Unpaired extends CharacterCodingException {

        private static final long serialVersionUID = 1L;

        private final char surrogate;

        Unpaired(char surrogate) {
            this.surrogate = surrogate;
        }

        char surrogate() {
            return surrogate;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (!bytes.hasRemaining()) {
            bytes.clear();
            CoderResult result = encoder.encode(chars, bytes, ended);
            bytes.flip();
            if (!bytes.hasRemaining()) {
                if (result.isError()) {
                    throw new Unpaired(chars.get(chars.position()));
                }
                if (ended) {
                    return -1;
                }
                fill();
            }
        }
        int read = Math.min(length, bytes.remaining());
        bytes.get(target, offset, read);
        return read;
    }

    private void fill() throws IOException {
        chars.compact();
        ended = in.read(chars) < 0;
        chars.flip();
    }
}
