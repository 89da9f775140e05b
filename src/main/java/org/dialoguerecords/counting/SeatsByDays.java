package org.dialoguerecords.counting;

import java.util.function.Function;
import java.util.function.IntPredicate;
import org.dialoguerecords.reading.RecordStatements;
import org.dialoguerecords.reading.Shares;
import org.dialoguerecords.reading.StatesOnDays;
import org.dialoguerecords.reading.Way;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateRangeRows;
import org.jspecify.annotations.Nullable;

/** Seats for which statements stand, gathered by the days of these: whether they count is then asked once for all of a day. */
final class SeatsByDays {

    private final CountedDialogue dialogue;
    private final StateRangeRows byPlace;

    SeatsByDays(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        this.byPlace =
                dialogue.shares().states().empty(dialogue.reading().statements().places());
    }

    /** The seats whose delegations made the statements of some shares. */
    static SeatsByDays ofDelegations(CountedDialogue dialogue, IntPredicate which) {
        SeatsByDays seats = new SeatsByDays(dialogue);
        Shares shares = dialogue.shares();
        for (int share = 0; share < shares.size(); share++) {
            if (shares.way(share) == Way.OWN && which.test(share)) {
                seats.add(shares, share);
            }
        }
        return seats;
    }

    /** Adds the seats of a share. */
    void add(Shares shares, int share) {
        byPlace.addAll(shares.place(share), shares.states(), share);
    }

    /** Adds seats for which a statement of the days at a place stands, certainly or perhaps. */
    void add(int place, StateRange seats) {
        byPlace.addAll(place, seats);
    }

    /**
     * Those that the view counts.
     *
     * @param which the seats that count on some days; nothing for all
     */
    StateRange counted(@Nullable Function<StatesOnDays, StateRange> which) {
        StateRange all = StateRange.empty();
        RecordStatements statements = dialogue.reading().statements();
        for (int place = 0; place < statements.places(); place++) {
            StateRange seats = byPlace.get(place);
            if (!seats.possible().isEmpty()) {
                StatesOnDays on = statements.on(place);
                StateRange counted = dialogue.parties().of(seats, on.days());
                all = all.union(which == null ? counted : counted.intersection(which.apply(on)));
            }
        }
        return all;
    }
}
