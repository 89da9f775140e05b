package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a state counts as represented.
 *
 * @param statement the id of the statement that stands for it
 * @param basis what makes it do so
 * @param group the id or name of the group through which it does, if there is one
 * @param through the id of the statement by which the state aligned itself, if it did so in another
 * @param certain whether that is certain, and does not depend on what the record or the reference data leave open
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"statement", "basis", "group", "through", "certain"})
public record Representation(
        @JsonProperty("statement") String statement,
        @JsonProperty("basis") Basis basis,
        @JsonProperty("group") @Nullable String group,
        @JsonProperty("through") @Nullable String through,
        @JsonProperty("certain") boolean certain)
        implements Serializable {

    /** The same reason, if it is not certain. */
    Representation perhaps() {
        return new Representation(statement, basis, group, through, false);
    }
}
