package org.dialoguerecords.reading;

/** How a statement stands for parties, or what another says of it: the first three bits say which, the others how. */
public final class Way {

    /** They take the floor. */
    public static final int OWN = 0;

    /** An entry lists them. */
    public static final int NAMED = 1;

    /** They are the members of a group for which the statement is made. */
    public static final int GROUP = 2;

    /** An entry says that they are aligned with the statement. */
    public static final int ALIGNED = 3;

    /** Another statement aligns itself with it. */
    public static final int ALIGNING = 4;

    /** Another statement dissociates itself from it. */
    public static final int DISSOCIATING = 5;

    /** The source leaves it open. */
    static final int PERHAPS = 1 << 3;

    /** Only a passage is made for them. */
    static final int PASSAGE = 1 << 4;

    private static final int WHICH = 0x7;

    private Way() {}

    static int flags(PartyOfStatement party) {
        return (party.perhaps() ? PERHAPS : 0) | (party.passage() ? PASSAGE : 0);
    }

    static int of(PartyOfStatement party) {
        return switch (party.kind()) {
            case DELEGATIONS -> OWN;
            case LISTED -> NAMED;
            case MEMBERS -> GROUP;
        };
    }

    /** Which of the ways of this class it is. */
    public static int which(int bits) {
        return bits & WHICH;
    }

    /** Whether the whole statement, and not only a passage, is made for parties. */
    public static boolean isForWholeStatement(int bits) {
        return which(bits) <= GROUP && (bits & PASSAGE) == 0;
    }

    /** Whether the source leaves it open. */
    public static boolean isPerhaps(int bits) {
        return (bits & PERHAPS) != 0;
    }
}
