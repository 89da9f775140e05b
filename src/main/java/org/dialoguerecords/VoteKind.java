package org.dialoguerecords;

/** How a vote was taken. */
public enum VoteKind {
    /** With a list that says how each state voted. */
    RECORDED,
    /** By a show of hands or the like, of which only the totals were kept. */
    NON_RECORDED,
    /** Not at all: adopted by consensus. */
    WITHOUT_A_VOTE
}
