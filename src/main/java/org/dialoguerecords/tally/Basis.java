package org.dialoguerecords.tally;

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
    GROUP
}
