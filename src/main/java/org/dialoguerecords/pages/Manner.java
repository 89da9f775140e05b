package org.dialoguerecords.pages;

import org.dialoguerecords.tally.Basis;

/** How a state is represented, the strongest way first: in the order of {@link Basis}, then perhaps and not. */
enum Manner {
    SPOKE("spoke", Colour.STRONG, Colour.ON_STRONG, Colour.STRONG, ""),
    NAMED("named", Colour.NAMED, Colour.INK, Colour.NAMED, "none"),
    ALIGNED("aligned", Colour.ALIGNED, Colour.INK, Colour.ALIGNED, "7 2.6"),
    GROUP("through a group", Colour.GROUP, Colour.INK, Colour.FRAME, "2 2.8"),
    PERHAPS("perhaps", Colour.PERHAPS, Colour.INK, Colour.OCHRE, ""),
    NOT("not represented", Colour.PAPER, Colour.MUTED, Colour.FRAME, "");

    private final String words;
    private final Colour fill;
    private final Colour letters;
    private final Colour frame;
    private final String dashes;

    Manner(String words, Colour fill, Colour letters, Colour frame, String dashes) {
        this.words = words;
        this.fill = fill;
        this.letters = letters;
        this.frame = frame;
        this.dashes = dashes;
    }

    static Manner of(Basis basis) {
        return switch (basis) {
            case OWN -> SPOKE;
            case NAMED -> NAMED;
            case ALIGNED -> ALIGNED;
            case GROUP -> GROUP;
        };
    }

    /** Whether the state is certainly represented. */
    boolean isCertain() {
        return compareTo(PERHAPS) < 0;
    }

    /** The manner in the middle of a sentence. Of a partial record nobody knows that a state is not represented. */
    String words(boolean complete) {
        return this == NOT && !complete ? "not in this record" : words;
    }

    /** What that means, in a sentence. */
    String meaning(boolean complete) {
        return switch (this) {
            case SPOKE -> "Its delegation took the floor, for itself or for others.";
            case NAMED -> "A statement was made on behalf of states that it lists, and this is one.";
            case ALIGNED -> "It aligned itself with a statement.";
            case GROUP -> "A statement was made on behalf of a group of which it was a member on the day.";
            case PERHAPS -> "It may be one of those spoken for; the record or the reference data leave it open.";
            case NOT ->
                complete
                        ? "No statement stands for it, or it was excepted from each that would."
                        : "No statement in the record stands for it; one that is missing may.";
        };
    }

    Colour fill() {
        return fill;
    }

    Colour letters() {
        return letters;
    }

    Colour frame() {
        return frame;
    }

    /** The dashes of the line under the code, so that no colour means anything alone; empty where there is no line. */
    String dashes() {
        return dashes;
    }
}
