package org.dialoguerecords.counting;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dialoguerecords.reading.GroupMembers;
import org.dialoguerecords.reading.Organizations;
import org.dialoguerecords.reading.PartyOfStatement;
import org.dialoguerecords.reading.RecordStatements;
import org.dialoguerecords.reading.UnknownParty;
import org.dialoguerecords.reading.Way;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/** Finds who dissociated themselves from a statement: the parties of delivered statements that say so. */
final class Dissociation {

    private final CountedDialogue dialogue;
    private final RecordStatements statements;

    /** The parties of each dissociating statement, by its place in the record: it may name thousands of others. */
    private final Map<Integer, Dissociated> byStatement = new ConcurrentHashMap<>(2);

    Dissociation(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        this.statements = dialogue.reading().statements();
    }

    /** Those who dissociated themselves from the statement at a place in the record. */
    Dissociated from(int statement) {
        Union all = new Union();
        for (int way = statements.firstWay(statement); way < statements.endOfWays(statement); way++) {
            if (Way.which(statements.way(way)) == Way.DISSOCIATING && dialogue.isDelivered(statements.by(way))) {
                all.add(byStatement.computeIfAbsent(statements.by(way), this::find));
            }
        }
        // Who may be anybody may be any member or observer state on the days of the statement.
        StateSet anybody = all.anybody ? statements.onDaysOf(statement).both().possible() : StateSet.empty();
        return all.dissociated(anybody);
    }

    private Dissociated find(int by) {
        Union all = new Union();
        boolean certain = statements.isCertain(by);
        all.add(statements.floor(by).delegations(), certain);
        for (int way = statements.firstWay(by); way < statements.endOfParties(by); way++) {
            if (Way.isForWholeStatement(statements.way(way))) {
                all.add(statements.party(way), certain);
            }
        }
        return all.dissociated(StateSet.empty());
    }

    /** Several who dissociate themselves. */
    private static final class Union {

        private final Organizations organizations = new Organizations();
        private final Organizations certain = new Organizations();
        private StateRange states = StateRange.empty();
        private boolean areSomeUnknown;
        private boolean anybody;

        void add(PartyOfStatement party, boolean certainly) {
            boolean surely = certainly && !party.perhaps();
            UnknownParty unknown = party.unknown();
            GroupMembers members = unknown == null ? null : unknown.members();
            StateSet perhaps =
                    members == null ? StateSet.empty() : members.among().possible();
            StateSet possible = party.states().possible().union(perhaps);
            states = states.union(StateRange.of(surely ? party.states().certain() : StateSet.empty(), possible));
            organizations.add(party.organizations());
            certain.add(surely ? party.certainOrganizations() : Set.of());
            areSomeUnknown |= unknown != null;
            anybody |= unknown != null && unknown.mayBeAnybody();
        }

        void add(Dissociated some) {
            states = states.union(some.states());
            organizations.add(some.organizations());
            certain.add(some.certainOrganizations());
            areSomeUnknown |= some.areSomeUnknown();
            anybody |= some.anybody();
        }

        /**
         * All of them.
         *
         * @param others the states that may be among them as well
         */
        Dissociated dissociated(StateSet others) {
            StateRange all = others.isEmpty() ? states : states.union(StateRange.of(StateSet.empty(), others));
            return new Dissociated(all, organizations.all(), certain.all(), areSomeUnknown, anybody);
        }
    }
}
