package org.dialoguerecords.tally;

import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;
import org.jspecify.annotations.Nullable;

/**
 * One reason for several seats to be represented.
 *
 * @param statement the statement that stands for them
 * @param basis what makes it do so
 * @param group the id or name of the group, where there is one
 * @param states the seats for which that is certain, and those for which it is possible
 */
record Reason(
        CountedStatement statement, Basis basis, @Nullable String group, StateRange states) {

    /** The reason for one of the seats. */
    Representation representation(State seat) {
        return new Representation(statement.id(), basis, group, states.certain().contains(seat));
    }
}
