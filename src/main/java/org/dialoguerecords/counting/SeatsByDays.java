package org.dialoguerecords.counting;

import java.util.function.Function;
import org.dialoguerecords.reading.StatesOnDays;
import org.dialoguerecords.reference.StateRange;
import org.jspecify.annotations.Nullable;

/** Seats for which statements stand, gathered by the days of these: whether they count is then asked once for all of a day. */
final class SeatsByDays {

    private final CountedDialogue dialogue;
    private final @Nullable StateRange[] byPlace;

    SeatsByDays(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        this.byPlace = new StateRange[dialogue.reading().statements().places()];
    }

    /** Adds seats for which a statement of the days at a place stands, certainly or perhaps. */
    void add(int place, StateRange seats) {
        StateRange others = byPlace[place];
        byPlace[place] = others == null ? seats : others.union(seats);
    }

    /**
     * Those that the view counts.
     *
     * @param which the seats that count on some days; nothing for all
     */
    StateRange counted(@Nullable Function<StatesOnDays, StateRange> which) {
        StateRange all = StateRange.empty();
        for (int place = 0; place < byPlace.length; place++) {
            StateRange seats = byPlace[place];
            if (seats != null) {
                StatesOnDays on = dialogue.reading().statements().on(place);
                StateRange counted = dialogue.parties().of(seats, on.days());
                all = all.union(which == null ? counted : counted.intersection(which.apply(on)));
            }
        }
        return all;
    }
}
