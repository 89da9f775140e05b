package org.dialoguerecords.tally;

import java.util.SortedSet;
import org.dialoguerecords.reference.StateSet;

/**
 * Who belongs to a group on some days, as seats.
 *
 * @param certain the states that do on each of the days
 * @param possible the states that do on one of them, or perhaps do
 * @param certainOrganizations the organisations that do on each of the days
 * @param organizations the organisations that do on one of them, or perhaps do
 * @param unknown how many more states there are of which nobody knows which; {@link #ANY_NUMBER} if not even that is known
 * @param among the states that these may be: the same whenever the group is spoken for, and member states each time
 */
record Composition(
        StateSet certain,
        StateSet possible,
        SortedSet<String> certainOrganizations,
        SortedSet<String> organizations,
        int unknown,
        StateSet among) {

    /** As many members as there are states, or none. */
    static final int ANY_NUMBER = Integer.MAX_VALUE;

    /** The largest number that is a number: a record may state any size. */
    static final int MOST = ANY_NUMBER - 1;

    boolean hasUnknownMembers() {
        return unknown > 0;
    }

    boolean isAnybody() {
        return unknown == ANY_NUMBER;
    }

    /** How many there are of which nobody knows which, at least. */
    int unknownLeast() {
        return isAnybody() ? 0 : unknown;
    }
}
