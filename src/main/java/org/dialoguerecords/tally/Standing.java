package org.dialoguerecords.tally;

/**
 * What the seats are on some days.
 *
 * @param memberStates the members of the universe, without those that only count as states by the rules
 * @param observers the observer states
 * @param states those that count as states
 */
record Standing(Universe memberStates, Universe observers, Universe states) {}
