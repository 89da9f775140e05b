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

    private final int min;
    private final int max;

    private Count(int min, int max) {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException(
                    "expected bounds with 0 <= min <= max, found min " + min + " and max " + max);
        }
        this.min = min;
        this.max = max;
    }

    /** The number n and no other. */
    public static Count exactly(int n) {
        return new Count(n, n);
    }

    /** A number from min to max, both included. */
    public static Count between(int min, int max) {
        return new Count(min, max);
    }

    /** The number n or any greater one. */
    public static Count atLeast(int n) {
        return new Count(n, UNBOUNDED);
    }

    /** The smallest number that it can be. */
    public int min() {
        return min;
    }

    /** The greatest number that it can be; empty if there is no bound. */
    public OptionalInt max() {
        return max == UNBOUNDED ? OptionalInt.empty() : OptionalInt.of(max);
    }

    /** Whether only one number is possible. */
    public boolean isExact() {
        return min == max;
    }

    /**
     * The number, if only one is possible.
     *
     * @throws IllegalStateException if it is a range
     */
    public int value() {
        if (!isExact()) {
            throw new IllegalStateException("expected an exact count, found " + this);
        }
        return min;
    }

    /** Whether it can be the number n. */
    public boolean admits(int n) {
        return min <= n && n <= max;
    }

    /** Whether every number that this can be, the other can be too. */
    public boolean isWithin(Count other) {
        return other.min <= min && max <= other.max;
    }

    /** Whether no number can be both. */
    public boolean isDisjointFrom(Count other) {
        return max < other.min || other.max < min;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Count count && count.min == min && count.max == max;
    }

    @Override
    public int hashCode() {
        return 31 * min + max;
    }

    /** The count in words: {@code exactly 82}, {@code between 98 and 101}, {@code at least 9}. */
    @Override
    public String toString() {
        if (isExact()) {
            return "exactly " + min;
        }
        return max == UNBOUNDED ? "at least " + min : "between " + min + " and " + max;
    }
}
