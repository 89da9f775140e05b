package org.dialoguerecords;

/**
 * Well-known bodies in which dialogues are held, for {@link Dialogue#body()}.
 *
 * <p>The vocabulary is open: any upper-case word will do.
 */
public final class Body {

    /** The United Nations General Assembly. */
    public static final String GENERAL_ASSEMBLY = "GENERAL_ASSEMBLY";

    /** The United Nations Security Council. */
    public static final String SECURITY_COUNCIL = "SECURITY_COUNCIL";

    /** The Economic and Social Council. */
    public static final String ECONOMIC_AND_SOCIAL_COUNCIL = "ECONOMIC_AND_SOCIAL_COUNCIL";

    /** The Human Rights Council. */
    public static final String HUMAN_RIGHTS_COUNCIL = "HUMAN_RIGHTS_COUNCIL";

    private Body() {}
}
