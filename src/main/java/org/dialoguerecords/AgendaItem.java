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
 * An item of the agenda under which statements are made.
 *
 * @param id the id by which statements and votes name it: {@code "14"}, {@code "72 (b)"}
 * @param title the title
 * @param extensions the properties that this version does not know
 */
@JsonPropertyOrder({"id", "title"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgendaItem(
        String id,
        @Nullable String title,

        @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> extensions)
        implements Serializable {

    /** Checks the structure of the item. */
    public AgendaItem {
        id = Check.id("id", id);
        title = Check.optionalText("title", title);
        extensions = Extensions.copy(AgendaItem.class, extensions);
    }

    @JsonCreator
    static AgendaItem fromJson(
            @JsonProperty("id") String id,
            @JsonProperty("title") @Nullable String title,
            @JsonAnySetter @JsonProperty(Extensions.NO_NAME) Map<String, @Nullable Object> extensions) {
        return new AgendaItem(id, title, extensions);
    }

    /** An item with a title. */
    public static AgendaItem of(String id, String title) {
        return new AgendaItem(id, title, Map.of());
    }

    /** A copy with another id. */
    public AgendaItem withId(String id) {
        return new AgendaItem(id, title, extensions);
    }

    /** A copy with another title, or none. */
    public AgendaItem withTitle(@Nullable String title) {
        return new AgendaItem(id, title, extensions);
    }

    /** A copy with other properties that this version does not know. */
    public AgendaItem withExtensions(Map<String, ? extends @Nullable Object> extensions) {
        return new AgendaItem(id, title, Extensions.shallowCopy(extensions));
    }
}
