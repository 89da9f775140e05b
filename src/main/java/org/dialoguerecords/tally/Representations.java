package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.reading.GroupMembers;
import org.dialoguerecords.reading.Parties;
import org.dialoguerecords.reading.Party;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** Who is represented by which statement, and what is open about it. */
final class Representations {

    private final CountedDialogue dialogue;
    private final Parties parties;
    private final List<Reason> reasons = new ArrayList<>();
    private final SortedMap<State, List<String>> exceptions = new TreeMap<>();
    private final SortedSet<String> organizations = new TreeSet<>();
    private final RepresentedObservers observers = new RepresentedObservers();
    private final Map<String, UnknownStates> unknownMembers = new LinkedHashMap<>();
    private final Map<String, UnknownStates> unknownSpeakers = new LinkedHashMap<>();
    private StateRange states = StateRange.empty();

    Representations(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        this.parties = dialogue.reading().parties();
        Map<String, List<CountedStatement>> aligning = new HashMap<>();
        for (CountedStatement statement : dialogue.delivered()) {
            for (String with : statement.statement().alignsWith()) {
                aligning.computeIfAbsent(with, id -> new ArrayList<>()).add(statement);
            }
        }
        for (CountedStatement statement : dialogue.counted()) {
            enter(statement, aligning.getOrDefault(statement.id(), List.of()));
        }
    }

    /** The reasons for seats to be represented, counted or not, in the order of the statements. */
    List<Reason> reasons() {
        return reasons;
    }

    /** Every reason by which a seat is represented or may be, whether it counts as a state or not. */
    List<Representation> reasons(State seat) {
        return reasons.stream()
                .filter(reason -> reason.states().possible().contains(seat))
                .filter(reason ->
                        dialogue.parties().include(seat, reason.statement().days()) != Membership.NO)
                .map(reason -> representation(reason, seat))
                .distinct()
                .toList();
    }

    private Representation representation(Reason reason, State seat) {
        Representation why = reason.representation(seat);
        boolean counted = dialogue.parties().include(seat, reason.statement().days()) == Membership.YES;
        return counted ? why : new Representation(why.statement(), why.basis(), why.group(), false);
    }

    /** The seats for which there is a reason, whether they count as states or not. */
    StateSet seats() {
        StateSet seats = StateSet.empty();
        for (Reason reason : reasons) {
            seats = seats.union(dialogue.parties()
                    .possible(reason.states().possible(), reason.statement().days()));
        }
        return seats;
    }

    /** The statements made for a group of a seat from which the seat was excepted. */
    List<String> exceptions(State seat) {
        return exceptions.getOrDefault(seat, List.of());
    }

    /** The organisations that are represented, or may be. */
    SortedSet<String> organizations() {
        return organizations;
    }

    /** Those of whom nobody knows who they are. */
    List<UnknownStates> unknown() {
        return Stream.concat(unknownMembers.values().stream(), unknownSpeakers.values().stream())
                .toList();
    }

    /** The seats of which it is known why they are or may be represented as states. */
    StateRange states() {
        return states;
    }

    /** How many observers are represented. */
    Count countObservers() {
        boolean open =
                !dialogue.isComplete() || unknownMembers.values().stream().anyMatch(UnknownStates::areAnybody);
        return open
                ? Count.atLeast(observers.least())
                : Count.between(observers.least(), observers.most(unknownMembers.values()) + unknownSpeakers.size());
    }

    /** How many states are represented. */
    Count count() {
        List<UnknownStates> unknown = unknown();
        boolean strangers = unknown.stream().anyMatch(UnknownStates::mayBeStrangers);
        int min = UnionRange.smallest(
                states.certain(), unknown.stream().map(UnknownStates::asFew).toList(), strangers);
        if (!dialogue.isComplete()) {
            return dialogue.areStatesKnown()
                    ? Count.between(min, Math.max(min, dialogue.possibleStates().size()))
                    : Count.atLeast(min);
        }
        int max = most(unknown);
        return max == UnionRange.UNBOUNDED ? Count.atLeast(min) : Count.between(min, max);
    }

    /** Where there may be strangers, nobody else need be among those who are not known. */
    private int most(List<UnknownStates> unknown) {
        List<UnionRange.Unknown> known = new ArrayList<>();
        long strangers = 0;
        for (UnknownStates some : unknown) {
            if (some.mayBeStrangers()) {
                strangers += some.most();
            } else {
                known.add(some.asMany());
            }
        }
        long most = strangers + UnionRange.largest(states.possible(), known, false);
        return (int) Math.min(UnionRange.UNBOUNDED, most);
    }

    private void enter(CountedStatement statement, List<CountedStatement> aligning) {
        Set<Basis> bases = dialogue.rules().bases();
        if (bases.contains(Basis.OWN)) {
            enter(statement, Basis.OWN, null, StateRange.exactly(seats(statement.speakers())));
            enterOrganizations(statement, statement.speakers(), true);
            enterUnknown(statement.unknownSpeakers(), statement, Basis.OWN, statement.inTime());
        }
        for (OnBehalfOf entry : statement.statement().onBehalfOf()) {
            if (entry.isList()) {
                if (bases.contains(Basis.NAMED)) {
                    enterNamed(statement, entry);
                }
            } else if (entry.group() != null
                    && bases.contains(Basis.GROUP)
                    && !dialogue.rules().groupsLeftOut().contains(entry.group())) {
                enterGroup(statement, entry.group(), entry);
            }
        }
        if (bases.contains(Basis.ALIGNED)) {
            for (OnBehalfOf entry : statement.statement().aligned()) {
                StateSet aligned = parties.seats(entry.states()).difference(parties.seats(entry.except()));
                enter(statement, Basis.ALIGNED, null, StateRange.exactly(aligned));
            }
            aligning.forEach(other -> enterAligned(statement, other));
        }
    }

    private void enterNamed(CountedStatement statement, OnBehalfOf entry) {
        StateSet excepted = parties.seats(entry.except());
        String label = entry.group() == null ? entry.name() : entry.group();
        StateSet named = parties.seats(entry.states()).difference(excepted);
        enter(statement, Basis.NAMED, label, StateRange.exactly(named));
        noteExceptions(statement, excepted);
        SortedSet<String> listed = parties.organizations(entry.states());
        listed.addAll(entry.organizations());
        listed.removeAll(entry.except());
        listed.forEach(organization -> enterOrganization(statement, organization, true));
    }

    private void enterGroup(CountedStatement statement, String group, OnBehalfOf entry) {
        GroupMembers members = dialogue.reading().groups().of(group, statement.days());
        StateSet excepted = parties.seats(entry.except());
        enter(statement, Basis.GROUP, group, members.states().difference(excepted));
        noteExceptions(statement, excepted);
        for (String organization : members.organizations()) {
            if (!entry.except().contains(organization)) {
                enterOrganization(
                        statement, organization, members.certainOrganizations().contains(organization));
            }
        }
        if (members.areSomeUnknown()) {
            enterUnknownMembers(statement, group, members);
        }
    }

    private void enterUnknownMembers(CountedStatement statement, String group, GroupMembers members) {
        StateSet observers = members.areAnybody() || dialogue.reading().isOfUnitedNations()
                ? StateSet.empty()
                : statement
                        .on()
                        .observers()
                        .possible()
                        .intersection(members.among().possible());
        unknownMembers
                .computeIfAbsent(group, id -> unknownMembers(id, members))
                .add(
                        new UnknownStates.Why(statement, Basis.GROUP, statement.certain()),
                        counted(countedAmong(members, statement), statement.certain(), statement),
                        dialogue.parties().possible(observers, statement.days()));
    }

    /**
     * The states that the unknown members of a group may be: those that certainly count if they are, and those that may.
     * Members of which only the number is known are members of the United Nations, which may not be what is counted.
     */
    private StateRange countedAmong(GroupMembers members, CountedStatement statement) {
        if (members.areAnybody()) {
            StateSet others =
                    statement.states().possible().difference(members.states().certain());
            return StateRange.of(StateSet.empty(), others);
        }
        StateRange counted = statement.states();
        StateRange among = members.among();
        StateSet sure = dialogue.reading().isOfUnitedNations() ? among.certain() : StateSet.empty();
        StateSet certain = among.possible().intersection(counted.certain()).union(sure);
        return StateRange.of(
                certain, among.possible().intersection(counted.possible()).union(sure));
    }

    /** The unknown members of a group. Where nobody knows the United Nations, states that no data know may be among them. */
    private UnknownStates unknownMembers(String group, GroupMembers members) {
        boolean areUnknown = members.areAnybody() || !dialogue.reading().areUnitedNationsKnown();
        boolean strangers = areUnknown && !dialogue.areStatesKnown();
        boolean allCount =
                dialogue.reading().isOfUnitedNations() && dialogue.parties().areAll();
        return UnknownStates.membersOf(group, members, areUnknown && !allCount ? 0 : members.least(), strangers);
    }

    /** Those of some states that the view counts; none certainly if nothing about them is certain. */
    private StateRange counted(StateRange some, boolean certainly, CountedStatement statement) {
        StateRange counted = dialogue.parties().of(some, statement.days());
        return certainly ? counted : StateRange.of(StateSet.empty(), counted.possible());
    }

    private void enterAligned(CountedStatement statement, CountedStatement aligning) {
        StateSet seats = seats(aligning.speakers());
        enter(statement, Basis.ALIGNED, null, StateRange.of(aligning.certain() ? seats : StateSet.empty(), seats));
        enterOrganizations(statement, aligning.speakers(), aligning.certain());
        enterUnknown(aligning.unknownSpeakers(), statement, Basis.ALIGNED, statement.certain() && aligning.inTime());
    }

    private void noteExceptions(CountedStatement statement, StateSet excepted) {
        for (State seat : excepted) {
            exceptions.computeIfAbsent(seat, key -> new ArrayList<>()).add(statement.id());
        }
    }

    private void enterUnknown(List<String> speakers, CountedStatement statement, Basis basis, boolean surely) {
        for (String id : speakers) {
            unknownSpeakers
                    .computeIfAbsent(id, key -> UnknownStates.speaker(!dialogue.areStatesKnown()))
                    .add(
                            new UnknownStates.Why(statement, basis, surely),
                            counted(statement.states(), false, statement),
                            StateSet.empty());
        }
    }

    private static StateSet seats(List<Party> parties) {
        StateSet seats = StateSet.empty();
        for (Party party : parties) {
            seats = seats.union(party.seats());
        }
        return seats;
    }

    private void enterOrganizations(CountedStatement statement, List<Party> some, boolean certain) {
        for (Party party : some) {
            if (party.seat() == null) {
                enterOrganization(statement, party.key(), certain);
            }
        }
    }

    private void enterOrganization(CountedStatement statement, String organization, boolean certain) {
        Membership counted = dialogue.parties().include(organization, statement.days());
        if (counted != Membership.NO) {
            organizations.add(organization);
            Membership observer = CountedParties.both(counted, parties.observer(organization));
            observers.add(organization, observer, certain && statement.certain());
        }
    }

    private void enter(CountedStatement statement, Basis basis, @Nullable String group, StateRange some) {
        if (some.possible().isEmpty()) {
            return;
        }
        StateRange represented = statement.certain() ? some : StateRange.of(StateSet.empty(), some.possible());
        StateRange counted = dialogue.parties().of(represented, statement.days());
        states = states.union(counted.intersection(statement.states()));
        observers.add(counted.intersection(statement.on().observers()));
        StateSet certain = represented.certain().difference(statement.states().open());
        reasons.add(new Reason(statement, basis, group, StateRange.of(certain, some.possible())));
    }
}
