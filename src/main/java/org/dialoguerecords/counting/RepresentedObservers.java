package org.dialoguerecords.counting;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.reading.Organizations;
import org.dialoguerecords.reading.PartyOfStatement;
import org.dialoguerecords.reading.RecordStatements;
import org.dialoguerecords.reading.Shares;
import org.dialoguerecords.reading.SizeRange;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.StateRange;

/** The organisations that are represented, and the observers: states by their seats, organisations by their codes. */
public final class RepresentedObservers implements Standing {

    private final CountedDialogue dialogue;
    private final RecordStatements statements;
    private final SortedSet<String> all = new TreeSet<>();
    private final Map<String, Boolean> organizations = new TreeMap<>();
    private final StateRange states;

    /**
     * Those for whom the statements stand that count.
     *
     * @param states the states for which they do
     */
    public RepresentedObservers(CountedDialogue dialogue, StatementRelations relations, RepresentedStates states) {
        this.dialogue = dialogue;
        this.statements = dialogue.reading().statements();
        this.states = states.observers();
        addShares(relations);
        for (int i : dialogue.shares().dissociated()) {
            if (dialogue.isCounted(i)) {
                relations.forOthers(i, this);
            }
        }
    }

    /** Adds those of the shares that count: one by one only if it depends on the days which organisations do. */
    private void addShares(StatementRelations relations) {
        Shares shares = dialogue.shares();
        Organizations together = new Organizations();
        Organizations certain = new Organizations();
        for (int share = 0; share < shares.size(); share++) {
            if (!relations.isCounted(shares, share)) {
                continue;
            }
            if (dialogue.parties().areAll()) {
                together.add(shares.organizations(share));
                certain.add(shares.certainOrganizations(share));
            } else {
                Days days = statements.on(shares.place(share)).days();
                add(shares.organizations(share), days, shares.certainOrganizations(share));
            }
        }
        add(together.all(), dialogue.reading().days(), certain.all());
    }

    private void add(Set<String> some, Days days, Set<String> certain) {
        for (String organization : some) {
            add(organization, days, certain.contains(organization));
        }
    }

    @Override
    public void addDelegations(int statement, int way, int by, int aligning, Dissociated lost) {
        add(statement, way, statements.floor(by).delegations(), aligning, lost);
    }

    @Override
    public void add(int statement, int way, PartyOfStatement party, int aligning, Dissociated lost) {
        boolean certain = statements.isCertain(statement, party, aligning);
        for (String organization : party.organizations()) {
            Membership left = lost.membership(organization);
            if (left != Membership.YES) {
                boolean surely =
                        left == Membership.NO && party.certainOrganizations().contains(organization);
                add(organization, statements.onDaysOf(statement).days(), certain && surely);
            }
        }
    }

    private void add(String organization, Days days, boolean certain) {
        Membership counted = dialogue.parties().include(organization, days);
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
    public SortedSet<String> organizations() {
        return all;
    }

    /** How many observers are represented, some of those of whom nobody knows who they are among them. */
    public SizeRange count(UnknownParties unknown) {
        int least = states.certain().size()
                + (int) organizations.values().stream()
                        .filter(certain -> certain)
                        .count();
        if (!dialogue.isComplete() || unknown.areSomeAnybody()) {
            return SizeRange.atLeast(least);
        }
        int most = UnionRange.largest(
                states.possible(),
                unknown.members().stream().map(UnknownStates::asObservers).toList(),
                false);
        return SizeRange.between(least, organizations.size() + most + unknown.speakers());
    }
}
