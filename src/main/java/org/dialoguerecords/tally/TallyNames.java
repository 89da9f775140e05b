package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Group;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.reading.RecordReading;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateGroup;

/** English names for the codes and ids of one dialogue. */
final class TallyNames {

    private final RecordReading reading;
    private final Dialogue dialogue;
    private final ReferenceData reference;
    private final LocalDate day;

    TallyNames(RecordReading reading) {
        this.reading = reading;
        this.dialogue = reading.dialogue();
        this.reference = reading.reference();
        this.day = dialogue.lastDay();
    }

    /** The name of the state that had the seat on the last day. */
    String state(State seat) {
        return reference.states().stream()
                .filter(state -> state.seat().equals(seat) && state.existsOn(day))
                .findFirst()
                .orElse(seat)
                .name(Locale.ENGLISH, day);
    }

    /** The name of a group, the record's or that of the reference data, if it has one. */
    Optional<String> findGroup(String id) {
        return reading.groups()
                .ofRecord(id)
                .map(Group::name)
                .or(() -> reference.findGroup(id).map(StateGroup::name));
    }

    /** The name of a group with its article; what is no id of a group stands for itself. */
    String group(String id) {
        return findGroup(id).map(Words::the).orElse(id);
    }

    /** The name of an organisation: the record's, or that of the reference data. */
    String organization(String key) {
        return dialogue.participants().stream()
                .filter(Delegation.class::isInstance)
                .map(Delegation.class::cast)
                .filter(delegation -> key.equals(delegation.party()) || key.equals(delegation.id()))
                .map(Delegation::name)
                .filter(name -> name != null)
                .findFirst()
                .or(() -> reference.findGroup(key).map(StateGroup::name))
                .orElse(key);
    }
}
