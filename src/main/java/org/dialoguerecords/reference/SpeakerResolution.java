package org.dialoguerecords.reference;

import java.util.Optional;

/**
 * What the words with which a record names a speaker were taken for: "Mr. De Rivière (France)" is France, voiced by Mr. De
 * Rivière.
 *
 * <p>Nothing is guessed. Where neither a state nor an organization is known, {@link #party} is what stands where one would be
 * written, and empty if nothing does.
 *
 * @param outcome the state, the states it may be, or none
 * @param organization the organization, if it is one and no state
 * @param person the person, as written, without the party; empty for none
 * @param function the office, as written: "Minister for Foreign Affairs", "President"; empty for none
 * @param party the words that were taken for the party; empty if none were
 */
public record SpeakerResolution(
        NameResolution outcome, Optional<Organization> organization, String person, String function, String party) {

    /** The state that speaks, if exactly one can be meant. */
    public Optional<State> state() {
        return outcome.state();
    }

    /** Whether a state or an organization is known to speak. */
    public boolean isResolved() {
        return state().isPresent() || organization.isPresent();
    }
}
