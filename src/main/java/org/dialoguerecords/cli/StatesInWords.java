package org.dialoguerecords.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dialoguerecords.reference.NameResolution;
import org.dialoguerecords.reference.State;

/** States as a line each, and what there is to say of a name that several have. */
final class StatesInWords {

    private StatesInWords() {}

    /** The code, which is what other commands and records want, and the name of that day. */
    static String line(State state, LocalDate day) {
        return state.code() + "  " + state.name(Locale.ENGLISH, day);
    }

    static String ambiguous(String name, NameResolution.Ambiguous ambiguous, LocalDate day) {
        return "\"" + name + "\" can mean several states: "
                + ambiguous.states().stream().map(state -> line(state, day)).collect(Collectors.joining("; "));
    }
}
