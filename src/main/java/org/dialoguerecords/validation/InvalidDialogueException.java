package org.dialoguerecords.validation;

import java.util.List;
import java.util.stream.Collectors;

/** A dialogue that is unfit to be counted, with everything that is wrong with it. */
public final class InvalidDialogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the copy that is kept can be serialized
    private final List<Finding> findings;

    InvalidDialogueException(String id, List<Finding> findings) {
        super("the dialogue " + id + " has errors:\n"
                + findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** The errors, in the order of the record. */
    public List<Finding> findings() {
        return findings;
    }
}
