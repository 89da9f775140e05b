package org.dialoguerecords.tally;

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
        CountedStatement statement,
        Basis basis,
        @Nullable String group,
        @Nullable String through,
        Dissociated dissociated,
        boolean sameDay,
        boolean positions,
        boolean certain) {

    /** Why a statement stands for parties of its own, or for those of one that aligns itself with it. */
    static Why of(
            CountedStatement statement,
            Basis basis,
            PartyOfStatement party,
            StatementRelations.@Nullable Relation aligning,
            Dissociated dissociated) {
        // Of somebody whom the record does not define it is known when he spoke, though not whether as a delegation.
        boolean somebody = party.isUndefinedSpeaker();
        boolean certain;
        if (aligning == null) {
            certain = somebody ? statement.inTime() : statement.certain();
        } else {
            CountedStatement by = aligning.by();
            certain = statement.certain() && !aligning.perhaps() && (somebody ? by.inTime() : by.certain());
        }
        return new Why(
                statement,
                basis,
                party.group(),
                aligning == null ? null : aligning.by().id(),
                dissociated,
                aligning == null || isSameDay(statement, aligning.by()),
                !party.passage(),
                certain && !party.perhaps());
    }

    private static boolean isSameDay(CountedStatement one, CountedStatement other) {
        boolean oneDay = one.days().first().equals(one.days().last());
        return one.index() == other.index() || (oneDay && one.days().equals(other.days()));
    }
}
