package org.dialoguerecords.pages;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.dialoguerecords.Figure;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.Tally;

/** The figures that tell something of a dialogue, of which a page tells though nobody reported them. */
final class TellingFigures {

    private static final Set<Figure> EVERYWHERE =
            EnumSet.of(Figure.STATEMENTS, Figure.MEMBER_STATES_SPOKE, Figure.STATES_REPRESENTED);

    /** Figures that are told beside a narrower one only if they differ. */
    private static final Map<Figure, Figure> NARROWER = Map.of(
            Figure.SPEECHES, Figure.STATEMENTS,
            Figure.SPEAKERS, Figure.DELEGATIONS_SPOKE,
            Figure.DELEGATIONS_SPOKE, Figure.MEMBER_STATES_SPOKE,
            Figure.COUNTRIES_SPOKE, Figure.MEMBER_STATES_SPOKE,
            Figure.COUNTRIES_REPRESENTED, Figure.STATES_REPRESENTED);

    private TellingFigures() {}

    /** Those that no source reports, in the order of {@link Figure}. */
    static Set<Figure> notReported(Tally tally) {
        Set<Figure> figures = EnumSet.noneOf(Figure.class);
        Arrays.stream(Figure.values())
                .filter(figure -> isTelling(figure, tally))
                .forEach(figures::add);
        tally.dialogue().reported().forEach(reported -> figures.remove(reported.figure()));
        return figures;
    }

    /** Whether a figure of the whole dialogue is one that every dialogue has, or says more than such a one. */
    private static boolean isTelling(Figure figure, Tally tally) {
        if (EVERYWHERE.contains(figure)) {
            return true;
        }
        if (figure.about() != Figure.About.DIALOGUE && figure.about() != Figure.About.GROUP_OR_ALL) {
            return false;
        }
        Figure narrower = NARROWER.get(figure);
        Count count = tally.count(figure);
        return count.min() > 0 && (narrower == null || !count.equals(tally.count(narrower)));
    }
}
