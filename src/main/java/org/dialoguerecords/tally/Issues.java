package org.dialoguerecords.tally;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
    private volatile @Nullable Map<String, StancesOnIssue> stances;
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

    /** What is said on an issue, for whom. */
    PositionEvidence evidence(String issue) {
        return positions(on(issue)).evidence();
    }

    private StancesOnIssue on(String issue) {
        return stances().getOrDefault(issue, StancesOnIssue.NONE);
    }

    private IssuePositions positions(StancesOnIssue some) {
        BitSet open = new BitSet();
        if (!unknown().isEmpty()) {
            for (int i = 0; i < some.size(); i++) {
                open.or(unknown().getOrDefault(some.statement(i), new BitSet()));
            }
        }
        List<UnknownStates> those = open.stream()
                .mapToObj(number -> representations.unknown().get(number))
                .toList();
        return new IssuePositions(dialogue, some, representations, those);
    }

    /** What the statements that count say on each issue. */
    private Map<String, StancesOnIssue> stances() {
        Map<String, StancesOnIssue> known = stances;
        if (known == null) {
            known = new HashMap<>();
            Map<String, List<Position>> byId = positionsOfSeveral();
            List<Statement> statements = dialogue.dialogue().statements();
            for (int i = 0; i < statements.size(); i++) {
                List<Position> positions = statements.get(i).positions();
                if (!byId.isEmpty()) {
                    positions = byId.getOrDefault(statements.get(i).id(), positions);
                }
                if (!positions.isEmpty() && dialogue.isCounted(i)) {
                    for (Position position : positions) {
                        known.computeIfAbsent(position.issue(), issue -> new StancesOnIssue())
                                .add(i, SaidStances.bit(position.stance()));
                    }
                }
            }
            stances = known;
        }
        return known;
    }

    /** Of several statements with one id all say what one of them does: the positions by ids that are not of one alone. */
    private Map<String, List<Position>> positionsOfSeveral() {
        List<Statement> statements = dialogue.dialogue().statements();
        Map<String, List<Position>> byId = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (int i = 0; i < statements.size(); i++) {
            List<Position> positions = statements.get(i).positions();
            if (!positions.isEmpty() && dialogue.isCounted(i)) {
                String id = statements.get(i).id();
                List<Position> before = byId.put(id, positions);
                if (before != null) {
                    several.add(id);
                    byId.put(
                            id,
                            Stream.concat(before.stream(), positions.stream()).toList());
                }
            }
        }
        for (int i = 0; i < statements.size() && !byId.isEmpty(); i++) {
            String id = statements.get(i).id();
            if (statements.get(i).positions().isEmpty() && byId.containsKey(id)) {
                several.add(id);
            }
        }
        byId.keySet().retainAll(several);
        return byId;
    }

    /** The numbers of those of whom nobody knows who they are, by the statements that take positions for them. */
    private Map<Integer, BitSet> unknown() {
        Map<Integer, BitSet> known = unknown;
        if (known == null) {
            known = new HashMap<>();
            BitSet taking = new BitSet();
            for (StancesOnIssue some : stances().values()) {
                for (int i = 0; i < some.size(); i++) {
                    taking.set(some.statement(i));
                }
            }
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
