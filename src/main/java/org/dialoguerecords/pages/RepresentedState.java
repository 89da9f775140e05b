package org.dialoguerecords.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.dialoguerecords.tally.Absence;
import org.dialoguerecords.tally.Tally;

/**
 * A state that is counted, and how it is represented.
 *
 * @param manner the strongest way
 * @param why every reason, or why not
 */
record RepresentedState(State state, Manner manner, String why) {

    /** Every state that is represented, and every member state that is not, in the order of their codes. */
    static List<RepresentedState> of(Tally tally) {
        StateSet certain = tally.statesRepresented().certain();
        Set<State> open = new TreeSet<>();
        Set<State> all = new TreeSet<>(certain);
        for (Absence absence : tally.statesNotRepresented()) {
            all.add(absence.state());
            if (absence.reason() == Absence.Reason.UNKNOWN) {
                open.add(absence.state());
            }
        }
        List<RepresentedState> states = new ArrayList<>();
        for (State state : all) {
            Manner otherwise = open.contains(state) ? Manner.PERHAPS : Manner.NOT;
            Manner manner = certain.contains(state)
                    ? tally.strongestBasis(state.code()).map(Manner::of).orElse(Manner.PERHAPS)
                    : otherwise;
            states.add(new RepresentedState(state, manner, tally.why(state.code())));
        }
        return states;
    }
}
