package org.dialoguerecords.counting;

import org.dialoguerecords.reference.StateSet;

/**
 * A set of states of which only this is known.
 *
 * @param among the states that it may contain
 * @param least how many it contains at least
 * @param most how many it contains at most
 */
public record UnknownSet(StateSet among, int least, int most) {}
