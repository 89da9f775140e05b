package org.dialoguerecords.tally;

import java.util.List;
import org.dialoguerecords.english.Words;
import org.jspecify.annotations.Nullable;

/** The numbers of other dialogues that a number has to exceed, and what can be said of a number beside them. */
final class RecordJudge {

    private final boolean byReports;
    private final String earlier;
    private @Nullable OtherNumber highest;
    private @Nullable OtherNumber surest;

    /**
     * No other dialogues yet.
     *
     * @param byReports whether what sources report counts, or what is computed
     * @param earlier how the other dialogues are called: "earlier" or "other"
     */
    RecordJudge(boolean byReports, String earlier) {
        this.byReports = byReports;
        this.earlier = earlier;
    }

    /** A dialogue with a range in which its number lies, and how one knows. */
    private record OtherNumber(String dialogue, Count range, String basis) {

        @Override
        public String toString() {
            return dialogue + " (" + range.inWords() + basis + ")";
        }
    }

    /** Adds a dialogue: by each count of its sources, or, where no source has a number, by what is computed. */
    void add(TrendPoint point) {
        String id = point.dialogue().id();
        List<ReportedCount> counts = byReports ? point.reportedCounts() : List.of();
        if (counts.isEmpty()) {
            String basis = byReports ? " as computed, because no source has a number" : "";
            add(new OtherNumber(id, point.computedOrAny(), basis), true, true);
            return;
        }
        OtherNumber least = number(id, counts.get(0));
        OtherNumber most = least;
        for (ReportedCount count : counts) {
            OtherNumber number = number(id, count);
            most = number.range.most() > most.range.most() ? number : most;
        }
        add(most, true, false);
        // Its number is at least this whichever source is right.
        add(least, false, true);
    }

    /** Whether a number is greater than that of every dialogue added. */
    Answer judge(String what, Count number, List<String> sources) {
        String claim = what + ": " + number.inWords() + (sources.isEmpty() ? "" : " by " + Words.join(sources));
        if (highest == null || surest == null) {
            return new Answer(Truth.FALSE, claim + ", but there is no " + earlier + " dialogue to exceed.", sources);
        }
        if (number.min() > highest.range.most()) {
            return new Answer(
                    Truth.TRUE,
                    claim + ", more than in every " + earlier + " dialogue; the closest is " + highest + ".",
                    sources);
        }
        if (number.most() <= surest.range.min()) {
            boolean tie = number.equals(surest.range) && number.isExact();
            return new Answer(
                    Truth.FALSE,
                    claim + ", " + (tie ? "as many as in " : "not more than in ") + surest
                            + (tie ? "; a tie is no record." : "."),
                    sources);
        }
        return new Answer(
                Truth.UNDECIDED, claim + "; it is open whether that is more than in " + highest + ".", sources);
    }

    private void add(OtherNumber number, boolean asHighest, boolean asSurest) {
        if (asHighest && (highest == null || number.range.most() > highest.range.most())) {
            highest = number;
        }
        if (asSurest && (surest == null || number.range.min() > surest.range.min())) {
            surest = number;
        }
    }

    private static OtherNumber number(String dialogue, ReportedCount count) {
        return new OtherNumber(dialogue, count.range(), " by " + Words.join(count.sources()));
    }
}
