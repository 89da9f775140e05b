package org.dialoguerecords.tally;

import java.util.Set;
import org.dialoguerecords.reading.PartyOfStatement;
import org.dialoguerecords.reading.RecordStatements;
import org.dialoguerecords.reading.Share;
import org.dialoguerecords.reading.Way;

/** For whom statements stand by the rules: by what they say themselves, and by what others say of them. */
final class StatementRelations {

    private final CountedDialogue dialogue;
    private final RecordStatements statements;
    private final int counted;
    private final Set<String> groupsLeftOut;

    StatementRelations(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        this.statements = dialogue.reading().statements();
        this.groupsLeftOut = dialogue.rules().groupsLeftOut();
        int ways = 0;
        for (Basis basis : dialogue.rules().bases()) {
            ways |= waysOf(basis);
        }
        this.counted = ways;
    }

    private static int waysOf(Basis basis) {
        return switch (basis) {
            case OWN -> 1 << Way.OWN;
            case NAMED -> 1 << Way.NAMED;
            case GROUP -> 1 << Way.GROUP;
            case ALIGNED -> (1 << Way.ALIGNED) | (1 << Way.ALIGNING);
        };
    }

    private static Basis basis(int way) {
        return switch (Way.which(way)) {
            case Way.OWN -> Basis.OWN;
            case Way.NAMED -> Basis.NAMED;
            case Way.GROUP -> Basis.GROUP;
            default -> Basis.ALIGNED;
        };
    }

    /** Takes in those for whom a statement stands. */
    interface Standing {

        /**
         * Takes in some of them.
         *
         * @param statement the number of the statement
         * @param basis what makes it stand for them
         * @param party they
         * @param aligning the way in which they aligned themselves by another statement, or {@link RecordStatements#NO_WAY}
         * @param lost those who dissociated themselves
         */
        void add(int statement, Basis basis, PartyOfStatement party, int aligning, Dissociated lost);

        /**
         * Takes in the delegations that made a statement, that one or another that aligns itself with it.
         *
         * @param by the number of the statement that they made
         */
        void addDelegations(int statement, Basis basis, int by, int aligning, Dissociated lost);
    }

    /** Takes in why statements stand for parties. */
    @FunctionalInterface
    interface Explained {
        void add(Why why, PartyOfStatement party);
    }

    /** Gives all those for whom statements that count stand, and why. */
    void forEachCounted(Explained action) {
        for (int i = 0; i < statements.size(); i++) {
            if (dialogue.isCounted(i)) {
                forEach(i, action);
            }
        }
    }

    /** Gives all those for whom a statement stands, and why. */
    void forEach(int one, Explained action) {
        forEach(one, new Standing() {
            @Override
            public void add(int statement, Basis basis, PartyOfStatement party, int aligning, Dissociated lost) {
                action.add(Why.of(statements, statement, basis, party, aligning, lost), party);
            }

            @Override
            public void addDelegations(int statement, Basis basis, int by, int aligning, Dissociated lost) {
                add(statement, basis, statements.floor(by).delegations(), aligning, lost);
            }
        });
    }

    /** Whether the rules count those of a share as represented. */
    boolean isCounted(Share share) {
        return ((counted >>> share.way()) & 1) != 0
                && dialogue.isCounted(share)
                && (share.group() == null || !groupsLeftOut.contains(share.group()));
    }

    /** Gives all those for whom a statement stands. */
    void forEach(int statement, Standing action) {
        if (((counted >>> Way.OWN) & 1) != 0) {
            action.addDelegations(statement, Basis.OWN, statement, RecordStatements.NO_WAY, Dissociated.NOBODY);
        }
        forOthers(statement, action);
    }

    /** Gives those for whom a statement stands, but for the delegations that made it. */
    void forOthers(int statement, Standing action) {
        int end = statements.endOfWays(statement);
        int way = statements.firstWay(statement);
        if (way == end) {
            return;
        }
        Dissociated lost =
                statements.isDissociated(statement) ? Dissociation.from(dialogue, statement) : Dissociated.NOBODY;
        for (; way < end; way++) {
            int bits = statements.way(way);
            int which = Way.which(bits);
            if (((counted >>> which) & 1) == 0) {
                continue;
            }
            if (which == Way.ALIGNING) {
                addAligning(statement, way, lost, action);
            } else {
                Dissociated left = which == Way.OWN ? Dissociated.NOBODY : lost;
                add(statement, basis(bits), statements.party(way), RecordStatements.NO_WAY, left, action);
            }
        }
    }

    /** Whatever was delivered has its effect, whether it is counted or not. */
    private void addAligning(int statement, int aligning, Dissociated lost, Standing action) {
        int by = statements.by(aligning);
        if (dialogue.isDelivered(by)) {
            action.addDelegations(statement, Basis.ALIGNED, by, aligning, lost);
            int end = statements.endOfWays(by);
            for (int way = statements.firstWay(by); way < end; way++) {
                if (Way.isForWholeStatement(statements.way(way))) {
                    add(statement, Basis.ALIGNED, statements.party(way), aligning, lost, action);
                }
            }
        }
    }

    private void add(
            int statement, Basis basis, PartyOfStatement party, int aligning, Dissociated lost, Standing action) {
        if (party.kind() != PartyOfStatement.Kind.MEMBERS
                || party.group() == null
                || !groupsLeftOut.contains(party.group())) {
            action.add(statement, basis, party, aligning, lost);
        }
    }
}
