package org.dialoguerecords.reference;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who belongs to a group on one day, or holds a role in it.
 *
 * <p>States of which it is not known whether they do are only {@link #possible()}: a count of members lies between the
 * sizes of the two sets.
 *
 * <p>The constructor is for the library: components are only ever appended to it. {@link #of} makes members in code.
 *
 * @param certain the states that certainly do
 * @param possible the states that certainly or perhaps do; contains all of {@code certain}
 * @param organizations the organisations that certainly or perhaps do, by their group ids, in order; their own members
 *     do not thereby belong to the group. Ask {@link ReferenceData#membership} which of the two it is
 * @param territories the territories that certainly or perhaps do, by their codes, in order; never counted as states
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"certain", "possible", "organizations", "territories"})
public record Members(
        @JsonProperty("certain") StateSet certain,
        @JsonProperty("possible") StateSet possible,
        @JsonProperty("organizations") Set<String> organizations,

        @JsonProperty("territories") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Set<String> territories) {

    /**
     * Checks that what is certain is possible, and copies.
     *
     * @throws IllegalArgumentException if a certain member is not a possible one
     */
    public Members {
        StateRange.of(certain, possible);
        organizations = sorted(organizations);
        territories = sorted(territories);
    }

    /** States alone, without organisations and territories. */
    public static Members of(StateRange states) {
        return of(states, Set.of());
    }

    /** States and organisations, without territories. */
    public static Members of(StateRange states, Set<String> organizations) {
        return new Members(states.certain(), states.possible(), organizations, Set.of());
    }

    /** The states alone, certain and possible. */
    public StateRange states() {
        return StateRange.of(certain, possible);
    }

    /**
     * Whether every member is known.
     *
     * @return true if no state is merely possible
     */
    public boolean isExact() {
        return states().isExact();
    }

    private static SortedSet<String> sorted(Set<String> codes) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }
}
