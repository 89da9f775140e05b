package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dialoguerecords.counting.CountedParties;
import org.dialoguerecords.counting.Reason;
import org.dialoguerecords.counting.UnknownReason;
import org.dialoguerecords.counting.UnknownStates;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** Reasons to be represented, such as all of a record or those by one statement, in the order of the record. */
final class SomeReasons {

    /** A reason for so many seats at most is found by them; the others are gone through for each seat. */
    private static final int FEW = 8;

    private final List<Known> known = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private @Nullable BySeats bySeats;

    /**
     * A reason for seats that are known, as it is worded.
     *
     * @param surely for those for which it is certain
     * @param perhaps for the others
     */
    record Known(Reason reason, Wordings.Worded surely, Wordings.Worded perhaps) {}

    /** A reason for those of whom nobody knows who they are, as it is worded. */
    record Perhaps(UnknownReason reason, Wordings.Worded worded) {}

    /** Those of whom nobody knows who they are, and reasons for them. */
    private record Open(UnknownStates states, List<Perhaps> reasons) {}

    /** Adds a reason for seats that are known. */
    void add(Known reason) {
        known.add(reason);
    }

    /** Adds a reason for some of whom nobody knows who they are, all reasons for the same ones in a row. */
    @SuppressWarnings("ReferenceEquality") // each of them is one object
    void add(UnknownStates states, Perhaps reason) {
        Open last = open.isEmpty() ? null : open.get(open.size() - 1);
        if (last == null || last.states() != states) {
            last = new Open(states, new ArrayList<>(1));
            open.add(last);
        }
        last.reasons().add(reason);
    }

    /** The seats for which there may be a reason. */
    StateSet seats(CountedParties parties) {
        StateSet.Builder seats = StateSet.builder();
        for (Known one : known) {
            Days days = one.reason().statement().days();
            seats.addAll(parties.possible(one.reason().states().possible(), days));
        }
        for (Open one : open) {
            seats.addAll(one.states().among());
        }
        return seats.build();
    }

    /** Gives every reason for a seat, and that it may be among those of whom nobody knows who they are. */
    void forEach(State seat, CountedParties parties, Consumer<Wordings.Worded> action) {
        bySeats().forEach(seat, one -> give(one, seat, parties, action));
        for (Open one : open) {
            if (one.states().among().contains(seat)) {
                for (Perhaps reason : one.reasons()) {
                    if (reason.reason().among().possible().contains(seat)) {
                        action.accept(reason.worded());
                    }
                }
            }
        }
    }

    private static void give(Known one, State seat, CountedParties parties, Consumer<Wordings.Worded> action) {
        StateRange states = one.reason().states();
        Membership counted = parties.include(seat, one.reason().statement().days());
        if (counted != Membership.NO) {
            boolean surely = counted == Membership.YES && states.certain().contains(seat);
            action.accept(surely ? one.surely() : one.perhaps());
        }
    }

    private synchronized BySeats bySeats() {
        if (bySeats == null) {
            bySeats = new BySeats(known);
        }
        return bySeats;
    }

    /** The places of reasons by their seats: thousands of states that only a record knows may have one each. */
    private static final class BySeats {

        private final List<Known> all;
        private final Map<State, List<Integer>> ofFew = new HashMap<>();
        private final List<Integer> ofMany = new ArrayList<>();

        BySeats(List<Known> all) {
            this.all = all;
            for (int place = 0; place < all.size(); place++) {
                StateSet seats = all.get(place).reason().states().possible();
                if (seats.size() > FEW) {
                    ofMany.add(place);
                } else {
                    for (State seat : seats) {
                        ofFew.computeIfAbsent(seat, one -> new ArrayList<>(2)).add(place);
                    }
                }
            }
        }

        /** Gives the reasons for a seat in their order. */
        void forEach(State seat, Consumer<Known> action) {
            List<Integer> few = ofFew.getOrDefault(seat, List.of());
            int next = 0;
            for (int place : ofMany) {
                Known one = all.get(place);
                if (one.reason().states().possible().contains(seat)) {
                    for (; next < few.size() && few.get(next) < place; next++) {
                        action.accept(all.get(few.get(next)));
                    }
                    action.accept(one);
                }
            }
            for (; next < few.size(); next++) {
                action.accept(all.get(few.get(next)));
            }
        }
    }
}
