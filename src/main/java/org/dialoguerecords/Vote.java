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
 * A decision and how states voted on it.
 *
 * <p>A vote is no statement and represents nobody. Incomplete lists are those of a {@linkplain Coverage#PARTIAL partial}
 * coverage, whatever the coverage of the dialogue.
 *
 * @param id the id by which figures name the vote
 * @param kind how the vote was taken
 * @param symbols the symbols of what was decided
 * @param title what was decided
 * @param agendaItem the id of the agenda item
 * @param sitting the id of the sitting
 * @param inFavour codes of the states that voted in favour
 * @param against codes of the states that voted against
 * @param abstaining codes of the states that abstained
 * @param absent codes of the states that are said to have been absent
 * @param coverage whether every vote is in the lists
 * @param extensions the properties that this version does not know
 */
@JsonPropertyOrder({
    "id",
    "kind",
    "symbols",
    "title",
    "agendaItem",
    "sitting",
    "inFavour",
    "against",
    "abstaining",
    "absent",
    "coverage"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Vote(
        String id,
        VoteKind kind,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> symbols,
        @Nullable String title,
        @Nullable String agendaItem,
        @Nullable String sitting,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> inFavour,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> against,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> abstaining,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> absent,
        Coverage coverage,

        @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> extensions)
        implements Serializable {

    /** Checks the structure of the vote. */
    public Vote {
        id = Check.id("id", id);
        kind = Check.present("kind", kind, "a kind such as RECORDED");
        symbols = Check.texts("symbols", symbols);
        title = Check.optionalText("title", title);
        agendaItem = Check.optionalId("agendaItem", agendaItem);
        sitting = Check.optionalId("sitting", sitting);
        inFavour = Check.ids("inFavour", inFavour);
        against = Check.ids("against", against);
        abstaining = Check.ids("abstaining", abstaining);
        absent = Check.ids("absent", absent);
        coverage = Check.present("coverage", coverage, "COMPLETE or PARTIAL");
        extensions = Extensions.copy(Vote.class, extensions);
    }

    @JsonCreator
    static Vote fromJson(
            @JsonProperty("id") String id,
            @JsonProperty("kind") VoteKind kind,
            @JsonProperty("symbols") List<String> symbols,
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("agendaItem") @Nullable String agendaItem,
            @JsonProperty("sitting") @Nullable String sitting,
            @JsonProperty("inFavour") List<String> inFavour,
            @JsonProperty("against") List<String> against,
            @JsonProperty("abstaining") List<String> abstaining,
            @JsonProperty("absent") List<String> absent,
            @JsonProperty("coverage") @Nullable Coverage coverage,
            @JsonAnySetter @JsonProperty(Extensions.NO_NAME) Map<String, @Nullable Object> extensions) {
        return new Vote(
                id,
                kind,
                symbols,
                title,
                agendaItem,
                sitting,
                inFavour,
                against,
                abstaining,
                absent,
                coverage == null ? Coverage.COMPLETE : coverage,
                extensions);
    }

    /** A builder of a vote. */
    public static Builder builder(String id, VoteKind kind) {
        return new Builder(id, kind);
    }

    /** A copy with changes: {@code vote.with(b -> b.kind(…))}. */
    public Vote with(Consumer<Builder> changes) {
        Builder builder = new Builder(id, kind);
        builder.symbols = symbols;
        builder.title = title;
        builder.agendaItem = agendaItem;
        builder.sitting = sitting;
        builder.inFavour = inFavour;
        builder.against = against;
        builder.abstaining = abstaining;
        builder.absent = absent;
        builder.coverage = coverage;
        builder.extensions = extensions;
        changes.accept(builder);
        return builder.build();
    }

    @JsonProperty("coverage")
    @Nullable
    Coverage jsonCoverage() {
        return coverage == Coverage.COMPLETE ? null : coverage;
    }

    /** Builds a vote. Methods for lists replace the list. */
    public static final class Builder {

        private String id;
        private VoteKind kind;
        private List<String> symbols = List.of();
        private @Nullable String title;
        private @Nullable String agendaItem;
        private @Nullable String sitting;
        private List<String> inFavour = List.of();
        private List<String> against = List.of();
        private List<String> abstaining = List.of();
        private List<String> absent = List.of();
        private Coverage coverage = Coverage.COMPLETE;
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String id, VoteKind kind) {
            this.id = id;
            this.kind = kind;
        }

        /** Sets the id by which figures name the vote. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets how the vote was taken. */
        public Builder kind(VoteKind kind) {
            this.kind = kind;
            return this;
        }

        /** Sets the symbols of what was decided. */
        public Builder symbols(String... symbols) {
            return symbols(Arrays.asList(symbols));
        }

        /** Sets the symbols of what was decided. */
        public Builder symbols(List<String> symbols) {
            this.symbols = Check.copy(symbols);
            return this;
        }

        /** Sets what was decided. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets the id of the agenda item. */
        public Builder agendaItem(@Nullable String agendaItem) {
            this.agendaItem = agendaItem;
            return this;
        }

        /** Sets the id of the sitting. */
        public Builder sitting(@Nullable String sitting) {
            this.sitting = sitting;
            return this;
        }

        /** Sets codes of the states that voted in favour. */
        public Builder inFavour(String... inFavour) {
            return inFavour(Arrays.asList(inFavour));
        }

        /** Sets codes of the states that voted in favour. */
        public Builder inFavour(List<String> inFavour) {
            this.inFavour = Check.copy(inFavour);
            return this;
        }

        /** Sets codes of the states that voted against. */
        public Builder against(String... against) {
            return against(Arrays.asList(against));
        }

        /** Sets codes of the states that voted against. */
        public Builder against(List<String> against) {
            this.against = Check.copy(against);
            return this;
        }

        /** Sets codes of the states that abstained. */
        public Builder abstaining(String... abstaining) {
            return abstaining(Arrays.asList(abstaining));
        }

        /** Sets codes of the states that abstained. */
        public Builder abstaining(List<String> abstaining) {
            this.abstaining = Check.copy(abstaining);
            return this;
        }

        /** Sets codes of the states that are said to have been absent. */
        public Builder absent(String... absent) {
            return absent(Arrays.asList(absent));
        }

        /** Sets codes of the states that are said to have been absent. */
        public Builder absent(List<String> absent) {
            this.absent = Check.copy(absent);
            return this;
        }

        /** Sets whether every vote is in the lists. */
        public Builder coverage(Coverage coverage) {
            this.coverage = coverage;
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
        public Vote build() {
            return new Vote(
                    id,
                    kind,
                    symbols,
                    title,
                    agendaItem,
                    sitting,
                    inFavour,
                    against,
                    abstaining,
                    absent,
                    coverage,
                    extensions);
        }
    }
}
