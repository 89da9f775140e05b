package org.dialoguerecords.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Quantity;

/** Makes the summary of a dialogue from its tally. */
final class Summarizer {

    private final Tally tally;
    private final Dialogue dialogue;
    private final Map<Quantity, Count> counts = new HashMap<>();

    Summarizer(Tally tally) {
        this.tally = tally;
        this.dialogue = tally.dialogue();
    }

    DialogueSummary summary() {
        count();
        return new DialogueSummary(new DialogueSummary.Content(
                dialogue.id(),
                dialogue.series(),
                dialogue.title(),
                dialogue.kind(),
                dialogue.date(),
                dialogue.lastDay(),
                tally.counted().isComplete(),
                tally.speakers(),
                counts,
                positions(),
                reported(),
                tally.conflicts().stream().map(Conflict::explanation).toList(),
                tally.contradictions()));
    }

    private void count() {
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
                case ISSUE, SERIES, NAME -> {} // of issues there is evidence, and of a series one record does not tell
            }
        }
    }

    private void count(Figure figure) {
        counts.put(Quantity.of(figure), tally.count(figure));
    }

    private void count(Figure figure, String about) {
        counts.put(Quantity.of(figure, about), tally.count(figure, about));
    }

    /** Where the states stand is not counted before somebody asks. */
    private Map<String, PositionEvidence> positions() {
        Map<String, PositionEvidence> positions = new HashMap<>();
        tally.words().issuesOfRecord().forEach(issue -> positions.put(issue, tally.positionEvidence(issue)));
        return positions;
    }

    private List<ReportedValue> reported() {
        return dialogue.reported().stream()
                .filter(reported -> reported.value() != null)
                .map(reported -> ReportedValue.of(dialogue, reported, reported.value()))
                .toList();
    }
}
