package org.dialoguerecords.tally;

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
final class IssueReading {

    private final String issue;
    private final Reading reading;
    private final Map<String, Set<Stance>> stances = new HashMap<>();
    private final Map<State, List<Representation>> reasons = new TreeMap<>();
    private final Map<State, Sayings> sayings = new HashMap<>();
    private final List<Unidentified> unidentified;
    private final StateSet states;

    IssueReading(String issue, Reading reading, Ledger ledger) {
        this.issue = issue;
        this.reading = reading;
        for (CountedStatement statement : reading.counted()) {
            for (Position position : statement.statement().positions()) {
                if (position.issue().equals(issue)) {
                    stances.computeIfAbsent(statement.id(), key -> EnumSet.noneOf(Stance.class))
                            .add(position.stance());
                }
            }
        }
        for (Ledger.Grant grant : ledger.grants()) {
            for (State state : takenFor(grant.statement()).intersection(grant.possible())) {
                reasons.computeIfAbsent(state, key -> new ArrayList<>()).add(grant.toRepresentation(state));
                sayings.computeIfAbsent(state, key -> new Sayings())
                        .add(
                                grant.basis(),
                                stancesOf(grant.statement()),
                                grant.certain().contains(state));
            }
        }
        unidentified = ledger.unidentified().stream()
                .filter(some -> some.reasons().stream()
                        .anyMatch(
                                reason -> stances.containsKey(reason.statement().id())))
                .toList();
        states = unidentified.stream()
                .map(Unidentified::among)
                .reduce(StateSet.copyOf(reasons.keySet()), StateSet::union);
    }

    Positions positions() {
        List<StatePosition> all = new ArrayList<>();
        for (State state : states) {
            Sayings.Outcomes outcomes = whoeverIs(state);
            all.add(new StatePosition(
                    state,
                    weightiest(state),
                    outcomes.stances(),
                    outcomes.isCertain(),
                    outcomes.conflict(),
                    statements(state)));
        }
        return new Positions(issue, all, count(Stance.SUPPORTS), count(Stance.OPPOSES));
    }

    private Count count(Stance stance) {
        if (reading.isComplete()) {
            int max = most(stance);
            return max == UnionRange.UNBOUNDED ? Count.atLeast(least(stance)) : Count.between(least(stance), max);
        }
        StateSet own = where(states, this::saysSoItself);
        int min = leastOf(where(own, state -> with(null, state).areOnly(stance)), List.of(), stance);
        StateSet others = where(own, state -> !whoeverIs(state).stances().contains(stance));
        Universe universe = reading.universe();
        return universe.bounded() ? Count.between(min, universe.possible().size() - others.size()) : Count.atLeast(min);
    }

    /** Those who have the stance whoever the unidentified are; or those who have it at first, but for whom these sway. */
    private int least(Stance stance) {
        StateSet having = where(states, state -> with(null, state).areOnly(stance));
        int least = leastOf(having, List.of(), stance);
        if (reading.universe().bounded()) {
            StateSet whoever = where(having, state -> whoeverIs(state).areOnly(stance));
            least = Math.max(
                    least,
                    UnionRange.smallest(
                            whoever,
                            among(some -> state -> outcomes(state, some, true).areOnly(stance)),
                            false));
            least = Math.max(
                    least,
                    leastOf(having, among(some -> state -> with(some, state).areOnly(stance)), stance));
        }
        return least;
    }

    /** How many at least of some states, and of those of the unidentified who have the stance, are not swayed. */
    private int leastOf(StateSet having, List<UnionRange.Unknown> helping, Stance stance) {
        StateSet all = helping.stream().map(UnionRange.Unknown::among).reduce(having, StateSet::union);
        List<UnionRange.Unknown> hurting =
                among(some -> state -> all.contains(state) && !with(some, state).areOnly(stance));
        return UnionRange.smallest(having, helping, false) - UnionRange.largest(StateSet.empty(), hurting, false);
    }

    /** Those who may have the stance, and whom the unidentified can bring to it; but for those whom these must hurt. */
    private int most(Stance stance) {
        StateSet having = where(states, state -> with(null, state).stances().contains(stance));
        List<UnionRange.Unknown> helping =
                among(some -> state -> with(some, state).stances().contains(stance));
        boolean strangers = !reading.universe().bounded();
        int most = UnionRange.largest(having, helping, strangers);
        if (strangers) {
            return most;
        }
        StateSet all = helping.stream().map(UnionRange.Unknown::among).reduce(having, StateSet::union);
        List<UnionRange.Unknown> hurting = among(some -> state ->
                all.contains(state) && !outcomes(state, some, true).stances().contains(stance));
        return Math.min(most, all.size() - UnionRange.smallest(StateSet.empty(), hurting, false));
    }

    /** Those of the unidentified of whom a condition holds: at least as many as there is no room for elsewhere. */
    private List<UnionRange.Unknown> among(Function<Unidentified, Predicate<State>> condition) {
        List<UnionRange.Unknown> sets = new ArrayList<>();
        for (Unidentified some : unidentified) {
            StateSet among = where(some.among(), condition.apply(some));
            if (!among.isEmpty()) {
                int elsewhere = some.among().size() - among.size();
                sets.add(new UnionRange.Unknown(among, Math.max(0, some.least() - elsewhere), some.most()));
            }
        }
        return sets;
    }

    /** The outcomes for a state, whoever the unidentified are. */
    private Sayings.Outcomes whoeverIs(State state) {
        return outcomes(state, null, true);
    }

    /** The outcomes for a state that is one of some unidentified, or of none. */
    private Sayings.Outcomes with(@Nullable Unidentified some, State state) {
        return outcomes(state, some, false);
    }

    private Sayings.Outcomes outcomes(State state, @Nullable Unidentified some, boolean perhapsOthers) {
        Sayings said = new Sayings(sayings.get(state));
        for (Unidentified each : unidentified) {
            if (each.among().contains(state) && (perhapsOthers || each == some)) {
                add(said, state, each, each == some);
            }
        }
        return said.weigh();
    }

    /** Adds what is said for a state if it is one of some unidentified; what is certain of it holds together. */
    private void add(Sayings said, State state, Unidentified some, boolean certainly) {
        Map<Basis, Set<Stance>> together = new TreeMap<>();
        for (Unidentified.Reason reason : some.reasons()) {
            if (!takenFor(reason.statement()).contains(state)) {
                continue;
            }
            Set<Stance> taken = stancesOf(reason.statement());
            if (reason.certain()
                    && reason.statement().standing().states().certain().contains(state)) {
                together.computeIfAbsent(reason.basis(), key -> EnumSet.noneOf(Stance.class))
                        .addAll(taken);
            } else {
                said.add(reason.basis(), taken, false);
            }
        }
        together.forEach((basis, taken) -> said.add(basis, taken, certainly));
    }

    /** The states for which a statement may take a position on the issue. */
    private StateSet takenFor(CountedStatement statement) {
        return stances.containsKey(statement.id())
                ? statement.standing().states().possible()
                : StateSet.empty();
    }

    private Set<Stance> stancesOf(CountedStatement statement) {
        return stances.getOrDefault(statement.id(), Set.of());
    }

    /** The weightiest basis on which something is certainly said for a state, or else perhaps. */
    private Basis weightiest(State state) {
        List<Representation> all = reasons.getOrDefault(state, List.of());
        return Stream.concat(
                        all.stream()
                                .filter(Representation::certain)
                                .map(Representation::basis)
                                .sorted(),
                        all.stream().map(Representation::basis).sorted())
                .findFirst()
                .orElse(Basis.GROUP);
    }

    private boolean saysSoItself(State state) {
        return reasons.getOrDefault(state, List.of()).stream()
                .anyMatch(reason -> reason.basis() == Basis.OWN && reason.certain());
    }

    private List<String> statements(State state) {
        Set<String> statements = new LinkedHashSet<>();
        reasons.getOrDefault(state, List.of()).forEach(reason -> statements.add(reason.statement()));
        for (Unidentified some : unidentified) {
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
