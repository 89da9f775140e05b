package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * What can be said of a statement about dialogues, and why.
 *
 * @param truth whether the statement is true
 * @param reason why, in a sentence
 * @param sources the ids of those sources of the dialogue in question by whose word the answer goes; none if it goes by
 *     what is computed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"truth", "reason", "sources"})
public record Answer(
        @JsonProperty("truth") Truth truth,
        @JsonProperty("reason") String reason,
        @JsonProperty("sources") List<String> sources)
        implements Serializable {

    /** Copies the list. */
    public Answer {
        sources = List.copyOf(sources);
    }

    /** An answer by what is computed. */
    static Answer computed(Truth truth, String reason) {
        return new Answer(truth, reason, List.of());
    }

    /** The answer in one line. */
    @Override
    public String toString() {
        return truth.name().toLowerCase(Locale.ROOT) + ": " + reason;
    }
}
