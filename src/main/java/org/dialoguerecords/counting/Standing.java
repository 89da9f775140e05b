package org.dialoguerecords.counting;

import org.dialoguerecords.reading.PartyOfStatement;
import org.dialoguerecords.reading.RecordStatements;

/** Takes in those for whom a statement stands. */
public interface Standing {

    /**
     * Takes in some of them.
     *
     * @param statement the number of the statement
     * @param way in which way it stands for them
     * @param party they
     * @param aligning the way in which they aligned themselves by another statement, or {@link RecordStatements#NO_WAY}
     * @param lost those who dissociated themselves
     */
    void add(int statement, int way, PartyOfStatement party, int aligning, Dissociated lost);

    /**
     * Takes in the delegations that made a statement, that one or another that aligns itself with it.
     *
     * @param by the number of the statement that they made
     */
    void addDelegations(int statement, int way, int by, int aligning, Dissociated lost);
}
