package org.dialoguerecords.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of those whom a statement is for: a group, the listed states, or a group of which the listed states alone are meant.
 *
 * @param name what the part was called, as it was written
 * @param group the group, if one was named
 * @param states the states that were listed; if there are any beside a group, only these of it are meant
 * @param organizations the organizations that were listed
 * @param except the states that were excepted from the group
 * @param withSpeaker whether the speaker's own country was listed too, as in "Denmark, Sweden and my own country"
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"name", "group", "states", "organizations", "except", "withSpeaker"})
public record LabelPart(
        @JsonProperty("name") String name,
        Optional<StateGroup> group,
        @JsonProperty("states") StateSet states,
        @JsonProperty("organizations") List<Organization> organizations,
        @JsonProperty("except") StateSet except,
        @JsonProperty("withSpeaker") boolean withSpeaker) {

    /** Copies the list. */
    public LabelPart {
        organizations = List.copyOf(organizations);
    }

    @JsonProperty("group")
    @Nullable
    StateGroup jsonGroup() {
        return group.orElse(null);
    }

    static LabelPart of(String name, StateGroup group) {
        return new LabelPart(name, Optional.of(group), StateSet.empty(), List.of(), StateSet.empty(), false);
    }
}
