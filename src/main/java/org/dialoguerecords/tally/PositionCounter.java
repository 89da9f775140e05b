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
 * Counts the states on each side of one issue.
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

    /** What is said for the states that are known, and what is said if all unknown may be any of them. */
    private final SaidStances known;

    private final SaidStances whoever;
    private final List<IfUnknown> unknown;
    private final boolean strangers;

    PositionCounter(PositionEvidence evidence) {
        this.evidence = evidence;
        this.known = SaidStances.of(evidence.known());
        this.unknown = ifUnknown(evidence.unknown());
        SaidStances all = known;
        for (IfUnknown some : new LinkedHashSet<>(unknown)) {
            all = all.with(some.those, false);
        }
        this.whoever = all;
        this.strangers = evidence.unknown().stream().anyMatch(PositionEvidence.Unknown::strangers);
    }

    /** Those of whom the same is said are one. The hash of a set of states takes long: a single one is not hashed. */
    private List<IfUnknown> ifUnknown(List<PositionEvidence.Unknown> all) {
        if (all.size() == 1) {
            return List.of(new IfUnknown(all.get(0)));
        }
        Map<PositionEvidence.Unknown, IfUnknown> different = new HashMap<>();
        return all.stream()
                .map(some -> different.computeIfAbsent(some, IfUnknown::new))
                .toList();
    }

    /** What is said for states if they are some of the unknown, beside what is said for them anyway. */
    private final class IfUnknown {

        private final PositionEvidence.Unknown those;
        private @Nullable SaidStances besideKnown;
        private @Nullable SaidStances besideWhoever;

        IfUnknown(PositionEvidence.Unknown those) {
            this.those = those;
        }

        SaidStances besideKnown() {
            SaidStances found = besideKnown;
            if (found == null) {
                found = known.with(those, true);
                besideKnown = found;
            }
            return found;
        }

        SaidStances besideWhoever() {
            SaidStances found = besideWhoever;
            if (found == null) {
                found = whoever.with(those, true);
                besideWhoever = found;
            }
            return found;
        }
    }

    /** What is said for each state, whoever the unknown are. */
    SaidStances whoever() {
        return whoever;
    }

    /** How many states take a stance. */
    Count count(Stance stance) {
        if (evidence.complete()) {
            int max = most(stance);
            return max == UnionRange.UNBOUNDED ? Count.atLeast(least(stance)) : Count.between(least(stance), max);
        }
        StateSet own = evidence.states().intersection(evidence.ownWords());
        StateSet having = known.whoHave(stance);
        int min = leastOf(own.intersection(having).intersection(evidence.counted()), List.of(), stance);
        StateSet others = own.difference(whoever.whoMayHave(stance));
        int most = evidence.possibleStates().difference(others).size();
        return evidence.areStatesKnown() ? Count.between(min, Math.max(min, most)) : Count.atLeast(min);
    }

    /** Those who have the stance whoever the unknown are; or those who have it at first, but for whom these sway. */
    private int least(Stance stance) {
        StateSet having = known.whoHave(stance).intersection(evidence.states()).intersection(evidence.counted());
        int least = leastOf(having, List.of(), stance);
        if (!strangers && !unknown.isEmpty()) {
            StateSet surely = having.intersection(whoever.whoHave(stance));
            least = Math.max(
                    least,
                    UnionRange.smallest(
                            surely,
                            among(some -> some.besideWhoever().whoHave(stance).intersection(evidence.counted())),
                            false));
            least = Math.max(
                    least,
                    leastOf(
                            having,
                            among(some -> some.besideKnown().whoHave(stance).intersection(evidence.counted())),
                            stance));
        }
        return least;
    }

    /** How many at least of some states, and of those of the unknown who have the stance, are not swayed. */
    private int leastOf(StateSet having, List<UnknownSet> helping, Stance stance) {
        if (unknown.isEmpty()) {
            return having.size(); // as of most
        }
        StateSet all = union(having, helping);
        List<UnknownSet> hurting =
                among(some -> all.difference(some.besideKnown().whoHave(stance)));
        return UnionRange.smallest(having, helping, false) - UnionRange.largest(StateSet.empty(), hurting, false);
    }

    /** Those who may have the stance, and whom the unknown can bring to it; but for those whom these must hurt. */
    private int most(Stance stance) {
        StateSet having = known.whoMayHave(stance).intersection(evidence.states());
        if (unknown.isEmpty()) {
            return having.size(); // as of most
        }
        List<UnknownSet> helping = among(some -> some.besideKnown().whoMayHave(stance));
        int most = UnionRange.largest(having, helping, strangers);
        if (strangers) {
            return most;
        }
        StateSet all = union(having, helping);
        List<UnknownSet> hurting =
                among(some -> all.difference(some.besideWhoever().whoMayHave(stance)));
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
