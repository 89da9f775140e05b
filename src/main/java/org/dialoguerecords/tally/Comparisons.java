package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dialoguerecords.Figure;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.english.FigureWords;
import org.jspecify.annotations.Nullable;

/** Compares what sources report with what is computed. */
final class Comparisons {

    private final Tally whole;
    private final Map<LocalDate, Tally> upTo = new TreeMap<>();
    private @Nullable FigureWords words;

    /** Comparisons with a tally of the whole dialogue. */
    Comparisons(Tally whole) {
        this.whole = whole;
    }

    List<Comparison> all() {
        return whole.dialogue().reported().stream().map(this::compare).toList();
    }

    /** Why the record contradicts what it contradicts. */
    List<String> contradictions() {
        // to word a comparison takes far longer than to judge one, and may find that the source counts observers
        return whole.dialogue().reported().stream()
                .filter(reported -> verdict(reported, computed(reported, reported.figure())) == Verdict.CONTRADICTS)
                .map(this::compare)
                .filter(comparison -> comparison.verdict() == Verdict.CONTRADICTS)
                .map(Comparison::explanation)
                .toList();
    }

    private Comparison compare(ReportedFigure reported) {
        Count computed = computed(reported, reported.figure());
        Verdict verdict = verdict(reported, computed);
        boolean observers = verdict == Verdict.CONTRADICTS && agreesWithObservers(reported);
        verdict = observers ? Verdict.UNDECIDED : verdict;
        return new Comparison(reported, computed, verdict, explain(reported, computed, verdict, observers));
    }

    private Count computed(ReportedFigure reported, Figure figure) {
        if (!isComputable(reported)) {
            return Count.atLeast(0);
        }
        Tally counted = reported.asOf() == null ? whole : upTo.computeIfAbsent(reported.asOf(), whole::asOf);
        counted = reported.among() == null ? counted : counted.among(reported.among());
        counted = reported.outside() == null ? counted : counted.outside(reported.outside());
        String about = reported.quantity().about();
        return about == null ? counted.count(figure) : counted.count(figure, about);
    }

    /** Whether a figure says enough to be computed, of something that the record has. */
    private boolean isComputable(ReportedFigure reported) {
        return reported.figure() != Figure.OTHER
                && reported.quantity().ofAllParties().isAsDefined()
                && (reported.vote() == null || whole.words().hasVote(reported.vote()))
                && (reported.symbol() == null || whole.words().symbolsOfRecord().contains(reported.symbol()));
    }

    /** Whether a number of member states fits if observer states are counted with them, as many sources do. */
    private boolean agreesWithObservers(ReportedFigure reported) {
        Figure countries = switch (reported.figure()) {
            case MEMBER_STATES_SPOKE -> Figure.COUNTRIES_SPOKE;
            case STATES_REPRESENTED -> Figure.COUNTRIES_REPRESENTED;
            default -> reported.figure();
        };
        return countries != reported.figure() && !computed(reported, countries).isDisjointFrom(Count.of(reported));
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

    private FigureWords words() {
        if (words == null) {
            words = new FigureWords(whole.dialogue(), whole::nameOfGroup);
        }
        return words;
    }

    private String explain(ReportedFigure reported, Count computed, Verdict verdict, boolean observers) {
        FigureWords words = words();
        String report = words.source(reported) + " reports " + words.claim(reported);
        if (reported.figure() == Figure.ORDINAL_IN_SERIES && verdict == Verdict.UNDECIDED) {
            return report + "; one record alone does not tell its place.";
        }
        if (!isComputable(reported)) {
            return report + "; this is not a figure that can be computed.";
        }
        String result = report + "; the record gives " + computed.inWords();
        if (observers) {
            return result + ", which leaves it open because the source seems to count observers as well.";
        }
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
