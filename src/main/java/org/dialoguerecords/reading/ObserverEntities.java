package org.dialoguerecords.reading;

import java.time.LocalDate;
import org.dialoguerecords.reference.State;

/** The states that were observers of the United Nations as entities, before they were observer States. */
public final class ObserverEntities {

    private static final String PALESTINE = "PSE";

    /** The day on which resolution 67/19 made Palestine an observer State; before, it was an observer entity. */
    private static final LocalDate STATE_OF_PALESTINE = LocalDate.of(2012, 11, 29);

    private ObserverEntities() {}

    /** Whether a state that was an observer on a day was none as a State. */
    public static boolean include(State state, LocalDate day) {
        return state.code().equals(PALESTINE) && day.isBefore(STATE_OF_PALESTINE);
    }
}
