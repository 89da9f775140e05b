package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a chart shows as one point: a number of one publisher, in however many of its sources.
 *
 * @param origin the publisher
 * @param text the number with a sign for its qualifier
 * @param value the number
 * @param isFinal whether it covers the whole dialogue
 * @param sources the ids of the sources
 */
record Spot(String origin, String text, int value, boolean isFinal, List<String> sources) {

    /** The points of a dialogue, in the order of the record. */
    static List<Spot> of(TrendPoint point) {
        Map<Spot, List<String>> sources = new LinkedHashMap<>();
        for (ReportedValue value : point.reported()) {
            String text = sign(value) + value.value();
            Spot spot = new Spot(value.origin(), text, value.value(), value.isFinal(), List.of());
            sources.computeIfAbsent(spot, key -> new ArrayList<>()).add(value.source());
        }
        List<Spot> spots = new ArrayList<>();
        sources.forEach((spot, ids) -> spots.add(new Spot(spot.origin, spot.text, spot.value, spot.isFinal, ids)));
        return spots;
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
