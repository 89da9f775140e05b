package org.dialoguerecords.table;

import java.util.List;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.validation.Finding;

/**
 * A dialogue with what was read into it, and everything that was not understood on the way.
 *
 * @param dialogue the dialogue; {@code PARTIAL} where something was left out, or somebody is not known, on whom a count
 *     may depend
 * @param findings what was not understood, what is ambiguous and what was left out, in the order of the text, with line and
 *     column; empty if all was understood
 */
public record Imported(Dialogue dialogue, List<Finding> findings) {

    /** Copies the list. */
    public Imported {
        findings = List.copyOf(findings);
    }
}
