package org.dialoguerecords.reading;

import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/**
 * What the seats are on some days: certainly if they are on each of them, possibly if on any. Who the observers are is found
 * out when somebody asks.
 */
public final class StatesOnDays {

    private final StatesByDay all;
    private final Days days;
    private final StateRange memberStates;
    private volatile @Nullable Observers observers;
    private volatile @Nullable StateSet possible;

    StatesOnDays(StatesByDay all, Days days, StateRange memberStates) {
        this.all = all;
        this.days = days;
        this.memberStates = memberStates;
    }

    /**
     * The observer states.
     *
     * @param alone those that are no member states on the same day
     * @param withMembers they and the member states together
     */
    record Observers(StateRange alone, StateRange withMembers) {}

    /** The days. */
    public Days days() {
        return days;
    }

    /** The member states. */
    public StateRange memberStates() {
        return memberStates;
    }

    /** The observer states, of which none is a member state on the same day. */
    public StateRange observers() {
        return found().alone();
    }

    /** The member states and the observer states together. */
    public StateRange both() {
        return found().withMembers();
    }

    /** The seats that may be the one or the other, though the data do not say so. */
    public StateSet possible() {
        StateSet known = possible;
        if (known == null) {
            known = all.possibleWithObservers(this);
            possible = known;
        }
        return known;
    }

    private Observers found() {
        Observers known = observers;
        if (known == null) {
            known = all.observers(this);
            observers = known;
        }
        return known;
    }
}
