package org.dialoguerecords.pages;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.tally.Trend;
import org.dialoguerecords.tally.TrendPoint;

/**
 * How the points of one publisher look: a shape and a colour, so that neither alone has to tell them apart.
 *
 * @param number the number of the publisher; after 56 the looks begin again
 */
record PublisherMark(int number) {

    /** How wide a mark is, with a little space. */
    static final double WIDTH = 10.5;

    private static final List<Colour> COLOURS =
            List.of(Colour.BLUE, Colour.VERMILION, Colour.GREEN, Colour.PURPLE, Colour.OCHRE, Colour.BLACK, Colour.SKY);

    /** Outlines around the origin: circle, square, triangles up and down, diamond, plus, star, hexagon. */
    private static final List<String> SHAPES = List.of(
            "M-4.5,0a4.5,4.5 0 1 0 9,0a4.5,4.5 0 1 0 -9,0Z",
            "M-4,-4H4V4H-4Z",
            "M0,-5.2L5,3.6H-5Z",
            "M0,-5.5L5.5,0L0,5.5L-5.5,0Z",
            "M0,5.2L5,-3.6H-5Z",
            "M-1.8,-5H1.8V-1.8H5V1.8H1.8V5H-1.8V1.8H-5V-1.8H-1.8Z",
            "M0,-5.5L1.6,-1.7L5.5,-1.7L2.4,0.9L3.6,5L0,2.6L-3.6,5L-2.4,0.9L-5.5,-1.7L-1.6,-1.7Z",
            "M-5,-2.5L0,-5L5,-2.5V2.5L0,5L-5,2.5Z");

    /** The looks of the publishers in a trend: who reports most comes first, and so looks the same in most charts. */
    static Map<String, PublisherMark> of(Trend trend) {
        Map<String, Integer> reports = new HashMap<>();
        for (TrendPoint point : trend.points()) {
            point.reported().forEach(value -> reports.merge(value.origin(), 1, Integer::sum));
        }
        Map<String, PublisherMark> marks = new LinkedHashMap<>();
        reports.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> marks.put(entry.getKey(), new PublisherMark(marks.size())));
        return marks;
    }

    /** Draws the mark; hollow if its number is not that of the whole dialogue. */
    void draw(Markup svg, double x, double y, boolean hollow) {
        Colour colour = COLOURS.get(number % COLOURS.size());
        svg.empty(
                "path transform='translate({} {})' d='{}' fill='{}' stroke='{}' stroke-width='{}'",
                x,
                y,
                SHAPES.get(number % SHAPES.size()),
                hollow ? Colour.PAPER : colour,
                hollow ? colour : Colour.PAPER,
                hollow ? 1.5 : 0.8);
    }
}
