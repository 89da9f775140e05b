package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.dialoguerecords.ReportedFigure;

/**
 * Reported figures that cannot all hold, whatever the record says.
 *
 * @param figures the figures, at least two, in the order of the record
 * @param explanation why not, in a sentence that names the sources
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"figures", "explanation"})
public record Conflict(
        @JsonProperty("figures") List<ReportedFigure> figures,
        @JsonProperty("explanation") String explanation) implements Serializable {

    /** Checks that there is an explanation, and copies the list. */
    public Conflict {
        Objects.requireNonNull(explanation, "explanation");
        figures = List.copyOf(figures);
    }
}
