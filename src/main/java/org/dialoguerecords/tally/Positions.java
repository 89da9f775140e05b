package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dialoguerecords.Stance;
import org.dialoguerecords.reference.Members;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;

/**
 * Where the states stand on one issue, by their own statements and by those made for them.
 *
 * <p>Of each state it is what the record says. Only the two counts take into account what a partial record does not say:
 * that a statement which is missing may outweigh what others say for a state, though not what it says itself.
 *
 * @param issue the id of the issue
 * @param states the states for which something is said or may be said, in the order of their codes
 * @param countSupporting how many states support the proposal
 * @param countOpposing how many oppose it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"issue", "states", "countSupporting", "countOpposing"})
public record Positions(
        @JsonProperty("issue") String issue,
        @JsonProperty("states") List<StatePosition> states,
        @JsonProperty("countSupporting") Count countSupporting,
        @JsonProperty("countOpposing") Count countOpposing)
        implements Serializable {

    /** Copies the list. */
    public Positions {
        states = List.copyOf(states);
    }

    /**
     * The position of one state.
     *
     * @param code the code of its seat
     * @return the position; empty if nothing is or may be said for the state
     */
    public Optional<StatePosition> find(String code) {
        return states.stream()
                .filter(position -> position.state().code().equals(code))
                .findFirst();
    }

    /**
     * The states that have a stance.
     *
     * @param stance the stance
     * @return those that certainly and those that perhaps have it, by what the record says
     */
    public Members with(Stance stance) {
        StateSet certain = StateSet.copyOf(states.stream()
                .filter(position -> position.is(stance))
                .map(StatePosition::state)
                .toList());
        StateSet possible = StateSet.copyOf(states.stream()
                .filter(position -> position.mayBe(stance))
                .map(StatePosition::state)
                .toList());
        return new Members(certain, possible, Set.of(), Set.of());
    }

    /**
     * The states for which statements of the same weight say different things, or may do so.
     *
     * @return the states in the order of their codes
     */
    public List<State> conflicts() {
        return states.stream()
                .filter(StatePosition::conflict)
                .map(StatePosition::state)
                .toList();
    }
}
