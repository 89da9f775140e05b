package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dialoguerecords.english.Words;

/**
 * A figure of one dialogue as some of its sources have it, namely as many as can be right together.
 *
 * <p>Where all sources agree there is one such count. "69", "68" and "some 69" make two: 69, by the first and the third,
 * and 68, by the second and the third.
 *
 * @param range the numbers that are possible if these sources are right
 * @param sources the ids of the sources, in the order of the record
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"range", "sources"})
public record ReportedCount(
        @JsonProperty("range") Count range,
        @JsonProperty("sources") List<String> sources) implements Serializable {

    /** Copies the list. */
    public ReportedCount {
        sources = List.copyOf(sources);
    }

    /**
     * The counts that reported values give of one figure, the smallest number first.
     *
     * <p>A number that covers only the first days of a dialogue is the least that the whole can be, for figures that
     * cannot fall as a dialogue goes on; for others it says nothing of the whole.
     */
    static List<ReportedCount> of(List<ReportedValue> values) {
        List<ReportedValue> telling = values.stream()
                .filter(value -> value.isFinal() || value.quantity().figure().onlyGrows())
                .toList();
        int[] leasts = telling.stream()
                .mapToInt(value -> range(value).min())
                .sorted()
                .distinct()
                .toArray();
        List<ReportedCount> counts = new ArrayList<>();
        for (int i = 0; i < leasts.length; i++) {
            int least = leasts[i];
            List<ReportedValue> allowing =
                    telling.stream().filter(value -> range(value).admits(least)).toList();
            // Ranges that overlap pairwise have a number in common: the greatest of their least numbers. So each
            // largest set of compatible sources holds those that allow one of these. It is a largest set unless all
            // of them allow the next as well.
            if (i + 1 == leasts.length || !allAllow(allowing, leasts[i + 1])) {
                counts.add(common(allowing));
            }
        }
        return counts;
    }

    private static boolean allAllow(List<ReportedValue> values, int number) {
        return values.stream().allMatch(value -> range(value).admits(number));
    }

    /** The count in words: "69 by gcr2p-summary and apcr2p". */
    @Override
    public String toString() {
        return range.inWords() + " by " + Words.join(sources);
    }

    private static ReportedCount common(List<ReportedValue> values) {
        Count common = Count.atLeast(0);
        for (ReportedValue value : values) {
            common = common.and(range(value));
        }
        Set<String> sources = new LinkedHashSet<>();
        for (ReportedValue value : values) {
            // Sixty on the second day is no source of the ninety-four at the end.
            if (value.isFinal() || value.range().min() == common.min()) {
                sources.add(value.source());
            }
        }
        return new ReportedCount(common, List.copyOf(sources));
    }

    private static Count range(ReportedValue value) {
        return value.isFinal() ? value.range() : Count.atLeast(value.range().min());
    }
}
