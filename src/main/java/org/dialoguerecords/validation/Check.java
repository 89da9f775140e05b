package org.dialoguerecords.validation;

/** The rules of one concern. */
@FunctionalInterface
interface Check {

    /** Reports every violation in the dialogue. Most statements are plain: no path is put together for them. */
    void check(Subject subject, Report report);
}
