package org.dialoguerecords.names;

import java.time.LocalDate;

/** When the codes of states are in use: a slip of the pen never means a state that was gone on the day. */
@FunctionalInterface
public interface Lives {

    /** Whether a code means its state on a day. */
    boolean isInUse(String code, LocalDate day);
}
