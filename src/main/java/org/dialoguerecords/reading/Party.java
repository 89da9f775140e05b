package org.dialoguerecords.reading;

import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation represents on some days.
 *
 * @param key what tells it from other parties: the code of the seat, or that of the organisation
 * @param seat the seat, if it is a state
 * @param seats the seat alone, or none
 * @param member whether it is a member state on those days
 * @param observer whether it is an observer state on those days
 * @param category what it is if it is no state
 */
public record Party(
        String key,
        @Nullable State seat,
        StateSet seats,
        Membership member,
        Membership observer,
        DelegationCategory category) {

    static Party state(State seat, StatesOnDays on) {
        return new Party(
                seat.code(),
                seat,
                StateSet.of(seat),
                on.memberStates().membership(seat),
                on.observers().membership(seat),
                DelegationCategory.OTHER);
    }

    static Party organization(String key, DelegationCategory category) {
        return new Party(key, null, StateSet.empty(), Membership.NO, Membership.NO, category);
    }

    /** Whether it is of a category on those days. */
    public Membership is(DelegationCategory wanted) {
        if (seat == null) {
            return category == wanted ? Membership.YES : Membership.NO;
        }
        return switch (wanted) {
            case MEMBER_STATE -> member;
            case OBSERVER_STATE -> observer;
            default -> Membership.NO;
        };
    }
}
