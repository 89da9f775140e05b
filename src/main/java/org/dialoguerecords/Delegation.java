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
 * The representation of one party: a state, an observer, an organisation.
 *
 * @param id the id by which statements name the delegation
 * @param category what kind of party it represents
 * @param party the code of the state ({@code NLD}) or organisation ({@code EU}) that it represents
 * @param name the name of the party, as the source wrote it
 * @param representatives the persons who voice it
 * @param sources ids of the sources
 * @param extensions the properties that this version does not know
 */
@JsonPropertyOrder({"type", "id", "category", "party", "name", "representatives", "sources"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Delegation(
        String id,
        DelegationCategory category,
        @Nullable String party,
        @Nullable String name,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Representative> representatives,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> sources,

        @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> extensions)
        implements Participant {

    static final String TYPE = "delegation";

    /** Checks the structure of the delegation. */
    public Delegation {
        id = Check.id("id", id);
        category = Check.present("category", category, "a category such as MEMBER_STATE");
        party = Check.optionalId("party", party);
        name = Check.optionalText("name", name);
        representatives = Check.list("representatives", representatives, "a representative");
        sources = Check.ids("sources", sources);
        extensions = Extensions.copy(Delegation.class, extensions);
    }

    @JsonCreator
    static Delegation fromJson(
            @JsonProperty("type") @Nullable String type,
            @JsonProperty("id") String id,
            @JsonProperty("category") DelegationCategory category,
            @JsonProperty("party") @Nullable String party,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("representatives") List<Representative> representatives,
            @JsonProperty("sources") List<String> sources,
            @JsonAnySetter @JsonProperty(Extensions.NO_NAME) Map<String, @Nullable Object> extensions) {
        return new Delegation(id, category, party, name, representatives, sources, extensions);
    }

    @Override
    public String type() {
        return TYPE;
    }

    /** A delegation of the member state of that code. */
    public static Delegation memberState(String id, String party) {
        return builder(id, DelegationCategory.MEMBER_STATE).party(party).build();
    }

    /** A builder of a delegation. */
    public static Builder builder(String id, DelegationCategory category) {
        return new Builder(id, category);
    }

    /** A copy with changes: {@code delegation.with(b -> b.party(…))}. */
    public Delegation with(Consumer<Builder> changes) {
        Builder builder = new Builder(id, category);
        builder.party = party;
        builder.name = name;
        builder.representatives = representatives;
        builder.sources = sources;
        builder.extensions = extensions;
        changes.accept(builder);
        return builder.build();
    }

    /** Builds a delegation. Methods for lists replace the list. */
    public static final class Builder {

        private String id;
        private DelegationCategory category;
        private @Nullable String party;
        private @Nullable String name;
        private List<Representative> representatives = List.of();
        private List<String> sources = List.of();
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String id, DelegationCategory category) {
            this.id = id;
            this.category = category;
        }

        /** Sets the id by which statements name the delegation. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets what kind of party it represents. */
        public Builder category(DelegationCategory category) {
            this.category = category;
            return this;
        }

        /** Sets the code of the state ({@code NLD}) or organisation ({@code EU}) that it represents. */
        public Builder party(@Nullable String party) {
            this.party = party;
            return this;
        }

        /** Sets the name of the party, as the source wrote it. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets the persons who voice it. */
        public Builder representatives(Representative... representatives) {
            return representatives(Arrays.asList(representatives));
        }

        /** Sets the persons who voice it. */
        public Builder representatives(List<Representative> representatives) {
            this.representatives = Check.copy(representatives);
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
        public Delegation build() {
            return new Delegation(id, category, party, name, representatives, sources, extensions);
        }
    }
}
