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
    private final Map<Map<String, Integer>, Map<Stance, Count>> counts = new ConcurrentHashMap<>();
    private final Map<Map<String, Integer>, List<StatePosition>> states = new ConcurrentHashMap<>();
    private volatile @Nullable Stances stances;
    private volatile @Nullable Map<String, BitSet> unknown;

    Issues(CountedDialogue dialogue, Representations representations) {
        this.dialogue = dialogue;
        this.representations = representations;
    }

    /**
     * The stances that statements take.
     *
     * @param byIssue the stances on each issue, as {@link SaidStances#bit}, by the ids of the statements
     * @param numbers the numbers of the statements that count, by their ids, of those that take a position
     */
    private record Stances(Map<String, Map<String, Integer>> byIssue, Map<String, BitSet> numbers) {}

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

    private Map<String, Integer> on(String issue) {
        return stances().byIssue().getOrDefault(issue, Map.of());
    }

    private IssuePositions positions(Map<String, Integer> some) {
        BitSet numbers = new BitSet();
        BitSet open = new BitSet();
        for (String id : some.keySet()) {
            numbers.or(Objects.requireNonNull(stances().numbers().get(id)));
            open.or(unknown().getOrDefault(id, new BitSet()));
        }
        List<UnknownStates> those = open.stream()
                .mapToObj(number -> representations.unknown().get(number))
                .toList();
        return new IssuePositions(dialogue, some, numbers, representations, those);
    }

    private Stances stances() {
        Stances known = stances;
        if (known == null) {
            known = new Stances(new HashMap<>(), new HashMap<>());
            List<Statement> statements = dialogue.dialogue().statements();
            for (int i = 0; i < statements.size(); i++) {
                if (!statements.get(i).positions().isEmpty() && dialogue.isCounted(i)) {
                    add(statements.get(i), known);
                }
            }
            // Of several with one id all say what one of them does.
            for (int i = 0; i < statements.size() && !known.numbers.isEmpty(); i++) {
                BitSet numbers = known.numbers.get(statements.get(i).id());
                if (numbers != null && dialogue.isCounted(i)) {
                    numbers.set(i);
                }
            }
            stances = known;
        }
        return known;
    }

    private static void add(Statement statement, Stances to) {
        to.numbers.computeIfAbsent(statement.id(), id -> new BitSet());
        for (Position position : statement.positions()) {
            to.byIssue
                    .computeIfAbsent(position.issue(), issue -> new HashMap<>())
                    .merge(statement.id(), SaidStances.bit(position.stance()), (some, more) -> some | more);
        }
    }

    /** The numbers of those of whom nobody knows who they are, by the ids of the statements that take positions for them. */
    private Map<String, BitSet> unknown() {
        Map<String, BitSet> known = unknown;
        if (known == null) {
            known = new HashMap<>();
            List<UnknownStates> all = representations.unknown();
            for (int i = 0; i < all.size(); i++) {
                for (UnknownReason reason : all.get(i).reasons()) {
                    String id = reason.why().statement().id();
                    if (reason.why().positions() && stances().numbers().containsKey(id)) {
                        known.computeIfAbsent(id, key -> new BitSet()).set(i);
                    }
                }
            }
            unknown = known;
        }
        return known;
    }
}
