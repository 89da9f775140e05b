package org.dialoguerecords.tally;

/**
 * A group of the record of a {@link World}.
 *
 * @param listed the members listed
 * @param formerCodeToo whether the first state, if it is listed, is listed under a former code as well
 * @param organization whether an organisation is a member too
 * @param size how many members it is said to have, or {@link World#NO_SIZE}
 * @param sizeIs what that means
 */
record PartlyKnownGroup(int listed, boolean formerCodeToo, boolean organization, int size, SizeIs sizeIs) {

    /** What a size means. */
    enum SizeIs {
        EXACT,
        AT_LEAST,
        AT_MOST,
        ABOUT
    }

    int listedMembers() {
        return Integer.bitCount(listed) + (organization ? 1 : 0);
    }

    boolean isAnybody() {
        return size == World.NO_SIZE && listed == 0;
    }

    /** How many members there are at least: not fewer than those listed. */
    int least() {
        int least = switch (sizeIs) {
            case EXACT, AT_LEAST -> size;
            case AT_MOST -> 0;
            case ABOUT -> (int) (size * 9L / 10);
        };
        return Math.max(least, listedMembers());
    }

    /** How many there are at most, or {@link Seen#UNBOUNDED}. */
    int most() {
        int most = switch (sizeIs) {
            case EXACT, AT_MOST -> size;
            case AT_LEAST -> Seen.UNBOUNDED;
            case ABOUT -> (int) Math.min(Seen.UNBOUNDED, (size * 11L + 9) / 10);
        };
        return Math.max(most, listedMembers());
    }

    /** Whether the number of members is at most what it can be. */
    boolean isCut() {
        return sizeIs == SizeIs.AT_LEAST || sizeIs == SizeIs.ABOUT;
    }
}
