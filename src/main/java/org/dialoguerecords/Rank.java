package org.dialoguerecords;

/**
 * Well-known ranks of persons, for {@link Representative#rank()}, {@link Individual#rank()} and {@link
 * ReportedFigure#rank()}.
 *
 * <p>The vocabulary is open: any upper-case word will do.
 */
public final class Rank {

    /** A head of state: a president, a monarch. */
    public static final String HEAD_OF_STATE = "HEAD_OF_STATE";

    /** A vice-president. */
    public static final String VICE_PRESIDENT = "VICE_PRESIDENT";

    /** A crown prince or crown princess. */
    public static final String CROWN_PRINCE = "CROWN_PRINCE";

    /** A head of government: a prime minister, a chancellor. */
    public static final String HEAD_OF_GOVERNMENT = "HEAD_OF_GOVERNMENT";

    /** A deputy prime minister. */
    public static final String DEPUTY_HEAD_OF_GOVERNMENT = "DEPUTY_HEAD_OF_GOVERNMENT";

    /** A minister. */
    public static final String MINISTER = "MINISTER";

    /** A vice-minister, deputy minister or secretary of state. */
    public static final String VICE_MINISTER = "VICE_MINISTER";

    /** The head of a delegation who is none of the others, as a rule its permanent representative. */
    public static final String HEAD_OF_DELEGATION = "HEAD_OF_DELEGATION";

    private Rank() {}
}
