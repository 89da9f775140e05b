package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who presides over a dialogue, or over some of its sittings.
 *
 * <p>To preside is not to take the floor: what a president says is a statement of its own, and a president who speaks for a
 * state does so through its delegation.
 *
 * @param individual the id of the individual who presides
 * @param role in which role; an open vocabulary, see {@link PresidingRole}
 * @param sittings ids of the sittings; none means the whole dialogue
 * @param extensions the properties that this version does not know
 */
@JsonPropertyOrder({"individual", "role", "sittings"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Presiding(
        String individual,
        String role,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> sittings,

        @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> extensions)
        implements Serializable {

    /** Checks the structure of the entry. */
    public Presiding {
        individual = Check.id("individual", individual);
        role = Check.word("role", role, PresidingRole.PRESIDENT);
        sittings = Check.ids("sittings", sittings);
        extensions = Extensions.copy(Presiding.class, extensions);
    }

    @JsonCreator
    static Presiding fromJson(
            @JsonProperty("individual") String individual,
            @JsonProperty("role") String role,
            @JsonProperty("sittings") List<String> sittings,
            @JsonAnySetter @JsonProperty(Extensions.NO_NAME) Map<String, @Nullable Object> extensions) {
        return new Presiding(individual, role, sittings, extensions);
    }

    /** Who presides over the whole dialogue. */
    public static Presiding of(String individual, String role) {
        return new Presiding(individual, role, List.of(), Map.of());
    }

    /** A copy with another person. */
    public Presiding withIndividual(String individual) {
        return new Presiding(individual, role, sittings, extensions);
    }

    /** A copy with another role. */
    public Presiding withRole(String role) {
        return new Presiding(individual, role, sittings, extensions);
    }

    /** A copy with other sittings; none means the whole dialogue. */
    public Presiding withSittings(List<String> sittings) {
        return new Presiding(individual, role, sittings, extensions);
    }

    /** A copy with other sittings; none means the whole dialogue. */
    public Presiding withSittings(String... sittings) {
        return withSittings(Check.copy(Arrays.asList(sittings)));
    }

    /** A copy with other properties that this version does not know. */
    public Presiding withExtensions(Map<String, ? extends @Nullable Object> extensions) {
        return new Presiding(individual, role, sittings, Extensions.shallowCopy(extensions));
    }
}
