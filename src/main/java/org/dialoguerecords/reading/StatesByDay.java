package org.dialoguerecords.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.Role;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateKind;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/**
 * Which seats are member states and which are observer states, on which days.
 *
 * <p>Who they are is what the reference data say, and of states of which these know nothing, what the record says. Where the
 * data know no such body, any state may be a member, unless the record says what else it is.
 */
public final class StatesByDay {

    private final ReferenceData reference;
    private final String body;
    private final Parties parties;
    private final boolean areKnown;
    private final Map<Days, StatesOnDays> found = new ConcurrentHashMap<>();

    /** Those of the body of which the states are members. */
    StatesByDay(ReferenceData reference, String body, Parties parties) {
        this.reference = reference;
        this.body = body;
        this.parties = parties;
        this.areKnown = reference.findGroup(body).isPresent();
    }

    /** Whether the data know who the member states are, so that nobody else can be one. */
    public boolean areKnown() {
        return areKnown;
    }

    /**
     * The seats that may be member states or observer states on some of the days, though the data do not say so: since when
     * there are observers is known of few, so that a state that became a member later, or is no more, may have been one.
     */
    public StateSet possibleWithObservers(Days days) {
        StateSet known = on(days).both().possible();
        if (!areKnown) {
            return known;
        }
        StateSet today = reference.members(body, LocalDate.MAX).possible().seats();
        List<State> perhaps = reference.states().stream()
                .filter(state -> state.kind() == StateKind.STATE)
                .filter(state -> state.existsOn(days.first()) || state.existsOn(days.last()))
                .filter(state -> today.contains(state.seat()) || !state.existsOn(LocalDate.MAX))
                .map(State::seat)
                .toList();
        return known.union(StateSet.copyOf(perhaps));
    }

    /** What the seats are on all the days, and on any. */
    public StatesOnDays on(Days days) {
        return found.computeIfAbsent(days, this::find);
    }

    private StatesOnDays find(Days days) {
        if (!areKnown) {
            return onUnknownDay();
        }
        List<LocalDate> changes = days.changes(reference, body);
        return changes.size() == 1
                ? onDay(changes.get(0))
                : StatesOnDays.onUnknownDay(changes.stream().map(this::onDay).toList());
    }

    private StatesOnDays onDay(LocalDate day) {
        StateSet unknownToData =
                parties.seatsOf(DelegationCategory.MEMBER_STATE).intersection(parties.ofRecordAlone());
        StateRange members = reference.members(body, day).states().seats().union(StateRange.exactly(unknownToData));
        StateSet byRecord = parties.seatsOf(DelegationCategory.OBSERVER_STATE);
        StateRange observers =
                reference.withRole(body, Role.OBSERVER, day).states().seats().union(StateRange.exactly(byRecord));
        return new StatesOnDays(members, observers.difference(members), members.union(observers));
    }

    private StatesOnDays onUnknownDay() {
        StateSet all = reference.states().seats().union(parties.ofRecordAlone());
        List<State> no = all.stream()
                .filter(state ->
                        parties.category(state) != null && parties.category(state) != DelegationCategory.MEMBER_STATE)
                .toList();
        StateRange members =
                StateRange.of(parties.seatsOf(DelegationCategory.MEMBER_STATE), all.difference(StateSet.copyOf(no)));
        StateRange observers = StateRange.exactly(parties.seatsOf(DelegationCategory.OBSERVER_STATE));
        return new StatesOnDays(members, observers.difference(members), members.union(observers));
    }
}
