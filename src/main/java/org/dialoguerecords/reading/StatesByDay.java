package org.dialoguerecords.reading;

import java.time.LocalDate;
import java.util.Collection;
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
import org.jspecify.annotations.Nullable;

/**
 * Which seats are member states and which are observer states, on which days.
 *
 * <p>Who they are is what the reference data say, and of states of which these know nothing, what the record says. Where the
 * data know no such body, and it is no group of the record, any state may be a member, unless the record says what else it is.
 */
public final class StatesByDay {

    /** A day on which only that holds which no fact ends. */
    private static final LocalDate FOR_GOOD = LocalDate.MAX.minusDays(1);

    private final ReferenceData reference;
    private final String body;
    private final Parties parties;
    private final boolean areKnown;
    private final @Nullable GroupsByDay groups;
    private final Map<Days, StatesOnDays> found = new ConcurrentHashMap<>();

    private StatesByDay(
            ReferenceData reference, String body, Parties parties, @Nullable GroupsByDay groups, boolean areKnown) {
        this.reference = reference;
        this.body = body;
        this.parties = parties;
        this.groups = groups;
        this.areKnown = areKnown;
    }

    /** Those of a body of the reference data, or of one that nobody knows. */
    static StatesByDay ofData(ReferenceData reference, String body, Parties parties) {
        boolean areKnown = reference.findGroup(body).isPresent();
        return new StatesByDay(reference, body, parties, null, areKnown);
    }

    /** Those of a group of the record. */
    static StatesByDay ofRecord(ReferenceData reference, String group, Parties parties, GroupsByDay groups) {
        return new StatesByDay(reference, group, parties, groups, groups.areMembersKnown(group));
    }

    /** Whether the member states are the members of that body. */
    boolean areOf(String other) {
        return body.equals(other);
    }

    /** Whether it is known who the member states may be, so that nobody else can be one. */
    public boolean areKnown() {
        return areKnown;
    }

    /**
     * The seats that may be member states or observer states on some of the days, though the data do not say so: since when
     * there are observers is known of few, so that a state that became a member later, or is no more, may have been one.
     */
    StateSet possibleWithObservers(StatesOnDays on) {
        StateSet known = on.both().possible();
        if (!areKnown || groups != null) {
            return known;
        }
        StateSet today = reference.members(body, FOR_GOOD).possible().seats();
        StateSet.Builder perhaps = StateSet.builder().addAll(known);
        for (State state : reference.states().difference(known)) {
            boolean existed = state.existsOn(on.days().first())
                    || state.existsOn(on.days().last());
            if (existed
                    && state.kind() == StateKind.STATE
                    && (today.contains(state.seat()) || !state.existsOn(FOR_GOOD))) {
                perhaps.add(state.seat());
            }
        }
        return perhaps.build();
    }

    /** What the seats are on all the days, and on any. */
    public StatesOnDays on(Days days) {
        return found.computeIfAbsent(days, this::find);
    }

    private StatesOnDays find(Days days) {
        return new StatesOnDays(this, days, memberStates(days));
    }

    private StateRange memberStates(Days days) {
        if (!areKnown) {
            return byCategory();
        }
        if (groups != null) {
            GroupMembers members = groups.of(body, days);
            StateRange states = members.states();
            StateSet possible = states.possible().union(members.among().possible());
            return StateRange.of(states.certain(), possible);
        }
        List<LocalDate> changes = days.changes(reference, body);
        return changes.size() == 1
                ? membersOn(changes.get(0))
                : StateRange.onUnknownDay(changes.stream().map(this::membersOn).toList());
    }

    /** The seats of which it is open on every day of some times whether they are member states: it is open once for all. */
    StateSet openThroughout(Collection<Days> times) {
        return times.stream()
                .flatMap(time -> time.changes(reference, body).stream())
                .map(day -> membersOn(day).open())
                .reduce(StateSet::intersection)
                .orElse(StateSet.empty());
    }

    private StateRange membersOn(LocalDate day) {
        StateRange members = reference.seats(body, day);
        return parties.ofRecordAlone().isEmpty() ? members : members.union(StateRange.exactly(unknownToData()));
    }

    private StateSet unknownToData() {
        return parties.seatsOf(DelegationCategory.MEMBER_STATE).intersection(parties.ofRecordAlone());
    }

    /** Observers are those of the data and those whom the record calls so: the data know few that are none today. */
    StatesOnDays.Observers observers(StatesOnDays on) {
        if (!areKnown || groups != null) {
            return observers(on.memberStates(), StateRange.empty());
        }
        List<LocalDate> changes = on.days().changes(reference, body);
        if (changes.size() == 1) {
            return observersOn(changes.get(0));
        }
        List<StatesOnDays.Observers> each =
                changes.stream().map(this::observersOn).toList();
        return new StatesOnDays.Observers(
                StateRange.onUnknownDay(
                        each.stream().map(StatesOnDays.Observers::alone).toList()),
                StateRange.onUnknownDay(
                        each.stream().map(StatesOnDays.Observers::withMembers).toList()));
    }

    private StatesOnDays.Observers observersOn(LocalDate day) {
        return observers(
                membersOn(day),
                reference.withRole(body, Role.OBSERVER, day).states().seats());
    }

    private StatesOnDays.Observers observers(StateRange members, StateRange byData) {
        StateRange observers = byData.union(StateRange.exactly(parties.seatsOf(DelegationCategory.OBSERVER_STATE)));
        return new StatesOnDays.Observers(observers.difference(members), members.union(observers));
    }

    /** What the record says, where nobody knows the members. */
    private StateRange byCategory() {
        StateSet all = reference.states().seats().union(parties.ofRecordAlone());
        StateSet possible = all.difference(parties.seatsOfOthers(DelegationCategory.MEMBER_STATE));
        return StateRange.of(parties.seatsOf(DelegationCategory.MEMBER_STATE), possible);
    }
}
