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
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** Who is represented by which statement, and what is open about it. */
final class Ledger {

    private final Reading reading;
    private final List<Grant> grants = new ArrayList<>();
    private StateSet certain = StateSet.empty();
    private StateSet possible = StateSet.empty();
    private final SortedMap<State, List<String>> exceptions = new TreeMap<>();
    private final SortedSet<String> organizations = new TreeSet<>();
    private final SortedMap<String, Boolean> observers = new TreeMap<>();
    private final Map<String, Unidentified> unknownMembers = new LinkedHashMap<>();
    private final Map<String, Unidentified> unknownSpeakers = new LinkedHashMap<>();

    Ledger(Reading reading) {
        this.reading = reading;
        Map<String, List<CountedStatement>> aligning = new HashMap<>();
        for (CountedStatement statement : reading.delivered()) {
            for (String with : statement.statement().alignsWith()) {
                aligning.computeIfAbsent(with, id -> new ArrayList<>()).add(statement);
            }
        }
        for (CountedStatement statement : reading.counted()) {
            enter(statement, aligning.getOrDefault(statement.id(), List.of()));
        }
        unknownMembers.forEach(this::enterIfEverybody);
    }

    /**
     * One reason for several seats: the statement and what makes it stand for them.
     *
     * @param statement the statement
     * @param basis what makes it do so
     * @param group the id or name of the group, where there is one
     * @param certain the seats for which that is certain
     * @param possible the seats for which it is certain or possible
     */
    record Grant(
            CountedStatement statement,
            Basis basis,
            @Nullable String group,
            StateSet certain,
            StateSet possible) {

        Representation toRepresentation(State seat) {
            return new Representation(statement.id(), basis, group, certain.contains(seat));
        }
    }

    /** The reasons for seats to be represented, whether they count as states or not, in the order of the statements. */
    List<Grant> grants() {
        return grants;
    }

    /** Every reason by which a seat is represented or may be, whether it counts as a state or not. */
    List<Representation> reasons(State seat) {
        return grants.stream()
                .filter(grant -> grant.possible().contains(seat))
                .map(grant -> grant.toRepresentation(seat))
                .distinct()
                .toList();
    }

    /** The seats for which there is a reason, whether they count as states or not. */
    StateSet states() {
        return grants.stream().map(Grant::possible).reduce(StateSet.empty(), StateSet::union);
    }

    /** The statements made for a group of a seat from which the seat was excepted. */
    List<String> exceptions(State seat) {
        return exceptions.getOrDefault(seat, List.of());
    }

    /** The organisations that are represented, or may be. */
    SortedSet<String> organizations() {
        return organizations;
    }

    /** Those of whom nobody knows who they are, and that are not simply everybody. */
    List<Unidentified> unidentified() {
        return Stream.concat(
                        unknownMembers.values().stream().filter(members -> !areEverybody(members)),
                        unknownSpeakers.values().stream())
                .toList();
    }

    /** The seats that are certainly represented, as states. */
    StateSet certain() {
        return certain;
    }

    /** The seats of which it is known why they are or may be represented as states. */
    StateSet possible() {
        return possible;
    }

    /** How many observers are represented. */
    Count countObservers() {
        int certain = (int) observers.values().stream().filter(is -> is).count();
        boolean open = !reading.isComplete() || unknownMembers.values().stream().anyMatch(Unidentified::areAnybody);
        return open ? Count.atLeast(certain) : Count.between(certain, observers.size() + unknownSpeakers.size());
    }

    /** How many states are represented. */
    Count count() {
        List<UnionRange.Unknown> sets =
                unidentified().stream().map(Unidentified::asSet).toList();
        boolean strangers = !reading.universe().bounded();
        int min = UnionRange.smallest(certain(), sets, strangers);
        if (reading.isComplete()) {
            int max = UnionRange.largest(possible(), sets, strangers);
            return max == UnionRange.UNBOUNDED ? Count.atLeast(min) : Count.between(min, max);
        }
        return strangers
                ? Count.atLeast(min)
                : Count.between(min, reading.universe().possible().size());
    }

    private void enter(CountedStatement statement, List<CountedStatement> aligning) {
        Set<Basis> bases = reading.rules().bases();
        if (bases.contains(Basis.OWN)) {
            StateSet seats = seats(statement.speakers());
            enter(statement, Basis.OWN, null, seats, seats);
            enterOrganizations(statement, statement.speakers(), true);
            enterUnknown(statement.unknownSpeakers(), statement, Basis.OWN, statement.inTime());
        }
        for (OnBehalfOf entry : statement.statement().onBehalfOf()) {
            if (Compositions.isList(entry)) {
                if (bases.contains(Basis.NAMED)) {
                    enterNamed(statement, entry);
                }
            } else if (entry.group() != null
                    && bases.contains(Basis.GROUP)
                    && !reading.rules().groupsLeftOut().contains(entry.group())) {
                enterGroup(statement, entry.group(), entry);
            }
        }
        if (bases.contains(Basis.ALIGNED)) {
            StateSet aligned = reading.parties().seats(statement.statement().alignedStates());
            enter(statement, Basis.ALIGNED, null, aligned, aligned);
            aligning.forEach(other -> enterAligned(statement, other));
        }
    }

    private void enterNamed(CountedStatement statement, OnBehalfOf entry) {
        StateSet excepted = reading.parties().seats(entry.except());
        String label = entry.group() == null ? entry.name() : entry.group();
        StateSet named = reading.parties().seats(entry.states()).difference(excepted);
        enter(statement, Basis.NAMED, label, named, named);
        noteExceptions(statement, excepted);
        SortedSet<String> listed = reading.parties().organizations(entry.states());
        listed.addAll(entry.organizations());
        listed.removeAll(entry.except());
        listed.forEach(organization -> enterOrganization(statement, organization, true));
    }

    private void enterGroup(CountedStatement statement, String group, OnBehalfOf entry) {
        Composition members = reading.compositions().of(group, statement.days());
        StateSet excepted = reading.parties().seats(entry.except());
        enter(
                statement,
                Basis.GROUP,
                group,
                members.certain().difference(excepted),
                members.possible().difference(excepted));
        noteExceptions(statement, excepted);
        for (String organization : members.organizations()) {
            if (!entry.except().contains(organization)) {
                enterOrganization(
                        statement, organization, members.certainOrganizations().contains(organization));
            }
        }
        if (members.hasUnknownMembers()) {
            unknownMembers
                    .computeIfAbsent(group, id -> Unidentified.membersOf(id, members))
                    .add(new Unidentified.Reason(statement, Basis.GROUP, statement.certain()), members.among());
        }
    }

    private void enterAligned(CountedStatement statement, CountedStatement aligning) {
        StateSet seats = seats(aligning.speakers());
        enter(statement, Basis.ALIGNED, null, aligning.certain() ? seats : StateSet.empty(), seats);
        enterOrganizations(statement, aligning.speakers(), aligning.certain());
        enterUnknown(aligning.unknownSpeakers(), statement, Basis.ALIGNED, statement.certain() && aligning.inTime());
    }

    private void noteExceptions(CountedStatement statement, StateSet excepted) {
        for (State seat : excepted) {
            exceptions.computeIfAbsent(seat, key -> new ArrayList<>()).add(statement.id());
        }
    }

    private void enterUnknown(List<String> speakers, CountedStatement statement, Basis basis, boolean surely) {
        StateSet among = statement.standing().states().possible();
        for (String id : speakers) {
            unknownSpeakers
                    .computeIfAbsent(id, key -> Unidentified.speaker())
                    .add(new Unidentified.Reason(statement, basis, surely), among);
        }
    }

    /** Where there are no more states than unknown members, it is known who they are. */
    private void enterIfEverybody(String group, Unidentified members) {
        if (!areEverybody(members)) {
            return;
        }
        StateSet everybody = members.among();
        possible = possible.union(everybody);
        for (Unidentified.Reason reason : members.reasons()) {
            StateSet represented = reason.certain() ? everybody : StateSet.empty();
            certain = certain.union(represented);
            grants.add(new Grant(reason.statement(), Basis.GROUP, group, represented, everybody));
        }
    }

    private boolean areEverybody(Unidentified members) {
        return reading.universe().bounded() && members.areEverybody();
    }

    private static StateSet seats(List<Party> parties) {
        StateSet seats = StateSet.empty();
        for (Party party : parties) {
            seats = seats.union(party.seats());
        }
        return seats;
    }

    private void enterOrganizations(CountedStatement statement, List<Party> parties, boolean certain) {
        for (Party party : parties) {
            if (party.seat() == null) {
                enterOrganization(statement, party.key(), certain);
            }
        }
    }

    private void enterOrganization(CountedStatement statement, String organization, boolean certain) {
        organizations.add(organization);
        enterObserver(organization, reading.parties().observer(organization), certain && statement.certain());
    }

    private void enterObserver(String key, Membership observer, boolean certain) {
        if (observer != Membership.NO) {
            observers.merge(key, certain && observer == Membership.YES, Boolean::logicalOr);
        }
    }

    private void enter(
            CountedStatement statement, Basis basis, @Nullable String group, StateSet surely, StateSet perhaps) {
        if (perhaps.isEmpty()) {
            return;
        }
        StateSet represented = statement.certain() ? surely : StateSet.empty();
        Universe universe = statement.standing().states();
        certain = certain.union(represented.intersection(universe.certain()));
        possible = possible.union(perhaps.intersection(universe.possible()));
        grants.add(new Grant(statement, basis, group, universe.withoutOpen(represented), perhaps));
        Universe observers = statement.standing().observers();
        for (State observer : perhaps.intersection(observers.possible())) {
            enterObserver(observer.code(), observers.membership(observer), represented.contains(observer));
        }
    }
}
