package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
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
import org.dialoguerecords.reading.ReadStatement;
import org.dialoguerecords.reading.RecordStatements;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/** Where the states stand on one issue: by which statements, and how many on each side. */
final class IssuePositions {

    private static final List<Stance> SIDES = List.of(Stance.SUPPORTS, Stance.OPPOSES);

    private final CountedDialogue dialogue;
    private final StancesOnIssue stances;
    private final Representations representations;
    private final List<UnknownStates> unknown;

    /**
     * Positions on an issue.
     *
     * @param stances the stances on it, and the statements that take them
     * @param representations for whom these stand
     * @param unknown those of whom nobody knows who they are and for whom these stand
     */
    IssuePositions(
            CountedDialogue dialogue,
            StancesOnIssue stances,
            Representations representations,
            List<UnknownStates> unknown) {
        this.dialogue = dialogue;
        this.stances = stances;
        this.representations = representations;
        this.unknown = unknown;
    }

    private boolean takesPosition(Why why) {
        return why.positions() && stances.isBy(why.statement().index());
    }

    /** What is said, for whom. */
    PositionEvidence evidence() {
        TakenStances taken = new TakenStances(dialogue);
        for (int i = 0; i < stances.size(); i++) {
            representations.forEach(stances.statement(i), taken.of(stances.stances(i)));
        }
        for (UnknownStates some : unknown) {
            for (UnknownReason reason : some.reasons()) {
                taken.addCounted(some.among(), reason.why().statement().days());
            }
        }
        StateRange counted = taken.counted();
        return new PositionEvidence(
                taken.said(),
                unknown.stream().map(this::evidence).toList(),
                counted.possible(),
                counted.certain(),
                taken.ownWords(),
                dialogue.isComplete(),
                dialogue.isComplete() ? StateSet.empty() : dialogue.possibleStates(),
                dialogue.areStatesKnown());
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
        PositionEvidence evidence = evidence();
        Map<Stance, Count> counts = new EnumMap<>(Stance.class);
        for (Stance side : SIDES) {
            counts.put(side, new PositionCounter(evidence, side).count());
        }
        return counts;
    }

    /** The position of each state for which something is or may be said. */
    List<StatePosition> states() {
        PositionEvidence evidence = evidence();
        Map<Stance, WeighedStance> weighed = new EnumMap<>(Stance.class);
        StateSet certain = StateSet.empty();
        StateSet inConflict = StateSet.empty();
        for (Stance stance : Stance.values()) {
            WeighedStance one = new PositionCounter(evidence, stance).whoever();
            weighed.put(stance, one);
            certain = certain.union(one.having().intersection(evidence.counted()));
            inConflict = inConflict.union(one.inConflict());
        }
        Map<State, List<Reason>> ofStates = new HashMap<>();
        for (Reason reason : reasons()) {
            for (State state : takenFor(reason)) {
                ofStates.computeIfAbsent(state, key -> new ArrayList<>()).add(reason);
            }
        }
        List<Set<String>> ofUnknown = statementsForUnknown();
        Map<List<String>, List<String>> lists = new HashMap<>();
        List<StatePosition> all = new ArrayList<>();
        for (State state : evidence.states()) {
            Set<Stance> outcome = EnumSet.noneOf(Stance.class);
            weighed.forEach((stance, one) -> {
                if (one.mayHave().contains(state)) {
                    outcome.add(stance);
                }
            });
            List<Reason> ofState = ofStates.getOrDefault(state, List.of());
            List<String> statements = statements(state, ofState, ofUnknown);
            all.add(new StatePosition(
                    state,
                    weightiest(state, ofState),
                    outcome,
                    certain.contains(state),
                    inConflict.contains(state),
                    lists.computeIfAbsent(statements, some -> some)));
        }
        return List.copyOf(all);
    }

    /** Why the statements stand for states that are known. */
    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        RecordStatements statements = dialogue.reading().statements();
        for (int i = 0; i < stances.size(); i++) {
            for (Reason reason : representations.reasonsOf(statements.statement(stances.statement(i)))) {
                if (reason.why().positions()) {
                    reasons.add(reason);
                }
            }
        }
        return reasons;
    }

    /** The states for which a statement takes a position by a reason, or may do so. */
    private StateSet takenFor(Reason reason) {
        return reason.states()
                .possible()
                .intersection(dialogue.states(reason.statement()).possible());
    }

    private int stancesOf(ReadStatement statement) {
        return stances.by(statement.index());
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
                ReadStatement statement = reason.why().statement();
                if (stances.isBy(statement.index())) {
                    statements.add(statement.id());
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
