package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Source;

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
        Map<String, Source> sources = new HashMap<>();
        dialogue.sources().forEach(source -> sources.putIfAbsent(source.id(), source));
        List<ReportedValue> values = new ArrayList<>();
        for (ReportedFigure reported : dialogue.reported()) {
            if (reported.value() != null) {
                Source source = sources.get(reported.source());
                String publisher = source == null ? null : source.publisher();
                values.add(ReportedValue.of(dialogue, reported, reported.value(), publisher));
            }
        }
        return List.copyOf(values);
    }
}
