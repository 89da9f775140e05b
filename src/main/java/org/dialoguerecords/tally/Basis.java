package org.dialoguerecords.tally;

import org.dialoguerecords.reading.Way;

/**
 * What makes a statement stand for a state.
 *
 * <p>The order is that of precedence where the positions of several statements differ: what a state says itself outweighs
 * what is said in its name, that outweighs what it aligns itself with, and that what a group says of which it is a member.
 */
public enum Basis {
    /** Its delegation took the floor, for itself or for others. */
    OWN,
    /** The statement was made on behalf of states that it lists, and this is one. */
    NAMED,
    /** The state aligned itself with the statement. */
    ALIGNED,
    /** The statement was made on behalf of a group, and the state was a member on the day. */
    GROUP;

    /** What makes a statement stand for a state in one of the ways of {@link Way}. */
    static Basis of(int way) {
        return switch (way) {
            case Way.OWN -> OWN;
            case Way.NAMED -> NAMED;
            case Way.GROUP -> GROUP;
            default -> ALIGNED;
        };
    }

    /** The ways in which a statement does, a bit for each. */
    int ways() {
        return switch (this) {
            case OWN -> 1 << Way.OWN;
            case NAMED -> 1 << Way.NAMED;
            case ALIGNED -> (1 << Way.ALIGNED) | (1 << Way.ALIGNING);
            case GROUP -> 1 << Way.GROUP;
        };
    }
}
