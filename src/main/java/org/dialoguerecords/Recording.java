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
 * Where a statement is heard or seen.
 *
 * <p>The beginning and the end are times in the recording, hours, minutes and seconds, kept as they are written: {@code
 * 1:02:30}.
 *
 * @param url where the recording is found
 * @param start where in it the statement begins
 * @param end where in it the statement ends
 * @param extensions the properties that this version does not know
 */
@JsonPropertyOrder({"url", "start", "end"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Recording(
        String url,
        @Nullable String start,
        @Nullable String end,

        @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> extensions)
        implements Serializable {

    /** Checks the structure of the recording. */
    public Recording {
        url = Check.text("url", url);
        start = Check.optionalOffset("start", start);
        end = Check.optionalOffset("end", end);
        extensions = Extensions.copy(Recording.class, extensions);
    }

    @JsonCreator
    static Recording fromJson(
            @JsonProperty("url") String url,
            @JsonProperty("start") @Nullable String start,
            @JsonProperty("end") @Nullable String end,
            @JsonAnySetter @JsonProperty(Extensions.NO_NAME) Map<String, @Nullable Object> extensions) {
        return new Recording(url, start, end, extensions);
    }

    /** A recording of the statement and nothing else. */
    public static Recording of(String url) {
        return new Recording(url, null, null, Map.of());
    }

    /** A part of a recording. */
    public static Recording of(String url, String start, String end) {
        return new Recording(url, start, end, Map.of());
    }

    /** A copy with another address. */
    public Recording withUrl(String url) {
        return new Recording(url, start, end, extensions);
    }

    /** A copy with another beginning, or none. */
    public Recording withStart(@Nullable String start) {
        return new Recording(url, start, end, extensions);
    }

    /** A copy with another end, or none. */
    public Recording withEnd(@Nullable String end) {
        return new Recording(url, start, end, extensions);
    }

    /** A copy with other properties that this version does not know. */
    public Recording withExtensions(Map<String, ? extends @Nullable Object> extensions) {
        return new Recording(url, start, end, Extensions.shallowCopy(extensions));
    }
}
