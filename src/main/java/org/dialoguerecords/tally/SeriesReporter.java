package org.dialoguerecords.tally;

import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Quantity;
import org.dialoguerecords.english.FigureWords;
import org.dialoguerecords.reference.StateRange;
import org.jspecify.annotations.Nullable;

/** Makes the report of a series. */
final class SeriesReporter {

    private final SeriesTally series;
    private final Map<Figure, Map<String, Records>> records = new EnumMap<>(Figure.class);

    SeriesReporter(SeriesTally series) {
        this.series = series;
    }

    /** Whether a dialogue set a record of one figure, by what is computed and by each count of its sources. */
    private record Records(Truth computed, List<Answer> reported) {}

    SeriesReport report() {
        for (Figure figure : Figure.values()) {
            if (figure.about() == Figure.About.DIALOGUE || figure.about() == Figure.About.GROUP_OR_ALL) {
                records.put(figure, records(series.trend(figure)));
            }
        }
        return new SeriesReport(
                SeriesReport.FORMAT,
                series.overview(),
                series.howCounted(),
                series.referenceVersion(),
                series.rules(),
                dialogues(),
                series.gaps().stream().map(Year::getValue).toList(),
                series.distinctStates(),
                StateCodes.of(series.statesThatSpoke()),
                StateCodes.of(series.statesThatSpokeEveryTime()),
                series.conflicts(),
                series.contradictions());
    }

    private static Map<String, Records> records(Trend trend) {
        List<Answer> computed = trend.records();
        List<List<Answer>> reported = trend.recordsByReports();
        Map<String, Records> records = new HashMap<>();
        for (int i = 0; i < trend.points().size(); i++) {
            String dialogue = trend.points().get(i).dialogue().id();
            records.put(dialogue, new Records(computed.get(i).truth(), reported.get(i)));
        }
        return records;
    }

    private List<SeriesReport.DialogueInSeries> dialogues() {
        SortedMap<DialogueSummary, StateRange> first = series.firstTimeSpeakers();
        return series.dialogues().stream()
                .map(dialogue -> dialogue(dialogue, first.getOrDefault(dialogue, StateRange.empty())))
                .toList();
    }

    private SeriesReport.DialogueInSeries dialogue(DialogueSummary dialogue, StateRange first) {
        return new SeriesReport.DialogueInSeries(
                dialogue.id(),
                dialogue.series(),
                dialogue.title(),
                dialogue.kind(),
                dialogue.date().toString(),
                dialogue.lastDay().toString(),
                dialogue.isComplete() ? Coverage.COMPLETE : Coverage.PARTIAL,
                figures(dialogue),
                StateCodes.of(dialogue.statesThatSpoke()),
                StateCodes.of(first));
    }

    private List<SeriesReport.FigureInSeries> figures(DialogueSummary dialogue) {
        SortedMap<Quantity, List<ReportedValue>> reported = new TreeMap<>(FigureCount.ORDER);
        for (FigureCount figure : dialogue.figures()) {
            reported.put(Quantity.of(figure.figure(), figure.about()), new ArrayList<>(0));
        }
        for (ReportedValue value : dialogue.reported()) {
            if (value.quantity().isAsDefined()) {
                reported.computeIfAbsent(value.quantity(), quantity -> new ArrayList<>())
                        .add(value);
            }
        }
        return reported.entrySet().stream()
                .map(entry -> figure(dialogue, entry.getKey(), entry.getValue()))
                .toList();
    }

    private SeriesReport.FigureInSeries figure(
            DialogueSummary dialogue, Quantity quantity, List<ReportedValue> values) {
        Records known = quantity.about() == null
                ? records.getOrDefault(quantity.figure(), Map.of()).get(dialogue.id())
                : null;
        List<ReportedCount> counts = ReportedCount.of(values);
        return new SeriesReport.FigureInSeries(
                quantity.figure(),
                quantity.about(),
                FigureWords.noun(quantity.figure(), quantity.about()),
                dialogue.computed(quantity).orElse(null),
                known == null ? null : known.computed(),
                reported(counts, known));
    }

    private static List<SeriesReport.ReportedInSeries> reported(List<ReportedCount> counts, @Nullable Records known) {
        List<SeriesReport.ReportedInSeries> reported = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            ReportedCount count = counts.get(i);
            Truth record = known == null ? null : known.reported().get(i).truth();
            reported.add(new SeriesReport.ReportedInSeries(count.range(), count.sources(), record));
        }
        return reported;
    }
}
