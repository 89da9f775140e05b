package org.dialoguerecords.tally;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a state counts as represented.
 *
 * @param statement the id of the statement that stands for it
 * @param basis what makes it do so
 * @param group the id or name of the group, where the statement was made for one or under its label
 * @param certain whether that is certain, and does not depend on what the record or the reference data leave open
 */
public record Representation(
        String statement, Basis basis, @Nullable String group, boolean certain) implements Serializable {}
