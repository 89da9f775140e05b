package org.dialoguerecords.tally;

import java.util.function.Function;
import org.dialoguerecords.reading.StatesOnDays;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** Seats for which statements stand, gathered by the days of these: whether they count is then asked once for all of a day. */
final class SeatsByDays {

    private final CountedDialogue dialogue;
    private final @Nullable Gathered[] byPlace;

    SeatsByDays(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        this.byPlace = new Gathered[dialogue.reading().statements().places()];
    }

    /** The seats of the statements of some days. */
    private static final class Gathered {

        private final StateSet.Builder certain = StateSet.builder();
        private final StateSet.Builder perhaps = StateSet.builder();

        StateRange range() {
            StateSet surely = certain.build();
            StateSet possible = perhaps.build();
            return StateRange.of(surely, possible.isEmpty() ? surely : possible.union(surely));
        }
    }

    /** Adds seats for which a statement of the days at a place stands, certainly or perhaps. */
    void add(int place, StateSet seats, boolean certainly) {
        Gathered gathered = byPlace[place];
        if (gathered == null) {
            gathered = new Gathered();
            byPlace[place] = gathered;
        }
        (certainly ? gathered.certain : gathered.perhaps).addAll(seats);
    }

    /**
     * Those that the view counts.
     *
     * @param which the seats that count on some days
     */
    StateRange counted(Function<StatesOnDays, StateRange> which) {
        StateRange all = StateRange.empty();
        for (int place = 0; place < byPlace.length; place++) {
            Gathered gathered = byPlace[place];
            if (gathered != null) {
                StatesOnDays on = dialogue.reading().statements().on(place);
                StateRange counted = dialogue.parties().of(gathered.range(), on.days());
                all = all.union(counted.intersection(which.apply(on)));
            }
        }
        return all;
    }
}
