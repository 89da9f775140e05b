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
 * A person who voices a delegation.
 *
 * @param name the name, as the source wrote it
 * @param honorific what the source put before the name: {@code "Dr."}, {@code "H.E. Mr."}
 * @param function the office in the delegation: {@code "Permanent Representative"}
 * @param rank the rank; an open vocabulary, see {@link Rank}
 * @param gender the gender, where the source says it; never guessed from a name
 * @param extensions the properties that this version does not know
 */
@JsonPropertyOrder({"name", "honorific", "function", "rank", "gender"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Representative(
        String name,
        @Nullable String honorific,
        @Nullable String function,
        @Nullable String rank,
        @Nullable Gender gender,

        @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> extensions)
        implements Serializable {

    /** Checks the structure of the representative. */
    public Representative {
        name = Check.text("name", name);
        honorific = Check.optionalText("honorific", honorific);
        function = Check.optionalText("function", function);
        rank = Check.optionalWord("rank", rank, Rank.HEAD_OF_STATE);
        extensions = Extensions.copy(Representative.class, extensions);
    }

    @JsonCreator
    static Representative fromJson(
            @JsonProperty("name") String name,
            @JsonProperty("honorific") @Nullable String honorific,
            @JsonProperty("function") @Nullable String function,
            @JsonProperty("rank") @Nullable String rank,
            @JsonProperty("gender") @Nullable Gender gender,
            @JsonAnySetter @JsonProperty(Extensions.NO_NAME) Map<String, @Nullable Object> extensions) {
        return new Representative(name, honorific, function, rank, gender, extensions);
    }

    /** A representative of whom the name is known. */
    public static Representative of(String name) {
        return new Representative(name, null, null, null, null, Map.of());
    }

    /** A copy with another name. */
    public Representative withName(String name) {
        return new Representative(name, honorific, function, rank, gender, extensions);
    }

    /** A copy with what stands before the name, or nothing. */
    public Representative withHonorific(@Nullable String honorific) {
        return new Representative(name, honorific, function, rank, gender, extensions);
    }

    /** A copy with the office in the delegation, or none. */
    public Representative withFunction(@Nullable String function) {
        return new Representative(name, honorific, function, rank, gender, extensions);
    }

    /** A copy with another rank, or none. */
    public Representative withRank(@Nullable String rank) {
        return new Representative(name, honorific, function, rank, gender, extensions);
    }

    /** A copy with a gender, or none. */
    public Representative withGender(@Nullable Gender gender) {
        return new Representative(name, honorific, function, rank, gender, extensions);
    }

    /** A copy with other properties that this version does not know. */
    public Representative withExtensions(Map<String, ? extends @Nullable Object> extensions) {
        return new Representative(name, honorific, function, rank, gender, Extensions.shallowCopy(extensions));
    }
}
