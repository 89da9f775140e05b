package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import org.dialoguerecords.english.Words;

/**
 * Numbers of a series that cannot all hold.
 *
 * @param dialogues the ids of the dialogues concerned: one, or an earlier and a later one
 * @param explanation why not, in a sentence that names the sources
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"dialogues", "explanation"})
public record SeriesConflict(
        @JsonProperty("dialogues") List<String> dialogues,
        @JsonProperty("explanation") String explanation) implements Serializable {

    /** Copies the list. */
    public SeriesConflict {
        dialogues = List.copyOf(dialogues);
    }

    /** The dialogues and the sentence. */
    @Override
    public String toString() {
        return Words.join(dialogues) + ": " + explanation;
    }
}
