package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Quantity;
import org.dialoguerecords.english.FigureWords;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its computed range, in a report.
 *
 * @param figure what is counted
 * @param about the id of the group, issue or vote, the symbol of the document or the rank that the figure is about; none for
 *     a figure of the whole dialogue
 * @param name what is counted, in English: "member states that spoke", "members of R2P-GOF"
 * @param count how many
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"figure", "about", "name", "count"})
public record FigureCount(
        @JsonProperty("figure") Figure figure,
        @JsonProperty("about") @Nullable String about,
        @JsonProperty("name") String name,
        @JsonProperty("count") Count count)
        implements Serializable {

    /** By figure, and those of one figure by what they are about. */
    static final Comparator<Quantity> ORDER = Comparator.comparing(Quantity::figure)
            .thenComparing(Quantity::about, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Checks that nothing but what the figure is about is missing. */
    public FigureCount {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(count, "count");
    }

    /** The counts in the order of the figures, those of one figure by what they are about. */
    static List<FigureCount> of(Map<Quantity, Count> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static FigureCount of(Quantity quantity, Count count) {
        String about = quantity.about();
        return new FigureCount(quantity.figure(), about, FigureWords.noun(quantity.figure(), about), count);
    }
}
