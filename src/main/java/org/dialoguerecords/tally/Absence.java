package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import org.dialoguerecords.counting.Reason;
import org.dialoguerecords.reference.State;

/**
 * A member state that is not certainly represented, and why not.
 *
 * @param state the state
 * @param reason why not
 * @param statements the ids of the statements that leave it out, or leave it open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"state", "reason", "statements"})
public record Absence(
        @JsonProperty("state") State state,
        @JsonProperty("reason") Reason reason,
        @JsonProperty("statements") List<String> statements)
        implements Serializable {

    /** Why a state is not certainly represented. */
    public enum Reason {
        /** Statements were made for its group, and it was excepted from each of them. */
        EXCEPTED,
        /** It dissociated itself from each of the statements that would stand for it and does not except it. */
        DISSOCIATED,
        /** Perhaps it is: it may be a member of a group that was spoken for, or whoever made a statement of which that is open. */
        UNKNOWN,
        /** No statement in the record stands for it. In a partial record, one that is missing may. */
        NO_STATEMENT
    }

    /** Copies the list. */
    public Absence {
        statements = List.copyOf(statements);
    }
}
