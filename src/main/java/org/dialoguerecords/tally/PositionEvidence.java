package org.dialoguerecords.tally;

import java.util.List;
import org.dialoguerecords.counting.UnknownStates;
import org.dialoguerecords.reference.StateSet;

/**
 * What is said on one issue, for whom: enough to count the states on each side, without the statements.
 *
 * @param known what is said for states that are known
 * @param unknown what is said for those of whom nobody knows who they are
 * @param states the states for which something is or may be said and that may be counted
 * @param counted those of them that certainly are counted
 * @param ownWords those of them that certainly say something themselves
 * @param complete whether nothing else was said
 * @param possibleStates the states that may count on any of the days
 * @param areStatesKnown whether nobody else can count as a state
 */
record PositionEvidence(
        List<Said> known,
        List<Unknown> unknown,
        StateSet states,
        StateSet counted,
        StateSet ownWords,
        boolean complete,
        StateSet possibleStates,
        boolean areStatesKnown) {

    /**
     * Stances that are taken for some states.
     *
     * @param basis on which basis
     * @param stances the stances, each as {@link StancesOnIssue#bit}
     * @param surely the states for which they certainly are taken
     * @param perhaps those for which that is open
     */
    record Said(Basis basis, int stances, StateSet surely, StateSet perhaps) {}

    /**
     * States of whom nobody knows who they are.
     *
     * @param said what is said for those of them for whom it is
     * @param among the states that they may be
     * @param least how many they are at least
     * @param most how many at most
     * @param candidates how many states they may be at any time
     * @param strangers whether there may be states among them that no data know
     */
    record Unknown(List<Said> said, StateSet among, int least, int most, int candidates, boolean strangers) {

        /** How many of some states that they may be there are at least among them: as many as have no place elsewhere. */
        int least(StateSet some) {
            return UnknownStates.least(least, candidates, some);
        }
    }
}
