package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dialoguerecords.Position;
import org.dialoguerecords.Stance;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the states stand on the issues of a dialogue.
 *
 * <p>In a partial record, what a state says itself stands: a statement that is missing may add supporters and outweigh
 * what others said for a state, but is not thought to take back what the state said.
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
            return isCertain() && stances.contains(stance);
        }

        boolean isCertain() {
            return !conflict && !none && stances.size() == 1;
        }
    }

    private final class Issue {

        private final String id;
        private final Map<String, Set<Stance>> stances = new HashMap<>();
        private final Map<String, StateSet> universes = new HashMap<>();
        private final Map<State, List<Representation>> reasons = new TreeMap<>();
        private final Map<State, Sayings> sayings = new HashMap<>();
        private final List<Ledger.UnknownMembers> unknownMembers = new ArrayList<>();
        private final List<Ledger.UnknownSpeaker> unknownSpeakers = new ArrayList<>();

        Issue(String id) {
            this.id = id;
            for (CountedStatement statement : reading.counted()) {
                for (Position position : statement.statement().positions()) {
                    if (position.issue().equals(id)) {
                        stances.computeIfAbsent(statement.id(), key -> EnumSet.noneOf(Stance.class))
                                .add(position.stance());
                        universes.put(
                                statement.id(),
                                reading.universe(statement.days()).possible());
                    }
                }
            }
            for (Ledger.Grant grant : ledger.grants()) {
                String statement = grant.statement().id();
                for (State state : grant.possible().intersection(universes.getOrDefault(statement, StateSet.empty()))) {
                    reasons.computeIfAbsent(state, key -> new ArrayList<>()).add(grant.toRepresentation(state));
                    sayings.computeIfAbsent(state, key -> new Sayings())
                            .add(
                                    grant.basis(),
                                    stancesOf(statement),
                                    grant.certain().contains(state));
                }
            }
            for (Ledger.UnknownMembers members : ledger.unknown()) {
                if (!stances(members).isEmpty()) {
                    unknownMembers.add(members);
                }
            }
            for (Ledger.UnknownSpeaker speaker : ledger.unknownSpeakers()) {
                if (!stances(speaker).isEmpty()) {
                    unknownSpeakers.add(speaker);
                }
            }
        }

        Positions positions() {
            StateSet states = StateSet.copyOf(List.copyOf(reasons.keySet()));
            for (Ledger.UnknownMembers members : unknownMembers) {
                states = states.union(members.among());
            }
            for (Ledger.UnknownSpeaker speaker : unknownSpeakers) {
                states = states.union(speaker.among());
            }
            List<StatePosition> all = new ArrayList<>();
            for (State state : states) {
                Outcomes outcomes = outcomes(state, null, true);
                all.add(new StatePosition(
                        state,
                        weightiest(state),
                        outcomes.stances,
                        outcomes.isCertain(),
                        outcomes.conflict,
                        statements(state)));
            }
            return new Positions(id, all, count(states, Stance.SUPPORTS), count(states, Stance.OPPOSES));
        }

        private Count count(StateSet states, Stance stance) {
            Universe universe = reading.universe();
            int min = reading.isComplete() ? least(states, stance) : leastWhateverIsMissing(states, stance);
            if (reading.isComplete()) {
                int max = most(states, stance);
                return max == UnionRange.UNBOUNDED ? Count.atLeast(min) : Count.between(min, max);
            }
            StateSet others = where(
                    states,
                    state -> saysSoItself(state)
                            && !outcomes(state, null, true).stances.contains(stance));
            return universe.bounded()
                    ? Count.between(min, universe.possible().size() - others.size())
                    : Count.atLeast(min);
        }

        /** Those who have the stance whoever the unknown are; or all but as many as there are unknown. */
        private int least(StateSet states, Stance stance) {
            List<UnionRange.Unknown> sets = new ArrayList<>();
            for (Ledger.UnknownMembers members : unknownMembers) {
                StateSet swayed = where(
                        members.among(), state -> outcomes(state, members, true).areOnly(stance));
                int others = members.among().size() - swayed.size();
                UnionRange.Unknown all = members.asSet();
                sets.add(new UnionRange.Unknown(swayed, Math.max(0, all.least() - others), all.most()));
            }
            StateSet whoever =
                    where(states, state -> outcomes(state, null, true).areOnly(stance));
            boolean strangers = !reading.universe().bounded();
            return Math.max(
                    strangers ? whoever.size() : UnionRange.smallest(whoever, sets, false),
                    where(states, state -> outcomes(state, null, false).areOnly(stance))
                                    .size()
                            - spoilers(stance));
        }

        /** Those who say so themselves. */
        private int leastWhateverIsMissing(StateSet states, Stance stance) {
            StateSet own = where(
                    states,
                    state -> saysSoItself(state) && outcomes(state, null, false).areOnly(stance));
            return Math.max(0, own.size() - spoilers(stance));
        }

        /** How many states at most turn out to be among the unknown who take another stance. */
        private int spoilers(Stance stance) {
            long spoilers = 0;
            for (Ledger.UnknownMembers members : unknownMembers) {
                if (!stances(members).equals(EnumSet.of(stance))) {
                    spoilers += members.asSet().most();
                }
            }
            for (Ledger.UnknownSpeaker speaker : unknownSpeakers) {
                if (!stances(speaker).equals(EnumSet.of(stance))) {
                    spoilers++;
                }
            }
            return (int) Math.min(spoilers, Integer.MAX_VALUE);
        }

        private int most(StateSet states, Stance stance) {
            List<UnionRange.Unknown> sets = new ArrayList<>();
            for (Ledger.UnknownMembers members : unknownMembers) {
                if (stances(members).contains(stance)) {
                    StateSet swayed = where(
                            members.among(),
                            state -> outcomes(state, null, true).stances.contains(stance));
                    sets.add(new UnionRange.Unknown(swayed, 0, members.asSet().most()));
                }
            }
            for (Ledger.UnknownSpeaker speaker : unknownSpeakers) {
                if (stances(speaker).contains(stance)) {
                    sets.add(speaker.asSet());
                }
            }
            StateSet known =
                    where(states, state -> outcomes(state, null, false).stances.contains(stance));
            return UnionRange.largest(known, sets, !reading.universe().bounded());
        }

        /**
         * The outcomes for a state.
         *
         * @param memberOf a group of which the state is taken to be a member, if any
         * @param withUnknown whether it may be among the unknown members of other groups, or an unknown speaker
         */
        private Outcomes outcomes(State state, Ledger.@Nullable UnknownMembers memberOf, boolean withUnknown) {
            Sayings said = new Sayings(sayings.get(state));
            for (Ledger.UnknownMembers members : withUnknown ? unknownMembers : List.<Ledger.UnknownMembers>of()) {
                if (members.among().contains(state)) {
                    said.add(Basis.GROUP, stances(members, true), members == memberOf);
                    for (CountedStatement statement : members.statements()) {
                        if (!statement.certain()) {
                            said.add(Basis.GROUP, stancesOf(statement.id()), false);
                        }
                    }
                }
            }
            for (Ledger.UnknownSpeaker speaker : withUnknown ? unknownSpeakers : List.<Ledger.UnknownSpeaker>of()) {
                if (speaker.among().contains(state)) {
                    speaker.reasons().forEach(reason -> said.add(reason.basis(), stancesOf(reason.statement()), false));
                }
            }
            return said.weigh();
        }

        private Set<Stance> stancesOf(String statement) {
            return stances.getOrDefault(statement, Set.of());
        }

        private Set<Stance> stances(Ledger.UnknownMembers members) {
            return stances(members, false);
        }

        private Set<Stance> stances(Ledger.UnknownMembers members, boolean certainOnly) {
            Set<Stance> all = EnumSet.noneOf(Stance.class);
            for (CountedStatement statement : members.statements()) {
                if (statement.certain() || !certainOnly) {
                    all.addAll(stancesOf(statement.id()));
                }
            }
            return all;
        }

        private Set<Stance> stances(Ledger.UnknownSpeaker speaker) {
            Set<Stance> all = EnumSet.noneOf(Stance.class);
            speaker.reasons().forEach(reason -> all.addAll(stancesOf(reason.statement())));
            return all;
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
            for (Ledger.UnknownMembers members : unknownMembers) {
                if (members.among().contains(state)) {
                    members.statements().forEach(statement -> statements.add(statement.id()));
                }
            }
            for (Ledger.UnknownSpeaker speaker : unknownSpeakers) {
                if (speaker.among().contains(state)) {
                    speaker.reasons().forEach(reason -> statements.add(reason.statement()));
                }
            }
            statements.retainAll(stances.keySet());
            return List.copyOf(statements);
        }
    }

    /** What is said for one state, on each basis. What is open holds as a whole or not at all. */
    private static final class Sayings {

        private final Map<Basis, Set<Stance>> certain = new EnumMap<>(Basis.class);
        private final Map<Basis, Set<Set<Stance>>> possible = new EnumMap<>(Basis.class);

        Sayings() {}

        /** A copy, or nothing said if there is none to copy. */
        Sayings(@Nullable Sayings other) {
            if (other != null) {
                other.certain.forEach((basis, stances) -> certain.put(basis, EnumSet.copyOf(stances)));
                other.possible.forEach((basis, stances) -> possible.put(basis, new HashSet<>(stances)));
            }
        }

        void add(Basis basis, Set<Stance> stances, boolean certainly) {
            if (certainly) {
                certain.computeIfAbsent(basis, key -> EnumSet.noneOf(Stance.class))
                        .addAll(stances);
            } else {
                possible.computeIfAbsent(basis, key -> new HashSet<>()).add(stances);
            }
        }

        /** The weightiest basis on which anything is said decides. */
        Outcomes weigh() {
            Set<Stance> found = EnumSet.noneOf(Stance.class);
            boolean conflict = false;
            for (Basis basis : Basis.values()) {
                Set<Stance> said = certain.getOrDefault(basis, Set.of());
                Set<Stance> either = EnumSet.noneOf(Stance.class);
                either.addAll(said);
                for (Set<Stance> perhaps : possible.getOrDefault(basis, Set.of())) {
                    either.addAll(perhaps);
                    if (said.isEmpty() && perhaps.size() == 1) {
                        found.addAll(perhaps);
                    }
                }
                conflict |= either.size() > 1;
                if (!said.isEmpty()) {
                    if (said.size() == 1) {
                        found.addAll(said);
                    }
                    return new Outcomes(found, conflict, false);
                }
            }
            return new Outcomes(found, conflict, true);
        }
    }

    private static StateSet where(StateSet states, Predicate<State> condition) {
        return StateSet.copyOf(states.stream().filter(condition).toList());
    }
}
