package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dialoguerecords.counting.CountedDialogue;
import org.dialoguerecords.counting.Reason;
import org.dialoguerecords.counting.RepresentedObservers;
import org.dialoguerecords.counting.RepresentedStates;
import org.dialoguerecords.counting.Standing;
import org.dialoguerecords.counting.StatementRelations;
import org.dialoguerecords.counting.UnknownParties;
import org.dialoguerecords.counting.UnknownStates;
import org.dialoguerecords.reading.ReadStatement;
import org.jspecify.annotations.Nullable;

/** Who is represented by which statement, and why: each part is worked out when somebody first asks for it, once. */
final class Representations {

    private final CountedDialogue dialogue;
    private @Nullable StatementRelations relations;
    private @Nullable RepresentedStates states;
    private @Nullable RepresentedObservers observers;
    private @Nullable RepresentationReasons reasons;
    private @Nullable List<UnknownStates> unknown;
    private @Nullable Absences absences;

    Representations(CountedDialogue dialogue) {
        this.dialogue = dialogue;
    }

    private synchronized StatementRelations relations() {
        if (relations == null) {
            relations = new StatementRelations(dialogue);
        }
        return relations;
    }

    /** The states. */
    synchronized RepresentedStates states() {
        if (states == null) {
            states = new RepresentedStates(dialogue, relations());
        }
        return states;
    }

    /** The organisations and the observers. */
    synchronized RepresentedObservers observers() {
        if (observers == null) {
            observers = new RepresentedObservers(dialogue, relations(), states());
        }
        return observers;
    }

    /** Gives all those for whom the statement at a place in the record stands, counted or not. */
    void forEach(int statement, Standing action) {
        relations().forEach(statement, action);
    }

    /** The reasons by which one statement stands for seats that are known, counted or not. */
    List<Reason> reasonsOf(ReadStatement statement) {
        List<Reason> reasons = new ArrayList<>();
        relations()
                .forEach(
                        statement.index(),
                        (why, party) -> Reason.find(dialogue, why, party).ifPresent(reasons::add));
        return reasons;
    }

    /** Those of whom nobody knows who they are, with every reason why they are represented. */
    synchronized List<UnknownStates> unknown() {
        if (unknown == null) {
            UnknownParties parties = new UnknownParties(dialogue);
            relations().forEachUnknown(parties::add);
            unknown = parties.all();
        }
        return unknown;
    }

    /** Whether one of the statements at some places in the record stands for any of these. */
    boolean areSomeForUnknown(BitSet statements) {
        return relations().areSomeForUnknown(statements);
    }

    /** Why. */
    synchronized RepresentationReasons reasons() {
        if (reasons == null) {
            reasons = new RepresentationReasons(dialogue, relations(), unknown());
        }
        return reasons;
    }

    /** The member states that are not certainly represented, and why not. */
    synchronized Absences absences() {
        if (absences == null) {
            absences = new Absences(dialogue, this);
        }
        return absences;
    }
}
