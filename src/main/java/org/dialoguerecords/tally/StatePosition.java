package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dialoguerecords.Stance;
import org.dialoguerecords.reference.State;

/**
 * Where a state stands on an issue.
 *
 * <p>The weightiest basis on which something is said for the state decides; see {@link Basis} for the order. If what is
 * said on it differs, that is a conflict, and the state is counted for neither.
 *
 * @param state the state
 * @param basis the weightiest basis on which something is certainly said for the state, or else perhaps said
 * @param stances the stances that the state has or may have; none if there is a conflict whatever is open
 * @param certain whether it certainly has the one stance, and does not perhaps have none or a conflict
 * @param conflict whether statements of the same weight certainly or perhaps differ
 * @param statements the ids of the statements that say something for the state, on whatever basis
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"state", "basis", "stances", "certain", "conflict", "statements"})
public record StatePosition(
        @JsonProperty("state") State state,
        @JsonProperty("basis") Basis basis,
        @JsonProperty("stances") Set<Stance> stances,
        @JsonProperty("certain") boolean certain,
        @JsonProperty("conflict") boolean conflict,
        @JsonProperty("statements") List<String> statements)
        implements Serializable {

    /** Copies the collections. */
    public StatePosition {
        stances = Collections.unmodifiableSortedSet(new TreeSet<>(stances));
        statements = List.copyOf(statements);
    }

    /**
     * Whether the state certainly has a stance.
     *
     * @param stance the stance
     * @return true if it has, whatever is open
     */
    public boolean is(Stance stance) {
        return certain && stances.contains(stance);
    }

    /**
     * Whether the state certainly or perhaps has a stance.
     *
     * @param stance the stance
     * @return true if it may have
     */
    public boolean mayBe(Stance stance) {
        return stances.contains(stance);
    }
}
