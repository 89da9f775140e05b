package org.dialoguerecords.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;

/**
 * A set of states, and sometimes organisations and territories, with dated membership.
 *
 * <p>Who belongs to it on a day is asked of the {@link ReferenceData}.
 *
 * <p>Immutable. Two groups are equal if all their parts are.
 *
 * @param id the key, free of blanks: {@code EU}; ids of groups and codes of states are separate ({@code NAM} is both
 *     the Non-Aligned Movement and Namibia)
 * @param name the name in English
 * @param kind what sort of group it is
 * @param founded the window of its first day: nobody was a member before
 * @param dissolved the window of the first day after its end: nobody is a member from its latest day on
 * @param history whether everybody who ever was a member is known, or only those of today
 * @param labels what speakers call it, beside its id and name
 * @param derived how its members follow from those of other groups, such as {@code UNSC within AFRICAN_GROUP} or {@code
 *     UNSC without P5}; empty if its members are stated
 * @param source where the facts come from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "name", "kind", "founded", "dissolved", "history", "labels", "derived", "source"})
public record StateGroup(
        @JsonProperty("id") String id,
        @JsonProperty("name") String name,
        @JsonProperty("kind") GroupKind kind,
        @JsonProperty("founded") DateWindow founded,
        @JsonProperty("dissolved") DateWindow dissolved,
        @JsonProperty("history") GroupHistory history,
        @JsonProperty("labels") List<String> labels,
        @JsonProperty("derived") String derived,
        @JsonProperty("source") String source) {

    /**
     * Checks id and name and copies the labels.
     *
     * @throws IllegalArgumentException if the id is empty or contains white space, the name is blank, or the derivation
     *     is none
     */
    public StateGroup {
        Codes.require(id, "id of a group");
        Codes.requireText(name, "name of a group");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(founded, "founded");
        Objects.requireNonNull(dissolved, "dissolved");
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(source, "source");
        labels = List.copyOf(labels);
        if (!derived.isEmpty() && !Derivation.isWellFormed(derived)) {
            throw new IllegalArgumentException("derived: expected " + Derivation.FORM + ", found: " + derived);
        }
    }

    /**
     * A group of which nothing else is known: of no set beginning or end, with a full history.
     *
     * @param id the id
     * @param name the name in English
     * @param labels what speakers call it, beside its id and name
     * @return the group
     */
    public static StateGroup of(String id, String name, String... labels) {
        return new StateGroup(
                id,
                name,
                GroupKind.GROUP,
                DateWindow.UNKNOWN,
                DateWindow.NEVER,
                GroupHistory.FULL,
                List.of(labels),
                "",
                "defined by the caller");
    }

    /**
     * The same group with members that follow from those of others.
     *
     * @param derivation {@code UNSC within AFRICAN_GROUP} or {@code UNSC without P5}, with the ids of groups; longer chains
     *     are read from left to right
     * @return the group, about which no fact can be stated
     * @throws IllegalArgumentException if the text is no derivation
     */
    public StateGroup derivedFrom(String derivation) {
        return new StateGroup(id, name, kind, founded, dissolved, history, labels, derivation, source);
    }
}
