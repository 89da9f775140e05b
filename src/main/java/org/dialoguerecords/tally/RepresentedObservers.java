package org.dialoguerecords.tally;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.StateRange;

/** The observers that are represented: states by their seats, organisations by their codes. */
final class RepresentedObservers {

    private final Map<String, Boolean> organizations = new TreeMap<>();
    private StateRange states = StateRange.empty();

    /** Adds states that are represented and observers, certainly or possibly. */
    void add(StateRange observers) {
        states = states.union(observers);
    }

    /** Adds an organisation, unless it is no observer. */
    void add(String organization, Membership observer, boolean certain) {
        if (observer != Membership.NO) {
            organizations.merge(organization, certain && observer == Membership.YES, Boolean::logicalOr);
        }
    }

    /** How many there are at least. */
    int least() {
        return states.certain().size()
                + (int) organizations.values().stream()
                        .filter(certain -> certain)
                        .count();
    }

    /** How many there are at most, some of the unknown members of groups among them. */
    int most(Collection<UnknownStates> unknown) {
        return organizations.size()
                + UnionRange.largest(
                        states.possible(),
                        unknown.stream().map(UnknownStates::asObservers).toList(),
                        false);
    }
}
