package org.dialoguerecords.tally;

import java.io.Serializable;
import org.dialoguerecords.Figure;
import org.dialoguerecords.ReportedFigure;
import org.jspecify.annotations.Nullable;

/**
 * A figure, of one group or issue if it is about one.
 *
 * @param figure what is counted
 * @param about the id of the group or issue, the name of an {@link Figure#OTHER} figure, or nothing
 */
record Measure(Figure figure, @Nullable String about) implements Serializable {

    /**
     * The measure that a caller asks for; of a figure about neither a group nor an issue the second argument is ignored.
     *
     * @throws IllegalArgumentException if the figure is about something that is not named
     */
    static Measure of(Figure figure, @Nullable String about) {
        return switch (figure) {
            case GROUP_SIZE -> required(figure, about, "the id of a group");
            case STATES_SUPPORTING, STATES_OPPOSING -> required(figure, about, "the id of an issue");
            case OTHER -> required(figure, about, "the name of the figure");
            case GROUP_STATEMENTS -> new Measure(figure, about);
            default -> new Measure(figure, null);
        };
    }

    /** What a reported figure measures. */
    static Measure of(ReportedFigure reported) {
        return switch (reported.figure()) {
            case GROUP_SIZE, GROUP_STATEMENTS -> new Measure(reported.figure(), reported.group());
            case STATES_SUPPORTING, STATES_OPPOSING -> new Measure(reported.figure(), reported.issue());
            case OTHER -> new Measure(reported.figure(), reported.name());
            default -> new Measure(reported.figure(), null);
        };
    }

    /** What is counted, in English: "member states that spoke", "members of R2P-GOF". */
    String noun() {
        return Words.noun(figure, about);
    }

    /** The same at the beginning of a sentence. */
    String heading() {
        String noun = noun();
        return noun.isEmpty() ? noun : Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }

    private static Measure required(Figure figure, @Nullable String about, String what) {
        if (about == null) {
            throw new IllegalArgumentException(figure + " needs " + what + ", found none");
        }
        return new Measure(figure, about);
    }
}
