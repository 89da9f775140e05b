package org.dialoguerecords.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.Figure;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.english.FigureWords;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.tally.Comparison;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.tally.Verdict;

/** What was published beside what is computed, and what else can be counted. */
record FiguresTable(Tally tally) {

    /** What is the same for all sources that publish one number. */
    private record Row(String figure, String published, String computed, Verdict verdict) {}

    void published(Markup content) {
        List<Comparison> comparisons = tally.compareWithReported();
        if (comparisons.isEmpty()) {
            content.text("No figures are published.", "p");
        } else {
            published(content, comparisons);
        }
    }

    /** The figures that nobody published. */
    void others(Markup content) {
        HtmlPage.table(content, "counts", "Figures that no source publishes", "Figure", "Computed");
        content.open("tbody");
        for (Figure figure : TellingFigures.notReported(tally)) {
            content.open("tr").text(Words.capitalized(FigureWords.noun(figure, null)), "th scope='row'");
            content.text(tally.count(figure).inWords(), "td").close();
        }
        content.close().close();
    }

    private void published(Markup content, List<Comparison> comparisons) {
        FigureWords words = new FigureWords(tally.dialogue(), tally::nameOfGroup);
        HtmlPage.table(
                content,
                "figures",
                "Every published figure beside the one that follows from the record, and what the second says of the first",
                "Figure",
                "Published",
                "Computed",
                "Verdict");
        Map<Row, List<String>> reasons = new LinkedHashMap<>();
        for (Comparison comparison : comparisons) {
            reasons.computeIfAbsent(row(comparison, words), row -> new ArrayList<>())
                    .add(comparison.explanation());
        }
        reasons.forEach((row, explanations) -> {
            content.open("tbody").open("tr").text(row.figure, "th scope='row'");
            content.text(row.published, "td").text(row.computed, "td");
            verdict(content.open("td"), row.verdict);
            content.close().close();
            explanations.forEach(explanation -> content.open("tr class='why'")
                    .text(explanation, "td colspan='4'")
                    .close());
            content.close();
        });
        content.close();
    }

    private static Row row(Comparison comparison, FigureWords words) {
        ReportedFigure reported = comparison.reported();
        return new Row(
                Words.capitalized(words.noun(reported)),
                FigureWords.value(reported),
                reported.figure() == Figure.OTHER ? "–" : comparison.computed().inWords(),
                comparison.verdict());
    }

    private static void verdict(Markup content, Verdict verdict) {
        String sign = switch (verdict) {
            case AGREES -> "✓";
            case CONTRADICTS -> "✗";
            case UNDECIDED -> "?";
        };
        String word = switch (verdict) {
            case AGREES -> "agrees";
            case CONTRADICTS -> "contradicts";
            case UNDECIDED -> "undecided";
        };
        content.open("span class='{}'", word)
                .text(sign, "span aria-hidden='true'")
                .text(word, "span")
                .close();
    }
}
