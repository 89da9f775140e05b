package org.dialoguerecords.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.tally.ReportedValue;
import org.dialoguerecords.tally.TrendPoint;

/**
 * What a chart shows as one point: a number of one publisher, in however many of its sources.
 *
 * @param origin the publisher
 * @param text the number with a sign for its qualifier
 * @param value the number
 * @param isFinal whether it covers the whole dialogue
 * @param sources the ids of the sources
 */
record ChartPoint(String origin, String text, int value, boolean isFinal, List<String> sources) {

    /** The points of a dialogue, in the order of the record. */
    static List<ChartPoint> of(TrendPoint point) {
        Map<ChartPoint, List<String>> sources = new LinkedHashMap<>();
        for (ReportedValue value : point.reported()) {
            String text = sign(value) + value.value();
            ChartPoint shown = new ChartPoint(value.origin(), text, value.value(), value.isFinal(), List.of());
            sources.computeIfAbsent(shown, key -> new ArrayList<>()).add(value.source());
        }
        List<ChartPoint> points = new ArrayList<>();
        sources.forEach(
                (shown, ids) -> points.add(new ChartPoint(shown.origin, shown.text, shown.value, shown.isFinal, ids)));
        return points;
    }

    private static String sign(ReportedValue value) {
        return switch (value.qualifier()) {
            case EXACTLY -> "";
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case ABOUT -> "≈";
        };
    }
}
