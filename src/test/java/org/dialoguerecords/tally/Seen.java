package org.dialoguerecords.tally;

/** The least and the greatest number seen, the states that were in every set seen, and those that were in any. */
final class Seen {

    /** The greatest number if there is none. */
    static final int UNBOUNDED = Integer.MAX_VALUE;

    int min = Integer.MAX_VALUE;
    int max = -1;
    int always = -1;
    int ever;

    void number(int number) {
        min = Math.min(min, number);
        max = Math.max(max, number);
    }

    void set(int states) {
        set(states, 0, 0);
    }

    /** States, and others who are no states of the world: from so many to so many. */
    void set(int states, int leastOthers, int mostOthers) {
        number(sum(states, leastOthers));
        number(sum(states, mostOthers));
        always &= states;
        ever |= states;
    }

    private static int sum(int states, int others) {
        return (int) Math.min(UNBOUNDED, (long) Integer.bitCount(states) + others);
    }

    Count count() {
        return max == UNBOUNDED ? Count.atLeast(min) : Count.between(min, max);
    }

    @Override
    public String toString() {
        return count() + ", always " + World.set(always) + ", ever " + World.set(ever);
    }
}
