package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dialoguerecords.Stance;
import org.dialoguerecords.counting.UnionRange;
import org.dialoguerecords.counting.UnknownSet;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts the states that take one stance on one issue.
 *
 * <p>Whatever is open about a state or a statement by itself can only help a stance or only hurt it, whichever else holds: at
 * either end of a count all that helps holds and nothing that hurts, or the reverse. Those who are not identified are then
 * placed where they matter most, or least.
 *
 * <p>In a partial record, what a state says itself stands: a statement that is missing may add supporters and outweigh what
 * others said for a state, but is not thought to take back what the state said.
 */
final class PositionCounter {

    private final PositionEvidence evidence;
    private final Stance stance;

    /** What is said for the states that are known, and what is said if all unknown may be any of them. */
    private final WeighedStance known;

    private final WeighedStance whoever;
    private final List<IfUnknown> unknown;
    private final boolean strangers;

    PositionCounter(PositionEvidence evidence, Stance stance) {
        this.evidence = evidence;
        this.stance = stance;
        this.known = WeighedStance.of(stance, evidence.known());
        this.unknown = ifUnknown(evidence.unknown());
        WeighedStance all = known;
        boolean areStrangers = false;
        for (IfUnknown some : unknown.size() > 1 ? new LinkedHashSet<>(unknown) : unknown) {
            all = all.and(some.said, false);
            areStrangers |= some.those.strangers();
        }
        this.whoever = all;
        this.strangers = areStrangers;
    }

    /** Those of whom the same is said are one. The hash of a set of states takes long: a single one is not hashed. */
    private List<IfUnknown> ifUnknown(List<PositionEvidence.Unknown> all) {
        if (all.size() <= 1) {
            return all.isEmpty() ? List.of() : List.of(new IfUnknown(all.get(0)));
        }
        Map<PositionEvidence.Unknown, IfUnknown> different = new HashMap<>();
        return all.stream()
                .map(some -> different.computeIfAbsent(some, IfUnknown::new))
                .toList();
    }

    /** What is said for states if they are some of the unknown, beside what is said for them anyway. */
    private final class IfUnknown {

        private final PositionEvidence.Unknown those;
        private final WeighedStance said;
        private @Nullable WeighedStance besideKnown;
        private @Nullable WeighedStance besideWhoever;

        IfUnknown(PositionEvidence.Unknown those) {
            this.those = those;
            this.said = WeighedStance.of(stance, those.said());
        }

        WeighedStance besideKnown() {
            WeighedStance found = besideKnown;
            if (found == null) {
                found = known.and(said, true);
                besideKnown = found;
            }
            return found;
        }

        WeighedStance besideWhoever() {
            WeighedStance found = besideWhoever;
            if (found == null) {
                found = whoever.and(said, true);
                besideWhoever = found;
            }
            return found;
        }
    }

    /** What is said for each state, whoever the unknown are. */
    WeighedStance whoever() {
        return whoever;
    }

    /** How many states take the stance. */
    Count count() {
        if (evidence.complete()) {
            int max = most();
            return max == UnionRange.UNBOUNDED ? Count.atLeast(least()) : Count.between(least(), max);
        }
        StateSet own = evidence.states().intersection(evidence.ownWords());
        int min = leastOf(own.intersection(known.having()).intersection(evidence.counted()), List.of());
        StateSet others = own.difference(whoever.mayHave());
        int most = evidence.possibleStates().difference(others).size();
        return evidence.areStatesKnown() ? Count.between(min, Math.max(min, most)) : Count.atLeast(min);
    }

    /** Those who have the stance whoever the unknown are; or those who have it at first, but for whom these sway. */
    private int least() {
        StateSet having = known.having().intersection(evidence.states()).intersection(evidence.counted());
        int least = leastOf(having, List.of());
        if (!strangers && !unknown.isEmpty()) {
            StateSet surely = having.intersection(whoever.having());
            least = Math.max(
                    least,
                    UnionRange.smallest(
                            surely,
                            among(some -> some.besideWhoever().having().intersection(evidence.counted())),
                            false));
            least = Math.max(
                    least,
                    leastOf(having, among(some -> some.besideKnown().having().intersection(evidence.counted()))));
        }
        return least;
    }

    /** How many at least of some states, and of those of the unknown who have the stance, are not swayed. */
    private int leastOf(StateSet having, List<UnknownSet> helping) {
        if (unknown.isEmpty()) {
            return having.size(); // as of most
        }
        StateSet all = union(having, helping);
        List<UnknownSet> hurting =
                among(some -> all.difference(some.besideKnown().having()));
        return UnionRange.smallest(having, helping, false) - UnionRange.largest(StateSet.empty(), hurting, false);
    }

    /** Those who may have the stance, and whom the unknown can bring to it; but for those whom these must hurt. */
    private int most() {
        StateSet having = known.mayHave().intersection(evidence.states());
        if (unknown.isEmpty()) {
            return having.size(); // as of most
        }
        List<UnknownSet> helping = among(some -> some.besideKnown().mayHave());
        int most = UnionRange.largest(having, helping, strangers);
        if (strangers) {
            return most;
        }
        StateSet all = union(having, helping);
        List<UnknownSet> hurting =
                among(some -> all.difference(some.besideWhoever().mayHave()));
        return Math.min(most, all.size() - UnionRange.smallest(StateSet.empty(), hurting, false));
    }

    private static StateSet union(StateSet some, List<UnknownSet> others) {
        StateSet.Builder union = StateSet.builder().addAll(some);
        others.forEach(other -> union.addAll(other.among()));
        return union.build();
    }

    /** Those of the unknown who are among some states: at least as many as there is no room for elsewhere. */
    private List<UnknownSet> among(Function<IfUnknown, StateSet> which) {
        List<UnknownSet> sets = new ArrayList<>(unknown.size());
        for (IfUnknown some : unknown) {
            StateSet among = which.apply(some).intersection(some.those.among());
            if (!among.isEmpty()) {
                sets.add(new UnknownSet(among, some.those.least(among), some.those.most()));
            }
        }
        return sets;
    }
}
