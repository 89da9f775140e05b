package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Objects;
import org.dialoguerecords.ReportedFigure;

/**
 * A reported figure beside the computed one.
 *
 * @param reported what a source says
 * @param computed what follows from the record and the reference data
 * @param verdict what the second says of the first
 * @param explanation the same in a sentence
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"reported", "computed", "verdict", "explanation"})
public record Comparison(
        @JsonProperty("reported") ReportedFigure reported,
        @JsonProperty("computed") Count computed,
        @JsonProperty("verdict") Verdict verdict,
        @JsonProperty("explanation") String explanation)
        implements Serializable {

    /** Checks that nothing is missing. */
    public Comparison {
        Objects.requireNonNull(reported, "reported");
        Objects.requireNonNull(computed, "computed");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(explanation, "explanation");
    }
}
