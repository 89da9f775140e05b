package org.dialoguerecords.reference;

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
 * @param certain the states that certainly do
 * @param possible the states that certainly or perhaps do; contains all of {@code certain}
 * @param organizations the organisations that certainly or perhaps do, by their group ids, in order; their own members
 *     do not thereby belong to the group. Ask {@link ReferenceData#membership} which of the two it is
 * @param territories the territories that certainly or perhaps do, by their codes, in order; never counted as states
 */
public record Members(StateSet certain, StateSet possible, Set<String> organizations, Set<String> territories) {

    /**
     * Checks that what is certain is possible, and copies.
     *
     * @throws IllegalArgumentException if a certain member is not a possible one
     */
    public Members {
        if (!possible.containsAll(certain)) {
            throw new IllegalArgumentException("every certain member must be a possible one, but these are not: "
                    + certain.difference(possible).codes());
        }
        organizations = sorted(organizations);
        territories = sorted(territories);
    }

    /**
     * Whether every member is known.
     *
     * @return true if no state is merely possible
     */
    public boolean isExact() {
        return certain.size() == possible.size();
    }

    /** What is known of the seat of a state. */
    Membership membershipOf(State state) {
        State seat = state.seat();
        if (certain.seats().contains(seat)) {
            return Membership.YES;
        }
        return possible.seats().contains(seat) ? Membership.UNKNOWN : Membership.NO;
    }

    private static SortedSet<String> sorted(Set<String> codes) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }
}
