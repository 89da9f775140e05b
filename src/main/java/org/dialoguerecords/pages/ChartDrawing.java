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

    private static final int WIDTH = 800;

    /** What the number of a dialogue needs beside those of its neighbours. */
    private static final double LABEL_WIDTH = 25;

    private final Markup svg = new Markup();
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
                "svg xmlns='http://www.w3.org/2000/svg' id='{}' viewBox='0 0 {} {}' width='{}' height='{}' role='img'"
                        + " aria-labelledby='{}-title {}-description'"
                        + " font-family='Helvetica, Arial, DejaVu Sans, sans-serif' font-size='11' fill='{}'",
                id,
                WIDTH,
                legend.height(),
                WIDTH,
                legend.height(),
                id,
                id,
                Colour.INK);
        svg.text(title, "title id='{}-title'", id);
        svg.text(description(), "desc id='{}-description'", id);
        svg.insert(Colour.darkPicture(id));
        svg.empty("rect width='{}' height='{}' fill='{}'", WIDTH, legend.height(), Colour.PAPER);
        svg.text(title, "text x='16' y='30' font-size='17' font-weight='bold'");
        svg.text(
                "As reported by each source, and as computed from the record of each dialogue",
                "text x='16' y='50' font-size='12' fill='{}'",
                Colour.MUTED);
        axes();
        Map<TrendPoint, ChartMarkers> markers = new LinkedHashMap<>();
        trend.points().forEach(point -> markers.put(point, markers(point)));
        markers.forEach((point, placed) -> bar(point, placed.barWidth()));
        markers.forEach((point, placed) -> placed.placed().forEach(marker -> marker(point, marker)));
        if (labelled) {
            trend.points().forEach(this::labels);
        }
        legend.draw(svg);
        return svg.close().toString();
    }

    private void axes() {
        for (long tick : scale.ticks()) {
            line("tick", ChartScale.LEFT, ChartScale.RIGHT, scale.y(tick), Colour.RULE, 1);
            svg.text(
                    Long.toString(tick),
                    "text class='tick' x='{}' y='{}' text-anchor='end' fill='{}'",
                    ChartScale.LEFT - 8,
                    scale.y(tick) + 4,
                    Colour.MUTED);
        }
        for (Year gap : trend.gaps()) {
            if (scale.holds(gap.getValue())) {
                gap(gap.getValue());
            }
        }
        line("zero", ChartScale.LEFT, ChartScale.RIGHT, scale.y(0), Colour.INK, 1);
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
                "rect class='gap' data-year='{}' x='{}' y='{}' width='{}' height='{}' fill='{}'",
                year,
                scale.middle(year) - scale.slot() / 2,
                ChartScale.TOP,
                scale.slot(),
                ChartScale.BOTTOM - ChartScale.TOP,
                Colour.SHADE);
        if (scale.slot() >= ChartLabels.LINE + 2) {
            svg.text(
                    "no meeting",
                    "text transform='translate({} {}) rotate(-90)' text-anchor='middle' fill='{}'",
                    scale.middle(year) + 4,
                    (ChartScale.TOP + ChartScale.BOTTOM) / 2,
                    Colour.MUTED);
        }
    }

    private ChartMarkers markers(TrendPoint point) {
        List<ChartPoint> shown = ChartPoint.of(point).stream().sorted(fromAbove).toList();
        return new ChartMarkers(shown, scale.x(point), scale);
    }

    private void bar(TrendPoint point, double width) {
        Count computed = point.computed();
        if (computed == null || isAnyNumber(point, computed)) {
            return;
        }
        boolean open = computed.max().isEmpty();
        double left = scale.x(point) - width / 2;
        double bottom = scale.y(computed.min());
        double top = open ? ChartScale.TOP : scale.y(computed.max().getAsInt());
        svg.open(
                "g class='bar' data-dialogue='{}' data-min='{}' data-max='{}'",
                point.dialogue().id(),
                computed.min(),
                open ? "" : computed.max().getAsInt());
        svg.text(point.dialogue() + ": computed " + computed.inWords(), "title");
        svg.empty("rect x='{}' y='{}' width='{}' height='{}' fill='{}'", left, top, width, bottom - top, Colour.BAR);
        line("min", left, left + width, bottom, Colour.BAR_END, 1.5);
        if (open) {
            arrow(svg, scale.x(point), top, width);
        } else {
            line("max", left, left + width, top, Colour.BAR_END, 1.5);
        }
        svg.close();
    }

    /** Whether nothing is known: any number, or any number of all those who are members. */
    private static boolean isAnyNumber(TrendPoint point, Count computed) {
        int members = point.dialogue().statesThatSpoke().possible().size();
        return computed.equals(Count.atLeast(0)) || (members > 0 && computed.equals(Count.between(0, members)));
    }

    /** The sign of a range without an upper bound. */
    static void arrow(Markup svg, double x, double y, double width) {
        svg.empty(
                "path class='open' d='M{},{}h{}l{},-8Z' fill='{}'",
                x - width / 2 - 2,
                y,
                width + 4,
                -width / 2 - 2,
                Colour.BAR_END);
    }

    private void marker(TrendPoint point, ChartMarkers.Placed marker) {
        ChartPoint shown = marker.point();
        svg.open(
                "g class='point' data-dialogue='{}' data-value='{}' data-origin='{}'",
                point.dialogue().id(),
                shown.value(),
                shown.origin());
        svg.text(
                point.dialogue() + ": " + shown.text() + (shown.isFinal() ? "" : " up to an earlier day") + ", "
                        + shown.origin() + " (" + String.join(", ", shown.sources()) + ")",
                "title");
        mark(shown).draw(svg, marker.x(), marker.y(), !shown.isFinal());
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
                            + " stroke='{}' stroke-width='2.5' stroke-linejoin='round' paint-order='stroke'",
                    scale.x(point),
                    placed.baseline(),
                    bold ? Colour.ALARM : Colour.INK,
                    bold ? "bold" : "normal",
                    Colour.PAPER);
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

    private void line(String what, double left, double right, double y, Colour colour, double width) {
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
