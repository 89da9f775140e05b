package org.dialoguerecords.counting;

import java.util.List;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.reading.GroupMembers;
import org.dialoguerecords.reading.Party;
import org.dialoguerecords.reading.RecordReading;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/** The parties that are counted: all, or those among some groups and outside of others on the day of a statement. */
public final class CountedParties {

    private final RecordReading reading;
    private final List<GroupOrOthers> parts;

    CountedParties(RecordReading reading, List<GroupOrOthers> parts) {
        this.reading = reading;
        this.parts = parts;
    }

    /** Whether all are. */
    public boolean areAll() {
        return parts.isEmpty();
    }

    /** Whether individuals are counted: they belong to no group. */
    boolean areIndividualsCounted() {
        return parts.stream().noneMatch(GroupOrOthers::inside);
    }

    /** Whether no state is counted that the reference data do not know: all belong to a group whose members they know. */
    boolean areKnown(Days days) {
        return parts.stream()
                .filter(GroupOrOthers::inside)
                .map(part -> reading.groups().of(part.group(), days))
                .anyMatch(members -> !members.areSomeUnknown());
    }

    /** Those of some states that are counted. */
    public StateRange of(StateRange states, Days days) {
        StateRange counted = states;
        for (GroupOrOthers part : parts) {
            GroupMembers members = reading.groups().of(part.group(), days);
            counted = part.inside() ? members.within(counted) : members.without(counted);
        }
        return counted;
    }

    /** Those of some states that may be counted. */
    public StateSet possible(StateSet states, Days days) {
        return parts.isEmpty() ? states : of(StateRange.exactly(states), days).possible();
    }

    /** Those of some states that certainly are counted. */
    public StateSet certain(StateSet states, Days days) {
        return parts.isEmpty() ? states : of(StateRange.exactly(states), days).certain();
    }

    public Membership include(State seat, Days days) {
        return parts.isEmpty()
                ? Membership.YES
                : of(StateRange.exactly(StateSet.of(seat)), days).membership(seat);
    }

    public Membership include(Party party, Days days) {
        return party.seat() == null ? include(party.key(), days) : include(party.seat(), days);
    }

    public Membership include(String organization, Days days) {
        Membership counted = Membership.YES;
        for (GroupOrOthers part : parts) {
            Membership member = reading.groups().of(part.group(), days).membership(organization);
            counted = both(counted, part.inside() ? member : not(member));
        }
        return counted;
    }

    /** Whether two things hold together. */
    static Membership both(Membership one, Membership other) {
        if (one == Membership.NO || other == Membership.NO) {
            return Membership.NO;
        }
        return one == Membership.YES ? other : one;
    }

    private static Membership not(Membership member) {
        return switch (member) {
            case YES -> Membership.NO;
            case NO -> Membership.YES;
            case UNKNOWN -> Membership.UNKNOWN;
        };
    }
}
