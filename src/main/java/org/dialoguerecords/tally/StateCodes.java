package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import org.dialoguerecords.reference.StateRange;

/**
 * The codes of states in a report: those who certainly belong somewhere, and those who possibly do.
 *
 * @param certain the codes of the states that certainly do, in order
 * @param possible the codes of the states that certainly or perhaps do, in order; contains all of {@code certain}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"certain", "possible"})
public record StateCodes(
        @JsonProperty("certain") List<String> certain,
        @JsonProperty("possible") List<String> possible) implements Serializable {

    /** Copies the lists. */
    public StateCodes {
        certain = List.copyOf(certain);
        possible = List.copyOf(possible);
    }

    static StateCodes of(StateRange states) {
        return new StateCodes(states.certain().codes(), states.possible().codes());
    }
}
