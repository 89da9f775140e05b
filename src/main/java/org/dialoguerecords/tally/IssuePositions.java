package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dialoguerecords.Stance;
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

    private static final List<Stance> SIDES = List.of(Stance.SUPPORTS, Stance.OPPOSES);

    private final CountedDialogue dialogue;
    private final Map<String, Integer> stances;
    private final List<Reason> reasons;
    private final List<UnknownStates> unknown;

    /**
     * Positions on an issue.
     *
     * @param stances the stances on it, by the ids of the statements that take them
     * @param reasons why these stand for states that are known
     * @param unknown those of whom nobody knows who they are and for whom these stand
     */
    IssuePositions(
            CountedDialogue dialogue, Map<String, Integer> stances, List<Reason> reasons, List<UnknownStates> unknown) {
        this.dialogue = dialogue;
        this.stances = stances;
        this.reasons = reasons;
        this.unknown = unknown;
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

    private record SaidKey(Basis basis, int stances) {

        // Written out, as it is asked for each reason.
        @Override
        public int hashCode() {
            return 31 * basis.hashCode() + stances;
        }
    }

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

    /** How many states are on a side. */
    Map<Stance, Count> counts() {
        PositionCounter counter = new PositionCounter(evidence());
        Map<Stance, Count> counts = new EnumMap<>(Stance.class);
        for (Stance side : SIDES) {
            counts.put(side, counter.count(side));
        }
        return counts;
    }

    /** The position of each state for which something is or may be said. */
    List<StatePosition> states() {
        PositionEvidence evidence = evidence();
        Map<State, StanceEvidence.Outcomes> outcomes = new PositionCounter(evidence).outcomes();
        Map<State, List<Reason>> ofStates = new HashMap<>();
        for (Reason reason : reasons) {
            for (State state : takenFor(reason)) {
                ofStates.computeIfAbsent(state, key -> new ArrayList<>()).add(reason);
            }
        }
        List<Set<String>> ofUnknown = statementsForUnknown();
        Map<List<String>, List<String>> lists = new HashMap<>();
        List<StatePosition> all = new ArrayList<>();
        for (State state : evidence.states()) {
            StanceEvidence.Outcomes weighed = Objects.requireNonNull(outcomes.get(state));
            List<Reason> ofState = ofStates.getOrDefault(state, List.of());
            List<String> statements = statements(state, ofState, ofUnknown);
            all.add(new StatePosition(
                    state,
                    weightiest(state, ofState),
                    weighed.all(),
                    weighed.isCertain() && evidence.counted().contains(state),
                    weighed.conflict(),
                    lists.computeIfAbsent(statements, some -> some)));
        }
        return List.copyOf(all);
    }

    /** The states for which a statement takes a position by a reason, or may do so. */
    private StateSet takenFor(Reason reason) {
        return reason.states()
                .possible()
                .intersection(dialogue.states(reason.statement()).possible());
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
        Basis certain = null;
        Basis perhaps = null;
        for (Reason reason : reasons) {
            Basis basis = basis(reason);
            perhaps = perhaps == null || basis.compareTo(perhaps) < 0 ? basis : perhaps;
            if (reason.states().certain().contains(state)) {
                certain = certain == null || basis.compareTo(certain) < 0 ? basis : certain;
            }
        }
        return certain != null ? certain : Objects.requireNonNullElse(perhaps, Basis.GROUP);
    }

    /** The statements on the issue that stand for each of those of whom nobody knows who they are. */
    private List<Set<String>> statementsForUnknown() {
        List<Set<String>> all = new ArrayList<>(unknown.size());
        for (UnknownStates some : unknown) {
            Set<String> statements = new LinkedHashSet<>();
            for (UnknownReason reason : some.reasons()) {
                String id = reason.why().statement().id();
                if (stances.containsKey(id)) {
                    statements.add(id);
                }
            }
            all.add(statements);
        }
        return all;
    }

    private List<String> statements(State state, List<Reason> reasons, List<Set<String>> ofUnknown) {
        Set<String> statements = new LinkedHashSet<>();
        for (Reason reason : reasons) {
            statements.add(reason.statement().id());
        }
        for (int i = 0; i < ofUnknown.size(); i++) {
            if (unknown.get(i).among().contains(state)) {
                statements.addAll(ofUnknown.get(i));
            }
        }
        return List.copyOf(statements);
    }
}
