package org.dialoguerecords.tally;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dialoguerecords.reading.GroupMembers;
import org.dialoguerecords.reading.PartyOfStatement;
import org.dialoguerecords.reading.ReadStatement;
import org.dialoguerecords.reading.RecordStatements;
import org.dialoguerecords.reading.Relation;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** For whom statements stand by the rules: by what they say themselves, and by what others say of them. */
final class StatementRelations {

    private final CountedDialogue dialogue;
    private final RecordStatements statements;
    private final Set<Basis> bases;
    private final Set<String> groupsLeftOut;

    StatementRelations(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        this.statements = dialogue.reading().statements();
        this.bases = EnumSet.noneOf(Basis.class);
        this.bases.addAll(dialogue.rules().bases());
        this.groupsLeftOut = dialogue.rules().groupsLeftOut();
    }

    /** Takes in those for whom a statement stands. */
    @FunctionalInterface
    interface Standing {

        /**
         * Takes in some of them.
         *
         * @param basis what makes the statement stand for them
         * @param party they
         * @param aligning the statement by which they aligned themselves, where it is another
         * @param lost those who dissociated themselves
         */
        void add(
                ReadStatement statement,
                Basis basis,
                PartyOfStatement party,
                @Nullable Relation aligning,
                Dissociated lost);
    }

    /** Gives all those for whom a statement stands. */
    void forEach(ReadStatement statement, Standing action) {
        Dissociated lost = statement.isNamedByOthers() ? dissociatedFrom(statement) : Dissociated.NOBODY;
        List<PartyOfStatement> parties = statement.parties();
        for (int i = 0; i < parties.size(); i++) {
            Basis basis = basis(parties.get(i));
            if (bases.contains(basis)) {
                add(statement, basis, parties.get(i), null, basis == Basis.OWN ? Dissociated.NOBODY : lost, action);
            }
        }
        if (bases.contains(Basis.ALIGNED)) {
            List<PartyOfStatement> aligned = statement.aligned();
            for (int i = 0; i < aligned.size(); i++) {
                add(statement, Basis.ALIGNED, aligned.get(i), null, lost, action);
            }
            if (statement.isNamedByOthers()) {
                addAligning(statement, lost, action);
            }
        }
    }

    /** Whatever was delivered has its effect, whether it is counted or not. */
    private void addAligning(ReadStatement statement, Dissociated lost, Standing action) {
        for (Relation relation : statements.aligningWith(statement)) {
            if (dialogue.isDelivered(relation.by())) {
                for (PartyOfStatement party : relation.by().parties()) {
                    if (!party.passage()) {
                        add(statement, Basis.ALIGNED, party, relation, lost, action);
                    }
                }
            }
        }
    }

    private void add(
            ReadStatement statement,
            Basis basis,
            PartyOfStatement party,
            @Nullable Relation aligning,
            Dissociated lost,
            Standing action) {
        if (groupsLeftOut.isEmpty() || groupsLeftOut.stream().noneMatch(party::isMembershipOf)) {
            action.add(statement, basis, party, aligning, lost);
        }
    }

    private static Basis basis(PartyOfStatement party) {
        return switch (party.kind()) {
            case DELEGATIONS -> Basis.OWN;
            case LISTED -> Basis.NAMED;
            case MEMBERS -> Basis.GROUP;
        };
    }

    /** The parties of the delivered statements that dissociate themselves from one. */
    private Dissociated dissociatedFrom(ReadStatement statement) {
        List<Relation> all = statements.dissociatingFrom(statement);
        if (all.isEmpty()) {
            return Dissociated.NOBODY;
        }
        List<Relation> relations = all.stream()
                .filter(relation -> dialogue.isDelivered(relation.by()))
                .toList();
        if (relations.isEmpty()) {
            return Dissociated.NOBODY;
        }
        StateRange states = StateRange.empty();
        Set<String> organizations = new HashSet<>();
        Set<String> certain = new HashSet<>();
        boolean areSomeUnknown = false;
        boolean anybody = false;
        for (Relation relation : relations) {
            for (PartyOfStatement party : relation.by().parties()) {
                if (!party.passage()) {
                    boolean surely = relation.by().certain() && !party.perhaps();
                    StateSet possible = party.states().possible().union(mayBe(party, statement));
                    states =
                            states.union(StateRange.of(surely ? party.states().certain() : StateSet.empty(), possible));
                    organizations.addAll(party.organizations());
                    certain.addAll(surely ? party.certainOrganizations() : Set.of());
                    areSomeUnknown |= party.unknown() != null;
                    anybody |= party.unknown() != null && party.unknown().mayBeAnybody();
                }
            }
        }
        return new Dissociated(states, organizations, certain, areSomeUnknown, anybody);
    }

    /** The seats for which a statement may be made that may be parties of whom it is not known who they are. */
    private static StateSet mayBe(PartyOfStatement party, ReadStatement statement) {
        if (party.unknown() == null) {
            return StateSet.empty();
        }
        GroupMembers members = party.unknown().members();
        return members == null || members.areAnybody()
                ? statement.on().both().possible()
                : members.among().possible();
    }
}
