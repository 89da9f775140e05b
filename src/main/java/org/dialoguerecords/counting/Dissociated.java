package org.dialoguerecords.counting;

import java.util.Set;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.StateRange;

/**
 * Those who dissociated themselves from a statement.
 *
 * @param states the seats that certainly did, and those that perhaps did
 * @param organizations the organisations that certainly or perhaps did
 * @param certainOrganizations those that certainly did
 * @param areSomeUnknown whether some did of whom it is not known who they are
 * @param anybody whether some did who may be anybody, so that any organisation perhaps did
 */
public record Dissociated(
        StateRange states,
        Set<String> organizations,
        Set<String> certainOrganizations,
        boolean areSomeUnknown,
        boolean anybody) {

    public static final Dissociated NOBODY = new Dissociated(StateRange.empty(), Set.of(), Set.of(), false, false);

    /** Those of some states that did not. */
    public StateRange without(StateRange some) {
        return states.possible().isEmpty() ? some : some.difference(states);
    }

    /** Whether an organisation is among them. */
    Membership membership(String organization) {
        if (certainOrganizations.contains(organization)) {
            return Membership.YES;
        }
        return anybody || organizations.contains(organization) ? Membership.UNKNOWN : Membership.NO;
    }
}
