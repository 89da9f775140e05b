package org.dialoguerecords.tally;

import org.dialoguerecords.reading.ReadStatement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dialoguerecords.Position;
import org.dialoguerecords.Stance;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the states stand on one issue, and how many on each side.
 *
 * <p>Whatever is open about a state or a statement by itself can only help a stance or only hurt it, whichever else holds: at
 * either end of a count all that helps holds and nothing that hurts, or the reverse. Those who are not identified are then
 * placed where they matter most, or least.
 *
 * <p>In a partial record, what a state says itself stands: a statement that is missing may add supporters and outweigh what
 * others said for a state, but is not thought to take back what the state said.
 */
final class IssuePositions {

    private final String issue;
    private final CountedDialogue dialogue;
    private final Map<String, Set<Stance>> stances = new HashMap<>();
    private final Map<State, List<Reason>> reasons = new TreeMap<>();
    private final Map<State, StanceEvidence> evidence = new HashMap<>();
    private final List<UnknownStates> unknown;
    private final StateSet states;
    private final boolean strangers;

    IssuePositions(String issue, CountedDialogue dialogue, Representations representations) {
        this.issue = issue;
        this.dialogue = dialogue;
        for (ReadStatement statement : dialogue.counted()) {
            for (Position position : statement.statement().positions()) {
                if (position.issue().equals(issue)) {
                    stances.computeIfAbsent(statement.id(), key -> EnumSet.noneOf(Stance.class))
                            .add(position.stance());
                }
            }
        }
        for (Reason reason : representations.reasons().all()) {
            if (!reason.why().positions()) {
                continue;
            }
            for (State state :
                    takenFor(reason.statement()).intersection(reason.states().possible())) {
                reasons.computeIfAbsent(state, key -> new ArrayList<>()).add(reason);
                evidence.computeIfAbsent(state, key -> new StanceEvidence())
                        .add(
                                reason.basis(),
                                stancesOf(reason.statement()),
                                reason.states().certain().contains(state));
            }
        }
        unknown = representations.states().unknown().all().stream()
                .filter(some -> some.reasons().stream()
                        .anyMatch(reason -> reason.positions()
                                && stances.containsKey(reason.statement().id())))
                .toList();
        StateSet all =
                unknown.stream().map(UnknownStates::among).reduce(StateSet.copyOf(reasons.keySet()), StateSet::union);
        states = where(all, state -> counted(state) != Membership.NO);
        strangers = unknown.stream().anyMatch(UnknownStates::mayBeStrangers);
    }

    Positions positions() {
        List<StatePosition> all = new ArrayList<>();
        for (State state : states) {
            StanceEvidence.Outcomes outcomes = whoeverIs(state);
            all.add(new StatePosition(
                    state,
                    weightiest(state),
                    outcomes.stances(),
                    outcomes.isCertain() && isCounted(state),
                    outcomes.conflict(),
                    statements(state)));
        }
        return new Positions(issue, all, count(Stance.SUPPORTS), count(Stance.OPPOSES));
    }

    private Count count(Stance stance) {
        if (dialogue.isComplete()) {
            int max = most(stance);
            return max == UnionRange.UNBOUNDED ? Count.atLeast(least(stance)) : Count.between(least(stance), max);
        }
        StateSet own = where(states, this::saysSoItself);
        int min =
                leastOf(where(own, state -> with(null, state).areOnly(stance) && isCounted(state)), List.of(), stance);
        StateSet others = where(own, state -> !whoeverIs(state).stances().contains(stance));
        int most = dialogue.possibleStates().difference(others).size();
        return dialogue.areStatesKnown() ? Count.between(min, Math.max(min, most)) : Count.atLeast(min);
    }

    /** Those who have the stance whoever the unknown are; or those who have it at first, but for whom these sway. */
    private int least(Stance stance) {
        StateSet having = where(states, state -> with(null, state).areOnly(stance) && isCounted(state));
        int least = leastOf(having, List.of(), stance);
        if (!strangers) {
            StateSet whoever = where(having, state -> whoeverIs(state).areOnly(stance));
            least = Math.max(
                    least,
                    UnionRange.smallest(
                            whoever,
                            among(some -> state -> outcomes(state, some, true).areOnly(stance) && isCounted(state)),
                            false));
            least = Math.max(
                    least,
                    leastOf(
                            having,
                            among(some -> state -> with(some, state).areOnly(stance) && isCounted(state)),
                            stance));
        }
        return least;
    }

    /** How many at least of some states, and of those of the unknown who have the stance, are not swayed. */
    private int leastOf(StateSet having, List<UnionRange.Unknown> helping, Stance stance) {
        StateSet all = helping.stream().map(UnionRange.Unknown::among).reduce(having, StateSet::union);
        List<UnionRange.Unknown> hurting =
                among(some -> state -> all.contains(state) && !with(some, state).areOnly(stance));
        return UnionRange.smallest(having, helping, false) - UnionRange.largest(StateSet.empty(), hurting, false);
    }

    /** Those who may have the stance, and whom the unknown can bring to it; but for those whom these must hurt. */
    private int most(Stance stance) {
        StateSet having = where(states, state -> with(null, state).stances().contains(stance));
        List<UnionRange.Unknown> helping =
                among(some -> state -> with(some, state).stances().contains(stance));
        int most = UnionRange.largest(having, helping, strangers);
        if (strangers) {
            return most;
        }
        StateSet all = helping.stream().map(UnionRange.Unknown::among).reduce(having, StateSet::union);
        List<UnionRange.Unknown> hurting = among(some -> state ->
                all.contains(state) && !outcomes(state, some, true).stances().contains(stance));
        return Math.min(most, all.size() - UnionRange.smallest(StateSet.empty(), hurting, false));
    }

    /** Those of the unknown of whom a condition holds: at least as many as there is no room for elsewhere. */
    private List<UnionRange.Unknown> among(Function<UnknownStates, Predicate<State>> condition) {
        List<UnionRange.Unknown> sets = new ArrayList<>();
        for (UnknownStates some : unknown) {
            StateSet among = where(some.among(), condition.apply(some));
            if (!among.isEmpty()) {
                sets.add(new UnionRange.Unknown(among, some.least(among), some.most()));
            }
        }
        return sets;
    }

    /** The outcomes for a state, whoever the unknown are. */
    private StanceEvidence.Outcomes whoeverIs(State state) {
        return outcomes(state, null, true);
    }

    /** The outcomes for a state that is one of some unknown, or of none. */
    private StanceEvidence.Outcomes with(@Nullable UnknownStates some, State state) {
        return outcomes(state, some, false);
    }

    private StanceEvidence.Outcomes outcomes(State state, @Nullable UnknownStates some, boolean perhapsOthers) {
        StanceEvidence said = new StanceEvidence(evidence.get(state));
        for (UnknownStates each : unknown) {
            if (each.among().contains(state) && (perhapsOthers || each == some)) {
                add(said, state, each, each == some);
            }
        }
        return said.weigh();
    }

    /** Adds what is said for a state if it is one of some unknown; what is certain of it holds together. */
    private void add(StanceEvidence said, State state, UnknownStates some, boolean certainly) {
        Map<Basis, Set<Stance>> together = new TreeMap<>();
        for (Why reason : some.reasons()) {
            Membership dissociated = reason.dissociated().states().membership(state);
            if (!reason.positions()
                    || dissociated == Membership.YES
                    || !takenFor(reason.statement()).contains(state)) {
                continue;
            }
            Set<Stance> taken = stancesOf(reason.statement());
            boolean open = dissociated == Membership.UNKNOWN || !reason.certain();
            if (!open && dialogue.states(reason.statement()).certain().contains(state)) {
                together.computeIfAbsent(reason.basis(), key -> EnumSet.noneOf(Stance.class))
                        .addAll(taken);
            } else {
                said.add(reason.basis(), taken, false);
            }
        }
        together.forEach((basis, taken) -> said.add(basis, taken, certainly));
    }

    /** The states for which a statement may take a position on the issue. */
    private StateSet takenFor(ReadStatement statement) {
        return stances.containsKey(statement.id()) ? dialogue.states(statement).possible() : StateSet.empty();
    }

    private Set<Stance> stancesOf(ReadStatement statement) {
        return stances.getOrDefault(statement.id(), Set.of());
    }

    /** The weightiest basis on which something is certainly said for a state, or else perhaps. */
    private Basis weightiest(State state) {
        List<Reason> all = reasons.getOrDefault(state, List.of());
        return Stream.concat(
                        all.stream()
                                .filter(reason -> reason.states().certain().contains(state))
                                .map(Reason::basis)
                                .sorted(),
                        all.stream().map(Reason::basis).sorted())
                .findFirst()
                .orElse(Basis.GROUP);
    }

    private boolean saysSoItself(State state) {
        return reasons.getOrDefault(state, List.of()).stream()
                .anyMatch(reason ->
                        reason.basis() == Basis.OWN && reason.states().certain().contains(state));
    }

    private boolean isCounted(State state) {
        return counted(state) == Membership.YES;
    }

    /** Whether a state is counted in this view: certainly if it is whenever something is said for it. */
    private Membership counted(State state) {
        if (dialogue.parties().areAll()) {
            return Membership.YES;
        }
        Set<Membership> answers = EnumSet.noneOf(Membership.class);
        for (Reason reason : reasons.getOrDefault(state, List.of())) {
            answers.add(dialogue.parties().include(state, reason.statement().days()));
        }
        for (UnknownStates some : unknown) {
            if (some.among().contains(state)) {
                some.reasons()
                        .forEach(reason -> answers.add(dialogue.parties()
                                .include(state, reason.statement().days())));
            }
        }
        return answers.size() == 1 ? answers.iterator().next() : Membership.UNKNOWN;
    }

    private List<String> statements(State state) {
        Set<String> statements = new LinkedHashSet<>();
        reasons.getOrDefault(state, List.of())
                .forEach(reason -> statements.add(reason.statement().id()));
        for (UnknownStates some : unknown) {
            if (some.among().contains(state)) {
                some.reasons()
                        .forEach(reason -> statements.add(reason.statement().id()));
            }
        }
        statements.retainAll(stances.keySet());
        return List.copyOf(statements);
    }

    private static StateSet where(StateSet states, Predicate<State> condition) {
        return StateSet.copyOf(states.stream().filter(condition).toList());
    }
}
