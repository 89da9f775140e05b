package org.dialoguerecords.tally;

import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A number as exactly as it is known: exactly 82, between 98 and 101, at least 9.
 *
 * <p>The range is right: the true number is never outside it. Immutable; two counts are equal if their bounds are.
 */
public final class Count implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int UNBOUNDED = Integer.MAX_VALUE;

    /** The smallest number. */
    private final int min;

    /** The greatest number, or {@link #UNBOUNDED}. */
    private final int max;

    private Count(int min, int max) {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException(
                    "expected bounds with 0 <= min <= max, found min " + min + " and max " + max);
        }
        this.min = min;
        this.max = max;
    }

    /**
     * The number n and no other.
     *
     * @param n the number, 0 or more
     * @return the count
     */
    public static Count exactly(int n) {
        return new Count(n, n);
    }

    /**
     * A number from min to max, both included.
     *
     * @param min the smallest number, 0 or more
     * @param max the greatest number
     * @return the count
     * @throws IllegalArgumentException if min is negative or greater than max
     */
    public static Count between(int min, int max) {
        return new Count(min, max);
    }

    /**
     * The number n or any greater one.
     *
     * @param n the smallest number, 0 or more
     * @return the count
     */
    public static Count atLeast(int n) {
        return new Count(n, UNBOUNDED);
    }

    /**
     * The smallest number that it can be.
     *
     * @return the number, 0 or more
     */
    public int min() {
        return min;
    }

    /**
     * The greatest number that it can be.
     *
     * @return the number; empty if there is no bound
     */
    public OptionalInt max() {
        return max == UNBOUNDED ? OptionalInt.empty() : OptionalInt.of(max);
    }

    /**
     * Whether only one number is possible.
     *
     * @return true if it is exact
     */
    public boolean isExact() {
        return min == max;
    }

    /**
     * The number, if only one is possible.
     *
     * @return the number
     * @throws IllegalStateException if it is a range
     */
    public int value() {
        if (!isExact()) {
            throw new IllegalStateException("expected an exact count, found " + this);
        }
        return min;
    }

    /**
     * Whether it can be the number n.
     *
     * @param n the number
     * @return true if n is in the range
     */
    public boolean admits(int n) {
        return min <= n && n <= max;
    }

    /**
     * Whether every number that this can be, the other can be too.
     *
     * @param other the other count
     * @return true if the range of this lies inside the range of the other
     */
    public boolean isWithin(Count other) {
        return other.min <= min && max <= other.max;
    }

    /**
     * Whether no number can be both.
     *
     * @param other the other count
     * @return true if the ranges have no number in common
     */
    public boolean isDisjointFrom(Count other) {
        return max < other.min || other.max < min;
    }

    /** Equal to every count with the same bounds. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Count count && count.min == min && count.max == max;
    }

    /** The hash code of the bounds. */
    @Override
    public int hashCode() {
        return 31 * min + max;
    }

    /**
     * The count in words: {@code exactly 82}, {@code between 98 and 101}, {@code at least 9}.
     *
     * @return the words
     */
    @Override
    public String toString() {
        if (isExact()) {
            return "exactly " + min;
        }
        return max == UNBOUNDED ? "at least " + min : "between " + min + " and " + max;
    }
}
