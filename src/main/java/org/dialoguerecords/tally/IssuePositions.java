package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dialoguerecords.Position;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.dialoguerecords.counting.CountedDialogue;
import org.dialoguerecords.counting.Reason;
import org.dialoguerecords.counting.UnknownReason;
import org.dialoguerecords.counting.UnknownStates;
import org.dialoguerecords.counting.Why;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.reading.ReadStatement;
import org.dialoguerecords.reading.Way;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/** Where the states stand on one issue: by which statements, and how many on each side. */
final class IssuePositions {

    private final String issue;
    private final CountedDialogue dialogue;
    private final Map<String, Integer> stances = new HashMap<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final List<UnknownStates> unknown;

    IssuePositions(String issue, CountedDialogue dialogue, Representations representations) {
        this.issue = issue;
        this.dialogue = dialogue;
        List<Statement> statements = dialogue.dialogue().statements();
        for (int i = 0; i < statements.size(); i++) {
            for (Position position : statements.get(i).positions()) {
                if (position.issue().equals(issue) && dialogue.isCounted(i)) {
                    stances.merge(
                            statements.get(i).id(), StanceEvidence.bit(position.stance()), (some, more) -> some | more);
                }
            }
        }
        for (int i = 0; i < statements.size(); i++) {
            if (stances.containsKey(statements.get(i).id()) && dialogue.isCounted(i)) {
                representations.reasonsOf(dialogue.reading().statements().statement(i)).stream()
                        .filter(reason -> reason.why().positions())
                        .forEach(reasons::add);
            }
        }
        List<UnknownStates> all = stances.isEmpty() ? List.of() : representations.unknown();
        this.unknown = all.stream()
                .filter(some -> some.reasons().stream().map(UnknownReason::why).anyMatch(this::takesPosition))
                .toList();
    }

    private boolean takesPosition(Why why) {
        return why.positions() && stances.containsKey(why.statement().id());
    }

    /** What is said, for whom. */
    PositionEvidence evidence() {
        StateRange counted = counted();
        StateSet.Builder ownWords = StateSet.builder();
        Map<SaidKey, StateSet.Builder> surely = new LinkedHashMap<>();
        Map<SaidKey, StateSet.Builder> perhaps = new LinkedHashMap<>();
        for (Reason reason : reasons) {
            StateSet taken = takenFor(reason);
            StateSet certain = taken.intersection(reason.states().certain());
            SaidKey key = new SaidKey(basis(reason), stancesOf(reason.statement()));
            surely.computeIfAbsent(key, any -> StateSet.builder()).addAll(certain);
            perhaps.computeIfAbsent(key, any -> StateSet.builder()).addAll(taken.difference(certain));
            if (reason.why().way() == Way.OWN) {
                ownWords.addAll(certain);
            }
        }
        List<PositionEvidence.Said> known = new ArrayList<>();
        surely.forEach((key, states) -> known.add(new PositionEvidence.Said(
                key.basis(),
                key.stances(),
                states.build(),
                perhaps.getOrDefault(key, StateSet.builder()).build())));
        return new PositionEvidence(
                known,
                unknown.stream().map(this::evidence).toList(),
                counted.possible(),
                counted.certain(),
                ownWords.build(),
                dialogue.isComplete(),
                dialogue.isComplete() ? StateSet.empty() : dialogue.possibleStates(),
                dialogue.areStatesKnown());
    }

    private record SaidKey(Basis basis, int stances) {}

    private PositionEvidence.Unknown evidence(UnknownStates some) {
        Set<PositionEvidence.Said> said = new LinkedHashSet<>();
        for (UnknownReason reason : some.reasons()) {
            Why why = reason.why();
            if (takesPosition(why)) {
                StateSet surely = reason.among().certain();
                said.add(new PositionEvidence.Said(
                        Basis.of(why.way()),
                        stancesOf(why.statement()),
                        surely,
                        reason.among().possible().difference(surely)));
            }
        }
        return new PositionEvidence.Unknown(
                List.copyOf(said), some.among(), some.least(), some.most(), some.candidates(), some.mayBeStrangers());
    }

    Positions positions() {
        PositionEvidence evidence = evidence();
        PositionCounter counter = new PositionCounter(evidence);
        Map<State, StanceEvidence.Outcomes> outcomes = counter.outcomes();
        Map<State, List<Reason>> ofStates = new HashMap<>();
        for (Reason reason : reasons) {
            for (State state : takenFor(reason)) {
                ofStates.computeIfAbsent(state, key -> new ArrayList<>()).add(reason);
            }
        }
        List<StatePosition> all = new ArrayList<>();
        for (State state : evidence.states()) {
            StanceEvidence.Outcomes weighed = Objects.requireNonNull(outcomes.get(state));
            List<Reason> ofState = ofStates.getOrDefault(state, List.of());
            all.add(new StatePosition(
                    state,
                    weightiest(state, ofState),
                    weighed.all(),
                    weighed.isCertain() && evidence.counted().contains(state),
                    weighed.conflict(),
                    statements(state, ofState)));
        }
        return new Positions(issue, all, counter.count(Stance.SUPPORTS), counter.count(Stance.OPPOSES));
    }

    /** The states for which a statement takes a position by a reason, or may do so. */
    private StateSet takenFor(Reason reason) {
        return dialogue.states(reason.statement())
                .possible()
                .intersection(reason.states().possible());
    }

    private int stancesOf(ReadStatement statement) {
        return stances.getOrDefault(statement.id(), 0);
    }

    /** The states for which something is or may be said: certainly counted is who is counted whenever it is said. */
    private StateRange counted() {
        StateSet.Builder yes = StateSet.builder();
        StateSet.Builder open = StateSet.builder();
        StateSet.Builder no = StateSet.builder();
        for (Reason reason : reasons) {
            add(takenFor(reason), reason.statement().days(), yes, open, no);
        }
        for (UnknownStates some : unknown) {
            for (UnknownReason reason : some.reasons()) {
                add(some.among(), reason.why().statement().days(), yes, open, no);
            }
        }
        StateSet never = no.build();
        StateSet undecided = open.build();
        StateSet certain = yes.build();
        StateSet possible = certain.union(undecided);
        return StateRange.of(certain.difference(undecided).difference(never), possible);
    }

    private void add(StateSet states, Days days, StateSet.Builder yes, StateSet.Builder open, StateSet.Builder no) {
        StateRange counted = dialogue.parties().of(StateRange.exactly(states), days);
        yes.addAll(counted.certain());
        open.addAll(counted.open());
        no.addAll(states.difference(counted.possible()));
    }

    private static Basis basis(Reason reason) {
        return Basis.of(reason.why().way());
    }

    /** The weightiest basis on which something is certainly said for a state, or else perhaps. */
    private static Basis weightiest(State state, List<Reason> reasons) {
        return Stream.concat(
                        reasons.stream()
                                .filter(reason -> reason.states().certain().contains(state))
                                .map(IssuePositions::basis)
                                .sorted(),
                        reasons.stream().map(IssuePositions::basis).sorted())
                .findFirst()
                .orElse(Basis.GROUP);
    }

    private List<String> statements(State state, List<Reason> reasons) {
        Set<String> statements = new LinkedHashSet<>();
        reasons.forEach(reason -> statements.add(reason.statement().id()));
        for (UnknownStates some : unknown) {
            if (some.among().contains(state)) {
                some.reasons()
                        .forEach(reason ->
                                statements.add(reason.why().statement().id()));
            }
        }
        statements.retainAll(stances.keySet());
        return List.copyOf(statements);
    }
}
