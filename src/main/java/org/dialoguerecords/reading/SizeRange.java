package org.dialoguerecords.reading;

import org.dialoguerecords.Qualifier;

/**
 * How many there are, at least and at most.
 *
 * @param least the smallest number, 0 or more
 * @param most the greatest number, not less; {@link GroupMembers#ANY_NUMBER} if there is none
 */
public record SizeRange(int least, int most) {

    /** None. */
    static final SizeRange NONE = new SizeRange(0, 0);

    /** Any number, from none. */
    static final SizeRange ANY = new SizeRange(0, GroupMembers.ANY_NUMBER);

    /** From one number to another. */
    public static SizeRange between(int least, int most) {
        return new SizeRange(least, most);
    }

    /** A number or more. */
    public static SizeRange atLeast(int least) {
        return new SizeRange(least, GroupMembers.ANY_NUMBER);
    }

    /** What a stated size with its qualifier can mean. */
    static SizeRange of(Qualifier qualifier, int size) {
        return new SizeRange(qualifier.least(size), qualifier.most(size).orElse(GroupMembers.ANY_NUMBER));
    }

    /** The same range, but not below a number. */
    SizeRange raisedTo(int number) {
        return new SizeRange(Math.max(number, least), Math.max(number, most));
    }

    /** The same range, but not above a number. */
    SizeRange cutAt(int number) {
        return new SizeRange(Math.min(number, least), Math.min(number, most));
    }

    /** As many fewer, but not fewer than none. A size has been stated, so that these are not any number. */
    SizeRange less(int number) {
        return new SizeRange(less(least, number), less(most, number));
    }

    private static int less(int size, int number) {
        return size >= GroupMembers.NO_LIMIT ? GroupMembers.NO_LIMIT : Math.max(0, size - number);
    }
}
