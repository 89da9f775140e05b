package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Quantity;
import org.dialoguerecords.Vote;

/** Every figure that one record tells: of the whole dialogue, and about each group, issue, rank, vote and document in it. */
final class RecordFigures {

    private final Tally tally;
    private final List<Map.Entry<Quantity, Count>> counts = new ArrayList<>(64);

    private RecordFigures(Tally tally) {
        this.tally = tally;
    }

    static Map<Quantity, Count> of(Tally tally) {
        RecordFigures figures = new RecordFigures(tally);
        figures.count();
        return figures.all();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // of generic types there are no arrays
    private Map<Quantity, Count> all() {
        return Map.ofEntries((Map.Entry<Quantity, Count>[]) counts.toArray(new Map.Entry[0]));
    }

    private void count() {
        Dialogue dialogue = tally.dialogue();
        Set<String> issues = tally.words().issuesOfRecord();
        Set<String> groups = tally.words().groupsOfRecord();
        for (Figure figure : Figure.values()) {
            switch (figure.about()) {
                case GROUP -> groups.forEach(group -> count(figure, group));
                case ISSUE -> issues.forEach(issue -> count(figure, issue));
                case GROUP_OR_ALL -> {
                    count(figure);
                    groups.forEach(group -> count(figure, group));
                }
                case RANK -> tally.words().ranksOfRecord().forEach(rank -> count(figure, rank));
                case VOTE -> dialogue.votes().stream().map(Vote::id).distinct().forEach(vote -> count(figure, vote));
                case SYMBOL -> tally.words().symbolsOfRecord().forEach(symbol -> count(figure, symbol));
                case DIALOGUE -> count(figure);
                case SERIES, NAME -> {} // of a series one record does not tell
            }
        }
    }

    private void count(Figure figure) {
        counts.add(Map.entry(Quantity.of(figure), tally.count(figure)));
    }

    private void count(Figure figure, String about) {
        counts.add(Map.entry(Quantity.of(figure, about), tally.countOnce(figure, about)));
    }
}
