package org.dialoguerecords.reference;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is written of a {@link StateSet}: codes of standard states, or states that bring their definitions. */
final class SerializedStateSet implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String[] standardCodes;
    private final State[] states;

    private SerializedStateSet(String[] standardCodes, State[] states) {
        this.standardCodes = standardCodes;
        this.states = states;
    }

    static SerializedStateSet ofStandard(List<String> codes) {
        return new SerializedStateSet(codes.toArray(String[]::new), new State[0]);
    }

    static SerializedStateSet of(Set<State> states) {
        return new SerializedStateSet(new String[0], states.toArray(State[]::new));
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        ReferenceData standard = ReferenceData.standard();
        List<State> all = new ArrayList<>(List.of(states));
        for (String code : standardCodes) {
            all.add(standard.findState(code)
                    .orElseThrow(
                            () -> new InvalidObjectException("the set was written with reference data that have the"
                                    + " state " + code + ", which " + standard.version() + " has not")));
        }
        return StateSet.copyOf(all);
    }
}
