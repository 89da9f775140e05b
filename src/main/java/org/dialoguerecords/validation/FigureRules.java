package org.dialoguerecords.validation;

import java.util.List;
import java.util.Set;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Figure;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.tally.Comparison;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.CountingRules;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.tally.Verdict;

/** Reported figures say what they are about, and are not refuted by the statements. */
final class FigureRules implements Check {

    /** Figures that no further statement changes. */
    private static final Set<Figure> OF_NO_STATEMENTS = Set.of(Figure.GROUP_SIZE, Figure.ORDINAL_IN_SERIES);

    @Override
    public void check(Subject subject, Report report) {
        List<ReportedFigure> reported = subject.dialogue().reported();
        boolean comparable = false;
        for (int i = 0; i < reported.size(); i++) {
            ReportedFigure figure = reported.get(i);
            if (figure.figure() == Figure.GROUP_SIZE && figure.group() == null) {
                report.add(Rule.FIGURE_WITHOUT_SUBJECT, "reported[" + i + "].group", figure.figure());
            }
            boolean ofIssue = figure.figure() == Figure.STATES_SUPPORTING || figure.figure() == Figure.STATES_OPPOSING;
            if (ofIssue && figure.issue() == null) {
                report.add(Rule.FIGURE_WITHOUT_SUBJECT, "reported[" + i + "].issue", figure.figure());
            }
            comparable |= figure.figure() != Figure.OTHER && figure.value() != null;
        }
        if (comparable && subject.isDated()) {
            compare(subject, report);
        }
    }

    private static void compare(Subject subject, Report report) {
        Tally tally = Tally.of(subject.dialogue(), subject.reference(), CountingRules.standard());
        List<Comparison> comparisons = tally.compareWithReported();
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison comparison = comparisons.get(i);
            if (comparison.verdict() == Verdict.CONTRADICTS && isComparable(comparison.reported(), subject)) {
                Count computed = comparison.computed();
                boolean exceeded = isExceeded(comparison, subject);
                report.add(
                        exceeded ? Rule.FIGURE_EXCEEDED : Rule.FIGURE_CONTRADICTED,
                        "reported[" + i + "].value",
                        comparison.reported().value(),
                        "figure",
                        comparison.reported().figure().name(),
                        "computed",
                        exceeded ? Integer.toString(computed.min()) : text(computed));
            }
        }
    }

    /** Whether the statements of a partial record are too many already, so that it does not matter what is missing. */
    private static boolean isExceeded(Comparison comparison, Subject subject) {
        ReportedFigure reported = comparison.reported();
        return subject.dialogue().coverage() == Coverage.PARTIAL
                && !OF_NO_STATEMENTS.contains(reported.figure())
                && Count.of(reported).max().orElse(Integer.MAX_VALUE)
                        < comparison.computed().min();
    }

    /** Not if it is about something that is not there, of which other rules speak. */
    private static boolean isComparable(ReportedFigure reported, Subject subject) {
        return !hasStatedSize(reported, subject)
                && (reported.issue() == null || subject.hasIssue(reported.issue()))
                && !DateRules.isOutside(reported.asOf(), subject.dialogue());
    }

    /** Whether the record itself says how large the group is: that size is compared with all that is reported. */
    private static boolean hasStatedSize(ReportedFigure reported, Subject subject) {
        return reported.figure() == Figure.GROUP_SIZE
                && reported.group() != null
                && subject.dialogue()
                        .findGroup(reported.group())
                        .filter(group -> group.size() != null)
                        .isPresent();
    }

    private static String text(Count count) {
        if (count.isExact()) {
            return Integer.toString(count.min());
        }
        return count.min() + "–" + (count.max().isPresent() ? count.max().getAsInt() : "∞");
    }

    /** Whether a reported figure can mean that number. */
    static boolean admits(ReportedFigure figure, int number) {
        return figure.value() != null && Count.of(figure).admits(number);
    }
}
