package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dialoguerecords.reading.GroupMembers;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** Who is represented by which statement, and what is open about it. */
final class Representations {

    private final CountedDialogue dialogue;
    private final StatementRelations relations;
    private final UnknownParties unknown;
    private final List<Reason> reasons = new ArrayList<>();
    private final SortedMap<State, List<String>> exceptions = new TreeMap<>();
    private final SortedMap<State, List<String>> dissociations = new TreeMap<>();
    private final SortedSet<String> organizations = new TreeSet<>();
    private final RepresentedObservers observers = new RepresentedObservers();
    private StateRange states = StateRange.empty();

    Representations(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        this.relations = new StatementRelations(dialogue);
        this.unknown = new UnknownParties(dialogue);
        for (CountedStatement statement : dialogue.counted()) {
            enter(statement);
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
        return counted ? why : why.perhaps();
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

    /** The statements from which a seat is excepted that belongs to those for whom they are made. */
    List<String> exceptions(State seat) {
        return exceptions.getOrDefault(seat, List.of());
    }

    /** The statements that would stand for a seat had it not dissociated itself from them. */
    List<String> dissociations(State seat) {
        return dissociations.getOrDefault(seat, List.of());
    }

    /** The organisations that are represented, or may be. */
    SortedSet<String> organizations() {
        return organizations;
    }

    /** Those of whom nobody knows who they are. */
    List<UnknownStates> unknown() {
        return unknown.all();
    }

    /** The seats of which it is known why they are or may be represented as states. */
    StateRange states() {
        return states;
    }

    /** How many observers are represented. */
    Count countObservers() {
        return !dialogue.isComplete() || unknown.areSomeAnybody()
                ? Count.atLeast(observers.least())
                : Count.between(observers.least(), observers.most(unknown.members()) + unknown.speakers());
    }

    /** How many states are represented. */
    Count count() {
        List<UnknownStates> all = unknown();
        boolean strangers = all.stream().anyMatch(UnknownStates::mayBeStrangers);
        int min = UnionRange.smallest(
                states.certain(), all.stream().map(UnknownStates::asFew).toList(), strangers);
        if (!dialogue.isComplete()) {
            return dialogue.areStatesKnown()
                    ? Count.between(min, Math.max(min, dialogue.possibleStates().size()))
                    : Count.atLeast(min);
        }
        int max = most(all);
        return max == UnionRange.UNBOUNDED ? Count.atLeast(min) : Count.between(min, max);
    }

    /** Where there may be strangers, nobody else need be among those who are not known. */
    private int most(List<UnknownStates> all) {
        List<UnionRange.Unknown> known = new ArrayList<>();
        long strangers = 0;
        for (UnknownStates some : all) {
            if (some.mayBeStrangers()) {
                strangers += some.most();
            } else {
                known.add(some.asMany());
            }
        }
        long most = strangers + UnionRange.largest(states.possible(), known, false);
        return (int) Math.min(UnionRange.UNBOUNDED, most);
    }

    private void enter(CountedStatement statement) {
        Set<Basis> bases = dialogue.rules().bases();
        Dissociated lost = relations.dissociatedFrom(statement);
        for (PartyOfStatement party : relations.partiesOf(statement)) {
            if (bases.contains(party.basis())) {
                Dissociated without = party.basis() == Basis.OWN ? Dissociated.NOBODY : lost;
                enter(statement, party.basis(), party, null, without);
            }
        }
        if (bases.contains(Basis.ALIGNED)) {
            for (PartyOfStatement party : relations.alignedIn(statement)) {
                enter(statement, Basis.ALIGNED, party, null, lost);
            }
            for (StatementRelations.Relation aligning : relations.aligningWith(statement)) {
                for (PartyOfStatement party : relations.partiesOf(aligning.by())) {
                    if (!party.passage()) {
                        enter(statement, Basis.ALIGNED, party, aligning, lost);
                    }
                }
            }
        }
    }

    private void enter(
            CountedStatement statement,
            Basis basis,
            PartyOfStatement party,
            StatementRelations.@Nullable Relation aligning,
            Dissociated lost) {
        if (dialogue.rules().groupsLeftOut().stream().anyMatch(party::isMembershipOf)) {
            return;
        }
        Why why = Why.of(statement, basis, party, aligning, lost);
        enterStates(why, party.states().difference(lost.states()));
        note(exceptions, aligning == null ? party.excepted() : StateSet.empty(), statement);
        note(dissociations, mayBe(party, lost.states().certain()), statement);
        for (String organization : party.organizations()) {
            Membership left = lost.membership(organization);
            if (left != Membership.YES) {
                boolean certain =
                        left == Membership.NO && party.certainOrganizations().contains(organization);
                enterOrganization(why, organization, certain);
            }
        }
        if (party.unknown() != null) {
            unknown.add(party.unknown(), why);
        }
    }

    /** Those of some seats that may be among the parties. */
    private static StateSet mayBe(PartyOfStatement party, StateSet some) {
        StateSet known = party.states().possible().intersection(some);
        GroupMembers unknown = party.unknown() == null ? null : party.unknown().members();
        return unknown == null
                ? known
                : known.union(
                        unknown.within(StateRange.exactly(some)).possible().difference(party.excepted()));
    }

    private static void note(SortedMap<State, List<String>> by, StateSet seats, CountedStatement statement) {
        for (State seat : seats) {
            List<String> statements = by.computeIfAbsent(seat, key -> new ArrayList<>());
            if (!statements.contains(statement.id())) {
                statements.add(statement.id());
            }
        }
    }

    private void enterOrganization(Why why, String organization, boolean certain) {
        Membership counted =
                dialogue.parties().include(organization, why.statement().days());
        if (counted != Membership.NO) {
            organizations.add(organization);
            Membership observer =
                    CountedParties.both(counted, dialogue.reading().parties().observer(organization));
            observers.add(organization, observer, certain && why.certain());
        }
    }

    private void enterStates(Why why, StateRange some) {
        if (some.possible().isEmpty()) {
            return;
        }
        CountedStatement statement = why.statement();
        StateRange represented = why.certain() ? some : StateRange.of(StateSet.empty(), some.possible());
        StateRange counted = dialogue.parties().of(represented, statement.days());
        states = states.union(counted.intersection(statement.states()));
        observers.add(counted.intersection(statement.on().observers()));
        StateSet certain = represented.certain().difference(statement.states().open());
        reasons.add(new Reason(why, StateRange.of(certain, some.possible())));
    }
}
