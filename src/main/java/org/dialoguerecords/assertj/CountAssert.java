package org.dialoguerecords.assertj;

import org.assertj.core.api.AbstractAssert;
import org.dialoguerecords.tally.Count;

/** Assertions about a {@link Count}. */
@SuppressWarnings("exports") // whoever asserts requires AssertJ itself
public final class CountAssert extends AbstractAssert<CountAssert, Count> {

    CountAssert(Count actual) {
        super(actual, CountAssert.class);
    }

    /** The count is the number n and can be no other. */
    public CountAssert isExactly(int n) {
        return is(Count.exactly(n));
    }

    /** The count is the range from min to max, no wider and no narrower. */
    public CountAssert isBetween(int min, int max) {
        return is(Count.between(min, max));
    }

    /** The count is open above, and n is the smallest number that it can be. */
    public CountAssert isAtLeast(int n) {
        return is(Count.atLeast(n));
    }

    /** The count can be the number n. */
    public CountAssert admits(int n) {
        isNotNull();
        if (!actual.admits(n)) {
            throw failure("expected a count that admits %s, found %s", n, actual);
        }
        return this;
    }

    private CountAssert is(Count expected) {
        isNotNull();
        if (!actual.equals(expected)) {
            throw failureWithActualExpected(actual, expected, "expected %s, found %s", expected, actual);
        }
        return this;
    }
}
