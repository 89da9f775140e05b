package org.dialoguerecords.counting;

import java.util.HashSet;
import java.util.Set;
import org.dialoguerecords.reading.GroupMembers;
import org.dialoguerecords.reading.PartyOfStatement;
import org.dialoguerecords.reading.RecordStatements;
import org.dialoguerecords.reading.StatesOnDays;
import org.dialoguerecords.reading.Way;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/** Finds who dissociated themselves from a statement: the parties of delivered statements that say so. */
final class Dissociation {

    private final RecordStatements statements;
    private final StatesOnDays on;
    private final Set<String> organizations = new HashSet<>();
    private final Set<String> certain = new HashSet<>();
    private StateRange states = StateRange.empty();
    private boolean areSomeUnknown;
    private boolean anybody;

    private Dissociation(RecordStatements statements, int statement) {
        this.statements = statements;
        this.on = statements.onDaysOf(statement);
    }

    static Dissociated from(CountedDialogue dialogue, int statement) {
        RecordStatements statements = dialogue.reading().statements();
        Dissociation all = new Dissociation(statements, statement);
        for (int way = statements.firstWay(statement); way < statements.endOfWays(statement); way++) {
            if (Way.which(statements.way(way)) == Way.DISSOCIATING && dialogue.isDelivered(statements.by(way))) {
                all.addStatement(statements.by(way));
            }
        }
        return new Dissociated(all.states, all.organizations, all.certain, all.areSomeUnknown, all.anybody);
    }

    private void addStatement(int by) {
        add(statements.floor(by).delegations(), by);
        for (int way = statements.firstWay(by); way < statements.endOfParties(by); way++) {
            if (Way.isForWholeStatement(statements.way(way))) {
                add(statements.party(way), by);
            }
        }
    }

    private void add(PartyOfStatement party, int by) {
        boolean surely = statements.isCertain(by) && !party.perhaps();
        StateSet possible = party.states().possible().union(mayBe(party));
        states = states.union(StateRange.of(surely ? party.states().certain() : StateSet.empty(), possible));
        organizations.addAll(party.organizations());
        certain.addAll(surely ? party.certainOrganizations() : Set.of());
        areSomeUnknown |= party.unknown() != null;
        anybody |= party.unknown() != null && party.unknown().mayBeAnybody();
    }

    /** The seats for which the statement may be made that may be parties of whom it is not known who they are. */
    private StateSet mayBe(PartyOfStatement party) {
        if (party.unknown() == null) {
            return StateSet.empty();
        }
        GroupMembers members = party.unknown().members();
        return members == null || members.areAnybody()
                ? on.both().possible()
                : members.among().possible();
    }
}
