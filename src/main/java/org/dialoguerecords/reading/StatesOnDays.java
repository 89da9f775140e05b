package org.dialoguerecords.reading;

import java.util.Collection;
import java.util.function.Function;
import org.dialoguerecords.reference.StateRange;

/**
 * What the seats are on some days: certainly if they are on each of them, possibly if on any.
 *
 * @param memberStates the member states
 * @param observers the observer states, of which none is a member state on the same day
 * @param both the member states and the observer states together
 */
public record StatesOnDays(StateRange memberStates, StateRange observers, StateRange both) {

    /** What the seats are if they are so on each of some days, and if on any. */
    static StatesOnDays onUnknownDay(Collection<StatesOnDays> days) {
        return new StatesOnDays(
                range(days, StatesOnDays::memberStates),
                range(days, StatesOnDays::observers),
                range(days, StatesOnDays::both));
    }

    private static StateRange range(Collection<StatesOnDays> days, Function<StatesOnDays, StateRange> which) {
        return StateRange.onUnknownDay(days.stream().map(which).toList());
    }
}
