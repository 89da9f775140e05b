package org.dialoguerecords;

import java.io.Serializable;
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
 * @param name what an {@link Figure#OTHER} figure is of
 */
public record Quantity(
        Figure figure,
        @Nullable String group,
        @Nullable String issue,
        @Nullable String name) implements Serializable {

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
     * A figure about the group or issue of that id, or an {@link Figure#OTHER} figure of that name. A figure about the whole
     * dialogue takes no notice of it.
     *
     * @throws IllegalArgumentException if there is no id or name and the figure needs one
     */
    public static Quantity of(Figure figure, @Nullable String about) {
        if (about == null && figure.about().isOfOne()) {
            throw new IllegalArgumentException(figure + " needs " + needed(figure) + ", found none");
        }
        return switch (figure.about()) {
            case DIALOGUE, SERIES -> new Quantity(figure, null, null, null);
            case GROUP, GROUP_OR_ALL -> new Quantity(figure, about, null, null);
            case ISSUE -> new Quantity(figure, null, about, null);
            case NAME -> new Quantity(figure, null, null, about);
        };
    }

    /** The id or the name of what the figure is about; none where it is about the whole dialogue or all groups. */
    public @Nullable String about() {
        return switch (figure.about()) {
            case DIALOGUE, SERIES -> null;
            case GROUP, GROUP_OR_ALL -> group;
            case ISSUE -> issue;
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

    /** The same of another figure. */
    public Quantity withFigure(Figure other) {
        return new Quantity(other, group, issue, name);
    }

    private static String needed(Figure figure) {
        return switch (figure.about()) {
            case GROUP -> "the id of a group";
            case ISSUE -> "the id of an issue";
            default -> "the name of the figure";
        };
    }
}
