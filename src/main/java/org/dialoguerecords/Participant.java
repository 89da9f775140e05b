package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whoever can take the floor: a {@link Delegation} that represents a party, or an {@link Individual} who speaks in an
 * office of their own.
 *
 * <p>The types are closed for this major version of the format: a type that a later version may add is read as an
 * {@link UnknownParticipant}, with all its content, so that a {@code switch} over the three stays complete.
 */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "type",
        visible = true,
        defaultImpl = UnknownParticipant.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Delegation.class, name = Delegation.TYPE),
    @JsonSubTypes.Type(value = Individual.class, name = Individual.TYPE)
})
public sealed interface Participant extends Serializable permits Delegation, Individual, UnknownParticipant {

    /** The type of participant as the format names it: {@code delegation}, {@code individual} or another word. */
    @JsonProperty("type")
    String type();

    /** The id by which statements name the participant. */
    String id();

    /** The properties that this version does not know. */
    Map<String, @Nullable Object> extensions();
}
