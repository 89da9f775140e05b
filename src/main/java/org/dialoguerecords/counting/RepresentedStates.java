package org.dialoguerecords.counting;

import java.util.ArrayList;
import java.util.List;
import org.dialoguerecords.reading.PartyOfStatement;
import org.dialoguerecords.reading.RecordStatements;
import org.dialoguerecords.reading.Shares;
import org.dialoguerecords.reading.SizeRange;
import org.dialoguerecords.reading.StatesOnDays;
import org.dialoguerecords.reading.UnknownParty;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/** The states that are represented, and those of whom nobody knows who they are: in one pass, without a word why. */
public final class RepresentedStates implements Standing {

    private final CountedDialogue dialogue;
    private final RecordStatements statements;
    private final UnknownParties unknown;
    private final SeatsByDays seats;
    private final StateRange states;

    public RepresentedStates(CountedDialogue dialogue, StatementRelations relations) {
        this.dialogue = dialogue;
        this.statements = dialogue.reading().statements();
        this.unknown = new UnknownParties(dialogue);
        this.seats = new SeatsByDays(dialogue);
        Shares shares = dialogue.shares();
        for (int share = 0; share < shares.size(); share++) {
            if (relations.isCounted(shares, share)) {
                add(shares, share);
            }
        }
        for (int i : shares.dissociated()) {
            if (dialogue.isCounted(i)) {
                relations.forOthers(i, this);
            }
        }
        this.states = seats.counted(dialogue::states);
    }

    private void add(Shares shares, int share) {
        seats.add(shares, share);
        List<UnknownParty> some = shares.unknown(share);
        for (int i = 0; i < some.size(); i++) { // without an iterator, as mostly there are none
            StatesOnDays on = statements.on(shares.place(share));
            unknown.add(some.get(i), on, shares.isSameDay(share), shares.isCertain(share), Dissociated.NOBODY);
        }
    }

    @Override
    public void addDelegations(int statement, int way, int by, int aligning, Dissociated lost) {
        boolean certain = statements.isCertain(statement, aligning);
        add(statement, lost.without(StateRange.exactly(statements.seats(by))), certain);
    }

    @Override
    public void add(int statement, int way, PartyOfStatement party, int aligning, Dissociated lost) {
        boolean certain = statements.isCertain(statement, party, aligning);
        add(statement, lost.without(party.states()), certain);
        if (party.unknown() != null) {
            StatesOnDays on = statements.onDaysOf(statement);
            unknown.add(party.unknown(), on, statements.isSameDay(statement, aligning), certain, lost);
        }
    }

    private void add(int statement, StateRange some, boolean certain) {
        StateRange stood = certain ? some : StateRange.of(StateSet.empty(), some.possible());
        seats.add(statements.placeOfDays(statement), stood);
    }

    /** The seats of which it is known why they are or may be represented as states. */
    public StateRange known() {
        return states;
    }

    /** Those of the known seats that are observers. */
    StateRange observers() {
        return seats.counted(StatesOnDays::observers);
    }

    /** Those of whom nobody knows who they are, not with every reason. */
    public UnknownParties unknown() {
        return unknown;
    }

    /** How many there are. */
    public SizeRange count() {
        List<UnknownStates> all = unknown.all();
        boolean strangers = false;
        List<UnknownSet> few = new ArrayList<>(all.size());
        for (UnknownStates some : all) {
            strangers |= some.mayBeStrangers();
            few.add(some.asFew());
        }
        int min = UnionRange.smallest(states.certain(), few, strangers);
        if (!dialogue.isComplete()) {
            return dialogue.areStatesKnown()
                    ? SizeRange.between(
                            min, Math.max(min, dialogue.possibleStates().size()))
                    : SizeRange.atLeast(min);
        }
        int max = most(all);
        return SizeRange.between(min, max);
    }

    /** Where there may be strangers, nobody else need be among those who are not known. */
    private int most(List<UnknownStates> all) {
        List<UnknownSet> known = new ArrayList<>();
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
