package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.List;
import org.dialoguerecords.counting.CountedDialogue;
import org.dialoguerecords.counting.Dissociated;
import org.dialoguerecords.counting.Standing;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.reading.PartyOfStatement;
import org.dialoguerecords.reading.RecordStatements;
import org.dialoguerecords.reading.Way;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/** What statements say on one issue for states that are known, gathered without a word why. */
final class TakenStances implements Standing {

    private final CountedDialogue dialogue;
    private final RecordStatements statements;
    private final List<SaidFor> said = new ArrayList<>();
    private final StateSet.Builder ownWords = StateSet.builder();
    private final StateSet.Builder yes = StateSet.builder();
    private final StateSet.Builder open = StateSet.builder();
    private final StateSet.Builder no = StateSet.builder();
    private int stances;

    TakenStances(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        this.statements = dialogue.reading().statements();
    }

    /** For whom some stances are taken on a basis. */
    private record SaidFor(Basis basis, int stances, StateSet.Builder surely, StateSet.Builder perhaps) {

        PositionEvidence.Said said() {
            return new PositionEvidence.Said(basis, stances, surely.build(), perhaps.build());
        }
    }

    /** For whom the stances are taken on a basis: there are a few of these, in which a list finds faster than a map. */
    private SaidFor saidOn(Basis basis) {
        for (int i = 0; i < said.size(); i++) {
            SaidFor known = said.get(i);
            if (known.basis == basis && known.stances == stances) {
                return known;
            }
        }
        SaidFor some = new SaidFor(basis, stances, StateSet.builder(), StateSet.builder());
        said.add(some);
        return some;
    }

    /** The same with what statements say that take some stances, as {@link StancesOnIssue#bit}. */
    TakenStances of(int some) {
        stances = some;
        return this;
    }

    @Override
    public void add(int statement, int way, PartyOfStatement party, int aligning, Dissociated lost) {
        if (!party.passage()) {
            add(statement, way, party.states(), lost, statements.isCertain(statement, party, aligning));
        }
    }

    @Override
    public void addDelegations(int statement, int way, int by, int aligning, Dissociated lost) {
        StateRange seats = StateRange.exactly(statements.seats(by));
        add(statement, way, seats, lost, statements.isCertain(statement, aligning));
    }

    private void add(int statement, int way, StateRange states, Dissociated lost, boolean certain) {
        StateRange some = way == Way.OWN ? states : lost.without(states);
        if (some.possible().isEmpty()) {
            return;
        }
        StateRange counting = dialogue.states(statements.onDaysOf(statement));
        StateSet taken = some.possible().intersection(counting.possible());
        StateSet surely = certain ? some.certain().intersection(counting.certain()) : StateSet.empty();
        SaidFor those = saidOn(Basis.of(way));
        those.surely.addAll(surely);
        those.perhaps.addAll(taken.difference(surely));
        if (way == Way.OWN) {
            ownWords.addAll(surely);
        }
        addCounted(taken, statements.onDaysOf(statement).days());
    }

    /** Adds states for which something is or may be said on some days. */
    void addCounted(StateSet states, Days days) {
        if (dialogue.parties().areAll()) {
            yes.addAll(states);
            return;
        }
        StateRange counted = dialogue.parties().of(StateRange.exactly(states), days);
        yes.addAll(counted.certain());
        open.addAll(counted.open());
        no.addAll(states.difference(counted.possible()));
    }

    /** The states for which something is or may be said: certainly counted is who is counted whenever it is said. */
    StateRange counted() {
        StateSet undecided = open.build();
        StateSet certain = yes.build();
        StateSet possible = certain.union(undecided);
        return StateRange.of(certain.difference(undecided).difference(no.build()), possible);
    }

    /** Those who certainly say something themselves. */
    StateSet ownWords() {
        return ownWords.build();
    }

    /** What is said. */
    List<PositionEvidence.Said> said() {
        return said.stream().map(SaidFor::said).toList();
    }
}
