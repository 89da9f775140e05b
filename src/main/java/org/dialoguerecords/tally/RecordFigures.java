package org.dialoguerecords.tally;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Quantity;

/** Every figure that one record tells: of the whole dialogue, and about each group, issue, rank, vote and document in it. */
final class RecordFigures {

    private final Tally tally;
    private final Map<Quantity, Count> counts = new LinkedHashMap<>();

    private RecordFigures(Tally tally) {
        this.tally = tally;
    }

    static Map<Quantity, Count> of(Tally tally) {
        RecordFigures figures = new RecordFigures(tally);
        figures.count();
        figures.countOnIssues();
        return figures.counts;
    }

    /** All but those about issues, for which the positions of all states have to be weighed. */
    static Map<Quantity, Count> withoutIssues(Tally tally) {
        RecordFigures figures = new RecordFigures(tally);
        figures.count();
        return figures.counts;
    }

    private void countOnIssues() {
        Set<String> issues = tally.words().issuesOfRecord();
        for (Figure figure : Figure.values()) {
            if (figure.about() == Figure.About.ISSUE) {
                issues.forEach(issue -> count(figure, issue));
            }
        }
    }

    private void count() {
        Dialogue dialogue = tally.dialogue();
        Set<String> groups = tally.words().groupsOfRecord();
        for (Figure figure : Figure.values()) {
            switch (figure.about()) {
                case GROUP -> groups.forEach(group -> count(figure, group));
                case GROUP_OR_ALL -> {
                    count(figure);
                    groups.forEach(group -> count(figure, group));
                }
                case RANK -> tally.words().ranksOfRecord().forEach(rank -> count(figure, rank));
                case VOTE -> dialogue.votes().forEach(vote -> count(figure, vote.id()));
                case SYMBOL -> tally.words().symbolsOfRecord().forEach(symbol -> count(figure, symbol));
                case DIALOGUE -> count(figure);
                case ISSUE, SERIES, NAME -> {} // of a series one record does not tell
            }
        }
    }

    private void count(Figure figure) {
        counts.put(Quantity.of(figure), tally.count(figure));
    }

    private void count(Figure figure, String about) {
        counts.put(Quantity.of(figure, about), tally.countOnce(figure, about));
    }
}
