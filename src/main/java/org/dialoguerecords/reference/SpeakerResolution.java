package org.dialoguerecords.reference;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"outcome", "organization", "person", "function", "party"})
public record SpeakerResolution(
        @JsonProperty("outcome") NameResolution outcome,
        Optional<Organization> organization,
        @JsonProperty("person") String person,
        @JsonProperty("function") String function,
        @JsonProperty("party") String party) {

    /** The state that speaks, if exactly one can be meant. */
    public Optional<State> state() {
        return outcome.state();
    }

    @JsonProperty("organization")
    @Nullable
    Organization jsonOrganization() {
        return organization.orElse(null);
    }

    /** Whether a state or an organization is known to speak. */
    public boolean isResolved() {
        return state().isPresent() || organization.isPresent();
    }
}
