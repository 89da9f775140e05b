package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.List;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Source;
import org.dialoguerecords.reading.Ids;

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
        Ids sources = Ids.of(dialogue.sources(), Source::id);
        List<ReportedValue> values = new ArrayList<>();
        for (ReportedFigure reported : dialogue.reported()) {
            if (reported.value() != null) {
                int place = sources.find(reported.source());
                String publisher =
                        place == Ids.NONE ? null : dialogue.sources().get(place).publisher();
                values.add(ReportedValue.of(dialogue, reported, reported.value(), publisher));
            }
        }
        return List.copyOf(values);
    }
}
