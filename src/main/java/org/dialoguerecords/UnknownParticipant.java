package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A participant of a type that this version does not know, kept so that nothing is lost.
 *
 * @param type the unknown type
 * @param id the id by which statements name the participant
 * @param extensions everything else that the record says of the participant
 */
@JsonPropertyOrder({"type", "id"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnknownParticipant(
        String type,
        String id,

        @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> extensions)
        implements Participant {

    // mappers hand over 5 and true as text, where a type can only be a word; the schema has the same characters, in a
    // form that every engine of regular expressions understands
    private static final Pattern WORD =
            Pattern.compile("(?!(true|false)$)[A-Za-z\\x{80}-\\x{10ffff}].*", Pattern.DOTALL);

    /** Checks that the type is a word, and none of the known types. */
    public UnknownParticipant {
        if (type == null || !WORD.matcher(type).matches()) {
            throw new InvalidValueException("type", type, "a type such as delegation or individual");
        }
        if (type.equals(Delegation.TYPE) || type.equals(Individual.TYPE)) {
            throw new InvalidValueException("type", type, "a type that has no record of its own");
        }
        type = Check.text("type", type);
        id = Check.id("id", id);
        extensions = Extensions.copy(UnknownParticipant.class, extensions);
    }

    @JsonCreator
    static UnknownParticipant fromJson(
            @JsonProperty("type") String type,
            @JsonProperty("id") String id,
            @JsonAnySetter @JsonProperty(Extensions.NO_NAME) Map<String, @Nullable Object> extensions) {
        return new UnknownParticipant(type, id, extensions);
    }

    /** A copy with another type. */
    public UnknownParticipant withType(String type) {
        return new UnknownParticipant(type, id, extensions);
    }

    /** A copy with another id. */
    public UnknownParticipant withId(String id) {
        return new UnknownParticipant(type, id, extensions);
    }

    /** A copy with other properties that this version does not know. */
    public UnknownParticipant withExtensions(Map<String, ? extends @Nullable Object> extensions) {
        return new UnknownParticipant(type, id, Extensions.shallowCopy(extensions));
    }
}
