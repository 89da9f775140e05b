package org.dialoguerecords.validation;

import org.dialoguerecords.Figure;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.format.RecordPath;
import org.jspecify.annotations.Nullable;

/** Reported figures say what they are about, and nothing that they cannot be about. */
final class SubjectRules implements RuleCheck {

    private static final String GROUP = "group";

    private final FindingCollector findings;

    SubjectRules(CheckedDialogue checked, FindingCollector findings) {
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(ReportedFigure.class, this::reported);
    }

    private void reported(ReportedFigure reported, RecordPath path) {
        if (reported.figure() == Figure.OTHER) {
            return;
        }
        Figure.About about = reported.figure().about();
        String right = property(about);
        if (right != null && about.isOfOne() && reported.quantity().about() == null) {
            findings.add(Rule.FIGURE_WITHOUT_SUBJECT, path.property(right), reported.figure(), "property", right);
        }
        misplaced(reported, right, GROUP, reported.group(), path);
        misplaced(reported, right, "issue", reported.issue(), path);
        misplaced(reported, right, "rank", reported.rank(), path);
        misplaced(reported, right, "vote", reported.vote(), path);
        misplaced(reported, right, "symbol", reported.symbol(), path);
        misplaced(reported, right, "name", reported.name(), path);
    }

    private void misplaced(
            ReportedFigure reported, @Nullable String right, String property, @Nullable String value, RecordPath path) {
        if (value == null || property.equals(right)) {
            return;
        }
        boolean narrowed = property.equals(GROUP) && reported.among() == null;
        findings.add(
                Rule.MISPLACED_SUBJECT,
                path.property(property),
                value,
                "figure",
                reported.figure().name(),
                "property",
                property,
                "intended",
                narrowed ? "among" : "");
    }

    /** The property that says what a figure is about. */
    private static @Nullable String property(Figure.About about) {
        return switch (about) {
            case GROUP, GROUP_OR_ALL -> GROUP;
            case ISSUE -> "issue";
            case RANK -> "rank";
            case VOTE -> "vote";
            case SYMBOL -> "symbol";
            case NAME -> "name";
            case DIALOGUE, SERIES -> null;
        };
    }
}
