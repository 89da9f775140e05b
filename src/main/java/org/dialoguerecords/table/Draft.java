package org.dialoguerecords.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.ReferenceData;

/** A dialogue while something is read into it: what it has, what comes in, and what is not understood on the way. */
final class Draft {

    private final Dialogue dialogue;
    private final Set<String> ids = new HashSet<>();
    private int lastId;
    private final TableFindings findings = new TableFindings();
    private final Participants participants;
    private final Agenda agenda;
    private final CellValues values;
    private final LookedUp lookedUp;
    private final SpeakerWords words;
    private final RowSpeakers speakers;
    private final OnBehalfWords onBehalf;

    Draft(Dialogue dialogue, ReferenceData reference) {
        this.dialogue = dialogue;
        this.participants = new Participants(dialogue, reference);
        this.agenda = new Agenda(dialogue);
        this.values = new CellValues(dialogue, findings);
        this.lookedUp = new LookedUp(reference);
        this.words = new SpeakerWords(lookedUp);
        this.speakers = new RowSpeakers(participants, words, values, findings);
        this.onBehalf = new OnBehalfWords(dialogue, lookedUp, findings);
        dialogue.statements().forEach(statement -> ids.add(statement.id()));
    }

    TableFindings findings() {
        return findings;
    }

    Participants participants() {
        return participants;
    }

    Agenda agenda() {
        return agenda;
    }

    CellValues values() {
        return values;
    }

    LookedUp lookedUp() {
        return lookedUp;
    }

    SpeakerWords words() {
        return words;
    }

    RowSpeakers speakers() {
        return speakers;
    }

    OnBehalfWords onBehalf() {
        return onBehalf;
    }

    /** A new statement by those who take the floor. */
    Statement.Builder statement(RowSpeakers.Voice voice) {
        List<String> speaking = voice.participants();
        return Statement.builder(freeId(), speaking.get(0))
                .coSpeakers(speaking.subList(1, speaking.size()))
                .deliveredBy(voice.deliveredBy());
    }

    private String freeId() {
        lastId = Math.max(ids.size(), lastId) + 1;
        while (!ids.add("s" + lastId)) {
            lastId++;
        }
        return "s" + lastId;
    }

    /** The codes of those who take the floor, for "and my own country". */
    List<String> codes(RowSpeakers.Voice voice) {
        return voice.participants().stream()
                .flatMap(id -> participants.party(id).stream())
                .toList();
    }

    /**
     * For whom those speak who take the floor, by the words beside them and those of a cell.
     *
     * @param perhaps whether the source leaves it open that they were said
     */
    List<OnBehalfOf> onBehalfOf(
            RowSpeakers.Voice voice, Optional<Cell> label, LocalDate day, String path, boolean perhaps) {
        Collection<String> own = codes(voice);
        String where = path + ".onBehalfOf";
        List<OnBehalfOf> entries = new ArrayList<>();
        if (!voice.onBehalf().isEmpty()) {
            entries.addAll(onBehalf.read(voice.cell(), voice.onBehalf(), day, where, own, perhaps));
        }
        label.filter(Cell::says)
                .ifPresent(cell -> entries.addAll(onBehalf.read(cell, cell.text(), day, where, own, perhaps)));
        return entries.stream().distinct().toList();
    }

    /** The dialogue with what has come in; complete only if it was, and all is there, and whoever may be a state is known. */
    Dialogue finished(List<Statement> statements, boolean isComplete) {
        return dialogue.with(copy -> copy.participants(participants.all())
                .statements(statements)
                .sittings(agenda.sittings())
                .agenda(agenda.items())
                .coverage(isComplete && !speakers.leavesOpen() ? dialogue.coverage() : Coverage.PARTIAL));
    }
}
