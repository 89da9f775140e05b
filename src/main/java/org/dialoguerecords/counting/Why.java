package org.dialoguerecords.counting;

import org.dialoguerecords.reading.PartyOfStatement;
import org.dialoguerecords.reading.ReadStatement;
import org.dialoguerecords.reading.RecordStatements;
import org.jspecify.annotations.Nullable;

/**
 * What makes a statement stand for some parties.
 *
 * @param statement the statement
 * @param way in which way it does so, of {@link org.dialoguerecords.reading.Way}
 * @param group the id or name of the group, where there is one
 * @param through the id of the statement by which they aligned themselves, where it is another
 * @param dissociated those who dissociated themselves from it, so that it does not stand for them
 * @param sameDay whether that was certainly made on the same day, so that whoever was a member state then is one
 * @param positions whether the positions of the statement are theirs
 * @param certain whether it certainly stands for those who certainly are among them
 */
public record Why(
        ReadStatement statement,
        int way,
        @Nullable String group,
        @Nullable String through,
        Dissociated dissociated,
        boolean sameDay,
        boolean positions,
        boolean certain) {

    /**
     * Why a statement stands for parties of its own, or for those of one that aligns itself with it.
     *
     * @param aligning the way in which that one does, or {@link RecordStatements#NO_WAY}
     */
    public static Why of(
            RecordStatements statements,
            int statement,
            int way,
            PartyOfStatement party,
            int aligning,
            Dissociated dissociated) {
        boolean self = aligning == RecordStatements.NO_WAY;
        return new Why(
                statements.statement(statement),
                way,
                party.group(),
                self ? null : statements.statement(statements.by(aligning)).id(),
                dissociated,
                statements.isSameDay(statement, aligning),
                !party.passage(),
                statements.isCertain(statement, party, aligning));
    }
}
