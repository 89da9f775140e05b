package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<SaidKey, SaidFor> said = new LinkedHashMap<>();
    private final StateSet.Builder ownWords = StateSet.builder();
    private final StateSet.Builder yes = StateSet.builder();
    private final StateSet.Builder open = StateSet.builder();
    private final StateSet.Builder no = StateSet.builder();
    private int stances;

    TakenStances(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        this.statements = dialogue.reading().statements();
    }

    private record SaidKey(Basis basis, int stances) {

        // Written out, as it is asked for everybody for whom a statement stands.
        @Override
        public int hashCode() {
            return 31 * basis.hashCode() + stances;
        }
    }

    private record SaidFor(StateSet.Builder surely, StateSet.Builder perhaps) {}

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
        SaidFor those = said.computeIfAbsent(
                new SaidKey(Basis.of(way), stances), key -> new SaidFor(StateSet.builder(), StateSet.builder()));
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
        List<PositionEvidence.Said> all = new ArrayList<>(said.size());
        said.forEach((key, those) -> all.add(new PositionEvidence.Said(
                key.basis(),
                key.stances(),
                those.surely().build(),
                those.perhaps().build())));
        return all;
    }
}
