package org.dialoguerecords.reference;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What a speaker's words about whom a statement is for were taken for: "the European Union and its member States, plus
 * Albania and Ukraine" has two parts, the group and the two states.
 *
 * <p>Nothing is guessed: what was not understood is named, as it was written.
 *
 * @param parts the groups and the states, in the order of the words
 * @param notUnderstood the words that are no group, state, organization or exception that is known; empty if all are
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"parts", "notUnderstood"})
public record ResolvedLabel(
        @JsonProperty("parts") List<LabelPart> parts,
        @JsonProperty("notUnderstood") List<String> notUnderstood) {

    /** Copies the lists. */
    public ResolvedLabel {
        parts = List.copyOf(parts);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /** Whether every word of it is accounted for. */
    public boolean isUnderstood() {
        return !parts.isEmpty() && notUnderstood.isEmpty();
    }
}
