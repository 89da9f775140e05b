package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dialoguerecords.Position;
import org.dialoguerecords.Stance;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the states stand on the issues of a dialogue.
 *
 * <p>What is said in a partial record stands: a statement that is missing may add supporters, but is not thought to take
 * back what the state said in another.
 */
final class PositionBook {

    private final Reading reading;
    private final Ledger ledger;
    private final Map<String, Positions> positions = new HashMap<>();

    PositionBook(Reading reading, Ledger ledger) {
        this.reading = reading;
        this.ledger = ledger;
    }

    Positions of(String issue) {
        return positions.computeIfAbsent(issue, id -> new Issue(id).positions());
    }

    /** What may be the outcome for one state: stances, several at once, or none. */
    private record Outcomes(Set<Stance> stances, boolean conflict, boolean none) {

        boolean areOnly(Stance stance) {
            return !conflict && !none && stances.equals(EnumSet.of(stance));
        }
    }

    private final class Issue {

        private final String id;
        private final Map<String, Set<Stance>> stances = new HashMap<>();
        private final Map<State, List<Representation>> reasons = new HashMap<>();
        private final List<Ledger.UnknownMembers> unknown = new ArrayList<>();

        Issue(String id) {
            this.id = id;
            for (CountedStatement statement : reading.counted()) {
                for (Position position : statement.statement().positions()) {
                    if (position.issue().equals(id)) {
                        stances.computeIfAbsent(statement.id(), key -> EnumSet.noneOf(Stance.class))
                                .add(position.stance());
                    }
                }
            }
            ledger.states().forEach((state, all) -> {
                List<Representation> relevant = all.stream()
                        .filter(reason -> stances.containsKey(reason.statement()))
                        .toList();
                if (!relevant.isEmpty()) {
                    reasons.put(state, relevant);
                }
            });
            for (Ledger.UnknownMembers members : ledger.unknown()) {
                if (members.statements().stream().anyMatch(statement -> stances.containsKey(statement.id()))) {
                    unknown.add(members);
                }
            }
        }

        Positions positions() {
            StateSet states = StateSet.copyOf(List.copyOf(reasons.keySet()));
            for (Ledger.UnknownMembers members : unknown) {
                states = states.union(members.among());
            }
            List<StatePosition> all = new ArrayList<>();
            for (State state : states.intersection(reading.universe().possible())) {
                Outcomes outcomes = outcomes(state, null, true);
                all.add(new StatePosition(
                        state, weightiest(state), outcomes.stances, outcomes.conflict, statements(state)));
            }
            return new Positions(id, all, count(states, Stance.SUPPORTS), count(states, Stance.OPPOSES));
        }

        private Count count(StateSet states, Stance stance) {
            Universe universe = reading.universe();
            StateSet certain = states.intersection(universe.certain());
            StateSet possible = states.intersection(universe.possible());
            int min = UnionRange.smallest(
                    where(certain, state -> outcomes(state, null, true).areOnly(stance)), least(stance));
            if (!universe.bounded()) {
                return Count.atLeast(min);
            }
            int max = reading.isComplete()
                    ? UnionRange.largest(
                            where(
                                    possible,
                                    state ->
                                            outcomes(state, null, false).stances.contains(stance)),
                            most(stance))
                    : universe.possible().size();
            return Count.between(min, Math.max(min, max));
        }

        /** Unknown members who certainly have the stance, because nothing weightier is or may be said for them. */
        private List<UnionRange.Unknown> least(Stance stance) {
            List<UnionRange.Unknown> sets = new ArrayList<>();
            for (Ledger.UnknownMembers members : unknown) {
                StateSet swayed = where(
                        members.among(), state -> outcomes(state, members, true).areOnly(stance));
                int others = members.among().size() - swayed.size();
                UnionRange.Unknown all = members.asSet();
                sets.add(new UnionRange.Unknown(swayed, Math.max(0, all.least() - others), all.most()));
            }
            return sets;
        }

        private List<UnionRange.Unknown> most(Stance stance) {
            List<UnionRange.Unknown> sets = new ArrayList<>();
            for (Ledger.UnknownMembers members : unknown) {
                StateSet swayed = where(
                        members.among(),
                        state -> outcomes(state, null, true).stances.contains(stance));
                sets.add(new UnionRange.Unknown(swayed, 0, members.asSet().most()));
            }
            sets.addAll(ledger.unknownSpeakersAsSets());
            return sets;
        }

        /**
         * The outcomes for a state.
         *
         * @param memberOf a group of which the state is taken to be a member, if any
         * @param withUnknown whether it may be among the unknown members of other groups
         */
        private Outcomes outcomes(State state, Ledger.@Nullable UnknownMembers memberOf, boolean withUnknown) {
            Map<Basis, Set<Stance>> certain = new EnumMap<>(Basis.class);
            Map<Basis, Set<Stance>> possible = new EnumMap<>(Basis.class);
            for (Representation reason : reasons.getOrDefault(state, List.of())) {
                addStances(reason.certain() ? certain : possible, reason.basis(), reason.statement());
            }
            for (Ledger.UnknownMembers members : unknown) {
                if (members.among().contains(state) && (withUnknown || members == memberOf)) {
                    for (CountedStatement statement : members.statements()) {
                        boolean surely = members == memberOf && statement.certain();
                        addStances(surely ? certain : possible, Basis.GROUP, statement.id());
                    }
                }
            }
            return weigh(certain, possible);
        }

        private void addStances(Map<Basis, Set<Stance>> said, Basis basis, String statement) {
            said.computeIfAbsent(basis, key -> EnumSet.noneOf(Stance.class))
                    .addAll(stances.getOrDefault(statement, Set.of()));
        }

        private Basis weightiest(State state) {
            Basis weightiest = Basis.GROUP;
            boolean certain = false;
            for (Representation reason : reasons.getOrDefault(state, List.of())) {
                boolean weightier = reason.basis().compareTo(weightiest) < 0;
                if (reason.certain() == certain ? weightier : reason.certain()) {
                    weightiest = reason.basis();
                    certain = reason.certain();
                }
            }
            return weightiest;
        }

        private List<String> statements(State state) {
            Set<String> statements = new LinkedHashSet<>();
            reasons.getOrDefault(state, List.of()).forEach(reason -> statements.add(reason.statement()));
            for (Ledger.UnknownMembers members : unknown) {
                if (members.among().contains(state)) {
                    members.statements().stream()
                            .map(CountedStatement::id)
                            .filter(stances::containsKey)
                            .forEach(statements::add);
                }
            }
            return List.copyOf(statements);
        }
    }

    /** The weightiest basis on which anything is said decides. */
    private static Outcomes weigh(Map<Basis, Set<Stance>> certain, Map<Basis, Set<Stance>> possible) {
        Set<Stance> found = EnumSet.noneOf(Stance.class);
        boolean conflict = false;
        for (Basis basis : Basis.values()) {
            Set<Stance> said = certain.getOrDefault(basis, Set.of());
            Set<Stance> either = EnumSet.noneOf(Stance.class);
            either.addAll(said);
            either.addAll(possible.getOrDefault(basis, Set.of()));
            conflict |= either.size() > 1;
            if (!said.isEmpty()) {
                if (said.size() == 1) {
                    found.addAll(said);
                }
                return new Outcomes(found, conflict, false);
            }
            found.addAll(either);
        }
        return new Outcomes(found, conflict, true);
    }

    private static StateSet where(StateSet states, Predicate<State> condition) {
        return StateSet.copyOf(states.stream().filter(condition).toList());
    }
}
