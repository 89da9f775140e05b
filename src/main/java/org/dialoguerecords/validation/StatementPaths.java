package org.dialoguerecords.validation;

/** Paths into the statements of a record. Made for a finding only: nearly all statements have none. */
final class StatementPaths {

    private StatementPaths() {}

    /** The path of a property, given with a full stop before it, or of the statement itself. */
    static String of(int statement, String property) {
        return "statements[" + statement + "]" + property;
    }

    /** The path of one of those on whose behalf a statement is made. */
    static String ofEntry(int statement, int entry) {
        return of(statement, ".onBehalfOf[" + entry + "]");
    }
}
