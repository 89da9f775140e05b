package org.dialoguerecords.json.stream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes taken eight at a time, the first of them as the lowest of a {@code long}. */
final class EightBytes {

    /** The lowest bit of each byte. */
    static final long ONES = 0x0101_0101_0101_0101L;

    /** The highest bit of each byte, which no ASCII character has. */
    static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private EightBytes() {}

    /** The eight bytes from an index on. */
    static long at(byte[] bytes, int index) {
        return (long) EIGHT_BYTES.get(bytes, index);
    }

    /** The high bit of each byte that is zero; of those above the first of them it may be wrong. */
    static long zeros(long eight) {
        return (eight - ONES) & ~eight & HIGH_BITS;
    }

    /** How many bytes there are before the first whose high bit is set; 8 if there is none. */
    static int before(long highBits) {
        return Long.numberOfTrailingZeros(highBits) >>> 3;
    }

    /** The high bit of each byte that is a control character of ASCII; of those above the first of them it may be wrong. */
    static long controls(long eight) {
        return (eight - ' ' * ONES) & ~eight & HIGH_BITS;
    }

    /** The last index of a byte between two indexes, or -1. */
    static int lastIndexOf(byte wanted, byte[] bytes, int from, int end) {
        int i = end;
        while (i - Long.BYTES >= from && zeros(at(bytes, i - Long.BYTES) ^ (wanted * ONES)) == 0) {
            i -= Long.BYTES;
        }
        while (--i >= from) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the bytes between two indexes are ASCII. */
    static boolean areAscii(byte[] bytes, int from, int end) {
        long all = 0;
        int i = from;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            all |= at(bytes, i);
        }
        for (; i < end; i++) {
            all |= bytes[i];
        }
        return (all & HIGH_BITS) == 0;
    }

    /** The bytes between two indexes, of which there are eight at most, and zeros above them. */
    static long upToEight(byte[] bytes, int from, int end) {
        int length = end - from;
        if (length == Long.BYTES) {
            return at(bytes, from);
        }
        if (from + Long.BYTES <= bytes.length) {
            return at(bytes, from) & ((1L << (Byte.SIZE * length)) - 1);
        }
        long last = 0;
        for (int i = end - 1; i >= from; i--) {
            last = (last << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        return last;
    }
}
