package org.dialoguerecords.assertj;

import org.dialoguerecords.Dialogue;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.Tally;

/**
 * The beginning of every assertion. To be imported statically; goes together with AssertJ's own {@code assertThat}.
 *
 * <pre>{@code
 * assertThat(dialogue).hasNoErrors();
 * assertThat(Tally.of(dialogue))
 *         .counts(Figure.MEMBER_STATES_SPOKE, 73)
 *         .represents("LUX", "NLD")
 *         .contradictsNoReport();
 * }</pre>
 */
public final class DialogueAssertions {

    static {
        readAssertJ();
    }

    private DialogueAssertions() {}

    /**
     * Lets the module read AssertJ, wherever it is. In {@code module-info} even a static requirement would put it on the
     * module path of all users' tests, whose own modules then do not read it.
     */
    private static void readAssertJ() {
        Class<?> here = DialogueAssertions.class;
        try {
            // by its name: a class literal would be resolved, and refused, before the module reads it
            Class<?> assertJ = Class.forName("org.assertj.core.api.AbstractAssert", false, here.getClassLoader());
            here.getModule().addReads(assertJ.getModule());
        } catch (ClassNotFoundException e) {
            throw new NoClassDefFoundError("the assertions of dialogue-records need AssertJ: " + e.getMessage());
        }
    }

    /** An assertion about what is wrong or doubtful with a record. */
    public static DialogueAssert assertThat(Dialogue dialogue) {
        return new DialogueAssert(dialogue);
    }

    /** An assertion about how a dialogue is counted. */
    public static TallyAssert assertThat(Tally tally) {
        return new TallyAssert(tally);
    }

    /** An assertion about a number. */
    public static CountAssert assertThat(Count count) {
        return new CountAssert(count);
    }
}
