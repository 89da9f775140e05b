package org.dialoguerecords.tally;

import org.dialoguerecords.reading.PartyOfStatement;
import org.dialoguerecords.reading.ReadStatement;
import org.dialoguerecords.reading.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What makes a statement stand for some parties.
 *
 * @param statement the statement
 * @param basis what makes it do so
 * @param group the id or name of the group, where there is one
 * @param through the id of the statement by which they aligned themselves, where it is another
 * @param dissociated those who dissociated themselves from it, so that it does not stand for them
 * @param sameDay whether that was certainly made on the same day, so that whoever was a member state then is one
 * @param positions whether the positions of the statement are theirs
 * @param certain whether it certainly stands for those who certainly are among them
 */
record Why(
        ReadStatement statement,
        Basis basis,
        @Nullable String group,
        @Nullable String through,
        Dissociated dissociated,
        boolean sameDay,
        boolean positions,
        boolean certain) {

    /** Why a statement stands for parties of its own, or for those of one that aligns itself with it. */
    static Why of(
            ReadStatement statement,
            Basis basis,
            PartyOfStatement party,
            @Nullable Relation aligning,
            Dissociated dissociated) {
        return new Why(
                statement,
                basis,
                party.group(),
                aligning == null ? null : aligning.by().id(),
                dissociated,
                aligning == null || isSameDay(statement, aligning.by()),
                !party.passage(),
                isCertain(statement, party, aligning));
    }

    /** Whether a statement certainly stands for parties, as far as these are certain. */
    static boolean isCertain(ReadStatement statement, PartyOfStatement party, @Nullable Relation aligning) {
        if (party.perhaps()) {
            return false;
        }
        // Of somebody whom the record does not define it is known when he spoke, though not whether as a delegation.
        boolean somebody = party.isUndefinedSpeaker();
        if (aligning == null) {
            return somebody ? statement.inTime() : statement.certain();
        }
        ReadStatement by = aligning.by();
        return statement.certain() && !aligning.perhaps() && (somebody ? by.inTime() : by.certain());
    }

    /** The same as a reason that is not certain. */
    Representation perhaps() {
        return new Representation(statement.id(), basis, group, through, false);
    }

    private static boolean isSameDay(ReadStatement one, ReadStatement other) {
        boolean oneDay = one.days().first().equals(one.days().last());
        return one.index() == other.index() || (oneDay && one.days().equals(other.days()));
    }
}
