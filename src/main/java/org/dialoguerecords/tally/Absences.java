package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dialoguerecords.counting.CountedDialogue;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;

/** The member states that are not certainly represented, and why not. */
final class Absences {

    private final StateSet states;
    private final Representations representations;

    /** The ids of statements by their numbers, in one list for all seats for which the same perhaps stand. */
    private final Map<BitSet, List<String>> ids = new ConcurrentHashMap<>();

    Absences(CountedDialogue dialogue, Representations representations) {
        this.states = dialogue.possibleStates()
                .difference(representations.states().known().certain());
        this.representations = representations;
    }

    /** In the order of the codes. */
    List<Absence> all() {
        List<Absence> all = new ArrayList<>();
        for (State seat : states) {
            all.add(of(seat));
        }
        return List.copyOf(all);
    }

    /** None for a seat that is certainly represented, or of no member state. */
    Optional<Absence> find(State seat) {
        return states.contains(seat) ? Optional.of(of(seat)) : Optional.empty();
    }

    private Absence of(State seat) {
        RepresentationReasons reasons = representations.reasons();
        BitSet perhaps = reasons.statementsFor(seat);
        List<String> dissociatedFrom = reasons.dissociations(seat);
        List<String> exceptedFrom = reasons.exceptions(seat);
        if (!perhaps.isEmpty()) {
            return new Absence(seat, Absence.Reason.UNKNOWN, ids.computeIfAbsent(perhaps, this::ids));
        }
        if (!dissociatedFrom.isEmpty()) {
            return new Absence(seat, Absence.Reason.DISSOCIATED, dissociatedFrom);
        }
        return exceptedFrom.isEmpty()
                ? new Absence(seat, Absence.Reason.NO_STATEMENT, List.of())
                : new Absence(seat, Absence.Reason.EXCEPTED, exceptedFrom);
    }

    private List<String> ids(BitSet statements) {
        return statements.stream()
                .mapToObj(representations.reasons()::statement)
                .sorted()
                .toList();
    }
}
