package org.dialoguerecords.reference;

import java.time.LocalDate;
import org.dialoguerecords.names.Lazy;
import org.dialoguerecords.names.Lives;
import org.dialoguerecords.names.NameIndex;

/** The names of the states of some data, read when one is first asked for. */
final class StateNames extends Lazy<NameIndex> implements Lives {

    private final Definitions definitions;

    StateNames(Definitions definitions) {
        this.definitions = definitions;
    }

    @Override
    protected NameIndex make() {
        return NameTable.index(definitions.nameTables, this);
    }

    @Override
    public boolean isInUse(String code, LocalDate day) {
        StateDefinition state = definitions.states.get(code);
        if (state == null) {
            throw new IllegalStateException("the name of " + code + " without a state");
        }
        return state.isInUse(day);
    }
}
