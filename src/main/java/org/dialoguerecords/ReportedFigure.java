package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A number that somebody published about a dialogue.
 *
 * <p>Several sources may report the same figure, with the same value or another; the record keeps them all.
 *
 * @param figure what the number counts
 * @param group the id of the group that the figure is about
 * @param issue the id of the issue that the figure is about
 * @param rank the rank that the figure is about; an open vocabulary, see {@link Rank}
 * @param vote the id of the vote that the figure is about
 * @param symbol a symbol of the document that the figure is about
 * @param among the id of the group of which only the members are counted
 * @param outside the id of the group of which the members are not counted
 * @param name what an {@link Figure#OTHER} figure is of
 * @param value the number, 0 or more; absent only for {@link Figure#OTHER}
 * @param qualifier how exactly the number was meant
 * @param asOf the last day that the number covers, where it does not cover the whole dialogue
 * @param source the id of the source
 * @param wording the source's own few words
 * @param extensions the properties that this version does not know
 */
@JsonPropertyOrder({
    "figure",
    "group",
    "issue",
    "rank",
    "vote",
    "symbol",
    "among",
    "outside",
    "name",
    "value",
    "qualifier",
    "asOf",
    "source",
    "wording"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportedFigure(
        Figure figure,
        @Nullable String group,
        @Nullable String issue,
        @Nullable String rank,
        @Nullable String vote,
        @Nullable String symbol,
        @Nullable String among,
        @Nullable String outside,
        @Nullable String name,
        @Nullable Integer value,
        Qualifier qualifier,
        @Nullable LocalDate asOf,
        String source,
        @Nullable String wording,

        @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> extensions)
        implements Serializable {

    /** Checks the structure of the reported figure. */
    public ReportedFigure {
        figure = Check.present("figure", figure, "a figure such as STATES_REPRESENTED");
        group = Check.optionalId("group", group);
        issue = Check.optionalId("issue", issue);
        rank = Check.optionalWord("rank", rank, Rank.HEAD_OF_STATE);
        vote = Check.optionalId("vote", vote);
        symbol = Check.optionalText("symbol", symbol);
        among = Check.optionalId("among", among);
        outside = Check.optionalId("outside", outside);
        name = Check.optionalText("name", name);
        value = Check.optionalCount("value", value);
        qualifier = Check.present("qualifier", qualifier, "a qualifier such as AT_LEAST");
        asOf = Check.optionalDate("asOf", asOf);
        source = Check.id("source", source);
        wording = Check.optionalText("wording", wording);
        extensions = Extensions.copy(ReportedFigure.class, extensions);
        if (value == null && figure != Figure.OTHER) {
            throw new InvalidValueException("value", null, "a whole number of 0 or more");
        }
        if (name == null && figure == Figure.OTHER) {
            throw new InvalidValueException("name", null, "the name of what is counted, because the figure is OTHER");
        }
    }

    @JsonCreator
    static ReportedFigure fromJson(
            @JsonProperty("figure") Figure figure,
            @JsonProperty("group") @Nullable String group,
            @JsonProperty("issue") @Nullable String issue,
            @JsonProperty("rank") @Nullable String rank,
            @JsonProperty("vote") @Nullable String vote,
            @JsonProperty("symbol") @Nullable String symbol,
            @JsonProperty("among") @Nullable String among,
            @JsonProperty("outside") @Nullable String outside,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("value") @Nullable Integer value,
            @JsonProperty("qualifier") @Nullable Qualifier qualifier,
            @JsonProperty("asOf") @Nullable JsonDate asOf,
            @JsonProperty("source") String source,
            @JsonProperty("wording") @Nullable String wording,
            @JsonAnySetter @JsonProperty(Extensions.NO_NAME) Map<String, @Nullable Object> extensions) {
        return new ReportedFigure(
                figure,
                group,
                issue,
                rank,
                vote,
                symbol,
                among,
                outside,
                name,
                value,
                qualifier == null ? Qualifier.EXACTLY : qualifier,
                JsonDate.toDate(asOf),
                source,
                wording,
                extensions);
    }

    /** A figure that the source gives exactly. */
    public static ReportedFigure of(Figure figure, int value, String source) {
        return builder(figure, source).value(value).build();
    }

    /** A figure that the source gives exactly, in those words. */
    public static ReportedFigure of(Figure figure, int value, String wording, String source) {
        return builder(figure, source).value(value).wording(wording).build();
    }

    /** A figure of that name which is none of the known ones. */
    public static ReportedFigure other(String name, String wording, String source) {
        return builder(Figure.OTHER, source).name(name).wording(wording).build();
    }

    /** A builder of a reported figure, without a value yet. */
    public static Builder builder(Figure figure, String source) {
        return new Builder(figure, source);
    }

    /** A copy with changes: {@code reportedFigure.with(b -> b.group(…))}. */
    public ReportedFigure with(Consumer<Builder> changes) {
        Builder builder = new Builder(figure, source);
        builder.group = group;
        builder.issue = issue;
        builder.rank = rank;
        builder.vote = vote;
        builder.symbol = symbol;
        builder.among = among;
        builder.outside = outside;
        builder.name = name;
        builder.value = value;
        builder.qualifier = qualifier;
        builder.asOf = asOf;
        builder.wording = wording;
        builder.extensions = extensions;
        changes.accept(builder);
        return builder.build();
    }

    /** What the number is of: the figure, and what it is about. */
    public Quantity quantity() {
        return new Quantity(figure, group, issue, rank, vote, symbol, among, outside, name);
    }

    @JsonProperty("qualifier")
    @Nullable
    Qualifier jsonQualifier() {
        return qualifier == Qualifier.EXACTLY ? null : qualifier;
    }

    @JsonProperty("asOf")
    @Nullable
    JsonDate jsonAsOf() {
        return JsonDate.of(asOf);
    }

    /** Builds a reported figure. */
    public static final class Builder {

        private Figure figure;
        private @Nullable String group;
        private @Nullable String issue;
        private @Nullable String rank;
        private @Nullable String vote;
        private @Nullable String symbol;
        private @Nullable String among;
        private @Nullable String outside;
        private @Nullable String name;
        private @Nullable Integer value;
        private Qualifier qualifier = Qualifier.EXACTLY;
        private @Nullable LocalDate asOf;
        private String source;
        private @Nullable String wording;
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(Figure figure, String source) {
            this.figure = figure;
            this.source = source;
        }

        /** Sets what the number counts. */
        public Builder figure(Figure figure) {
            this.figure = figure;
            return this;
        }

        /** Sets the id of the group that the figure is about. */
        public Builder group(@Nullable String group) {
            this.group = group;
            return this;
        }

        /** Sets the id of the issue that the figure is about. */
        public Builder issue(@Nullable String issue) {
            this.issue = issue;
            return this;
        }

        /** Sets the rank that the figure is about; an open vocabulary, see {@link Rank}. */
        public Builder rank(@Nullable String rank) {
            this.rank = rank;
            return this;
        }

        /** Sets the id of the vote that the figure is about. */
        public Builder vote(@Nullable String vote) {
            this.vote = vote;
            return this;
        }

        /** Sets a symbol of the document that the figure is about. */
        public Builder symbol(@Nullable String symbol) {
            this.symbol = symbol;
            return this;
        }

        /** Sets the id of the group of which only the members are counted. */
        public Builder among(@Nullable String among) {
            this.among = among;
            return this;
        }

        /** Sets the id of the group of which the members are not counted. */
        public Builder outside(@Nullable String outside) {
            this.outside = outside;
            return this;
        }

        /** Sets what an {@link Figure#OTHER} figure is of. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets the number, 0 or more. */
        public Builder value(@Nullable Integer value) {
            this.value = value;
            return this;
        }

        /** Sets how exactly the number was meant. */
        public Builder qualifier(Qualifier qualifier) {
            this.qualifier = qualifier;
            return this;
        }

        /** Sets the last day that the number covers, where it does not cover the whole dialogue. */
        public Builder asOf(@Nullable LocalDate asOf) {
            this.asOf = asOf;
            return this;
        }

        /** Sets the id of the source. */
        public Builder source(String source) {
            this.source = source;
            return this;
        }

        /** Sets the source's own few words. */
        public Builder wording(@Nullable String wording) {
            this.wording = wording;
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
        public ReportedFigure build() {
            return new ReportedFigure(
                    figure,
                    group,
                    issue,
                    rank,
                    vote,
                    symbol,
                    among,
                    outside,
                    name,
                    value,
                    qualifier,
                    asOf,
                    source,
                    wording,
                    extensions);
        }
    }
}
