package org.dialoguerecords.reference;

import java.util.Optional;

/** The outcome of looking up what somebody wrote for a state. */
public sealed interface NameResolution {

    /**
     * The state that was meant, if exactly one can have been.
     *
     * @return the state, or empty
     */
    Optional<State> state();

    /**
     * Exactly one state was meant.
     *
     * @param resolved the state
     */
    record Resolved(State resolved) implements NameResolution {
        @Override
        public Optional<State> state() {
            return Optional.of(resolved);
        }
    }

    /**
     * Several states can have been meant.
     *
     * @param states the states
     */
    record Ambiguous(StateSet states) implements NameResolution {
        @Override
        public Optional<State> state() {
            return Optional.empty();
        }
    }

    /** No state is known by that text. */
    record Unresolved() implements NameResolution {
        @Override
        public Optional<State> state() {
            return Optional.empty();
        }
    }
}
