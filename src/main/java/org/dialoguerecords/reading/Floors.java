package org.dialoguerecords.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/**
 * All who take the floor in a record, each with a number: participants that are alone by their places in the record, and
 * after these whoever does together, or is not defined. Most are delegations of states: what they are is known without an
 * object, which is made when somebody asks for it.
 */
final class Floors {

    private final List<Participant> participants;
    private final @Nullable State[] seats;
    private final Parties parties;
    private final AtomicReferenceArray<@Nullable Floor> alone;
    private final List<Floor> others = new ArrayList<>(0);

    private Floors(Dialogue dialogue, Parties parties) {
        this.participants = dialogue.participants();
        this.seats = parties.knownSeats();
        this.parties = parties;
        this.alone = new AtomicReferenceArray<>(participants.size());
    }

    /** The seat, if these are one delegation, and known to be that of a state. */
    @Nullable
    State seat(int number) {
        return number < seats.length ? seats[number] : null;
    }

    /** The seats of the delegations. */
    StateSet seats(int number) {
        State seat = seat(number);
        return seat == null ? get(number).seats() : StateSet.of(seat);
    }

    /** The participant, if it is one alone. */
    @Nullable
    Participant participant(int number) {
        return number < seats.length ? participants.get(number) : null;
    }

    Floor get(int number) {
        if (number >= seats.length) {
            return others.get(number - seats.length);
        }
        Floor known = alone.getAcquire(number);
        if (known == null) {
            known = Floor.of(participants.get(number), seats[number], parties);
            alone.setRelease(number, known);
        }
        return known;
    }

    /** Finds who takes the floor, statement by statement. */
    static final class Finder {

        private final Floors all;
        private final Ids ids;

        Finder(RecordReading reading) {
            this.all = new Floors(reading.dialogue(), reading.parties());
            this.ids = reading.participantIds();
        }

        /** The number of those who take the floor in a statement. */
        int find(Statement statement) {
            return statement.coSpeakers().isEmpty() ? find(statement.speaker()) : together(statement);
        }

        private int find(String id) {
            int place = ids.find(id);
            return place == Ids.NONE ? added(Floor.undefined(id)) : place;
        }

        private int together(Statement statement) {
            List<Floor> floors = new ArrayList<>();
            for (String id : statement.speakers()) {
                int place = ids.find(id);
                floors.add(place == Ids.NONE ? Floor.undefined(id) : all.get(place));
            }
            return added(Floor.together(floors));
        }

        private int added(Floor floor) {
            all.others.add(floor);
            return all.seats.length + all.others.size() - 1;
        }

        Floors all() {
            return all;
        }
    }
}
