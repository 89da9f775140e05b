package org.dialoguerecords.tally;

import java.io.Serializable;
import java.util.Objects;
import org.dialoguerecords.counting.CountedDialogue;
import org.dialoguerecords.counting.FloorCounter;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/**
 * The member states that took the floor in one dialogue, and those that may have.
 *
 * <p>The three sets have no state in common: what is written of them stays small.
 *
 * @param certain those that certainly did
 * @param perhaps those that did unless what spoke in their name was no member state
 * @param others those of which the record says nothing and that may have spoken all the same
 * @param mostOthers how many of the others did at most
 * @param anybody whether there may be still others, because nobody says who the member states are
 */
record Speakers(StateSet certain, StateSet perhaps, StateSet others, int mostOthers, boolean anybody)
        implements Serializable {

    Speakers {
        Objects.requireNonNull(certain, "certain");
        Objects.requireNonNull(perhaps, "perhaps");
        Objects.requireNonNull(others, "others");
        if (mostOthers < 0) {
            throw new IllegalArgumentException("mostOthers: expected 0 or more, found " + mostOthers);
        }
    }

    /** As many others as there are. */
    static final int ANY_NUMBER = Integer.MAX_VALUE;

    static Speakers of(CountedDialogue dialogue, FloorCounter floor) {
        StateRange states = floor.states();
        int mostOthers = dialogue.isComplete() ? floor.undefinedSpeakers() : ANY_NUMBER;
        if (mostOthers == 0) {
            return new Speakers(states.certain(), states.open(), StateSet.empty(), 0, false);
        }
        StateSet others = dialogue.possibleMemberStates().difference(states.possible());
        return new Speakers(states.certain(), states.open(), others, mostOthers, !dialogue.areStatesKnown());
    }

    /** Whether a seat took the floor. */
    Truth spoke(State seat) {
        if (certain.contains(seat)) {
            return Truth.TRUE;
        }
        return anybody || perhaps.contains(seat) || others.contains(seat) ? Truth.UNDECIDED : Truth.FALSE;
    }

    /** The seats that took the floor, certainly and possibly, as far as they are known by name. */
    StateRange states() {
        return StateRange.of(certain, certain.union(perhaps).union(others));
    }
}
