package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;

/**
 * The seats that count as states on some days.
 *
 * @param certain those that do on each of the days
 * @param possible those that do on one of them, or perhaps do
 * @param bounded whether nobody else can: false if the reference data do not know who the member states are
 */
record Universe(StateSet certain, StateSet possible, boolean bounded) {

    /** What holds on each of some days, and what on any. */
    static Universe over(List<LocalDate> days, Function<LocalDate, Universe> on) {
        BinaryOperator<Universe> both = (one, other) ->
                new Universe(one.certain.intersection(other.certain), one.possible.union(other.possible), one.bounded);
        return days.stream().map(on).reduce(both).orElseThrow();
    }

    /** Those of some seats that are not among the seats of which it is open whether they do. */
    StateSet withoutOpen(StateSet seats) {
        return certain.containsAll(seats) ? seats : seats.difference(possible.difference(certain));
    }

    /** Whether a seat does. */
    Membership membership(State seat) {
        if (certain.contains(seat)) {
            return Membership.YES;
        }
        return possible.contains(seat) ? Membership.UNKNOWN : Membership.NO;
    }
}
