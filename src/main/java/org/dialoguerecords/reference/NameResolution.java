package org.dialoguerecords.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The outcome of looking up what somebody wrote for a state.
 *
 * <p>There is never a guess: what may be several states is {@link Ambiguous}, and whatever is not known to be the name
 * of a state, or is known not to be one, is {@link Unresolved}.
 */
public sealed interface NameResolution {

    /**
     * The state that was meant, if exactly one can have been.
     *
     * @return the state, or empty
     */
    Optional<State> state();

    /** The outcome for the states that can have been meant. */
    static NameResolution of(List<State> states) {
        return switch (states.size()) {
            case 0 -> new Unresolved();
            case 1 -> new Resolved(states.get(0));
            default -> new Ambiguous(StateSet.copyOf(states));
        };
    }

    /**
     * Exactly one state was meant.
     *
     * @param resolved the state
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"kind", "state"})
    record Resolved(@JsonProperty("state") State resolved) implements NameResolution {

        /** Rejects a missing state. */
        public Resolved {
            Objects.requireNonNull(resolved, "resolved");
        }

        @Override
        public Optional<State> state() {
            return Optional.of(resolved);
        }

        @JsonProperty("kind")
        String jsonKind() {
            return "RESOLVED";
        }
    }

    /**
     * Several states bear the name on that day, or several bear it and none of them on that day.
     *
     * @param states the states, at least two
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"kind", "states"})
    record Ambiguous(@JsonProperty("states") StateSet states) implements NameResolution {

        /** Rejects what is not ambiguous. */
        public Ambiguous {
            if (states.size() < 2) {
                throw new IllegalArgumentException("states: at least two expected, found " + states);
            }
        }

        @Override
        public Optional<State> state() {
            return Optional.empty();
        }

        @JsonProperty("kind")
        String jsonKind() {
            return "AMBIGUOUS";
        }
    }

    /** No state is known by that text. */
    record Unresolved() implements NameResolution {

        @Override
        public Optional<State> state() {
            return Optional.empty();
        }

        @JsonProperty("kind")
        String jsonKind() {
            return "UNRESOLVED";
        }
    }
}
