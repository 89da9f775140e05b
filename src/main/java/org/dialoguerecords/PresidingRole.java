package org.dialoguerecords;

/**
 * Well-known roles of those who preside, for {@link Presiding#role()}.
 *
 * <p>The vocabulary is open: any upper-case word will do.
 */
public final class PresidingRole {

    /** The president of the body. */
    public static final String PRESIDENT = "PRESIDENT";

    /** A vice-president in the place of the president. */
    public static final String VICE_PRESIDENT = "VICE_PRESIDENT";

    /** Whoever acts as president for the time. */
    public static final String ACTING_PRESIDENT = "ACTING_PRESIDENT";

    /** The chair. */
    public static final String CHAIR = "CHAIR";

    /** One of several chairs. */
    public static final String CO_CHAIR = "CO_CHAIR";

    /** A vice-chair in the place of the chair. */
    public static final String VICE_CHAIR = "VICE_CHAIR";

    /** The moderator of a panel. */
    public static final String MODERATOR = "MODERATOR";

    /** The facilitator of a consultation. */
    public static final String FACILITATOR = "FACILITATOR";

    private PresidingRole() {}
}
