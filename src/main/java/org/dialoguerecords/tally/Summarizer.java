package org.dialoguerecords.tally;

import java.util.List;
import org.dialoguerecords.Dialogue;

/** Makes the summary of a dialogue from its tally. */
final class Summarizer {

    private final Tally tally;
    private final Dialogue dialogue;

    Summarizer(Tally tally) {
        this.tally = tally;
        this.dialogue = tally.dialogue();
    }

    DialogueSummary summary() {
        return new DialogueSummary(new DialogueSummary.Content(
                dialogue.id(),
                dialogue.series(),
                dialogue.title(),
                dialogue.kind(),
                dialogue.date(),
                dialogue.lastDay(),
                tally.counted().isComplete(),
                tally.speakers(),
                RecordFigures.of(tally),
                reported(),
                tally.conflicts().stream().map(Conflict::explanation).toList(),
                tally.contradictions()));
    }

    private List<ReportedValue> reported() {
        return dialogue.reported().stream()
                .filter(reported -> reported.value() != null)
                .map(reported -> ReportedValue.of(dialogue, reported, reported.value()))
                .toList();
    }
}
