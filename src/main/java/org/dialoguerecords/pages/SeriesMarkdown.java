package org.dialoguerecords.pages;

import org.dialoguerecords.english.Words;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Trend;
import org.dialoguerecords.tally.TrendPoint;

/** The count of many dialogues as Markdown. */
final class SeriesMarkdown {

    private final SeriesTally series;
    private final SeriesAnswers answers;
    private final MarkdownText text = new MarkdownText();

    SeriesMarkdown(SeriesTally series) {
        this.series = series;
        this.answers = new SeriesAnswers(series);
    }

    String text() {
        text.heading(1, answers.title());
        text.line(series.overview());
        answers.trends().forEach(this::trend);
        text.section("First speeches", answers.firstSpeeches());
        text.section("Every time", answers.everyTime());
        text.section("Conflicts between sources", SeriesAnswers.sentences(series.conflicts()));
        text.section("Reports that the record contradicts", SeriesAnswers.sentences(series.contradictions()));
        text.blank();
        text.line(series.howCounted());
        return text.toString();
    }

    private void trend(Trend trend) {
        text.heading(2, Words.capitalized(trend.noun()));
        text.columns("dialogue", "days", "reported", "computed");
        for (TrendPoint point : trend.points()) {
            text.row(
                    point.dialogue().id(),
                    point.dialogue().days(),
                    SeriesAnswers.reported(point),
                    point.computed() == null ? "" : point.computed().inWords());
        }
        text.section("Records: " + trend.noun(), SeriesAnswers.records(trend));
    }
}
