package org.dialoguerecords.pages;

import java.util.List;
import java.util.Locale;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Trend;
import org.dialoguerecords.tally.TrendPoint;

/** The count of many dialogues as an HTML page. */
final class SeriesHtml {

    private final SeriesTally series;
    private final SeriesAnswers answers;
    private final HtmlPage page;

    SeriesHtml(SeriesTally series) {
        this.series = series;
        this.answers = new SeriesAnswers(series);
        this.page = new HtmlPage(answers.title(), answers.title());
    }

    String html() {
        page.intro().text(series.overview(), "p class='lead'");
        for (Trend trend : answers.trends()) {
            String id = trend.figure().name().toLowerCase(Locale.ROOT).replace('_', '-');
            page.section(id, Words.capitalized(trend.noun()), content -> trend(content, trend));
        }
        page.list("first-speeches", "First speeches", answers.firstSpeeches());
        page.list("every-time", "Every time", answers.everyTime());
        page.list("conflicts", "Conflicts between sources", SeriesAnswers.sentences(series.conflicts()));
        page.list(
                "contradictions",
                "Reports that the record contradicts",
                SeriesAnswers.sentences(series.contradictions()));
        page.section("counted", "How it was counted", content -> content.text(series.howCounted(), "p"));
        return page.html();
    }

    private static void trend(Markup content, Trend trend) {
        String what = Words.capitalized(trend.noun());
        // What is wider than a telephone can be moved by the keyboard too.
        content.open("figure class='trend' tabindex='0' aria-label='{}'", "Chart: " + what)
                .insert(Pictures.trend(trend))
                .close();
        HtmlPage.table(content, "series", what + ", dialogue by dialogue", "Dialogue", "Reported", "Computed");
        content.open("tbody");
        for (TrendPoint point : trend.points()) {
            content.open("tr").open("th scope='row'").text(point.dialogue().days(), "span");
            content.empty("br").text(point.dialogue().id(), "span class='id'").close();
            content.text(SeriesAnswers.reported(point), "td");
            content.text(point.computed() == null ? "–" : point.computed().inWords(), "td")
                    .close();
        }
        content.close().close();
        List<String> records = SeriesAnswers.records(trend);
        if (!records.isEmpty()) {
            content.text("Records: " + trend.noun(), "h3");
            HtmlPage.list(content, records);
        }
    }
}
