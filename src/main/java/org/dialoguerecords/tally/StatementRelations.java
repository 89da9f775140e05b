package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dialoguerecords.reading.GroupMembers;
import org.dialoguerecords.reading.PartyOfStatement;
import org.dialoguerecords.reading.ReadStatement;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/**
 * How statements stand to each other, and for whom they stand by that: which align themselves with which, and which
 * dissociate themselves from which. Whatever was delivered has its effect, whether it is counted or not.
 */
final class StatementRelations {

    private final Set<Basis> bases;
    private final Set<String> groupsLeftOut;
    private final Map<String, List<Relation>> aligning = new HashMap<>();
    private final Map<String, List<Relation>> dissociating = new HashMap<>();

    StatementRelations(CountedDialogue dialogue) {
        this.bases = dialogue.rules().bases();
        this.groupsLeftOut = dialogue.rules().groupsLeftOut();
        for (ReadStatement statement : dialogue.reading().statements().relating()) {
            if (dialogue.isDelivered(statement)) {
                for (String with : statement.statement().alignsWith()) {
                    add(aligning, with, new Relation(statement, false));
                }
                for (String with : statement.statement().perhapsAlignsWith()) {
                    add(aligning, with, new Relation(statement, true));
                }
                for (String from : statement.statement().dissociatesFrom()) {
                    add(dissociating, from, new Relation(statement, false));
                }
            }
        }
    }

    /**
     * What one statement says of another.
     *
     * @param by the statement that says it
     * @param perhaps whether the source leaves that open
     */
    record Relation(ReadStatement by, boolean perhaps) {}

    private static void add(Map<String, List<Relation>> relations, String to, Relation relation) {
        relations.computeIfAbsent(to, id -> new ArrayList<>()).add(relation);
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

    /** Gives all those for whom a statement stands by the rules. */
    void forEach(ReadStatement statement, Standing action) {
        Dissociated lost = dissociatedFrom(statement);
        for (PartyOfStatement party : statement.parties()) {
            Basis basis = basis(party);
            if (bases.contains(basis)) {
                add(statement, basis, party, null, basis == Basis.OWN ? Dissociated.NOBODY : lost, action);
            }
        }
        if (bases.contains(Basis.ALIGNED)) {
            for (PartyOfStatement party : statement.aligned()) {
                add(statement, Basis.ALIGNED, party, null, lost, action);
            }
            for (Relation relation : relations(aligning, statement)) {
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

    private static List<Relation> relations(Map<String, List<Relation>> relations, ReadStatement to) {
        return to.isNamedByOthers() ? relations.getOrDefault(to.id(), List.of()) : List.of();
    }

    /** The parties of the statements that dissociate themselves from one. */
    private Dissociated dissociatedFrom(ReadStatement statement) {
        List<Relation> relations = relations(dissociating, statement);
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
