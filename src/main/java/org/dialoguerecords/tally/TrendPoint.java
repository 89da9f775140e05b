package org.dialoguerecords.tally;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A figure in one dialogue of a series.
 *
 * @param dialogue the dialogue
 * @param computed the figure as computed from the record; none if it is about a group or issue that the record does not
 *     name, or cannot be computed
 * @param reported what sources report of it, in the order of the record
 */
public record TrendPoint(DialogueSummary dialogue, @Nullable Count computed, List<ReportedValue> reported)
        implements Serializable {

    /** Copies the list. */
    public TrendPoint {
        reported = List.copyOf(reported);
    }

    /** What the sources say of the whole dialogue: one account if they agree, several if not, none if none says it. */
    public List<Account> accounts() {
        return Account.of(reported);
    }

    /** Whether sources report numbers that cannot all hold. */
    public boolean isDisputed() {
        return accounts().size() > 1;
    }

    /**
     * The numbers of the accounts as the sources put them, in English: "68 or 69", "about 50 or 58"; empty if no source
     * has one. A number of the first days alone is "at least" that.
     */
    public String reportedInWords() {
        return accounts().stream().map(this::inWords).collect(Collectors.joining(" or "));
    }

    /** The number of one account: a range is no source's word, so it is told by the numbers that make it. */
    String inWords(Account account) {
        String numbers = reported.stream()
                .filter(value -> value.isFinal() && account.sources().contains(value.source()))
                .map(value -> Words.value(value.qualifier(), value.value()))
                .distinct()
                .collect(Collectors.joining(" and "));
        return account.range().isExact() || numbers.isEmpty() ? Words.plain(account.range()) : numbers;
    }

    /** The computed range, or any number. */
    Count computedOrAny() {
        return computed == null ? Count.atLeast(0) : computed;
    }
}
