package org.dialoguerecords.validation;

import java.util.Comparator;
import org.dialoguerecords.format.RecordPath;

/**
 * A finding with its path in steps.
 *
 * <p>Findings are in the order of the record, errors before warnings at one place.
 */
record PlacedFinding(RecordPath path, Finding finding) implements Comparable<PlacedFinding> {

    /** Constraints of others may find several things at one place, in no order. */
    private static final Comparator<Finding> AT_ONE_PLACE = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::value)
            .thenComparing(finding -> finding.details().toString());

    /** A finding whose path is only known as text. */
    static PlacedFinding of(Finding finding) {
        return new PlacedFinding(RecordPath.parse(finding.path()), finding);
    }

    @Override
    public int compareTo(PlacedFinding other) {
        int order = path.compareTo(other.path);
        return order == 0 ? AT_ONE_PLACE.compare(finding, other.finding) : order;
    }
}
