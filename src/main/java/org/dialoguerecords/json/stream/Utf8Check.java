package org.dialoguerecords.json.stream;

/** Checks, part by part, that bytes are UTF-8, and whether any are control characters. */
final class Utf8Check {

    private long controls;

    // of the character that has begun: its first byte, how many bytes are missing, and what the next of them can be
    private int begun;
    private int missing;
    private int lowest;
    private int highest;

    /** Where the character begins that is no whole one. */
    int begun() {
        return begun;
    }

    /** Whether a character has begun and is not at its end. */
    boolean isInCharacter() {
        return missing > 0;
    }

    /** Whether there may be control characters. */
    boolean hasControls() {
        return controls != 0;
    }

    /** Goes on with some more bytes; false if they are no UTF-8. */
    boolean pass(byte[] bytes, int from, int end) {
        int i = from;
        while (i < end) {
            if (missing == 0) {
                i = skipWhole(bytes, i, end);
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

    /** Passes over whole characters, eight bytes at a time where all are ASCII, and notes whether any controls. */
    private int skipWhole(byte[] bytes, int from, int end) {
        int i = from;
        while (i < end) {
            int next = bytes[i];
            if (next >= 0) {
                controls |= next < ' ' ? 1 : 0;
                i = skipAscii(bytes, i + 1, end);
            } else if (next >= (byte) 0xC2 && next < (byte) 0xE0 && i + 1 < end && isContinuation(bytes[i + 1])) {
                i += 2;
            } else if (next > (byte) 0xE0
                    && next < (byte) 0xF0
                    && next != (byte) 0xED
                    && i + 2 < end
                    && isContinuation(bytes[i + 1])
                    && isContinuation(bytes[i + 2])) {
                i += 3;
            } else {
                return i;
            }
        }
        return i;
    }

    private int skipAscii(byte[] bytes, int from, int end) {
        int i = from;
        long found = 0;
        while (i + Long.BYTES <= end) {
            long eight = EightBytes.at(bytes, i);
            long high = eight & EightBytes.HIGH_BITS;
            if (high != 0) {
                int before = EightBytes.before(high);
                found |= EightBytes.controls(eight | ~((1L << (Byte.SIZE * before)) - 1));
                i += before;
                break;
            }
            found |= EightBytes.controls(eight);
            i += Long.BYTES;
        }
        controls |= found;
        return i;
    }

    private static boolean isContinuation(byte next) {
        return (next & 0xC0) == 0x80;
    }

    /** Begins a character of several bytes; no overlong forms, no surrogates, none beyond U+10FFFF. */
    private boolean begin(int first) {
        missing = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return first >= 0xC2 && first <= 0xF4;
    }
}
