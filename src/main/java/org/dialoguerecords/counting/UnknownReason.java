package org.dialoguerecords.counting;

import org.dialoguerecords.reference.StateRange;

/**
 * Why those of whom nobody knows who they are are represented.
 *
 * @param why what makes a statement stand for them
 * @param among the states that they may be for it to do so: those for whom it certainly does if they are among them, and those
 *     for whom it may
 */
public record UnknownReason(Why why, StateRange among) {}
