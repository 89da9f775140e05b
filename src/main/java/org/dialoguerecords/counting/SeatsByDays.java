package org.dialoguerecords.counting;

import java.util.function.Function;
import java.util.function.Predicate;
import org.dialoguerecords.reading.Share;
import org.dialoguerecords.reading.StatesOnDays;
import org.dialoguerecords.reading.Way;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** Seats for which statements stand, gathered by the days of these: whether they count is then asked once for all of a day. */
final class SeatsByDays {

    private final CountedDialogue dialogue;
    private final StateSet.@Nullable Builder[] certain;
    private final StateSet.@Nullable Builder[] possible;

    SeatsByDays(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        int places = dialogue.reading().statements().places();
        this.certain = new StateSet.Builder[places];
        this.possible = new StateSet.Builder[places];
    }

    /** The seats whose delegations made the statements of some shares. */
    static SeatsByDays ofDelegations(CountedDialogue dialogue, Predicate<Share> which) {
        SeatsByDays seats = new SeatsByDays(dialogue);
        for (Share share : dialogue.shares().all()) {
            if (share.way() == Way.OWN && which.test(share)) {
                seats.add(share.place(), share.states());
            }
        }
        return seats;
    }

    /** Adds seats for which a statement of the days at a place stands, certainly or perhaps. */
    void add(int place, StateRange seats) {
        builder(certain, place).addAll(seats.certain());
        builder(possible, place).addAll(seats.possible());
    }

    private static StateSet.Builder builder(StateSet.@Nullable Builder[] builders, int place) {
        StateSet.Builder builder = builders[place];
        if (builder == null) {
            builder = StateSet.builder();
            builders[place] = builder;
        }
        return builder;
    }

    /**
     * Those that the view counts.
     *
     * @param which the seats that count on some days; nothing for all
     */
    StateRange counted(@Nullable Function<StatesOnDays, StateRange> which) {
        StateRange all = StateRange.empty();
        for (int place = 0; place < possible.length; place++) {
            StateSet.Builder seats = possible[place];
            if (seats != null) {
                StatesOnDays on = dialogue.reading().statements().on(place);
                StateRange said = StateRange.of(builder(certain, place).build(), seats.build());
                StateRange counted = dialogue.parties().of(said, on.days());
                all = all.union(which == null ? counted : counted.intersection(which.apply(on)));
            }
        }
        return all;
    }
}
