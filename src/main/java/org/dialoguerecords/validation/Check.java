package org.dialoguerecords.validation;

/** The rules of one concern. */
@FunctionalInterface
interface Check {

    /** Reports every violation in the dialogue. Paths are only put together for violations. */
    void check(Subject subject, Report report);
}
