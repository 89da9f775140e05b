package org.dialoguerecords.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are checked to be UTF-8 while they are read, which parsers of bytes do not do, and kept, so that a fault
 * can be located in them.
 */
final class Utf8Input extends InputStream {

    private static final long MOST_KEPT = 16_000_000;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    private final InputStream in;
    private final List<byte[]> kept = new ArrayList<>();
    private long count;
    private @Nullable IOException failure;

    // of the character that has begun: how many bytes are missing, and what the next of them can be
    private int missing;
    private int lowest;
    private int highest;

    Utf8Input(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = readOnce(target, offset, length);
        boolean valid = read < 0 ? missing == 0 : check(target, offset, offset + read);
        if (read > 0) {
            keep(Arrays.copyOfRange(target, offset, offset + read));
        }
        if (!valid) {
            throw new CharacterCodingException();
        }
        return read;
    }

    /** All bytes once more, those read so far and those behind them, unless they were too many to keep. */
    Optional<InputStream> again() {
        if (count > MOST_KEPT) {
            return Optional.empty();
        }
        List<InputStream> parts = new ArrayList<>();
        kept.forEach(bytes -> parts.add(new ByteArrayInputStream(bytes)));
        parts.add(new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return readOnce(target, offset, length);
            }
        });
        return Optional.of(new SequenceInputStream(Collections.enumeration(parts)));
    }

    /** Reads on, but not on behind a failure: what a broken source says then means nothing. */
    private int readOnce(byte[] target, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            return in.read(target, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private void keep(byte[] bytes) {
        count += bytes.length;
        if (count <= MOST_KEPT) {
            kept.add(bytes);
        } else {
            kept.clear();
        }
    }

    private boolean check(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            int next = bytes[i] & 0xFF;
            if (missing > 0) {
                if (next < lowest || next > highest) {
                    return false;
                }
                missing--;
                lowest = 0x80;
                highest = 0xBF;
            } else if (next >= 0x80) {
                if (!begin(next)) {
                    return false;
                }
            } else {
                while (i + 8 < to && ((long) EIGHT_BYTES.get(bytes, i + 1) & NOT_ASCII) == 0) {
                    i += 8;
                }
            }
        }
        return true;
    }

    /** Begins a character of several bytes; no overlong forms, no surrogates, none beyond U+10FFFF. */
    private boolean begin(int first) {
        missing = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return first >= 0xC2 && first <= 0xF4;
    }
}
