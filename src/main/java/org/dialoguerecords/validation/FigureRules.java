package org.dialoguerecords.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Figure;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.tally.Comparison;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.CountingRules;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.tally.Verdict;
import org.jspecify.annotations.Nullable;

/** Reported figures are not refuted by the record. */
final class FigureRules implements RuleCheck {

    /** What figures are about that no further statement changes. */
    private static final Set<Figure.About> OF_NO_STATEMENTS =
            EnumSet.of(Figure.About.GROUP, Figure.About.SERIES, Figure.About.VOTE, Figure.About.SYMBOL);

    private final CheckedDialogue checked;
    private final FindingCollector findings;
    private @Nullable List<Comparison> comparisons;

    FigureRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(ReportedFigure.class, this::reported);
    }

    private void reported(ReportedFigure figure, RecordPath path) {
        if (isComparable(figure)) {
            compare(comparisons().get(path.index()), path);
        }
    }

    private void compare(Comparison comparison, RecordPath path) {
        if (comparison.verdict() == Verdict.CONTRADICTS) {
            Count computed = comparison.computed();
            boolean exceeded = isExceeded(comparison);
            findings.add(
                    exceeded ? Rule.FIGURE_EXCEEDED : Rule.FIGURE_CONTRADICTED,
                    path.property("value"),
                    comparison.reported().value(),
                    "figure",
                    comparison.reported().figure().name(),
                    "computed",
                    exceeded ? Integer.toString(computed.min()) : text(computed));
        }
    }

    /** What all the reported figures are against the statements, counted once, when a figure asks for it. */
    private List<Comparison> comparisons() {
        if (comparisons == null) {
            comparisons = Tally.of(checked.dialogue(), checked.reference(), CountingRules.standard())
                    .compareWithReported();
        }
        return comparisons;
    }

    /** Whether the statements of a partial record are too many already, so that it does not matter what is missing. */
    private boolean isExceeded(Comparison comparison) {
        ReportedFigure reported = comparison.reported();
        return checked.dialogue().coverage() == Coverage.PARTIAL
                && !OF_NO_STATEMENTS.contains(reported.figure().about())
                && Count.of(reported).max().orElse(Integer.MAX_VALUE)
                        < comparison.computed().min();
    }

    /** Not if it is about something that is not there, or the member states are too few, of which other rules speak. */
    private boolean isComparable(ReportedFigure reported) {
        return checked.isDated()
                && !checked.isOfOrgan()
                && reported.figure() != Figure.OTHER
                && reported.value() != null
                && !hasStatedSize(reported)
                && (reported.issue() == null || checked.issues().has(reported.issue()))
                && !DateRules.isOutside(reported.asOf(), checked.dialogue());
    }

    /** Whether the record itself says how large the group is: that size is compared with all that is reported. */
    private boolean hasStatedSize(ReportedFigure reported) {
        return reported.figure() == Figure.GROUP_SIZE
                && reported.group() != null
                && checked.group(reported.group())
                        .filter(group -> group.size() != null)
                        .isPresent();
    }

    private static String text(Count count) {
        if (count.isExact()) {
            return Integer.toString(count.min());
        }
        return count.min() + "–" + (count.max().isPresent() ? count.max().getAsInt() : "∞");
    }
}
