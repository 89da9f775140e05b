package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.english.FigureWords;

/** Compares what sources report with what is computed. */
final class Comparisons {

    private final Tally whole;
    private final Map<LocalDate, Tally> upTo = new TreeMap<>();

    /** Comparisons with a tally of the whole dialogue. */
    Comparisons(Tally whole) {
        this.whole = whole;
    }

    List<Comparison> all() {
        return whole.dialogue().reported().stream().map(this::compare).toList();
    }

    private Comparison compare(ReportedFigure reported) {
        Count computed = computed(reported);
        Verdict verdict = verdict(reported, computed);
        return new Comparison(reported, computed, verdict, explain(reported, computed, verdict));
    }

    private Count computed(ReportedFigure reported) {
        Tally counted = reported.asOf() == null ? whole : upTo.computeIfAbsent(reported.asOf(), whole::asOf);
        if (!isComputable(reported)) {
            return Count.atLeast(0);
        }
        String about = reported.quantity().about();
        return about == null ? counted.count(reported.figure()) : counted.count(reported.figure(), about);
    }

    /** Whether a figure says enough to be computed. */
    private static boolean isComputable(ReportedFigure reported) {
        return reported.figure() != Figure.OTHER && reported.quantity().isAsDefined();
    }

    private static Verdict verdict(ReportedFigure reported, Count computed) {
        if (reported.value() == null || reported.figure() == Figure.OTHER) {
            return Verdict.UNDECIDED;
        }
        Count range = Count.of(reported);
        if (computed.isDisjointFrom(range)) {
            return Verdict.CONTRADICTS;
        }
        return computed.isWithin(range) ? Verdict.AGREES : Verdict.UNDECIDED;
    }

    private String explain(ReportedFigure reported, Count computed, Verdict verdict) {
        Dialogue dialogue = whole.dialogue();
        String report = FigureWords.source(dialogue, reported) + " reports " + FigureWords.claim(dialogue, reported);
        if (reported.figure() == Figure.ORDINAL_IN_SERIES && verdict == Verdict.UNDECIDED) {
            return report + "; one record alone does not tell its place.";
        }
        if (!isComputable(reported)) {
            return report + "; this is not a figure that can be computed.";
        }
        String result = report + "; the record gives " + computed.inWords();
        return switch (verdict) {
            case AGREES -> result + ", which agrees.";
            case CONTRADICTS -> result + ", which contradicts it.";
            case UNDECIDED ->
                result + ", which leaves it open because "
                        + (isComplete()
                                ? "the record or the reference data do not know enough."
                                : "the record is partial.");
        };
    }

    private boolean isComplete() {
        return whole.counted().isComplete();
    }
}
