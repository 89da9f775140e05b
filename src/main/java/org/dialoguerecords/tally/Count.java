package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalInt;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.reading.GroupMembers;
import org.dialoguerecords.reading.SizeRange;
import org.jspecify.annotations.Nullable;

/**
 * A number as exactly as it is known: exactly 82, between 98 and 101, at least 9.
 *
 * <p>The range is right: the true number is never outside it. Immutable; two counts are equal if their bounds are.
 *
 * <p>In JSON it is {@code {"min":49,"max":193}}, without {@code max} if there is no bound.
 */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"min", "max"})
public final class Count implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Greater than every number, so that it is no bound. */
    private static final long UNBOUNDED = Long.MAX_VALUE;

    /** The smallest number. */
    private final int min;

    /** The greatest number, or {@link #UNBOUNDED}. */
    private final long max;

    /** The numbers that most figures are. */
    private static final Count[] EXACT = new Count[256];

    static {
        for (int n = 0; n < EXACT.length; n++) {
            EXACT[n] = new Count(n, n);
        }
    }

    private Count(int min, long max) {
        String wrong = wrong(min, max);
        if (wrong != null) {
            throw new IllegalArgumentException(wrong);
        }
        this.min = min;
        this.max = max;
    }

    private static @Nullable String wrong(int min, long max) {
        boolean right = 0 <= min && min <= max && (max <= Integer.MAX_VALUE || max == UNBOUNDED);
        return right
                ? null
                : "expected bounds with 0 <= min <= max, found min " + min
                        + (max == UNBOUNDED ? " and no max" : " and max " + max);
    }

    /**
     * The number n and no other.
     *
     * @throws IllegalArgumentException if n is negative
     */
    public static Count exactly(int n) {
        return n >= 0 && n < EXACT.length ? EXACT[n] : new Count(n, n);
    }

    /**
     * A number from min to max, both included.
     *
     * @throws IllegalArgumentException if min is negative or greater than max
     */
    public static Count between(int min, int max) {
        return min == max ? exactly(min) : new Count(min, max);
    }

    /**
     * The number n or any greater one.
     *
     * @throws IllegalArgumentException if n is negative
     */
    public static Count atLeast(int n) {
        return new Count(n, UNBOUNDED);
    }

    static Count of(SizeRange range) {
        boolean open = range.most() == GroupMembers.ANY_NUMBER && range.least() < range.most();
        return open ? atLeast(range.least()) : between(range.least(), range.most());
    }

    SizeRange range() {
        return max == UNBOUNDED ? SizeRange.atLeast(min) : SizeRange.between(min, (int) max);
    }

    @JsonCreator
    static Count fromJson(@JsonProperty("min") @Nullable Integer min, @JsonProperty("max") @Nullable Integer max) {
        if (min == null) {
            throw new IllegalArgumentException("min: expected a whole number of 0 or more, found none");
        }
        return new Count(min, max == null ? UNBOUNDED : max);
    }

    /**
     * The numbers that a reported figure can mean: the number, that number or more, or fewer; "about" is ten per cent either
     * way, rounded outward.
     *
     * @throws IllegalArgumentException if it has none
     */
    public static Count of(ReportedFigure reported) {
        Integer value = reported.value();
        if (value == null) {
            throw new IllegalArgumentException("expected a figure with a value, found " + reported);
        }
        return of(reported.qualifier(), value);
    }

    /**
     * The numbers that a value with its qualifier can mean.
     *
     * @throws IllegalArgumentException if the value is negative
     */
    public static Count of(Qualifier qualifier, int value) {
        if (value < 0) {
            throw new IllegalArgumentException("value: expected 0 or more, found " + value);
        }
        OptionalInt most = qualifier.most(value);
        int least = qualifier.least(value);
        return most.isPresent() ? between(least, most.getAsInt()) : atLeast(least);
    }

    /** The smallest number that it can be, 0 or more. */
    @JsonProperty("min")
    public int min() {
        return min;
    }

    /** The greatest number that it can be; empty if there is no bound. */
    public OptionalInt max() {
        return max == UNBOUNDED ? OptionalInt.empty() : OptionalInt.of((int) max);
    }

    @JsonProperty("max")
    @Nullable
    Integer jsonMax() {
        return max == UNBOUNDED ? null : (int) max;
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

    /** The greatest number; without a bound, one greater than any. */
    long most() {
        return max;
    }

    /** The numbers that both can be, of which there is one at least. */
    Count and(Count other) {
        return new Count(Math.max(min, other.min), Math.min(max, other.max));
    }

    /** Equal to every count with the same bounds. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Count count && count.min == min && count.max == max;
    }

    /** The hash code of the bounds. */
    @Override
    public int hashCode() {
        return 31 * min + Long.hashCode(max);
    }

    /** The count in words: {@code exactly 82}, {@code between 98 and 101}, {@code at least 9}. */
    @Override
    public String toString() {
        if (isExact()) {
            return "exactly " + min;
        }
        return max == UNBOUNDED ? "at least " + min : "between " + min + " and " + max;
    }

    /** The count in the middle of a sentence: {@code 82}, {@code between 98 and 101}, {@code at least 9}. */
    public String inWords() {
        return isExact() ? Integer.toString(min) : toString();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        String wrong = wrong(min, max);
        if (wrong != null) {
            throw new InvalidObjectException(wrong);
        }
    }
}
