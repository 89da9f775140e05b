package org.dialoguerecords.tally;

import org.dialoguerecords.reading.ReadStatement;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;

/**
 * One reason for several seats to be represented.
 *
 * @param why what makes a statement stand for them
 * @param states the seats for which that is certain, and those for which it is possible
 */
record Reason(Why why, StateRange states) {

    ReadStatement statement() {
        return why.statement();
    }

    Basis basis() {
        return why.basis();
    }

    /** The reason for one of the seats. */
    Representation representation(State seat) {
        boolean certain = states.certain().contains(seat);
        return new Representation(statement().id(), basis(), why.group(), why.through(), certain);
    }
}
