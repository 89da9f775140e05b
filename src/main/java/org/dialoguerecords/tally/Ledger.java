package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** Who is represented by which statement, and what is open about it. */
final class Ledger {

    private final Reading reading;
    private final SortedMap<State, List<Representation>> states = new TreeMap<>();
    private final SortedMap<State, List<String>> exceptions = new TreeMap<>();
    private final SortedSet<String> organizations = new TreeSet<>();
    private final SortedMap<String, Boolean> observers = new TreeMap<>();
    private final Map<String, UnknownMembers> unknown = new LinkedHashMap<>();

    Ledger(Reading reading) {
        this.reading = reading;
        for (CountedStatement statement : reading.counted()) {
            enter(statement);
        }
        for (UnknownMembers members : unknown.values()) {
            members.enterExceptedElsewhere();
        }
    }

    /** Every reason by which each seat is represented or may be, whether it counts as a state or not. */
    SortedMap<State, List<Representation>> states() {
        return states;
    }

    /** The statements made for a group of a seat from which the seat was excepted. */
    SortedMap<State, List<String>> exceptions() {
        return exceptions;
    }

    /** The organisations that are represented, or may be. */
    SortedSet<String> organizations() {
        return organizations;
    }

    /** The observers that are represented, with whether that is certain. */
    SortedMap<String, Boolean> observers() {
        return observers;
    }

    /** The groups with members of whom nobody knows who they are. */
    List<UnknownMembers> unknown() {
        return List.copyOf(unknown.values());
    }

    /** The seats that are certainly represented, and certainly count as states. */
    StateSet certain() {
        return seats(true).intersection(reading.universe().certain());
    }

    /** The seats of which it is known why they may be represented, and that may count as states. */
    StateSet possible() {
        return seats(false).intersection(reading.universe().possible());
    }

    /** How many observers are represented. */
    Count countObservers() {
        int certain = (int) observers.values().stream().filter(is -> is).count();
        boolean open = !reading.isComplete()
                || unknownSpeakers() > 0
                || unknown.values().stream().anyMatch(UnknownMembers::isUnbounded);
        return open ? Count.atLeast(certain) : Count.between(certain, observers.size());
    }

    /** How many states are represented. */
    Count count() {
        int min = UnionRange.smallest(certain(), unknownSets(true));
        if (!reading.universe().bounded()) {
            boolean open = !reading.isComplete()
                    || unknown.values().stream().anyMatch(members -> members.composition.hasUnknownMembers());
            return open ? Count.atLeast(min) : Count.between(min, possible().size());
        }
        int max = reading.isComplete()
                ? UnionRange.largest(possible(), unknownSets(false))
                : reading.universe().possible().size();
        return Count.between(min, max);
    }

    private List<UnionRange.Unknown> unknownSets(boolean certainOnly) {
        List<UnionRange.Unknown> sets = new ArrayList<>();
        for (UnknownMembers members : unknown.values()) {
            if (members.speaks(certainOnly)) {
                sets.add(members.asSet());
            }
        }
        if (!certainOnly) {
            sets.addAll(unknownSpeakersAsSets());
        }
        return sets;
    }

    /** Speakers of whom the record does not say what they are: each may be a state, or none. */
    List<UnionRange.Unknown> unknownSpeakersAsSets() {
        return Collections.nCopies(
                unknownSpeakers(), new UnionRange.Unknown(reading.universe().possible(), 0, 1));
    }

    private int unknownSpeakers() {
        return reading.counted().stream()
                .mapToInt(CountedStatement::unknownSpeakers)
                .sum();
    }

    private StateSet seats(boolean certainOnly) {
        return StateSet.copyOf(states.entrySet().stream()
                .filter(entry -> !certainOnly || entry.getValue().stream().anyMatch(Representation::certain))
                .map(Map.Entry::getKey)
                .toList());
    }

    private void enter(CountedStatement statement) {
        var bases = reading.rules().bases();
        if (bases.contains(Basis.OWN)) {
            statement.speakers().forEach(party -> enter(statement, party, Basis.OWN));
        }
        for (OnBehalfOf entry : statement.statement().onBehalfOf()) {
            boolean listed = !entry.states().isEmpty() || !entry.organizations().isEmpty();
            if (listed && bases.contains(Basis.NAMED)) {
                enterNamed(statement, entry);
            } else if (!listed
                    && entry.group() != null
                    && bases.contains(Basis.GROUP)
                    && !reading.rules().groupsLeftOut().contains(entry.group())) {
                enterGroup(statement, entry.group(), entry);
            }
        }
        if (bases.contains(Basis.ALIGNED)) {
            for (State seat : reading.seats(statement.statement().alignedStates())) {
                enter(statement, seat, Basis.ALIGNED, null, true);
            }
            for (CountedStatement aligning : reading.delivered()) {
                if (aligning.statement().alignsWith().contains(statement.id())) {
                    aligning.speakers().forEach(party -> enterAligned(statement, party, aligning.certain()));
                }
            }
        }
    }

    private void enterNamed(CountedStatement statement, OnBehalfOf entry) {
        StateSet excepted = reading.seats(entry.except());
        String label = entry.group() == null ? entry.name() : entry.group();
        for (State seat : reading.seats(entry.states()).difference(excepted)) {
            enter(statement, seat, Basis.NAMED, label, true);
        }
        noteExceptions(statement, excepted);
        SortedSet<String> listed = reading.organizations(entry.states());
        listed.addAll(entry.organizations());
        listed.removeAll(entry.except());
        listed.forEach(organization -> enterOrganization(statement, organization, true));
    }

    private void enterGroup(CountedStatement statement, String group, OnBehalfOf entry) {
        Composition members = reading.composition(group, statement.days());
        StateSet excepted = reading.seats(entry.except());
        for (State seat : members.possible().difference(excepted)) {
            enter(statement, seat, Basis.GROUP, group, members.certain().contains(seat));
        }
        noteExceptions(statement, excepted);
        for (String organization : members.organizations()) {
            if (!entry.except().contains(organization)) {
                enterOrganization(
                        statement, organization, members.certainOrganizations().contains(organization));
            }
        }
        if (members.hasUnknownMembers()) {
            unknown.computeIfAbsent(group, id -> new UnknownMembers(id, members))
                    .speak(statement, excepted);
        }
    }

    private void noteExceptions(CountedStatement statement, StateSet excepted) {
        for (State seat : excepted) {
            exceptions.computeIfAbsent(seat, key -> new ArrayList<>()).add(statement.id());
        }
    }

    private void enterAligned(CountedStatement with, Party party, boolean certain) {
        if (party.seat() != null) {
            enter(with, party.seat(), Basis.ALIGNED, null, certain);
        }
    }

    private void enter(CountedStatement statement, Party party, Basis basis) {
        if (party.seat() != null) {
            enter(statement, party.seat(), basis, null, party.certain());
        } else {
            enterOrganization(statement, party.key(), party.category(), true);
        }
    }

    private void enterOrganization(CountedStatement statement, String organization, boolean certain) {
        enterOrganization(statement, organization, reading.categoryOf(organization), certain);
    }

    private void enterOrganization(
            CountedStatement statement, String organization, @Nullable DelegationCategory category, boolean certain) {
        organizations.add(organization);
        if (category == DelegationCategory.OBSERVER_ORGANIZATION || category == DelegationCategory.OBSERVER_STATE) {
            observers.merge(organization, certain && statement.certain(), Boolean::logicalOr);
        }
    }

    private void enter(CountedStatement statement, State seat, Basis basis, @Nullable String group, boolean certainly) {
        Universe universe = reading.universe(statement.days());
        boolean countsAsState = universe.possible().contains(seat);
        boolean certain = statement.certain()
                && certainly
                && (!countsAsState || universe.certain().contains(seat));
        Representation reason = new Representation(statement.id(), basis, group, certain);
        List<Representation> reasons = states.computeIfAbsent(seat, key -> new ArrayList<>());
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
        if (reading.isObserver(seat, statement.days())) {
            observers.merge(seat.code(), certain, Boolean::logicalOr);
        }
    }

    /** The members of one group of whom nobody knows who they are; the same states whenever the group is spoken for. */
    final class UnknownMembers {

        private final String group;
        private final Composition composition;
        private final Map<CountedStatement, StateSet> exceptedFrom = new LinkedHashMap<>();
        private StateSet excepted = StateSet.empty();

        private UnknownMembers(String group, Composition composition) {
            this.group = group;
            this.composition = composition;
        }

        private void speak(CountedStatement statement, StateSet excepted) {
            exceptedFrom.merge(statement, excepted, StateSet::intersection);
            this.excepted = this.excepted.union(excepted.difference(composition.possible()));
        }

        /** Whoever is excepted is a member, and so is represented by the statements from which it is not excepted. */
        private void enterExceptedElsewhere() {
            exceptedFrom.forEach((statement, excepted) -> {
                for (State seat : this.excepted.difference(excepted)) {
                    enter(statement, seat, Basis.GROUP, group, true);
                }
            });
        }

        String group() {
            return group;
        }

        /** The statements made for the group. */
        List<CountedStatement> statements() {
            return List.copyOf(exceptedFrom.keySet());
        }

        /** The states that may be among them and are represented if they are. */
        StateSet among() {
            return reading.universe()
                    .possible()
                    .difference(composition.possible())
                    .difference(excepted);
        }

        /** Whether there may be anybody among them, observers included. */
        boolean isUnbounded() {
            return composition.unknownMost() == Integer.MAX_VALUE;
        }

        private boolean speaks(boolean certainOnly) {
            return exceptedFrom.keySet().stream().anyMatch(statement -> !certainOnly || statement.certain());
        }

        /** What is known of them as a set. */
        UnionRange.Unknown asSet() {
            return new UnionRange.Unknown(
                    among(),
                    Math.max(0, composition.unknownLeast() - excepted.size()),
                    Math.max(0, composition.unknownMost() - excepted.size()));
        }
    }
}
