package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is not in this record.
 *
 * <p>It is known by a name ("the statement by the European Union this morning"), or by the ids of its dialogue and of itself,
 * where its dialogue has a record of its own.
 *
 * @param name what the source calls it
 * @param dialogue the id of the record of its dialogue
 * @param statement the id of the statement in that record
 * @param extensions the properties that this version does not know
 */
@JsonPropertyOrder({"name", "dialogue", "statement"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OtherStatement(
        @Nullable String name,
        @Nullable String dialogue,
        @Nullable String statement,

        @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> extensions)
        implements Serializable {

    /** Checks the structure of the entry. */
    public OtherStatement {
        name = Check.optionalText("name", name);
        dialogue = Check.optionalId("dialogue", dialogue);
        statement = Check.optionalId("statement", statement);
        extensions = Extensions.copy(OtherStatement.class, extensions);
        if (name == null && (dialogue == null || statement == null)) {
            throw new InvalidValueException("name", null, "a name, or the ids of a dialogue and a statement");
        }
    }

    @JsonCreator
    static OtherStatement fromJson(
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("dialogue") @Nullable String dialogue,
            @JsonProperty("statement") @Nullable String statement,
            @JsonAnySetter @JsonProperty(Extensions.NO_NAME) Map<String, @Nullable Object> extensions) {
        return new OtherStatement(name, dialogue, statement, extensions);
    }

    /** A statement of which the name is known. */
    public static OtherStatement named(String name) {
        return new OtherStatement(name, null, null, Map.of());
    }

    /** A statement of another record. */
    public static OtherStatement of(String dialogue, String statement) {
        return new OtherStatement(null, dialogue, statement, Map.of());
    }

    /** A copy with another name, or none. */
    public OtherStatement withName(@Nullable String name) {
        return new OtherStatement(name, dialogue, statement, extensions);
    }

    /** A copy with the id of another dialogue, or none. */
    public OtherStatement withDialogue(@Nullable String dialogue) {
        return new OtherStatement(name, dialogue, statement, extensions);
    }

    /** A copy with the id of another statement, or none. */
    public OtherStatement withStatement(@Nullable String statement) {
        return new OtherStatement(name, dialogue, statement, extensions);
    }

    /** A copy with other properties that this version does not know. */
    public OtherStatement withExtensions(Map<String, ? extends @Nullable Object> extensions) {
        return new OtherStatement(name, dialogue, statement, Extensions.shallowCopy(extensions));
    }
}
