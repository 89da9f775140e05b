package org.dialoguerecords.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.State;
import org.jspecify.annotations.Nullable;

/** All who take the floor in a record, alone or together, in the making: each with a number, when they first do. */
final class Floors {

    private final List<Participant> participants;
    private final @Nullable State[] seats;
    private final Parties parties;

    /** The places of the participants by their ids; of several with one id that of the first. */
    private final Map<String, Integer> places;

    private final @Nullable Floor[] alone;
    private final List<Floor> all = new ArrayList<>();

    Floors(Dialogue dialogue, Parties parties) {
        this.participants = dialogue.participants();
        this.seats = parties.knownSeats();
        this.parties = parties;
        this.places = new HashMap<>(2 * participants.size());
        this.alone = new Floor[participants.size()];
        for (int i = 0; i < alone.length; i++) {
            places.putIfAbsent(participants.get(i).id(), i);
        }
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
        return added(Floor.together(all.size(), together));
    }

    private Floor of(String id) {
        Integer place = places.get(id);
        if (place == null) {
            return added(Floor.undefined(all.size(), id));
        }
        Floor known = alone[place];
        if (known == null) {
            known = added(Floor.of(all.size(), participants.get(place), seats[place], parties));
            alone[place] = known;
        }
        return known;
    }

    private Floor added(Floor floor) {
        all.add(floor);
        return floor;
    }

    /** Those who have taken the floor so far, by their numbers. */
    Floor[] all() {
        return all.toArray(Floor[]::new);
    }
}
