package org.dialoguerecords.tally;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a state counts as represented.
 *
 * @param statement the id of the statement that stands for it
 * @param basis what makes it do so
 * @param group the id or name of the group through which it does, if there is one
 * @param through the id of the statement by which the state aligned itself, if it did so in another
 * @param certain whether that is certain, and does not depend on what the record or the reference data leave open
 */
public record Representation(
        String statement,
        Basis basis,
        @Nullable String group,
        @Nullable String through,
        boolean certain) implements Serializable {

    /** The same reason, if it is not certain. */
    Representation perhaps() {
        return new Representation(statement, basis, group, through, false);
    }
}
