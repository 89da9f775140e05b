package org.dialoguerecords.tally;

import java.util.List;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.reading.Party;
import org.dialoguerecords.reading.StatesOnDays;
import org.dialoguerecords.reference.StateRange;

/**
 * A statement, and who made it when.
 *
 * @param statement the statement
 * @param index its place in the order of the record
 * @param days the day on which it was made, or all days on which it may have been
 * @param on what the seats are on those days
 * @param states the seats that count as states on those days
 * @param speakers the parties whose delegations took the floor
 * @param individuals the ids of the individuals who took the floor
 * @param unknownSpeakers the ids of others of whom the record does not say whether they are delegations
 * @param inTime whether it certainly was made on the days that are counted
 */
record CountedStatement(
        Statement statement,
        int index,
        Days days,
        StatesOnDays on,
        StateRange states,
        List<Party> speakers,
        List<String> individuals,
        List<String> unknownSpeakers,
        boolean inTime) {

    /** Whether it certainly is a statement of delegations on the days that are counted. */
    boolean certain() {
        return inTime && !speakers.isEmpty();
    }

    /** Whether it is, certainly or perhaps, a statement of delegations. */
    boolean mayBeOfDelegations() {
        return !speakers.isEmpty() || !unknownSpeakers.isEmpty();
    }

    String id() {
        return statement.id();
    }
}
