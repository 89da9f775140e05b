package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure together with what it is about: the members of one group, the states that support one issue.
 *
 * <p>Two reported figures are of the same thing, and can agree or conflict, if their quantities are equal and cover the
 * same days. No part of the format: a {@link ReportedFigure} holds the same properties and {@linkplain
 * ReportedFigure#quantity() gives} the quantity.
 *
 * @param figure what is counted
 * @param group the id of the group that it is about
 * @param issue the id of the issue that it is about
 * @param rank the rank that it is about
 * @param vote the id of the vote that it is about
 * @param symbol a symbol of the document that it is about
 * @param among the id of the group of which only the members are counted
 * @param outside the id of the group of which the members are not counted
 * @param name what an {@link Figure#OTHER} figure is of
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"figure", "group", "issue", "rank", "vote", "symbol", "among", "outside", "name"})
public record Quantity(
        @JsonProperty("figure") Figure figure,
        @JsonProperty("group") @Nullable String group,
        @JsonProperty("issue") @Nullable String issue,
        @JsonProperty("rank") @Nullable String rank,
        @JsonProperty("vote") @Nullable String vote,
        @JsonProperty("symbol") @Nullable String symbol,
        @JsonProperty("among") @Nullable String among,
        @JsonProperty("outside") @Nullable String outside,
        @JsonProperty("name") @Nullable String name)
        implements Serializable {

    /** Those about nothing in particular, each made once: a series keeps a dozen for each of its dialogues. */
    private static final Map<Figure, Quantity> OF_WHOLE = new EnumMap<>(Figure.class);

    static {
        for (Figure figure : Figure.values()) {
            OF_WHOLE.put(figure, new Quantity(figure, null, null, null, null, null, null, null, null));
        }
    }

    /** Checks that there is a figure. */
    public Quantity {
        figure = Check.present("figure", figure, "a figure such as STATES_REPRESENTED");
    }

    /**
     * A figure of the whole dialogue; of {@link Figure#GROUP_STATEMENTS} those for any group.
     *
     * @throws IllegalArgumentException if the figure is about one thing that has to be named
     */
    public static Quantity of(Figure figure) {
        return of(figure, null);
    }

    /**
     * A figure about the group, issue or vote of that id, the document of that symbol or that rank, or an {@link
     * Figure#OTHER} figure of that name. A figure about the whole dialogue takes no notice of it.
     *
     * @throws IllegalArgumentException if there is no id or name and the figure needs one
     */
    public static Quantity of(Figure figure, @Nullable String about) {
        Figure.About kind = figure.about();
        if (about == null && kind.isOfOne()) {
            throw new IllegalArgumentException(figure + " needs " + needed(kind) + ", found none");
        }
        if (about == null || kind == Figure.About.DIALOGUE || kind == Figure.About.SERIES) {
            return Objects.requireNonNull(OF_WHOLE.get(figure));
        }
        boolean ofGroup = kind == Figure.About.GROUP || kind == Figure.About.GROUP_OR_ALL;
        return new Quantity(
                figure,
                ofGroup ? about : null,
                kind == Figure.About.ISSUE ? about : null,
                kind == Figure.About.RANK ? about : null,
                kind == Figure.About.VOTE ? about : null,
                kind == Figure.About.SYMBOL ? about : null,
                null,
                null,
                kind == Figure.About.NAME ? about : null);
    }

    /** The id or the name of what the figure is about; none where it is about the whole dialogue or all groups. */
    public @Nullable String about() {
        return switch (figure.about()) {
            case DIALOGUE, SERIES -> null;
            case GROUP, GROUP_OR_ALL -> group;
            case ISSUE -> issue;
            case RANK -> rank;
            case VOTE -> vote;
            case SYMBOL -> symbol;
            case NAME -> name;
        };
    }

    /**
     * Whether this is the figure as it is defined, and nothing narrower. "Five member states of ASEAN spoke" is not about
     * all that spoke, and "the group has 50 members" not about a group that is known. What an {@link Figure#OTHER} figure is
     * of is its own definition.
     */
    public boolean isAsDefined() {
        String about = about();
        return figure.about() == Figure.About.NAME
                ? about != null
                : (about != null || !figure.about().isOfOne())
                        && of(figure, about).equals(this);
    }

    // Both are written out: a series finds its figures by them, and what a record has by itself for nine components
    // takes several times as long. The hash leaves out what few differ in alone.
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof Quantity quantity
                        && figure == quantity.figure
                        && Objects.equals(group, quantity.group)
                        && Objects.equals(issue, quantity.issue)
                        && Objects.equals(rank, quantity.rank)
                        && Objects.equals(vote, quantity.vote)
                        && Objects.equals(symbol, quantity.symbol)
                        && Objects.equals(among, quantity.among)
                        && Objects.equals(outside, quantity.outside)
                        && Objects.equals(name, quantity.name));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * figure.hashCode() + Objects.hashCode(about())) + Objects.hashCode(among))
                + Objects.hashCode(outside);
    }

    /** The same of all parties, not only of those among a group or outside one. */
    public Quantity ofAllParties() {
        return new Quantity(figure, group, issue, rank, vote, symbol, null, null, name);
    }

    /** The same of another figure. */
    public Quantity withFigure(Figure other) {
        return new Quantity(other, group, issue, rank, vote, symbol, among, outside, name);
    }

    private static String needed(Figure.About about) {
        return switch (about) {
            case GROUP -> "the id of a group";
            case ISSUE -> "the id of an issue";
            case RANK -> "a rank";
            case VOTE -> "the id of a vote";
            case SYMBOL -> "the symbol of a document";
            default -> "the name of the figure";
        };
    }
}
