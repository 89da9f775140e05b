package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A person who speaks in an office of their own and not for a delegation: a president, the Secretary-General, a panellist.
 *
 * <p>A statement of an individual is no state's statement, also when the person is some state's ambassador.
 *
 * @param id the id by which statements name the individual
 * @param name the name, as the source wrote it
 * @param honorific what the source put before the name
 * @param function the office in which the individual speaks
 * @param state the code of the state whose national or ambassador the individual is; it counts for nothing
 * @param rank the rank; an open vocabulary, see {@link Rank}
 * @param gender the gender, where the source says it; never guessed from a name
 * @param sources ids of the sources
 * @param extensions the properties that this version does not know
 */
@JsonPropertyOrder({"type", "id", "name", "honorific", "function", "state", "rank", "gender", "sources"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Individual(
        String id,
        @Nullable String name,
        @Nullable String honorific,
        @Nullable String function,
        @Nullable String state,
        @Nullable String rank,
        @Nullable Gender gender,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> sources,

        @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> extensions)
        implements Participant {

    static final String TYPE = "individual";

    /** Checks the structure of the individual. */
    public Individual {
        id = Check.id("id", id);
        name = Check.optionalText("name", name);
        honorific = Check.optionalText("honorific", honorific);
        function = Check.optionalText("function", function);
        state = Check.optionalId("state", state);
        rank = Check.optionalWord("rank", rank, Rank.HEAD_OF_STATE);
        sources = Check.ids("sources", sources);
        extensions = Extensions.copy(Individual.class, extensions);
    }

    @JsonCreator
    static Individual fromJson(
            @JsonProperty("type") @Nullable String type,
            @JsonProperty("id") String id,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("honorific") @Nullable String honorific,
            @JsonProperty("function") @Nullable String function,
            @JsonProperty("state") @Nullable String state,
            @JsonProperty("rank") @Nullable String rank,
            @JsonProperty("gender") @Nullable Gender gender,
            @JsonProperty("sources") List<String> sources,
            @JsonAnySetter @JsonProperty(Extensions.NO_NAME) Map<String, @Nullable Object> extensions) {
        return new Individual(id, name, honorific, function, state, rank, gender, sources, extensions);
    }

    @Override
    public String type() {
        return TYPE;
    }

    /** A builder of an individual. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** A copy with changes: {@code individual.with(b -> b.name(…))}. */
    public Individual with(Consumer<Builder> changes) {
        Builder builder = new Builder(id);
        builder.name = name;
        builder.honorific = honorific;
        builder.function = function;
        builder.state = state;
        builder.rank = rank;
        builder.gender = gender;
        builder.sources = sources;
        builder.extensions = extensions;
        changes.accept(builder);
        return builder.build();
    }

    /** Builds an individual. Methods for lists replace the list. */
    public static final class Builder {

        private String id;
        private @Nullable String name;
        private @Nullable String honorific;
        private @Nullable String function;
        private @Nullable String state;
        private @Nullable String rank;
        private @Nullable Gender gender;
        private List<String> sources = List.of();
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String id) {
            this.id = id;
        }

        /** Sets the id by which statements name the individual. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets the name, as the source wrote it. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets what the source put before the name. */
        public Builder honorific(@Nullable String honorific) {
            this.honorific = honorific;
            return this;
        }

        /** Sets the office in which the individual speaks. */
        public Builder function(@Nullable String function) {
            this.function = function;
            return this;
        }

        /** Sets the code of the state whose national or ambassador the individual is; it counts for nothing. */
        public Builder state(@Nullable String state) {
            this.state = state;
            return this;
        }

        /** Sets the rank; an open vocabulary, see {@link Rank}. */
        public Builder rank(@Nullable String rank) {
            this.rank = rank;
            return this;
        }

        /** Sets the gender, where the source says it; never guessed from a name. */
        public Builder gender(@Nullable Gender gender) {
            this.gender = gender;
            return this;
        }

        /** Sets ids of the sources. */
        public Builder sources(String... sources) {
            return sources(Arrays.asList(sources));
        }

        /** Sets ids of the sources. */
        public Builder sources(List<String> sources) {
            this.sources = Check.copy(sources);
            return this;
        }

        /** Sets the properties that this version does not know. */
        public Builder extensions(Map<String, ? extends @Nullable Object> extensions) {
            this.extensions = Extensions.shallowCopy(extensions);
            return this;
        }

        /**
         * The finished record.
         *
         * @throws InvalidValueException if a value breaks the structure of the record
         */
        public Individual build() {
            return new Individual(id, name, honorific, function, state, rank, gender, sources, extensions);
        }
    }
}
