package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.ReportedFigure;
import org.jspecify.annotations.Nullable;

/** Compares what sources report with what is computed. */
final class Comparisons {

    private final Tally tally;
    private final Map<LocalDate, Tally> upTo = new TreeMap<>();

    Comparisons(Tally tally) {
        this.tally = tally;
    }

    List<Comparison> all() {
        return tally.dialogue().reported().stream().map(this::compare).toList();
    }

    private Comparison compare(ReportedFigure reported) {
        Count computed = computed(reported);
        Verdict verdict = verdict(reported, computed);
        return new Comparison(reported, computed, verdict, explain(reported, computed, verdict));
    }

    private Count computed(ReportedFigure reported) {
        Tally counted = reported.asOf() == null ? tally : upTo.computeIfAbsent(reported.asOf(), tally::asOf);
        return switch (reported.figure()) {
            case GROUP_SIZE, GROUP_STATEMENTS -> count(counted, reported.figure(), reported.group());
            case STATES_SUPPORTING, STATES_OPPOSING -> count(counted, reported.figure(), reported.issue());
            default -> counted.count(reported.figure());
        };
    }

    private static Count count(Tally tally, Figure figure, @Nullable String about) {
        if (about != null) {
            return tally.count(figure, about);
        }
        return figure == Figure.GROUP_STATEMENTS ? tally.count(figure) : Count.atLeast(0);
    }

    private static Verdict verdict(ReportedFigure reported, Count computed) {
        if (reported.value() == null || reported.figure() == Figure.OTHER) {
            return Verdict.UNDECIDED;
        }
        Count range = ReportedRange.of(reported);
        if (computed.isDisjointFrom(range)) {
            return Verdict.CONTRADICTS;
        }
        return computed.isWithin(range) ? Verdict.AGREES : Verdict.UNDECIDED;
    }

    private String explain(ReportedFigure reported, Count computed, Verdict verdict) {
        Dialogue dialogue = tally.dialogue();
        String report = Words.source(dialogue, reported) + " reports " + Words.value(reported) + " for "
                + Words.figure(dialogue, reported);
        if (reported.figure() == Figure.OTHER) {
            return report + "; this is not a figure that can be computed.";
        }
        if (reported.figure() == Figure.ORDINAL_IN_SERIES) {
            return report + "; one record alone does not tell its place.";
        }
        String result = report + "; the record gives " + computed;
        return switch (verdict) {
            case AGREES -> result + ", which agrees.";
            case CONTRADICTS -> result + ", which contradicts it.";
            case UNDECIDED ->
                result + ", which leaves it open" + (isPartial() ? " because the record is partial." : ".");
        };
    }

    private boolean isPartial() {
        return !tally.reading().isComplete();
    }
}
