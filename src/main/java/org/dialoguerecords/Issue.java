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
 * A question on which statements take positions.
 *
 * @param id the id by which {@link Position#issue()} names it
 * @param title the question in words
 * @param extensions the properties that this version does not know
 */
@JsonPropertyOrder({"id", "title"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Issue(
        String id,
        @Nullable String title,

        @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> extensions)
        implements Serializable {

    /** Checks the structure of the issue. */
    public Issue {
        id = Check.id("id", id);
        title = Check.optionalText("title", title);
        extensions = Extensions.copy(Issue.class, extensions);
    }

    @JsonCreator
    static Issue fromJson(
            @JsonProperty("id") String id,
            @JsonProperty("title") @Nullable String title,
            @JsonAnySetter @JsonProperty(Extensions.NO_NAME) Map<String, @Nullable Object> extensions) {
        return new Issue(id, title, extensions);
    }

    /** An issue with a title. */
    public static Issue of(String id, String title) {
        return new Issue(id, title, Map.of());
    }

    /** A copy with another id. */
    public Issue withId(String id) {
        return new Issue(id, title, extensions);
    }

    /** A copy with another title, or none. */
    public Issue withTitle(@Nullable String title) {
        return new Issue(id, title, extensions);
    }

    /** A copy with other properties that this version does not know. */
    public Issue withExtensions(Map<String, ? extends @Nullable Object> extensions) {
        return new Issue(id, title, Extensions.shallowCopy(extensions));
    }
}
