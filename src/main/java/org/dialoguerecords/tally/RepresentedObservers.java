package org.dialoguerecords.tally;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dialoguerecords.reading.PartyOfStatement;
import org.dialoguerecords.reading.ReadStatement;
import org.dialoguerecords.reading.Relation;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** The organisations that are represented, and the observers: states by their seats, organisations by their codes. */
final class RepresentedObservers {

    private final CountedDialogue dialogue;
    private final SortedSet<String> all = new TreeSet<>();
    private final Map<String, Boolean> organizations = new TreeMap<>();
    private StateRange states = StateRange.empty();

    RepresentedObservers(CountedDialogue dialogue, StatementRelations relations) {
        this.dialogue = dialogue;
        for (ReadStatement statement : dialogue.counted()) {
            relations.forEach(statement, this::add);
        }
    }

    private void add(
            ReadStatement statement,
            Basis basis,
            PartyOfStatement party,
            @Nullable Relation aligning,
            Dissociated lost) {
        boolean certain = Why.isCertain(statement, party, aligning);
        StateRange some = lost.without(party.states());
        if (some.possible().intersects(statement.on().observers().possible())) {
            StateRange represented = certain ? some : StateRange.of(StateSet.empty(), some.possible());
            StateRange counted = dialogue.parties().of(represented, statement.days());
            states = states.union(counted.intersection(statement.on().observers()));
        }
        for (String organization : party.organizations()) {
            Membership left = lost.membership(organization);
            if (left != Membership.YES) {
                boolean surely =
                        left == Membership.NO && party.certainOrganizations().contains(organization);
                add(organization, statement, certain && surely);
            }
        }
    }

    private void add(String organization, ReadStatement statement, boolean certain) {
        Membership counted = dialogue.parties().include(organization, statement.days());
        if (counted == Membership.NO) {
            return;
        }
        all.add(organization);
        Membership observer =
                CountedParties.both(counted, dialogue.reading().parties().observer(organization));
        if (observer != Membership.NO) {
            organizations.merge(organization, certain && observer == Membership.YES, Boolean::logicalOr);
        }
    }

    /** The organisations that are represented, or may be, observers or not. */
    SortedSet<String> organizations() {
        return all;
    }

    /** How many observers are represented, some of those of whom nobody knows who they are among them. */
    Count count(UnknownParties unknown) {
        int least = states.certain().size()
                + (int) organizations.values().stream()
                        .filter(certain -> certain)
                        .count();
        if (!dialogue.isComplete() || unknown.areSomeAnybody()) {
            return Count.atLeast(least);
        }
        int most = UnionRange.largest(
                states.possible(),
                unknown.members().stream().map(UnknownStates::asObservers).toList(),
                false);
        return Count.between(least, organizations.size() + most + unknown.speakers());
    }
}
