package org.dialoguerecords.tally;

import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;

/**
 * The seats that count as states on some days.
 *
 * @param certain those that do on each of the days
 * @param possible those that do on one of them, or perhaps do
 * @param bounded whether nobody else can: false if the reference data do not know who the member states are
 */
record Universe(StateSet certain, StateSet possible, boolean bounded) {

    /** Whether a seat does. */
    Membership membership(State seat) {
        if (certain.contains(seat)) {
            return Membership.YES;
        }
        return possible.contains(seat) ? Membership.UNKNOWN : Membership.NO;
    }
}
