package org.dialoguerecords.tally;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.dialoguerecords.Position;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.dialoguerecords.counting.CountedDialogue;
import org.dialoguerecords.counting.UnknownReason;
import org.dialoguerecords.counting.UnknownStates;
import org.jspecify.annotations.Nullable;

/** What is said on the issues of a record. Issues on which the same statements say the same are weighed once. */
final class Issues {

    private final CountedDialogue dialogue;
    private final Representations representations;
    private final Map<StancesOnIssue, Map<Stance, Count>> counts = new ConcurrentHashMap<>();
    private final Map<StancesOnIssue, List<StatePosition>> states = new ConcurrentHashMap<>();
    private volatile @Nullable Stances stances;
    private volatile @Nullable Map<Integer, BitSet> unknown;

    Issues(CountedDialogue dialogue, Representations representations) {
        this.dialogue = dialogue;
        this.representations = representations;
    }

    /** How many states are on a side of an issue. */
    Count count(String issue, Stance side) {
        Map<Stance, Count> sides =
                counts.computeIfAbsent(on(issue), some -> positions(some).counts());
        return Objects.requireNonNull(sides.get(side));
    }

    /** Where the states stand on an issue. */
    Positions positions(String issue) {
        List<StatePosition> all =
                states.computeIfAbsent(on(issue), some -> positions(some).states());
        return new Positions(issue, all, count(issue, Stance.SUPPORTS), count(issue, Stance.OPPOSES));
    }

    private StancesOnIssue on(String issue) {
        return stances().byIssue().getOrDefault(issue, StancesOnIssue.NONE);
    }

    private IssuePositions positions(StancesOnIssue some) {
        StancesOnIssue all = stances().ofAll(some);
        BitSet open = new BitSet();
        if (!unknown().isEmpty()) {
            for (int i = 0; i < all.size(); i++) {
                open.or(unknown().getOrDefault(all.statement(i), new BitSet()));
            }
        }
        List<UnknownStates> those = open.stream()
                .mapToObj(number -> representations.unknown().get(number))
                .toList();
        return new IssuePositions(dialogue, all, representations, those);
    }

    /**
     * What the statements that count say. Of several with one id all say what one of them does.
     *
     * @param byIssue what they say on each issue; of several with one id the first says it
     * @param several those with one id, by the first of them
     * @param statements all that say something
     */
    private record Stances(Map<String, StancesOnIssue> byIssue, Map<Integer, BitSet> several, BitSet statements) {

        /** What all say on an issue. */
        StancesOnIssue ofAll(StancesOnIssue some) {
            if (several.isEmpty()) {
                return some;
            }
            StancesOnIssue all = new StancesOnIssue();
            for (int i = 0; i < some.size(); i++) {
                int stances = some.stances(i);
                BitSet same = several.get(some.statement(i));
                if (same == null) {
                    all.add(some.statement(i), stances);
                } else {
                    same.stream().forEach(statement -> all.add(statement, stances));
                }
            }
            return all;
        }
    }

    private Stances stances() {
        Stances known = stances;
        if (known == null) {
            known = findStances();
            stances = known;
        }
        return known;
    }

    private Stances findStances() {
        Stances found = new Stances(new HashMap<>(), new HashMap<>(), new BitSet());
        Map<String, Integer> firstOfId = new HashMap<>();
        List<Statement> statements = dialogue.dialogue().statements();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (!statement.positions().isEmpty() && dialogue.isCounted(i)) {
                Integer before = firstOfId.putIfAbsent(statement.id(), i);
                int first = before == null ? i : before;
                for (Position position : statement.positions()) {
                    found.byIssue
                            .computeIfAbsent(position.issue(), issue -> new StancesOnIssue())
                            .add(first, StancesOnIssue.bit(position.stance()));
                }
                found.statements.set(i);
            }
        }
        for (int i = 0; i < statements.size() && !firstOfId.isEmpty(); i++) {
            Integer first = firstOfId.get(statements.get(i).id());
            if (first != null && first != i && dialogue.isCounted(i)) {
                BitSet same = found.several.computeIfAbsent(first, key -> new BitSet());
                same.set(first);
                same.set(i);
                found.statements.set(i);
            }
        }
        return found;
    }

    /** The numbers of those of whom nobody knows who they are, by the statements that take positions for them. */
    private Map<Integer, BitSet> unknown() {
        Map<Integer, BitSet> known = unknown;
        if (known == null) {
            known = new HashMap<>();
            BitSet taking = stances().statements();
            List<UnknownStates> all =
                    representations.areSomeForUnknown(taking) ? representations.unknown() : List.of(); // none, mostly
            for (int i = 0; i < all.size(); i++) {
                for (UnknownReason reason : all.get(i).reasons()) {
                    int statement = reason.why().statement().index();
                    if (reason.why().positions() && taking.get(statement)) {
                        known.computeIfAbsent(statement, key -> new BitSet()).set(i);
                    }
                }
            }
            unknown = known;
        }
        return known;
    }
}
