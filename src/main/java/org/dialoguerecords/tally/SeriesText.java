package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dialoguerecords.Figure;
import org.dialoguerecords.english.FigureWords;
import org.dialoguerecords.english.Words;

/** A series in English. */
final class SeriesText {

    private final SeriesTally series;
    private final List<DialogueSummary> dialogues;

    SeriesText(SeriesTally series) {
        this.series = series;
        this.dialogues = series.dialogues();
    }

    String summary() {
        List<String> lines = new ArrayList<>();
        lines.add(overview());
        for (Figure figure : FigureWords.OF_SERIES) {
            Trend trend = series.trend(figure);
            List<TrendPoint> holders = trend.recordHoldersByReports();
            if (!holders.isEmpty()) {
                lines.add("Records of " + trend.noun() + ", as reported: "
                        + Words.join(holders.stream().map(SeriesText::holder).toList()) + ".");
            }
        }
        int conflicts = series.conflicts().size();
        lines.add(
                conflicts == 0
                        ? "No reported numbers are in conflict."
                        : Words.counted(conflicts, "conflict", "conflicts") + " between reported numbers.");
        lines.add(howCounted());
        return String.join("\n", lines);
    }

    String overview() {
        if (dialogues.isEmpty()) {
            return "No dialogues.";
        }
        LocalDate first = dialogues.get(0).date();
        LocalDate last = dialogues.stream()
                .map(DialogueSummary::lastDay)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Count states = series.distinctStates();
        return Words.counted(dialogues.size(), "dialogue", "dialogues")
                + (first.equals(last) ? " on " + first : " from " + first + " to " + last)
                + (first.getYear() == last.getYear() ? "" : ", " + gaps()) + ". "
                + Words.capitalized(
                        Words.counted(states.min(), states.max(), "member state", "different member states"))
                + " took the floor.";
    }

    private String gaps() {
        List<Year> gaps = series.gaps();
        if (gaps.isEmpty()) {
            return "a meeting in every year";
        }
        List<String> runs = new ArrayList<>();
        for (int from = 0, to; from < gaps.size(); from = to + 1) {
            to = from;
            while (to + 1 < gaps.size()
                    && gaps.get(to + 1).getValue() == gaps.get(to).getValue() + 1) {
                to++;
            }
            runs.add(from == to ? gaps.get(from).toString() : gaps.get(from) + " to " + gaps.get(to));
        }
        return "no meeting in " + Words.join(runs);
    }

    String howCounted() {
        String counting = "Counted with reference data " + series.referenceVersion() + " and " + series.rules();
        if (dialogues.isEmpty()) {
            return counting + ".";
        }
        long partial =
                dialogues.stream().filter(dialogue -> !dialogue.isComplete()).count();
        String records = partial == 0
                ? "every record is complete"
                : partial == dialogues.size()
                        ? "every record is partial"
                        : partial + " of the " + dialogues.size() + " records " + (partial == 1 ? "is" : "are")
                                + " partial";
        return counting + "; " + records + ".";
    }

    private static String holder(TrendPoint point) {
        return point.dialogue().id() + " (" + point.reportedInWords() + ")";
    }
}
