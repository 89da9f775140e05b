package org.dialoguerecords.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the markers of one dialogue stand: each at the height of its number, and side by side where they would cover each
 * other, as wide as the place of the dialogue allows.
 */
final class ChartMarkers {

    private static final double WIDTH = PublisherMark.WIDTH;

    /** How much of its place a dialogue takes, so that it is apart from the next. */
    private static final double SHARE = 0.94;

    /** The width of a bar around one marker, where there is room. */
    private static final double BAR = 18;

    private static final double THINNEST_BAR = 1.5;

    /** A point and where it stands. */
    record Placed(ChartPoint point, double x, double y) {}

    private final List<Placed> placed = new ArrayList<>();
    private final double barWidth;

    /**
     * The markers of one dialogue.
     *
     * @param fromAbove its points, the greatest first
     * @param middle where the dialogue is
     */
    ChartMarkers(List<ChartPoint> fromAbove, double middle, ChartScale scale) {
        double widest = scale.room() * SHARE;
        double span = 0;
        for (int from = 0, to; from < fromAbove.size(); from = to) {
            to = from + 1;
            while (to < fromAbove.size() && distance(fromAbove.get(to - 1), fromAbove.get(to), scale) < WIDTH) {
                to++;
            }
            double step = step(to - from, widest);
            for (int i = from; i < to; i++) {
                double x = middle + (i - (from + to - 1) / 2.0) * step;
                placed.add(
                        new Placed(fromAbove.get(i), x, scale.y(fromAbove.get(i).value())));
            }
            span = Math.max(span, (to - from - 1) * step);
        }
        this.barWidth = Math.max(THINNEST_BAR, Math.min(widest, Math.max(BAR, span + WIDTH + 3)));
    }

    /** How far markers side by side are from each other: so that all are in the place, or else as far as it allows. */
    private static double step(int markers, double widest) {
        double within = (widest - WIDTH) / Math.max(1, markers - 1);
        return Math.min(WIDTH, within > 0 ? within : widest / markers);
    }

    private static double distance(ChartPoint upper, ChartPoint lower, ChartScale scale) {
        return scale.y(lower.value()) - scale.y(upper.value());
    }

    List<Placed> placed() {
        return placed;
    }

    /** The width of the bar of the dialogue, in which all its markers stand if there is room for them at all. */
    double barWidth() {
        return barWidth;
    }
}
