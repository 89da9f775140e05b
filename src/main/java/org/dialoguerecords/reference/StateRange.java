package org.dialoguerecords.reference;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Collection;
import java.util.Objects;

/**
 * A set of states that is known only in part: who certainly belongs to it, and who possibly does.
 *
 * <p>The set itself lies between the two: it has every certain state, and none that is not possible. What follows from
 * ranges is a range again, as narrow as two sets allow: who is possible in a group and in its exceptions stays possible
 * in what is left.
 *
 * <pre>{@code
 * StateRange friends = StateRange.of(un.setOf("NLD", "RWA"), un.setOf("GHA", "NLD", "RWA"));
 * friends.membership(un.state("GHA"));                             // UNKNOWN
 * friends.difference(StateRange.exactly(un.setOf("NLD"))).certain() // RWA
 * }</pre>
 *
 * <p>Immutable, thread-safe and serializable.
 *
 * @param certain the states that certainly belong to it
 * @param possible the states that certainly or perhaps do; contains all of {@code certain}
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"certain", "possible"})
public record StateRange(
        @JsonProperty("certain") StateSet certain,
        @JsonProperty("possible") StateSet possible) implements Serializable {

    private static final StateRange EMPTY = exactly(StateSet.empty());

    /**
     * Checks that what is certain is possible.
     *
     * @throws IllegalArgumentException if a certain state is not a possible one
     */
    public StateRange {
        Objects.requireNonNull(certain, "certain");
        if (!possible.containsAll(certain)) {
            throw new IllegalArgumentException("every certain state must be a possible one, but these are not: "
                    + certain.difference(possible).codes());
        }
    }

    /** The range in which nobody is. */
    public static StateRange empty() {
        return EMPTY;
    }

    /** The range of a set that is known. */
    public static StateRange exactly(StateSet states) {
        return new StateRange(states, states);
    }

    /**
     * The range between two sets.
     *
     * @throws IllegalArgumentException if a certain state is not a possible one
     */
    public static StateRange of(StateSet certain, StateSet possible) {
        return new StateRange(certain, possible);
    }

    /**
     * What is known of a day of which only this is known, that it is one of several: certain is who is certain on all
     * of them, possible who is possible on any.
     *
     * @param days the ranges of these days, at least one
     * @throws IllegalArgumentException if there is none
     */
    public static StateRange onUnknownDay(Collection<StateRange> days) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("days: at least one expected, found none");
        }
        StateRange known = days.iterator().next();
        for (StateRange day : days) {
            known = new StateRange(known.certain.intersection(day.certain), known.possible.union(day.possible));
        }
        return known;
    }

    /**
     * Who was there on at least one of several days: the union of their ranges, empty for no days.
     *
     * @param days the ranges of these days
     */
    public static StateRange onAnyDay(Collection<StateRange> days) {
        if (days.size() == 1) {
            return days.iterator().next();
        }
        StateSet.Builder certain = StateSet.builder();
        StateSet.Builder possible = StateSet.builder();
        for (StateRange day : days) {
            certain.addAll(day.certain);
            possible.addAll(day.possible);
        }
        return new StateRange(certain.build(), possible.build());
    }

    /** The states of which it is open whether they belong to it: the possible ones less the certain ones. */
    public StateSet open() {
        return possible.difference(certain);
    }

    /** Whether the set is known: no state is merely possible. */
    public boolean isExact() {
        return certain.size() == possible.size();
    }

    /**
     * Whether a state belongs to it.
     *
     * <p>Former states and those that hold their seats are different states here; {@link #seats} makes them one.
     */
    public Membership membership(State state) {
        if (certain.contains(state)) {
            return Membership.YES;
        }
        return possible.contains(state) ? Membership.UNKNOWN : Membership.NO;
    }

    /** The states of this range, of the other, or of both. */
    public StateRange union(StateRange other) {
        return new StateRange(certain.union(other.certain), possible.union(other.possible));
    }

    /** The states of both ranges. */
    public StateRange intersection(StateRange other) {
        return new StateRange(certain.intersection(other.certain), possible.intersection(other.possible));
    }

    /** The states of this range that are not in the other: who is open in the other is certain no more. */
    public StateRange difference(StateRange other) {
        return new StateRange(certain.difference(other.possible), possible.difference(other.certain));
    }

    /** The states of this range that are not in a set. */
    public StateRange difference(StateSet other) {
        return new StateRange(certain.difference(other), possible.difference(other));
    }

    /**
     * The seats of the states, each counted under one code.
     *
     * @see StateSet#seats()
     */
    public StateRange seats() {
        return new StateRange(certain.seats(), possible.seats());
    }
}
