package org.dialoguerecords.tally;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A figure of one dialogue as some of its sources have it, namely as many as can be right together.
 *
 * <p>Where all sources agree there is one account. "69", "68" and "some 69" make two: 69, by the first and the third, and
 * 68, by the second and the third.
 *
 * @param range the numbers that are possible if these sources are right
 * @param sources the ids of the sources, in the order of the record
 */
public record Account(Count range, List<String> sources) implements Serializable {

    /** Copies the list. */
    public Account {
        sources = List.copyOf(sources);
    }

    /**
     * The accounts that reported values give of one figure, the smallest number first.
     *
     * <p>A number that covers only the first days of a dialogue is the least that the whole can be, for figures that
     * cannot fall as a dialogue goes on; for others it says nothing of the whole.
     */
    static List<Account> of(List<ReportedValue> values) {
        List<ReportedValue> telling = values.stream()
                .filter(value -> value.isFinal() || Conflicts.GROWING.contains(value.figure()))
                .toList();
        // Ranges that overlap pairwise have a number in common, and the greatest of their least numbers is one. So
        // every
        // largest set of compatible sources is the set of those that allow the least number of one of them.
        List<Set<ReportedValue>> compatible = new ArrayList<>();
        for (ReportedValue value : telling) {
            int least = range(value).min();
            Set<ReportedValue> allowing = new LinkedHashSet<>(telling);
            allowing.removeIf(other -> !range(other).admits(least));
            compatible.add(allowing);
        }
        return compatible.stream()
                .filter(one ->
                        compatible.stream().noneMatch(other -> other.size() > one.size() && other.containsAll(one)))
                .distinct()
                .map(Account::common)
                .sorted(Comparator.comparingInt(account -> account.range().min()))
                .toList();
    }

    /** The account in words: "69 by gcr2p-summary and apcr2p". */
    @Override
    public String toString() {
        return Words.plain(range) + " by " + Words.join(sources);
    }

    private static Account common(Set<ReportedValue> values) {
        int min = 0;
        int max = Integer.MAX_VALUE;
        Set<String> sources = new LinkedHashSet<>();
        for (ReportedValue value : values) {
            Count range = range(value);
            min = Math.max(min, range.min());
            max = Math.min(max, range.max().orElse(Integer.MAX_VALUE));
        }
        for (ReportedValue value : values) {
            // Sixty on the second day is no source of the ninety-four at the end.
            if (value.isFinal() || value.range().min() == min) {
                sources.add(value.source());
            }
        }
        return new Account(Count.between(min, max), List.copyOf(sources));
    }

    private static Count range(ReportedValue value) {
        return value.isFinal() ? value.range() : Count.atLeast(value.range().min());
    }
}
