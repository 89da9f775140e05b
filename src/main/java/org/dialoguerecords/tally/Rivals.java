package org.dialoguerecords.tally;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dialogues that a number has to exceed, and what can be said of a number beside them. */
final class Rivals {

    private final boolean byReports;
    private final String earlier;
    private @Nullable Rival highest;
    private @Nullable Rival surest;

    /**
     * No rivals yet.
     *
     * @param byReports whether what sources report counts, or what is computed
     * @param earlier how the rivals are called: "earlier" or "other"
     */
    Rivals(boolean byReports, String earlier) {
        this.byReports = byReports;
        this.earlier = earlier;
    }

    /** A dialogue with a range in which its number lies, and how one knows. */
    private record Rival(String dialogue, Count range, String basis) {

        int most() {
            return range.max().orElse(Integer.MAX_VALUE);
        }

        @Override
        public String toString() {
            return dialogue + " (" + Words.plain(range) + basis + ")";
        }
    }

    /** Adds a rival: by each account of its sources, or, where no source has a number, by what is computed. */
    void add(TrendPoint point) {
        String id = point.dialogue().id();
        List<Account> accounts = byReports ? point.accounts() : List.of();
        if (accounts.isEmpty()) {
            String basis = byReports ? " as computed, because no source has a number" : "";
            add(new Rival(id, point.computedOrAny(), basis), true, true);
            return;
        }
        Rival least = rival(id, accounts.get(0));
        Rival most = least;
        for (Account account : accounts) {
            Rival rival = rival(id, account);
            most = rival.most() > most.most() ? rival : most;
        }
        add(most, true, false);
        // Its number is at least this whichever account is right.
        add(least, false, true);
    }

    /** Whether a number is greater than that of every rival. */
    Answer judge(String what, Count number, List<String> sources) {
        String subject = what + ": " + Words.plain(number) + (sources.isEmpty() ? "" : " by " + Words.join(sources));
        if (highest == null || surest == null) {
            return new Answer(Truth.FALSE, subject + ", but there is no " + earlier + " dialogue to exceed.", sources);
        }
        if (number.min() > highest.most()) {
            return new Answer(
                    Truth.TRUE,
                    subject + ", more than in every " + earlier + " dialogue; the closest is " + highest + ".",
                    sources);
        }
        if (number.max().orElse(Integer.MAX_VALUE) <= surest.range.min()) {
            boolean tie = number.equals(surest.range) && number.isExact();
            return new Answer(
                    Truth.FALSE,
                    subject + ", " + (tie ? "as many as in " : "not more than in ") + surest
                            + (tie ? "; a tie is no record." : "."),
                    sources);
        }
        return new Answer(
                Truth.UNDECIDED, subject + "; it is open whether that is more than in " + highest + ".", sources);
    }

    private void add(Rival rival, boolean asHighest, boolean asSurest) {
        if (asHighest && (highest == null || rival.most() > highest.most())) {
            highest = rival;
        }
        if (asSurest && (surest == null || rival.range.min() > surest.range.min())) {
            surest = rival;
        }
    }

    private static Rival rival(String dialogue, Account account) {
        return new Rival(dialogue, account.range(), " by " + Words.join(account.sources()));
    }
}
