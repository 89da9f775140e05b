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
 * @param unknownLeast how many more states there are at least of which nobody knows which
 * @param unknownMost how many more there are at most
 */
record Composition(
        StateSet certain,
        StateSet possible,
        SortedSet<String> certainOrganizations,
        SortedSet<String> organizations,
        int unknownLeast,
        int unknownMost) {

    boolean hasUnknownMembers() {
        return unknownMost > 0;
    }
}
