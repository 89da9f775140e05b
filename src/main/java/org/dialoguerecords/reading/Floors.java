package org.dialoguerecords.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** All who take the floor in a record, alone or together, each with a number. */
final class Floors {

    private final Map<String, Floor> byId;
    private final List<Floor> all;

    private Floors(int participants) {
        this.byId = new HashMap<>(2 * participants);
        this.all = new ArrayList<>(participants + 1);
    }

    /** The participants of a record, each alone; of several with one id the first. */
    static Floors of(Dialogue dialogue, Parties parties) {
        List<Participant> participants = dialogue.participants();
        Floors floors = new Floors(participants.size());
        @Nullable State[] seats = parties.knownSeats();
        for (int i = 0; i < seats.length; i++) {
            Participant participant = participants.get(i);
            Floor floor = Floor.of(floors.all.size(), participant, seats[i], parties);
            if (floors.byId.putIfAbsent(participant.id(), floor) == null) {
                floors.all.add(floor);
            }
        }
        return floors;
    }

    /** Those who take the floor in a statement. */
    Floor of(Statement statement) {
        Floor first = of(statement.speaker());
        if (statement.coSpeakers().isEmpty()) {
            return first;
        }
        List<Floor> together = new ArrayList<>();
        together.add(first);
        statement.coSpeakers().forEach(id -> together.add(of(id)));
        Floor floor = Floor.together(all.size(), together);
        all.add(floor);
        return floor;
    }

    private Floor of(String id) {
        Floor known = byId.get(id);
        if (known == null) {
            known = Floor.undefined(all.size(), id);
            all.add(known);
        }
        return known;
    }

    /** The seats of each. */
    StateSet[] seats() {
        StateSet[] seats = new StateSet[all.size()];
        for (int i = 0; i < seats.length; i++) {
            seats[i] = all.get(i).seats();
        }
        return seats;
    }

    Floor get(int number) {
        return all.get(number);
    }
}
