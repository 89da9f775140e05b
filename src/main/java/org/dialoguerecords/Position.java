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
 * Where a statement stands on an issue.
 *
 * @param issue the id of the issue
 * @param stance for or against it
 * @param extensions the properties that this version does not know
 */
@JsonPropertyOrder({"issue", "stance"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Position(
        String issue,
        Stance stance,

        @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> extensions)
        implements Serializable {

    /** Checks the structure of the position. */
    public Position {
        issue = Check.id("issue", issue);
        stance = Check.present("stance", stance, "a stance such as SUPPORTS");
        extensions = Extensions.copy(Position.class, extensions);
    }

    @JsonCreator
    static Position fromJson(
            @JsonProperty("issue") String issue,
            @JsonProperty("stance") Stance stance,
            @JsonAnySetter @JsonProperty(Extensions.NO_NAME) Map<String, @Nullable Object> extensions) {
        return new Position(issue, stance, extensions);
    }

    /** A position on the issue of that id. */
    public static Position of(String issue, Stance stance) {
        return new Position(issue, stance, Map.of());
    }

    /** A copy with another issue. */
    public Position withIssue(String issue) {
        return new Position(issue, stance, extensions);
    }

    /** A copy with another stance. */
    public Position withStance(Stance stance) {
        return new Position(issue, stance, extensions);
    }

    /** A copy with other properties that this version does not know. */
    public Position withExtensions(Map<String, ? extends @Nullable Object> extensions) {
        return new Position(issue, stance, Extensions.shallowCopy(extensions));
    }
}
