package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
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
 * Those for whom a statement says it speaks, or whom it says are aligned with it: a group, listed states and
 * organisations, or a person.
 *
 * <p>An entry with a group and no list means every member of the group on the day, except those excepted. An entry that
 * lists states or organisations means these and no others; a group beside them is their label ("listed members of the
 * Group of Friends"). An entry with a name only means a group of which nobody knows the members ("the Umbrella Group").
 * Who speaks for a person or an office ("on behalf of the minister") has an entry for the person, which counts nobody.
 *
 * @param group the id of the group
 * @param name the name of those spoken for, as the speaker gave it
 * @param states codes of the states listed
 * @param organizations codes of the organisations listed
 * @param except codes of the members for whom it is not
 * @param person the person or the office for whom it is, as the speaker said it; alone in its entry, it counts nobody
 * @param passage whether only a part of the statement is made for these
 * @param perhaps whether the source leaves open that it is made for these at all
 * @param extensions the properties that this version does not know
 */
@JsonPropertyOrder({"group", "name", "states", "organizations", "except", "person", "passage", "perhaps"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE) // or isList() would be a property
public record OnBehalfOf(
        @Nullable String group,
        @Nullable String name,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> states,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> organizations,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> except,
        @Nullable String person,
        boolean passage,
        boolean perhaps,

        @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> extensions)
        implements Serializable {

    /** Checks the structure of the entry. */
    public OnBehalfOf {
        group = Check.optionalId("group", group);
        name = Check.optionalText("name", name);
        states = Check.ids("states", states);
        organizations = Check.ids("organizations", organizations);
        except = Check.ids("except", except);
        person = Check.optionalText("person", person);
        extensions = Extensions.copy(OnBehalfOf.class, extensions);
        if (group == null && name == null && person == null && states.isEmpty() && organizations.isEmpty()) {
            throw new InvalidValueException(
                    "group", null, "a group, listed states or organizations, a name, or a person");
        }
    }

    @JsonCreator
    static OnBehalfOf fromJson(
            @JsonProperty("group") @Nullable String group,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("states") List<String> states,
            @JsonProperty("organizations") List<String> organizations,
            @JsonProperty("except") List<String> except,
            @JsonProperty("person") @Nullable String person,
            @JsonProperty("passage") @Nullable Boolean passage,
            @JsonProperty("perhaps") @Nullable Boolean perhaps,
            @JsonAnySetter @JsonProperty(Extensions.NO_NAME) Map<String, @Nullable Object> extensions) {
        return new OnBehalfOf(
                group,
                name,
                states,
                organizations,
                except,
                person,
                passage != null && passage,
                perhaps != null && perhaps,
                extensions);
    }

    /** Every member of a group, known to the record or to the reference data. */
    public static OnBehalfOf group(String group) {
        return builder().group(group).build();
    }

    /** The states of those codes. */
    public static OnBehalfOf states(String... states) {
        return builder().states(states).build();
    }

    /** A person or an office, as the speaker said it. */
    public static OnBehalfOf person(String person) {
        return builder().person(person).build();
    }

    /** A copy for everybody but the members of those codes. */
    public OnBehalfOf excepting(String... except) {
        return with(entry -> entry.except(except));
    }

    /** A copy under the name that the speaker gave. */
    public OnBehalfOf named(String name) {
        return with(entry -> entry.name(name));
    }

    /** Whether the entry is for those whom it lists and no others, whatever group stands beside them. */
    public boolean isList() {
        return !states.isEmpty() || !organizations.isEmpty();
    }

    /** A builder of an entry. */
    public static Builder builder() {
        return new Builder();
    }

    /** A copy with changes: {@code onBehalfOf.with(b -> b.group(…))}. */
    public OnBehalfOf with(Consumer<Builder> changes) {
        Builder builder = new Builder();
        builder.group = group;
        builder.name = name;
        builder.states = states;
        builder.organizations = organizations;
        builder.except = except;
        builder.person = person;
        builder.passage = passage;
        builder.perhaps = perhaps;
        builder.extensions = extensions;
        changes.accept(builder);
        return builder.build();
    }

    @JsonProperty("passage")
    @Nullable
    Boolean jsonPassage() {
        return passage ? true : null;
    }

    @JsonProperty("perhaps")
    @Nullable
    Boolean jsonPerhaps() {
        return perhaps ? true : null;
    }

    /** Builds an entry. Methods for lists replace the list. */
    public static final class Builder {

        private @Nullable String group;
        private @Nullable String name;
        private List<String> states = List.of();
        private List<String> organizations = List.of();
        private List<String> except = List.of();
        private @Nullable String person;
        private boolean passage;
        private boolean perhaps;
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder() {}

        /** Sets the id of the group. */
        public Builder group(@Nullable String group) {
            this.group = group;
            return this;
        }

        /** Sets the name of those spoken for, as the speaker gave it. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets codes of the states listed. */
        public Builder states(String... states) {
            return states(Arrays.asList(states));
        }

        /** Sets codes of the states listed. */
        public Builder states(List<String> states) {
            this.states = Check.copy(states);
            return this;
        }

        /** Sets codes of the organisations listed. */
        public Builder organizations(String... organizations) {
            return organizations(Arrays.asList(organizations));
        }

        /** Sets codes of the organisations listed. */
        public Builder organizations(List<String> organizations) {
            this.organizations = Check.copy(organizations);
            return this;
        }

        /** Sets codes of the members for whom it is not. */
        public Builder except(String... except) {
            return except(Arrays.asList(except));
        }

        /** Sets codes of the members for whom it is not. */
        public Builder except(List<String> except) {
            this.except = Check.copy(except);
            return this;
        }

        /** Sets the person or the office for whom it is, as the speaker said it; alone in its entry, it counts nobody. */
        public Builder person(@Nullable String person) {
            this.person = person;
            return this;
        }

        /** Sets whether only a part of the statement is made for these. */
        public Builder passage(boolean passage) {
            this.passage = passage;
            return this;
        }

        /** Sets whether the source leaves open that it is made for these at all. */
        public Builder perhaps(boolean perhaps) {
            this.perhaps = perhaps;
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
        public OnBehalfOf build() {
            return new OnBehalfOf(group, name, states, organizations, except, person, passage, perhaps, extensions);
        }
    }
}
