package org.dialoguerecords;

/**
 * Well-known formats of dialogues, for {@link Dialogue#kind()}.
 *
 * <p>The vocabulary is open: any upper-case word will do.
 */
public final class DialogueKind {

    /** An informal interactive dialogue, with a panel and civil society. */
    public static final String INFORMAL_INTERACTIVE_DIALOGUE = "INFORMAL_INTERACTIVE_DIALOGUE";

    /** A formal debate in plenary meetings. */
    public static final String PLENARY_DEBATE = "PLENARY_DEBATE";

    /** A debate in which states outside the body may take the floor, as in the Security Council. */
    public static final String OPEN_DEBATE = "OPEN_DEBATE";

    /** The annual general debate of the General Assembly. */
    public static final String GENERAL_DEBATE = "GENERAL_DEBATE";

    /** A meeting of a working group. */
    public static final String WORKING_GROUP = "WORKING_GROUP";

    private DialogueKind() {}
}
