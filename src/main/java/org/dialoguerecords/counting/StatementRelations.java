package org.dialoguerecords.counting;

import java.util.BitSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dialoguerecords.reading.PartyOfStatement;
import org.dialoguerecords.reading.RecordStatements;
import org.dialoguerecords.reading.Shares;
import org.dialoguerecords.reading.UnknownParty;
import org.dialoguerecords.reading.Way;
import org.jspecify.annotations.Nullable;

/** For whom statements stand by the rules: by what they say themselves, and by what others say of them. */
public final class StatementRelations {

    private final CountedDialogue dialogue;
    private final RecordStatements statements;
    private final WhatCounts what;
    private final Set<String> groupsLeftOut;
    private final BitSet leftOut;
    private volatile @Nullable Dissociation dissociation;

    public StatementRelations(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        this.statements = dialogue.reading().statements();
        this.what = dialogue.what();
        this.groupsLeftOut = what.groupsLeftOut();
        this.leftOut = dialogue.reading().entries().numbersOf(groupsLeftOut);
    }

    /** Gives all those for whom statements that count stand, and why. */
    public void forEachCounted(BiConsumer<Why, PartyOfStatement> action) {
        for (int i = 0; i < statements.size(); i++) {
            if (dialogue.isCounted(i)) {
                forEach(i, action);
            }
        }
    }

    /** Gives all those for whom statements that count stand and of whom nobody knows who they are, and why. */
    public void forEachUnknown(BiConsumer<UnknownParty, Why> action) {
        Standing standing = new OfUnknown() {
            @Override
            public void add(int statement, int way, PartyOfStatement party, int aligning, Dissociated lost) {
                if (party.unknown() != null) {
                    action.accept(party.unknown(), Why.of(statements, statement, way, party, aligning, lost));
                }
            }
        };
        for (int i = 0; i < statements.size(); i++) {
            if (dialogue.isCounted(i)) {
                forOthers(i, standing);
            }
        }
    }

    /** Whether one of some statements stands for some of whom nobody knows who they are. */
    public boolean areSomeForUnknown(BitSet some) {
        AnyUnknown any = new AnyUnknown();
        for (int i = some.nextSetBit(0); i >= 0 && !any.found; i = some.nextSetBit(i + 1)) {
            forOthers(i, any);
        }
        return any.found;
    }

    /** What takes those of whom nobody knows who they are. */
    private abstract static class OfUnknown implements Standing {

        @Override
        public final void addDelegations(int statement, int way, int by, int aligning, Dissociated lost) {
            // Whoever takes the floor and is a delegation is known.
        }
    }

    /** Whether there is anybody of whom nobody knows who it is. */
    private static final class AnyUnknown extends OfUnknown {

        private boolean found;

        @Override
        public void add(int statement, int way, PartyOfStatement party, int aligning, Dissociated lost) {
            found |= party.unknown() != null;
        }
    }

    /** Gives all those for whom a statement stands, and why. */
    public void forEach(int one, BiConsumer<Why, PartyOfStatement> action) {
        forEach(one, new Standing() {
            @Override
            public void add(int statement, int way, PartyOfStatement party, int aligning, Dissociated lost) {
                action.accept(Why.of(statements, statement, way, party, aligning, lost), party);
            }

            @Override
            public void addDelegations(int statement, int way, int by, int aligning, Dissociated lost) {
                add(statement, way, statements.floor(by).delegations(), aligning, lost);
            }
        });
    }

    /** Whether the rules count those of a share as represented. */
    boolean isCounted(Shares shares, int share) {
        return what.counts(shares.way(share)) && dialogue.isShareCounted(share) && !shares.isOf(share, leftOut);
    }

    /** Gives all those for whom a statement stands. */
    public void forEach(int statement, Standing action) {
        if (what.counts(Way.OWN)) {
            action.addDelegations(statement, Way.OWN, statement, RecordStatements.NO_WAY, Dissociated.NOBODY);
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
        Dissociated lost = statements.isDissociated(statement) ? dissociation().from(statement) : Dissociated.NOBODY;
        for (; way < end; way++) {
            int bits = statements.way(way);
            int which = Way.which(bits);
            if (!what.counts(which)) {
                continue;
            }
            if (which == Way.ALIGNING) {
                addAligning(statement, way, lost, action);
            } else {
                Dissociated left = which == Way.OWN ? Dissociated.NOBODY : lost;
                add(statement, which, statements.party(way), RecordStatements.NO_WAY, left, action);
            }
        }
    }

    private Dissociation dissociation() {
        Dissociation known = dissociation;
        if (known == null) {
            known = new Dissociation(dialogue);
            dissociation = known;
        }
        return known;
    }

    /** Whatever was delivered has its effect, whether it is counted or not. */
    private void addAligning(int statement, int aligning, Dissociated lost, Standing action) {
        int by = statements.by(aligning);
        if (dialogue.isDelivered(by)) {
            action.addDelegations(statement, Way.ALIGNED, by, aligning, lost);
            int end = statements.endOfParties(by);
            for (int way = statements.firstWay(by); way < end; way++) {
                if (Way.isForWholeStatement(statements.way(way))) {
                    add(statement, Way.ALIGNED, statements.party(way), aligning, lost, action);
                }
            }
        }
    }

    private void add(int statement, int way, PartyOfStatement party, int aligning, Dissociated lost, Standing action) {
        if (party.kind() != PartyOfStatement.Kind.MEMBERS
                || party.group() == null
                || !groupsLeftOut.contains(party.group())) {
            action.add(statement, way, party, aligning, lost);
        }
    }
}
