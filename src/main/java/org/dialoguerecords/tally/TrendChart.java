package org.dialoguerecords.tally;

/**
 * A trend as a picture: an SVG that needs nothing else, for a web page or a paper.
 *
 * <p>Every reported number is a point, with the shape and the colour of its publisher. What is computed is a bar over the
 * numbers that are possible, with an arrow where there is no upper bound; a range that admits any number is not drawn. The
 * vertical axis starts at zero, and years without a meeting have their place. Where the sources of a dialogue disagree
 * their numbers stand in bold; a number that covers only the first days of a dialogue is a hollow point. Points and bars
 * have titles, and the picture has a description, for those who do not see it.
 *
 * <p>Immutable. The same trend gives the same bytes in every locale and time zone.
 */
public final class TrendChart {

    private final Trend trend;
    private final String title;

    private TrendChart(Trend trend, String title) {
        this.trend = trend;
        this.title = title;
    }

    /** A chart whose title says what is counted and in which years. */
    public static TrendChart of(Trend trend) {
        String what = trend.measure().heading();
        if (trend.points().isEmpty()) {
            return new TrendChart(trend, what);
        }
        int first = trend.points().get(0).dialogue().date().getYear();
        int last =
                trend.points().get(trend.points().size() - 1).dialogue().date().getYear();
        return new TrendChart(trend, what + ", " + first + (first == last ? "" : "–" + last));
    }

    /** The same chart with another title. */
    public TrendChart titled(String title) {
        return new TrendChart(trend, title);
    }

    /** The picture as an SVG document, 800 pixels wide. */
    public String toSvg() {
        return new ChartDrawing(trend, title).svg();
    }
}
