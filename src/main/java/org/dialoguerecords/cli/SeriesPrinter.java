package org.dialoguerecords.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueKind;
import org.dialoguerecords.Figure;
import org.dialoguerecords.tally.Answer;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.SeriesConflict;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Trend;
import org.dialoguerecords.tally.TrendPoint;

/** Prints a series: year by year what was reported, whether a dialogue was a record, and what sources disagree about. */
final class SeriesPrinter {

    private static final int INDENT = 2;
    private static final String ROW = "%-12s  %-30s  %-16s  %-16s  %s";

    private final SeriesTally series;
    private final Page page = new Page();

    /**
     * A printer of dialogues.
     *
     * @param cumulative the names of other figures that count what there has been so far
     */
    SeriesPrinter(List<Dialogue> dialogues, String... cumulative) {
        this.series = SeriesTally.of(dialogues).withCumulative(cumulative);
    }

    /** The series, and what can be said of one of its dialogues. */
    String print(Dialogue dialogue) {
        Trend spoke = series.trend(Figure.MEMBER_STATES_SPOKE);
        Trend represented = series.trend(Figure.STATES_REPRESENTED);
        page.heading("The series " + dialogue.series() + ", year by year");
        page.row(
                INDENT,
                String.format(
                        Locale.ROOT, ROW, "first day", "format", "spoke, reported", "represented", "spoke, computed"));
        for (TrendPoint point : spoke.points()) {
            String id = point.dialogue().id();
            page.row(
                    INDENT,
                    String.format(
                            Locale.ROOT,
                            ROW,
                            point.dialogue().date(),
                            Labels.ofNullable(point.dialogue().kind()),
                            reported(point),
                            reported(represented.point(id)),
                            point.computed() == null ? "–" : number(point.computed())));
        }
        page.line(INDENT, "No meeting in " + join(series.gaps()) + ".");
        records(dialogue, spoke);
        conflicts(dialogue);
        return page.toString();
    }

    /** What sources disagree about elsewhere: the conflicts of the dialogue itself are printed with its count. */
    private void conflicts(Dialogue dialogue) {
        page.heading("Where sources on the series disagree, beside those on " + dialogue.id());
        for (SeriesConflict conflict : series.conflicts()) {
            if (!conflict.dialogues().equals(List.of(dialogue.id()))) {
                page.entry(INDENT, conflict.toString());
            }
        }
    }

    private void records(Dialogue dialogue, Trend spoke) {
        page.heading("\"A record number of states spoke\": true?");
        page.line(INDENT, "Among all meetings of the series");
        answer(spoke, dialogue);
        page.line(INDENT, "Among the informal interactive dialogues");
        answer(series.ofKind(DialogueKind.INFORMAL_INTERACTIVE_DIALOGUE).trend(Figure.MEMBER_STATES_SPOKE), dialogue);
    }

    private void answer(Trend trend, Dialogue dialogue) {
        line("computed", trend.isRecord(dialogue.id()));
        trend.isRecordByReports(dialogue.id()).forEach(answer -> line("reported", answer));
    }

    private void line(String label, Answer answer) {
        page.labelled(2 * INDENT, label, 8, answer.toString());
    }

    private static String reported(TrendPoint point) {
        String numbers = point.reportedInWords();
        return numbers.isEmpty() ? "–" : numbers;
    }

    private static String number(Count range) {
        return range.max().isPresent() && !range.isExact()
                ? range.min() + "–" + range.max().getAsInt()
                : range.inWords();
    }

    private static String join(List<?> years) {
        return years.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
