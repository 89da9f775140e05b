package org.dialoguerecords.pages;

import java.util.List;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.tally.Basis;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.tally.Trend;
import org.dialoguerecords.tally.TrendPoint;

/** Counts as pictures: SVG documents that need nothing else, for a web page or a paper. */
public final class Pictures {

    private Pictures() {}

    /**
     * Who was represented in a dialogue, 400 pixels wide: a tile for every state that is counted, by the strongest reason
     * in the order of {@link Basis}, then perhaps and not.
     *
     * <p>A line of its own kind under the code, or a frame, says the same as the colour. Today's regional groups arrange the
     * tiles and mean nothing else; states of which the reference data of this library know none stand last. A tile has
     * the reasons as its title, and the picture a description, for those who do not see it.
     */
    public static String represented(Tally tally) {
        return new RepresentedDrawing(tally, RepresentedState.of(tally)).svg();
    }

    /**
     * A figure from dialogue to dialogue, 800 pixels wide, under a title that says what is counted and in which years.
     *
     * <p>Every reported number is a point, with the shape and the colour of its publisher. What is computed is a bar over
     * the numbers that are possible, with an arrow where there is no upper bound; where nothing is known but how many members there
     * are, none is drawn. The vertical axis starts at zero, and years without a meeting have their place. Where the sources of a dialogue
     * disagree, their numbers stand in bold; a number that covers only the first days of a dialogue is a hollow point.
     * Points and bars have titles, and the picture has a description, for those who do not see it.
     */
    public static String trend(Trend trend) {
        String what = Words.capitalized(trend.noun());
        List<TrendPoint> points = trend.points();
        if (points.isEmpty()) {
            return trend(trend, what);
        }
        int first = points.get(0).dialogue().date().getYear();
        int last = points.get(points.size() - 1).dialogue().date().getYear();
        return trend(trend, what + ", " + first + (first == last ? "" : "–" + last));
    }

    /** The same under another title. */
    public static String trend(Trend trend, String title) {
        return new ChartDrawing(trend, title).svg();
    }
}
