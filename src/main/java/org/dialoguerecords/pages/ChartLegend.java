package org.dialoguerecords.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.ReportedValue;
import org.dialoguerecords.tally.Trend;
import org.dialoguerecords.tally.TrendPoint;

/** What the signs of a chart mean; only of those that are in it. */
final class ChartLegend {

    private static final double TOP = ChartScale.BOTTOM + 48;
    private static final double ROW = 19;
    private static final double LEFT = 24;
    private static final double COLUMN = 380;
    private static final int COLUMNS = 2;

    /** As many letters as fit into a column; the whole name is in the title of every point. */
    private static final int MOST_LETTERS = 60;

    private final List<Entry> entries = new ArrayList<>();

    private interface Sign {
        void draw(Markup svg, double x, double y);
    }

    private record Entry(Sign sign, String text) {}

    ChartLegend(Trend trend, Map<String, PublisherMark> marks, boolean labelled) {
        marks.forEach((origin, mark) ->
                entries.add(new Entry((svg, x, y) -> mark.draw(svg, x, y, false), shortened(origin))));
        if (any(trend, point -> !point.reported().stream().allMatch(ReportedValue::isFinal))) {
            entries.add(new Entry(
                    (svg, x, y) -> new PublisherMark(0).draw(svg, x, y, true),
                    "hollow: up to an earlier day of the dialogue"));
        }
        if (labelled && any(trend, TrendPoint::isDisputed)) {
            entries.add(new Entry(ChartLegend::drawNumber, "bold: sources disagree"));
        }
        if (any(trend, point -> point.computed() != null)) {
            entries.add(new Entry(ChartLegend::drawBar, "computed: any number in the bar"));
        }
        if (any(trend, ChartLegend::isOpen)) {
            entries.add(new Entry(
                    (svg, x, y) -> ChartDrawing.arrow(svg, x, y + 4, 10), "computed, without an upper bound"));
        }
    }

    /** The height of the whole chart. */
    int height() {
        int rows = (entries.size() + COLUMNS - 1) / COLUMNS;
        return (int) (TOP + ROW * rows + 2);
    }

    void draw(Markup svg) {
        svg.open("g class='legend'");
        for (int i = 0; i < entries.size(); i++) {
            int row = i / COLUMNS;
            double x = LEFT + COLUMN * (i % COLUMNS);
            double y = TOP + ROW * row;
            entries.get(i).sign.draw(svg, x, y);
            svg.text(entries.get(i).text, "text x='{}' y='{}'", x + 16, y + 4);
        }
        svg.close();
    }

    private static boolean any(Trend trend, Predicate<TrendPoint> condition) {
        return trend.points().stream().anyMatch(condition);
    }

    private static boolean isOpen(TrendPoint point) {
        Count computed = point.computed();
        return computed != null && computed.max().isEmpty() && computed.min() > 0;
    }

    private static void drawNumber(Markup svg, double x, double y) {
        svg.text("68", "text x='{}' y='{}' text-anchor='middle' fill='{}' font-weight='bold'", x, y + 4, Colour.ALARM);
    }

    private static void drawBar(Markup svg, double x, double y) {
        svg.empty("rect x='{}' y='{}' width='12' height='12' fill='{}'", x - 6, y - 6, Colour.BAR);
        svg.empty("path d='M{},{}h12m-12,12h12' stroke='{}' stroke-width='1.5'", x - 6, y - 6, Colour.BAR_END);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MOST_LETTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS - 1)) + "…";
    }
}
