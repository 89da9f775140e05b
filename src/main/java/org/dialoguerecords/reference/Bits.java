package org.dialoguerecords.reference;

import java.util.Arrays;

/** Sets of numbers from 0, one bit each, in arrays of longs: a number is not in an array that is too short for it. */
final class Bits {

    private Bits() {}

    /** How many longs hold the numbers below a size. */
    static int words(int size) {
        return (size + 63) >> 6;
    }

    /** The numbers below a size. */
    static long[] all(int size) {
        long[] all = new long[words(size)];
        Arrays.fill(all, -1L);
        int unused = (all.length << 6) - size;
        if (unused > 0) {
            all[all.length - 1] >>>= unused;
        }
        return all;
    }

    /** Those of some numbers that are below a size. */
    static long[] below(long[] bits, int size) {
        return intersection(bits, all(size));
    }

    static void set(long[] bits, int number) {
        bits[number >> 6] |= 1L << number;
    }

    static boolean has(long[] bits, int number) {
        return number >> 6 < bits.length && (bits[number >> 6] & (1L << number)) != 0;
    }

    /** The first number in a set from a number on, or -1. */
    static int next(long[] bits, int from) {
        int i = from >> 6;
        if (i >= bits.length) {
            return -1;
        }
        long word = bits[i] & (-1L << from);
        while (word == 0) {
            if (++i == bits.length) {
                return -1;
            }
            word = bits[i];
        }
        return (i << 6) + Long.numberOfTrailingZeros(word);
    }

    static int size(long[] bits) {
        int size = 0;
        for (long word : bits) {
            size += Long.bitCount(word);
        }
        return size;
    }

    static boolean isEmpty(long[] bits) {
        return isEmptyFrom(bits, 0);
    }

    private static boolean isEmptyFrom(long[] bits, int word) {
        for (int i = word; i < bits.length; i++) {
            if (bits[i] != 0) {
                return false;
            }
        }
        return true;
    }

    static boolean intersect(long[] these, long[] those) {
        int common = Math.min(these.length, those.length);
        for (int i = 0; i < common; i++) {
            if ((these[i] & those[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    static boolean isSubset(long[] these, long[] of) {
        int common = Math.min(these.length, of.length);
        for (int i = 0; i < common; i++) {
            if ((these[i] & ~of[i]) != 0) {
                return false;
            }
        }
        return isEmptyFrom(these, common);
    }

    /** Adds the numbers of another set, which is no longer. */
    static void setAll(long[] bits, long[] those) {
        for (int i = 0; i < those.length; i++) {
            bits[i] |= those[i];
        }
    }

    static long[] union(long[] these, long[] those) {
        boolean longer = these.length >= those.length;
        long[] union = longer ? these.clone() : those.clone();
        setAll(union, longer ? those : these);
        return union;
    }

    static long[] intersection(long[] these, long[] those) {
        long[] intersection = Arrays.copyOf(these, Math.min(these.length, those.length));
        for (int i = 0; i < intersection.length; i++) {
            intersection[i] &= those[i];
        }
        return intersection;
    }

    static long[] difference(long[] these, long[] those) {
        long[] difference = these.clone();
        int common = Math.min(these.length, those.length);
        for (int i = 0; i < common; i++) {
            difference[i] &= ~those[i];
        }
        return difference;
    }
}
