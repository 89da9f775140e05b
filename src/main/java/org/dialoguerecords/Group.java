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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A group as the record knows it: a set of states, and sometimes of organisations, for which statements are made.
 *
 * <p>{@code members} without {@code size} is the complete list; with a larger {@code size} the rest are unknown members of
 * the United Nations. A group of the record stands in place of one of the same id in the reference data.
 *
 * @param id the id by which statements and figures name the group
 * @param name the name, as the source wrote it
 * @param members codes of the member states
 * @param organizations codes of the organisations that are members
 * @param size how many members there are, states and organisations together, as the keeper of the record reads the sources
 * @param sizeQualifier how exactly the size is meant
 * @param sources ids of the sources
 * @param extensions the properties that this version does not know
 */
@JsonPropertyOrder({"id", "name", "members", "organizations", "size", "sizeQualifier", "sources"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Group(
        String id,
        @Nullable String name,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> members,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> organizations,

        @Nullable Integer size,
        Qualifier sizeQualifier,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> sources,

        @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> extensions)
        implements Serializable {

    /** Checks the structure of the group. */
    public Group {
        id = Check.id("id", id);
        name = Check.optionalText("name", name);
        members = Check.ids("members", members);
        organizations = Check.ids("organizations", organizations);
        size = Check.optionalCount("size", size);
        sizeQualifier = Check.present("sizeQualifier", sizeQualifier, "a qualifier such as AT_LEAST");
        sources = Check.ids("sources", sources);
        extensions = Extensions.copy(Group.class, extensions);
    }

    @JsonCreator
    static Group fromJson(
            @JsonProperty("id") String id,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("members") List<String> members,
            @JsonProperty("organizations") List<String> organizations,
            @JsonProperty("size") @Nullable Integer size,
            @JsonProperty("sizeQualifier") @Nullable Qualifier sizeQualifier,
            @JsonProperty("sources") List<String> sources,
            @JsonAnySetter @JsonProperty(Extensions.NO_NAME) Map<String, @Nullable Object> extensions) {
        return new Group(
                id,
                name,
                members,
                organizations,
                size,
                sizeQualifier == null ? Qualifier.EXACTLY : sizeQualifier,
                sources,
                extensions);
    }

    /** A builder of a group. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** A copy with changes: {@code group.with(b -> b.name(…))}. */
    public Group with(Consumer<Builder> changes) {
        Builder builder = new Builder(id);
        builder.name = name;
        builder.members = members;
        builder.organizations = organizations;
        builder.size = size;
        builder.sizeQualifier = sizeQualifier;
        builder.sources = sources;
        builder.extensions = extensions;
        changes.accept(builder);
        return builder.build();
    }

    @JsonProperty("sizeQualifier")
    @Nullable
    Qualifier jsonSizeQualifier() {
        return sizeQualifier == Qualifier.EXACTLY ? null : sizeQualifier;
    }

    /** Builds a group. Methods for lists replace the list. */
    public static final class Builder {

        private String id;
        private @Nullable String name;
        private List<String> members = List.of();
        private List<String> organizations = List.of();
        private @Nullable Integer size;
        private Qualifier sizeQualifier = Qualifier.EXACTLY;
        private List<String> sources = List.of();
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String id) {
            this.id = id;
        }

        /** Sets the id by which statements and figures name the group. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets the name, as the source wrote it. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets codes of the member states. */
        public Builder members(String... members) {
            return members(Arrays.asList(members));
        }

        /** Sets codes of the member states. */
        public Builder members(List<String> members) {
            this.members = Check.copy(members);
            return this;
        }

        /** Sets codes of the organisations that are members. */
        public Builder organizations(String... organizations) {
            return organizations(Arrays.asList(organizations));
        }

        /** Sets codes of the organisations that are members. */
        public Builder organizations(List<String> organizations) {
            this.organizations = Check.copy(organizations);
            return this;
        }

        /** Sets how many members there are, states and organisations together, as the keeper of the record reads the sources. */
        public Builder size(@Nullable Integer size) {
            this.size = size;
            return this;
        }

        /** Sets how exactly the size is meant. */
        public Builder sizeQualifier(Qualifier sizeQualifier) {
            this.sizeQualifier = sizeQualifier;
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
        public Group build() {
            return new Group(id, name, members, organizations, size, sizeQualifier, sources, extensions);
        }
    }
}
