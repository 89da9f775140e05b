package org.dialoguerecords.json.stream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whether bytes that come in pieces are UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
final class Utf8Check {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    // the piece that is looked at; as parameters these make the loop over plain text a tenth slower
    private byte[] bytes = {};
    private int end;

    // of the character that has begun: its first byte, how many bytes are missing, and what the next of them can be
    private int begun;
    private int missing;
    private int lowest;
    private int highest;

    /** Whether the next piece of the text goes on as UTF-8; the last character may be unfinished. */
    boolean accepts(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.end = end;
        return accepts(from);
    }

    private boolean accepts(int from) {
        int i = from;
        while (i < end) {
            if (missing == 0) {
                i = skipWhole(i);
                if (i == end) {
                    return true;
                }
                begun = i;
                if (!begin(bytes[i++] & 0xFF)) {
                    return false;
                }
            } else {
                int next = bytes[i++] & 0xFF;
                if (next < lowest || next > highest) {
                    return false;
                }
                missing--;
                lowest = 0x80;
                highest = 0xBF;
            }
        }
        return true;
    }

    /** Whether no character is unfinished, so that the text may end. */
    boolean isWhole() {
        return missing == 0;
    }

    /** The index of the first byte of the character that is wrong, or unfinished. */
    int begun() {
        return begun;
    }

    /** Passes over plain and whole characters, eight bytes at a time where all are plain. */
    private int skipWhole(int from) {
        int i = from;
        while (i < end) {
            int next = bytes[i] & 0xFF;
            if (next < 0x80) {
                i++;
                while (i + 8 <= end && ((long) EIGHT_BYTES.get(bytes, i) & NOT_ASCII) == 0) {
                    i += 8;
                }
            } else if (next >= 0xC2 && next < 0xE0 && i + 1 < end && isContinuation(i + 1)) {
                i += 2;
            } else if (next > 0xE0
                    && next < 0xF0
                    && next != 0xED
                    && i + 2 < end
                    && isContinuation(i + 1)
                    && isContinuation(i + 2)) {
                i += 3;
            } else {
                return i;
            }
        }
        return i;
    }

    private boolean isContinuation(int index) {
        return (bytes[index] & 0xC0) == 0x80;
    }

    private boolean begin(int first) {
        missing = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return first >= 0xC2 && first <= 0xF4;
    }
}
