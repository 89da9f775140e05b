package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.List;

/** Who took the floor, and how often, in one {@link Completion} as far as a view shows it. */
final class Spoken {

    /** The numbers of the statements that count, whether their speakers are counted or not. */
    final List<Integer> counted = new ArrayList<>();

    int statements;
    int groupStatements;
    int speeches;
    int inWriting;
    int notDelivered;

    /** Whoever made speeches, and the parties that made statements that count. */
    int speakers;

    int delegations;

    /** Those of the parties that are member states, countries and observers. */
    int memberStates;

    int countries;
    int observers;

    /** Member states of which nobody knows anything. */
    int strangers;

    private Spoken() {}

    static Spoken of(WorldView view, Completion completion) {
        Spoken spoken = new Spoken();
        for (int statement = 0; statement < completion.world.said.size(); statement++) {
            if (completion.inTime[statement] && view.includes(statement)) {
                spoken.add(view, completion, statement);
            }
        }
        return spoken;
    }

    private void add(WorldView view, Completion completion, int statement) {
        World world = completion.world;
        Said one = world.said.get(statement);
        int inView = view.parties(completion, statement);
        int parties = completion.speakers(statement);
        boolean isByCounted = (parties & inView) != 0;
        if (one.isIntervention() && isByCounted) {
            inWriting += one.delivery() == Said.Delivery.IN_WRITING ? 1 : 0;
            notDelivered += one.delivery() == Said.Delivery.NOT_DELIVERED ? 1 : 0;
        }
        if (world.isDelivered(one) && one.kind() != Said.Kind.CHAIR_REMARKS) {
            int all = completion.participants(statement) & inView;
            speeches += all == 0 ? 0 : 1;
            speakers |= all;
        }
        if (!world.isCounted(one) || parties == 0) {
            return;
        }
        counted.add(statement);
        statements += isByCounted ? 1 : 0;
        groupStatements += isByCounted && one.spokenFor().stream().anyMatch(completion::holds) ? 1 : 0;
        int members = completion.memberStates(statement);
        delegations |= parties & inView;
        memberStates |= parties & inView & members;
        countries |= parties & inView & (members | world.observers());
        observers |= ((parties & world.observers() & ~members) | completion.otherObservers(parties)) & inView;
        strangers |= completion.strangers(parties) & inView;
    }
}
