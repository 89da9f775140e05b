package org.dialoguerecords.tally;

import org.dialoguerecords.Qualifier;
import org.dialoguerecords.ReportedFigure;

/** The numbers that a reported figure can mean. */
public final class ReportedRange {

    private ReportedRange() {}

    /**
     * The range of a figure that has a value: the number, that number or more, or fewer; "about" is ten per cent either
     * way, rounded outward.
     */
    public static Count of(ReportedFigure figure) {
        Integer value = figure.value();
        if (value == null) {
            throw new IllegalArgumentException("expected a figure with a value, found " + figure);
        }
        return of(figure.qualifier(), value);
    }

    /** The range of a value with its qualifier. */
    static Count of(Qualifier qualifier, int value) {
        return switch (qualifier) {
            case EXACTLY -> Count.exactly(value);
            case AT_LEAST -> Count.atLeast(value);
            case AT_MOST -> Count.between(0, value);
            case ABOUT ->
                Count.between((int) (value * 9L / 10), (int) Math.min(Integer.MAX_VALUE, (value * 11L + 9) / 10));
        };
    }
}
