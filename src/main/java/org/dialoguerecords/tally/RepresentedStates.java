package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.List;
import org.dialoguerecords.reading.PartyOfStatement;
import org.dialoguerecords.reading.ReadStatement;
import org.dialoguerecords.reading.RecordStatements;
import org.dialoguerecords.reading.Relation;
import org.dialoguerecords.reference.StateRange;
import org.jspecify.annotations.Nullable;

/** The states that are represented, and those of whom nobody knows who they are: in one pass, without a word why. */
final class RepresentedStates {

    private final CountedDialogue dialogue;
    private final UnknownParties unknown;

    private final SeatsByDays seats;
    private final StateRange states;

    RepresentedStates(CountedDialogue dialogue, StatementRelations relations) {
        this.dialogue = dialogue;
        this.unknown = new UnknownParties(dialogue);
        this.seats = new SeatsByDays(dialogue);
        boolean own = dialogue.rules().bases().contains(Basis.OWN);
        StatementRelations.Standing standing = this::add;
        RecordStatements statements = dialogue.reading().statements();
        for (int i = 0; i < statements.size(); i++) {
            if (dialogue.isCounted(i)) {
                if (!statements.isOfItsSpeakersAlone(i)) {
                    relations.forEach(statements.statement(i), standing);
                } else if (own) {
                    seats.add(statements.placeOfDays(i), statements.seats(i), statements.isCertain(i));
                }
            }
        }
        this.states = seats.counted(dialogue::states);
    }

    private void add(
            ReadStatement statement,
            Basis basis,
            PartyOfStatement party,
            @Nullable Relation aligning,
            Dissociated lost) {
        boolean certain = Why.isCertain(statement, party, aligning);
        StateRange some = lost.without(party.states());
        seats.add(statement.placeOfDays(), some.certain(), certain);
        seats.add(statement.placeOfDays(), some.possible(), false);
        if (party.unknown() != null) {
            unknown.add(party.unknown(), Why.of(statement, basis, party, aligning, lost));
        }
    }

    /** The seats of which it is known why they are or may be represented as states. */
    StateRange known() {
        return states;
    }

    /** Those of whom nobody knows who they are. */
    UnknownParties unknown() {
        return unknown;
    }

    /** How many there are. */
    Count count() {
        List<UnknownStates> all = unknown.all();
        boolean strangers = all.stream().anyMatch(UnknownStates::mayBeStrangers);
        int min = UnionRange.smallest(
                states.certain(), all.stream().map(UnknownStates::asFew).toList(), strangers);
        if (!dialogue.isComplete()) {
            return dialogue.areStatesKnown()
                    ? Count.between(min, Math.max(min, dialogue.possibleStates().size()))
                    : Count.atLeast(min);
        }
        int max = most(all);
        return max == UnionRange.UNBOUNDED ? Count.atLeast(min) : Count.between(min, max);
    }

    /** Where there may be strangers, nobody else need be among those who are not known. */
    private int most(List<UnknownStates> all) {
        List<UnionRange.Unknown> known = new ArrayList<>();
        long strangers = 0;
        for (UnknownStates some : all) {
            if (some.mayBeStrangers()) {
                strangers += some.most();
            } else {
                known.add(some.asMany());
            }
        }
        long most = strangers + UnionRange.largest(states.possible(), known, false);
        return (int) Math.min(UnionRange.UNBOUNDED, most);
    }
}
