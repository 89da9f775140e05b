package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dialoguerecords.Stance;
import org.dialoguerecords.counting.UnionRange;
import org.dialoguerecords.counting.UnknownSet;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;

/**
 * Counts the states on each side of one issue.
 *
 * <p>Whatever is open about a state or a statement by itself can only help a stance or only hurt it, whichever else holds: at
 * either end of a count all that helps holds and nothing that hurts, or the reverse. Those who are not identified are then
 * placed where they matter most, or least.
 *
 * <p>In a partial record, what a state says itself stands: a statement that is missing may add supporters and outweigh what
 * others said for a state, but is not thought to take back what the state said.
 *
 * <p>States for which the same is said are weighed once, together.
 */
final class PositionCounter {

    private final PositionEvidence evidence;

    /** What is said for the states that are known, and what is said if all unknown may be any of them. */
    private final List<Alike> known;

    private final List<Alike> whoever;
    private final boolean strangers;

    PositionCounter(PositionEvidence evidence) {
        this.evidence = evidence;
        StateSet.Builder all = StateSet.builder().addAll(evidence.states());
        evidence.known().forEach(said -> all.addAll(said.surely()).addAll(said.perhaps()));
        evidence.unknown().forEach(some -> all.addAll(some.among()));
        List<Alike> alike = List.of(new Alike(StanceEvidence.NOTHING, 0, all.build()));
        for (PositionEvidence.Said said : evidence.known()) {
            alike = refined(
                    refined(alike, said.surely(), one -> one.surely(said)), said.perhaps(), one -> one.perhaps(said));
        }
        this.known = alike;
        List<PositionEvidence.Unknown> different =
                evidence.unknown().stream().distinct().toList();
        for (PositionEvidence.Unknown some : different) {
            alike = with(alike, some, false);
        }
        this.whoever = alike;
        this.strangers = evidence.unknown().stream().anyMatch(PositionEvidence.Unknown::strangers);
    }

    /** States for which the same is said. What holds together for some unknown is kept apart, of each basis. */
    @SuppressWarnings("EnumOrdinal")
    private record Alike(StanceEvidence evidence, int together, StateSet states) {

        private static final int STANCES = Stance.values().length;

        Alike surely(PositionEvidence.Said said) {
            return new Alike(evidence.surely(said.basis(), said.stances()), together, states);
        }

        Alike perhaps(PositionEvidence.Said said) {
            return new Alike(evidence.perhaps(said.basis(), said.stances()), together, states);
        }

        Alike together(PositionEvidence.Said said) {
            return new Alike(
                    evidence, together | (said.stances() << (said.basis().ordinal() * STANCES)), states);
        }

        /** What holds together holds, or does or not. */
        Alike settled(boolean certainly) {
            StanceEvidence settled = evidence;
            for (Basis basis : Basis.values()) {
                int stances = (together >>> (basis.ordinal() * STANCES)) & ((1 << STANCES) - 1);
                if (stances != 0) {
                    settled = certainly ? settled.surely(basis, stances) : settled.perhaps(basis, stances);
                }
            }
            return new Alike(settled, 0, states);
        }

        Alike of(StateSet some) {
            return new Alike(evidence, together, some);
        }
    }

    /** The same with a change for some states. */
    private static List<Alike> refined(List<Alike> all, StateSet some, Function<Alike, Alike> change) {
        if (some.isEmpty()) {
            return all;
        }
        List<Alike> refined = new ArrayList<>(all.size() + 1);
        for (Alike one : all) {
            StateSet in = one.states().intersection(some);
            if (in.isEmpty()) {
                refined.add(one);
            } else {
                StateSet out = one.states().difference(some);
                refined.add(change.apply(one.of(in)));
                if (!out.isEmpty()) {
                    refined.add(one.of(out));
                }
            }
        }
        return refined;
    }

    /** The same if states are, certainly or perhaps, some of the unknown. */
    private static List<Alike> with(List<Alike> all, PositionEvidence.Unknown some, boolean certainly) {
        List<Alike> with = all;
        for (PositionEvidence.Said said : some.said()) {
            with = refined(with, said.surely(), one -> one.together(said));
            with = refined(with, said.perhaps(), one -> one.perhaps(said));
        }
        return merged(with, one -> one.settled(certainly));
    }

    private static List<Alike> merged(List<Alike> all, Function<Alike, Alike> change) {
        Map<StanceEvidence, StateSet.Builder> by = new HashMap<>();
        for (Alike one : all) {
            Alike changed = change.apply(one);
            by.computeIfAbsent(changed.evidence(), key -> StateSet.builder()).addAll(changed.states());
        }
        List<Alike> merged = new ArrayList<>(by.size());
        by.forEach((said, states) -> merged.add(new Alike(said, 0, states.build())));
        return merged;
    }

    private static StateSet where(List<Alike> all, Predicate<StanceEvidence.Outcomes> condition) {
        StateSet.Builder states = StateSet.builder();
        for (Alike one : all) {
            if (condition.test(one.evidence().weigh())) {
                states.addAll(one.states());
            }
        }
        return states.build();
    }

    /** The outcomes for each state, whoever the unknown are. */
    Map<State, StanceEvidence.Outcomes> outcomes() {
        Map<State, StanceEvidence.Outcomes> outcomes = new HashMap<>();
        for (Alike one : whoever) {
            StanceEvidence.Outcomes weighed = one.evidence().weigh();
            one.states().forEach(state -> outcomes.put(state, weighed));
        }
        return outcomes;
    }

    /** How many states take a stance. */
    Count count(Stance stance) {
        if (evidence.complete()) {
            int max = most(stance);
            return max == UnionRange.UNBOUNDED ? Count.atLeast(least(stance)) : Count.between(least(stance), max);
        }
        StateSet own = evidence.states().intersection(evidence.ownWords());
        StateSet having = where(known, outcomes -> outcomes.areOnly(stance));
        int min = leastOf(own.intersection(having).intersection(evidence.counted()), List.of(), stance);
        StateSet others = own.difference(where(whoever, outcomes -> outcomes.mayBe(stance)));
        int most = evidence.possibleStates().difference(others).size();
        return evidence.areStatesKnown() ? Count.between(min, Math.max(min, most)) : Count.atLeast(min);
    }

    /** Those who have the stance whoever the unknown are; or those who have it at first, but for whom these sway. */
    private int least(Stance stance) {
        StateSet having = where(known, outcomes -> outcomes.areOnly(stance))
                .intersection(evidence.states())
                .intersection(evidence.counted());
        int least = leastOf(having, List.of(), stance);
        if (!strangers) {
            StateSet surely = having.intersection(where(whoever, outcomes -> outcomes.areOnly(stance)));
            least = Math.max(
                    least,
                    UnionRange.smallest(
                            surely,
                            among(some -> where(with(whoever, some, true), outcomes -> outcomes.areOnly(stance))
                                    .intersection(evidence.counted())),
                            false));
            least = Math.max(
                    least,
                    leastOf(
                            having,
                            among(some -> where(with(known, some, true), outcomes -> outcomes.areOnly(stance))
                                    .intersection(evidence.counted())),
                            stance));
        }
        return least;
    }

    /** How many at least of some states, and of those of the unknown who have the stance, are not swayed. */
    private int leastOf(StateSet having, List<UnknownSet> helping, Stance stance) {
        StateSet all = union(having, helping);
        List<UnknownSet> hurting =
                among(some -> all.difference(where(with(known, some, true), outcomes -> outcomes.areOnly(stance))));
        return UnionRange.smallest(having, helping, false) - UnionRange.largest(StateSet.empty(), hurting, false);
    }

    /** Those who may have the stance, and whom the unknown can bring to it; but for those whom these must hurt. */
    private int most(Stance stance) {
        StateSet having = where(known, outcomes -> outcomes.mayBe(stance)).intersection(evidence.states());
        List<UnknownSet> helping = among(some -> where(with(known, some, true), outcomes -> outcomes.mayBe(stance)));
        int most = UnionRange.largest(having, helping, strangers);
        if (strangers) {
            return most;
        }
        StateSet all = union(having, helping);
        List<UnknownSet> hurting =
                among(some -> all.difference(where(with(whoever, some, true), outcomes -> outcomes.mayBe(stance))));
        return Math.min(most, all.size() - UnionRange.smallest(StateSet.empty(), hurting, false));
    }

    private static StateSet union(StateSet some, List<UnknownSet> others) {
        StateSet.Builder union = StateSet.builder().addAll(some);
        others.forEach(other -> union.addAll(other.among()));
        return union.build();
    }

    /** Those of the unknown who are among some states: at least as many as there is no room for elsewhere. */
    private List<UnknownSet> among(Function<PositionEvidence.Unknown, StateSet> which) {
        Map<PositionEvidence.Unknown, StateSet> found = new HashMap<>();
        List<UnknownSet> sets = new ArrayList<>();
        for (PositionEvidence.Unknown some : evidence.unknown()) {
            StateSet among = found.computeIfAbsent(some, which).intersection(some.among());
            if (!among.isEmpty()) {
                sets.add(new UnknownSet(among, some.least(among), some.most()));
            }
        }
        return sets;
    }
}
