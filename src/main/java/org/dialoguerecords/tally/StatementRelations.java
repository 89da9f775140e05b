package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dialoguerecords.reading.GroupMembers;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/**
 * The parties of each statement, and how statements stand to each other: which align themselves with which, and which
 * dissociate themselves from which. Whatever was delivered has its effect, whether it is counted or not.
 */
final class StatementRelations {

    private final CountedDialogue dialogue;
    private final Map<String, List<Relation>> aligning = new HashMap<>();
    private final Map<String, List<Relation>> dissociating = new HashMap<>();
    private final IdentityHashMap<CountedStatement, List<PartyOfStatement>> parties = new IdentityHashMap<>();

    StatementRelations(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        for (CountedStatement statement : dialogue.delivered()) {
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

    /**
     * What one statement says of another.
     *
     * @param by the statement that says it
     * @param perhaps whether the source leaves that open
     */
    record Relation(CountedStatement by, boolean perhaps) {}

    private static void add(Map<String, List<Relation>> relations, String to, Relation relation) {
        relations.computeIfAbsent(to, id -> new ArrayList<>()).add(relation);
    }

    /** Those for whom a statement is made. */
    List<PartyOfStatement> partiesOf(CountedStatement statement) {
        return parties.computeIfAbsent(statement, key -> new PartiesOfStatement(dialogue.reading(), statement).made());
    }

    /** Those who are aligned with a statement by its own words. */
    List<PartyOfStatement> alignedIn(CountedStatement statement) {
        return statement.statement().aligned().isEmpty()
                ? List.of()
                : new PartiesOfStatement(dialogue.reading(), statement).aligned();
    }

    /** The statements that align themselves with one. */
    List<Relation> aligningWith(CountedStatement statement) {
        return aligning.getOrDefault(statement.id(), List.of());
    }

    /** The parties of the statements that dissociate themselves from one. */
    Dissociated dissociatedFrom(CountedStatement statement) {
        List<Relation> relations = dissociating.getOrDefault(statement.id(), List.of());
        if (relations.isEmpty()) {
            return Dissociated.NOBODY;
        }
        StateRange states = StateRange.empty();
        Set<String> organizations = new HashSet<>();
        Set<String> certain = new HashSet<>();
        boolean areSomeUnknown = false;
        boolean anybody = false;
        for (Relation relation : relations) {
            for (PartyOfStatement party : partiesOf(relation.by())) {
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
    private static StateSet mayBe(PartyOfStatement party, CountedStatement statement) {
        if (party.unknown() == null) {
            return StateSet.empty();
        }
        GroupMembers members = party.unknown().members();
        return members == null || members.areAnybody()
                ? statement.on().both().possible()
                : members.among().possible();
    }
}
