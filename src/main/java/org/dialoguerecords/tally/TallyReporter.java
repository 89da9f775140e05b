package org.dialoguerecords.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** Makes the report of a tally. */
final class TallyReporter {

    private final Tally tally;
    private final StateRange spoke;
    private final StateRange represented;
    private final Map<State, Absence> absences = new HashMap<>();

    TallyReporter(Tally tally) {
        this.tally = tally;
        this.spoke = tally.statesThatSpoke();
        this.represented = tally.statesRepresented().states();
        tally.statesNotRepresented().forEach(absence -> absences.put(absence.state(), absence));
    }

    TallyReport report() {
        Dialogue dialogue = tally.dialogue();
        return new TallyReport(
                TallyReport.FORMAT,
                dialogue.id(),
                dialogue.series(),
                dialogue.title(),
                dialogue.date().toString(),
                dialogue.lastDay().toString(),
                dialogue.coverage(),
                tally.sentence(),
                tally.howCounted(),
                tally.referenceVersion(),
                tally.rules(),
                tally.universe(),
                new TallyText(tally).view(),
                FigureCount.of(RecordFigures.of(tally)),
                StateCodes.of(spoke),
                StateCodes.of(represented),
                List.copyOf(tally.statesRepresented().organizations()),
                states(),
                tally.compareWithReported(),
                tally.conflicts(),
                tally.inferences());
    }

    private List<TallyReport.StateInTally> states() {
        StateSet all = spoke.possible().union(represented.possible()).union(StateSet.copyOf(absences.keySet()));
        return all.stream().map(this::state).toList();
    }

    private TallyReport.StateInTally state(State seat) {
        String code = seat.code();
        Absence absence = absences.get(seat);
        return new TallyReport.StateInTally(
                code,
                tally.nameOf(code),
                truth(spoke.membership(seat)),
                truth(represented.membership(seat)),
                tally.why(code),
                tally.representationsOf(code),
                absence == null ? null : absence.reason(),
                leftOutOf(absence));
    }

    private static List<String> leftOutOf(@Nullable Absence absence) {
        if (absence == null) {
            return List.of();
        }
        return switch (absence.reason()) {
            case EXCEPTED, DISSOCIATED -> absence.statements();
            case UNKNOWN, NO_STATEMENT -> List.of();
        };
    }

    private static Truth truth(Membership membership) {
        return switch (membership) {
            case YES -> Truth.TRUE;
            case NO -> Truth.FALSE;
            case UNKNOWN -> Truth.UNDECIDED;
        };
    }
}
