package org.dialoguerecords.counting;

import java.util.function.Function;
import java.util.function.Predicate;
import org.dialoguerecords.reading.Share;
import org.dialoguerecords.reading.StateRangeBuilder;
import org.dialoguerecords.reading.StatesOnDays;
import org.dialoguerecords.reading.Way;
import org.dialoguerecords.reference.StateRange;
import org.jspecify.annotations.Nullable;

/** Seats for which statements stand, gathered by the days of these: whether they count is then asked once for all of a day. */
final class SeatsByDays {

    private final CountedDialogue dialogue;
    private final @Nullable StateRangeBuilder[] byPlace;

    SeatsByDays(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        this.byPlace = new StateRangeBuilder[dialogue.reading().statements().places()];
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
        StateRangeBuilder builder = byPlace[place];
        if (builder == null) {
            builder = new StateRangeBuilder();
            byPlace[place] = builder;
        }
        builder.addAll(seats);
    }

    /**
     * Those that the view counts.
     *
     * @param which the seats that count on some days; nothing for all
     */
    StateRange counted(@Nullable Function<StatesOnDays, StateRange> which) {
        StateRange all = StateRange.empty();
        for (int place = 0; place < byPlace.length; place++) {
            StateRangeBuilder seats = byPlace[place];
            if (seats != null) {
                StatesOnDays on = dialogue.reading().statements().on(place);
                StateRange counted = dialogue.parties().of(seats.build(), on.days());
                all = all.union(which == null ? counted : counted.intersection(which.apply(on)));
            }
        }
        return all;
    }
}
