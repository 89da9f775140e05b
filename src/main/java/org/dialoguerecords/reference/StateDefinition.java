package org.dialoguerecords.reference;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of the table of states.
 *
 * @param code the key
 * @param kind what sort of party it is
 * @param name an English name, the last resort where no other is known
 * @param seat the code under which its seat is counted, its own unless the seat is continued
 * @param alpha2 the ISO 3166-1 alpha-2 code, or empty
 * @param alpha3 the ISO 3166-1 alpha-3 code, or empty
 * @param m49 the M49 code, or empty
 * @param since the first day on which it can have existed, {@link LocalDate#MIN} if it always did: on earlier days it is
 *     a member of nothing, unless that is certain
 * @param from the first day on which the code means this state, {@link LocalDate#MIN} for any
 * @param until the first day on which it no longer does, {@link LocalDate#MAX} for none
 */
record StateDefinition(
        String code,
        StateKind kind,
        String name,
        String seat,
        String alpha2,
        String alpha3,
        String m49,
        LocalDate since,
        LocalDate from,
        LocalDate until)
        implements Serializable {

    StateDefinition {
        Codes.require(code, "code of a state");
        Codes.requireText(name, "name of a state");
    }

    /** A state of which only the code and the name are known. */
    static StateDefinition of(String code, String name) {
        return new StateDefinition(
                code, StateKind.STATE, name, code, "", "", "", LocalDate.MIN, LocalDate.MIN, LocalDate.MAX);
    }

    /** Whether the code means this state on a day. */
    boolean isInUse(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
