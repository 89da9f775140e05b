package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.dialoguerecords.english.FigureWords;
import org.jspecify.annotations.Nullable;

/**
 * A figure in one dialogue of a series.
 *
 * @param dialogue the dialogue
 * @param computed the figure as computed from the record; none if one record does not tell
 * @param reported what sources report of it, in the order of the record
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"dialogue", "computed", "reported"})
public record TrendPoint(
        @JsonProperty("dialogue") @JsonIncludeProperties({"id", "title", "date", "lastDay"})
        DialogueSummary dialogue,

        @JsonProperty("computed") @Nullable Count computed,
        @JsonProperty("reported") List<ReportedValue> reported)
        implements Serializable {

    /** Copies the list. */
    public TrendPoint {
        reported = List.copyOf(reported);
    }

    /** What the sources say of the whole dialogue: one count if they agree, several if not, none if none says it. */
    public List<ReportedCount> reportedCounts() {
        return ReportedCount.of(reported);
    }

    /** Whether sources report numbers that cannot all hold. */
    public boolean isDisputed() {
        return reportedCounts().size() > 1;
    }

    /**
     * The reported numbers as the sources put them, in English: "68 or 69", "about 50 or 58"; empty if no source
     * has one. A number of the first days alone is "at least" that.
     */
    public String reportedInWords() {
        return reportedCounts().stream().map(this::inWords).collect(Collectors.joining(" or "));
    }

    /** One of the {@linkplain #reportedCounts counts} in words: a range is no source's word, so the sources' numbers tell it. */
    public String inWords(ReportedCount count) {
        String numbers = reported.stream()
                .filter(value -> value.isFinal() && count.sources().contains(value.source()))
                .map(value -> FigureWords.value(value.qualifier(), value.value()))
                .distinct()
                .collect(Collectors.joining(" and "));
        return count.range().isExact() || numbers.isEmpty() ? count.range().inWords() : numbers;
    }

    /** The computed range, or any number. */
    Count computedOrAny() {
        return computed == null ? Count.atLeast(0) : computed;
    }
}
