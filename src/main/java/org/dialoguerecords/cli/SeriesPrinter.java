package org.dialoguerecords.cli;

import java.util.List;
import java.util.Locale;
import org.dialoguerecords.Figure;
import org.dialoguerecords.english.FigureWords;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.DialogueSummary;
import org.dialoguerecords.tally.SeriesConflict;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Trend;
import org.dialoguerecords.tally.TrendPoint;
import org.jspecify.annotations.Nullable;

/** Prints a series: year by year what was reported and computed, what was a record, and what sources disagree about. */
final class SeriesPrinter {

    private static final int INDENT = 2;

    private final SeriesTally series;
    private final Page page = new Page();

    SeriesPrinter(SeriesTally series) {
        this.series = series;
    }

    Page print() {
        page.title(title());
        page.line(0, series.overview());
        if (!series.dialogues().isEmpty()) {
            dialogues();
        }
        for (Figure figure : FigureWords.OF_SERIES) {
            Trend trend = series.trend(figure);
            page.sentences(
                    "Records: " + trend.noun() + ", as reported",
                    INDENT,
                    trend.recordHoldersByReports().stream()
                            .map(point -> point.dialogue().id() + ": " + point.reportedInWords())
                            .toList());
        }
        page.sentences("Where sources disagree", INDENT, words(series.conflicts()));
        page.sentences("Reports that the record contradicts", INDENT, words(series.contradictions()));
        page.blank();
        page.line(0, series.howCounted());
        page.blank();
        return page;
    }

    private String title() {
        List<@Nullable String> ids = series.dialogues().stream()
                .<@Nullable String>map(DialogueSummary::series)
                .distinct()
                .toList();
        return ids.size() == 1 && ids.get(0) != null ? "The series " + ids.get(0) : "A series of dialogues";
    }

    private void dialogues() {
        page.heading("Year by year");
        Trend spoke = series.trend(Figure.MEMBER_STATES_SPOKE);
        Trend represented = series.trend(Figure.STATES_REPRESENTED);
        row("dialogue", "spoke, reported", "computed", "represented", "computed");
        for (TrendPoint point : spoke.points()) {
            String id = point.dialogue().id();
            TrendPoint other = represented.point(id);
            row(id, reported(point), computed(point), reported(other), computed(other));
        }
    }

    private void row(Object... cells) {
        page.row(INDENT, String.format(Locale.ROOT, "%-24s  %-18s  %-12s  %-22s  %s", cells));
    }

    private static List<String> words(List<SeriesConflict> conflicts) {
        return conflicts.stream().map(SeriesConflict::toString).toList();
    }

    private static String reported(TrendPoint point) {
        String numbers = point.reportedInWords();
        return numbers.isEmpty() ? "–" : numbers;
    }

    private static String computed(TrendPoint point) {
        Count range = point.computed();
        if (range == null) {
            return "–";
        }
        return range.max().isPresent() && !range.isExact()
                ? range.min() + "–" + range.max().getAsInt()
                : range.inWords();
    }
}
