package org.dialoguerecords.pages;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.Trend;
import org.dialoguerecords.tally.TrendPoint;

/** Draws a chart. */
final class ChartDrawing {

    static final String BAR = "#dde5ee";
    static final String BAR_END = "#8fa3b8";
    static final String DISPUTE = "#b3261e";
    private static final String INK = "#222222";
    private static final String GREY = "#666666";

    private static final int WIDTH = 800;

    /** What the number of a dialogue needs beside those of its neighbours. */
    private static final double LABEL_WIDTH = 25;

    private final Svg svg = new Svg();
    private final Trend trend;
    private final String title;
    private final ChartScale scale;
    private final Map<String, PublisherMark> marks;
    private final Comparator<ChartPoint> fromAbove;

    ChartDrawing(Trend trend, String title) {
        this.trend = trend;
        this.title = title;
        this.scale = new ChartScale(trend);
        this.marks = PublisherMark.of(trend);
        this.fromAbove = Comparator.comparingInt(ChartPoint::value)
                .reversed()
                .thenComparingInt(shown -> mark(shown).number());
    }

    String svg() {
        boolean labelled = scale.room() >= LABEL_WIDTH;
        ChartLegend legend = new ChartLegend(trend, marks, labelled);
        // Two charts may stand on one page: their ids must differ, and be the same on every run.
        String id = "chart-" + Integer.toHexString(title.hashCode());
        svg.open(
                "svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {} {}' width='{}' height='{}' role='img'"
                        + " aria-labelledby='{}-title {}-description'"
                        + " font-family='Helvetica, Arial, DejaVu Sans, sans-serif' font-size='11' fill='{}'",
                WIDTH,
                legend.height(),
                WIDTH,
                legend.height(),
                id,
                id,
                INK);
        svg.text(title, "title id='{}-title'", id);
        svg.text(description(), "desc id='{}-description'", id);
        svg.empty("rect width='{}' height='{}' fill='#ffffff'", WIDTH, legend.height());
        svg.text(title, "text x='16' y='30' font-size='17' font-weight='bold'");
        svg.text(
                "As reported by each source, and as computed from the record of each dialogue",
                "text x='16' y='50' font-size='12' fill='{}'",
                GREY);
        axes();
        trend.points().forEach(this::bar);
        trend.points().forEach(this::points);
        if (labelled) {
            trend.points().forEach(this::labels);
        }
        legend.draw(svg);
        return svg.close().toString();
    }

    private void axes() {
        for (long tick : scale.ticks()) {
            line("tick", ChartScale.LEFT, ChartScale.RIGHT, scale.y(tick), "#e3e3e3", 1);
            svg.text(
                    Long.toString(tick),
                    "text class='tick' x='{}' y='{}' text-anchor='end' fill='{}'",
                    ChartScale.LEFT - 8,
                    scale.y(tick) + 4,
                    GREY);
        }
        for (Year gap : trend.gaps()) {
            if (scale.holds(gap.getValue())) {
                gap(gap.getValue());
            }
        }
        line("zero", ChartScale.LEFT, ChartScale.RIGHT, scale.y(0), INK, 1);
        for (int year : scale.namedYears()) {
            svg.text(
                    Integer.toString(year),
                    "text class='year' x='{}' y='{}' text-anchor='middle'",
                    scale.middle(year),
                    ChartScale.BOTTOM + 18);
        }
    }

    private void gap(int year) {
        svg.empty(
                "rect class='gap' data-year='{}' x='{}' y='{}' width='{}' height='{}' fill='#f5f5f5'",
                year,
                scale.middle(year) - scale.slot() / 2,
                ChartScale.TOP,
                scale.slot(),
                ChartScale.BOTTOM - ChartScale.TOP);
        if (scale.slot() >= ChartLabels.LINE + 2) {
            svg.text(
                    "no meeting",
                    "text transform='translate({} {}) rotate(-90)' text-anchor='middle' fill='{}'",
                    scale.middle(year) + 4,
                    (ChartScale.TOP + ChartScale.BOTTOM) / 2,
                    GREY);
        }
    }

    private void bar(TrendPoint point) {
        Count computed = point.computed();
        if (computed == null || computed.equals(Count.atLeast(0))) {
            return;
        }
        boolean open = computed.max().isEmpty();
        double width = Math.max(1.5, Math.min(18, scale.room() * 0.45));
        double left = scale.x(point) - width / 2;
        double bottom = scale.y(computed.min());
        double top = open ? ChartScale.TOP : scale.y(computed.max().getAsInt());
        svg.open(
                "g class='bar' data-dialogue='{}' data-min='{}' data-max='{}'",
                point.dialogue().id(),
                computed.min(),
                open ? "" : computed.max().getAsInt());
        svg.text(point.dialogue() + ": computed " + computed.inWords(), "title");
        svg.empty("rect x='{}' y='{}' width='{}' height='{}' fill='{}'", left, top, width, bottom - top, BAR);
        line("min", left, left + width, bottom, BAR_END, 1.5);
        if (open) {
            arrow(svg, scale.x(point), top, width);
        } else {
            line("max", left, left + width, top, BAR_END, 1.5);
        }
        svg.close();
    }

    /** The sign of a range without an upper bound. */
    static void arrow(Svg svg, double x, double y, double width) {
        svg.empty(
                "path class='open' d='M{},{}h{}l{},-8Z' fill='{}'",
                x - width / 2 - 2,
                y,
                width + 4,
                -width / 2 - 2,
                BAR_END);
    }

    private void points(TrendPoint point) {
        List<ChartPoint> shown = ChartPoint.of(point).stream().sorted(fromAbove).toList();
        for (int from = 0, to; from < shown.size(); from = to) {
            to = from + 1;
            while (to < shown.size() && distance(shown.get(to - 1), shown.get(to)) < PublisherMark.WIDTH) {
                to++;
            }
            // Points that would cover each other stand side by side, as wide as the place allows.
            double step = Math.min(PublisherMark.WIDTH, scale.room() / (to - from));
            for (int i = from; i < to; i++) {
                point(point, shown.get(i), scale.x(point) + (i - (from + to - 1) / 2.0) * step);
            }
        }
    }

    private double distance(ChartPoint upper, ChartPoint lower) {
        return scale.y(lower.value()) - scale.y(upper.value());
    }

    private void point(TrendPoint point, ChartPoint shown, double x) {
        svg.open(
                "g class='point' data-dialogue='{}' data-value='{}' data-origin='{}'",
                point.dialogue().id(),
                shown.value(),
                shown.origin());
        svg.text(
                point.dialogue() + ": " + shown.text() + (shown.isFinal() ? "" : " up to an earlier day") + ", "
                        + shown.origin() + " (" + String.join(", ", shown.sources()) + ")",
                "title");
        mark(shown).draw(svg, x, scale.y(shown.value()), !shown.isFinal());
        svg.close();
    }

    private void labels(TrendPoint point) {
        boolean disputed = point.isDisputed();
        Map<String, ChartLabels.Label> labels = new LinkedHashMap<>();
        for (ChartPoint shown : ChartPoint.of(point)) {
            boolean bold = disputed && shown.isFinal();
            labels.merge(
                    shown.text(),
                    new ChartLabels.Label(shown.text(), scale.y(shown.value()), bold),
                    (one, other) -> one.bold() ? one : other);
        }
        for (ChartLabels.Placed placed : ChartLabels.place(List.copyOf(labels.values()))) {
            boolean bold = placed.label().bold();
            svg.text(
                    placed.label().text(),
                    "text class='label' x='{}' y='{}' text-anchor='middle' fill='{}' font-weight='{}'"
                            + " stroke='#ffffff' stroke-width='2.5' stroke-linejoin='round' paint-order='stroke'",
                    scale.x(point),
                    placed.baseline(),
                    bold ? DISPUTE : INK,
                    bold ? "bold" : "normal");
        }
    }

    private String description() {
        List<String> sentences = new ArrayList<>();
        for (TrendPoint point : trend.points()) {
            List<String> numbers = ChartPoint.of(point).stream()
                    .sorted(fromAbove)
                    .map(shown -> shown.text() + (shown.isFinal() ? "" : " up to an earlier day"))
                    .distinct()
                    .toList();
            Count computed = point.computed();
            sentences.add(point.dialogue().days() + ": "
                    + (numbers.isEmpty() ? "nothing reported" : "reported " + Words.join(numbers))
                    + (computed == null ? "" : ", computed " + computed.inWords()) + ".");
        }
        trend.gaps().forEach(gap -> sentences.add("No meeting in " + gap + "."));
        return String.join(" ", sentences);
    }

    private PublisherMark mark(ChartPoint shown) {
        return marks.getOrDefault(shown.origin(), new PublisherMark(0));
    }

    private void line(String what, double left, double right, double y, String colour, double width) {
        svg.empty(
                "line class='{}' x1='{}' y1='{}' x2='{}' y2='{}' stroke='{}' stroke-width='{}'",
                what,
                left,
                y,
                right,
                y,
                colour,
                width);
    }
}
