package org.dialoguerecords.tally;

import java.util.List;
import java.util.stream.IntStream;
import org.dialoguerecords.tally.Said.For;
import org.dialoguerecords.tally.World.GroupOf;

/** Who is represented, and what is said in whose name, in one {@link Completion} as far as a view shows it. */
final class Represented {

    /** The states; those and the observer states; and the observers, organisations among them. */
    int states;

    int countries;
    int observers;

    /** What is said of the issue: on each basis, the states for which each stance is taken. */
    final int[][] stances = new int[4][3];

    /** Member states of which nobody knows anything: unknown participants, and groups with such unknown members. */
    int strangers;

    int groupsOfStrangers;

    /** Whether anybody may be represented, without limit. */
    boolean anybody;

    private final World world;
    private final WorldView view;
    private final Completion completion;

    private Represented(WorldView view, Completion completion) {
        this.world = completion.world;
        this.view = view;
        this.completion = completion;
    }

    /** Who is represented in the statements that count. */
    static Represented of(WorldView view, Completion completion, Iterable<Integer> counted) {
        Represented represented = new Represented(view, completion);
        for (int statement : counted) {
            represented.add(statement);
        }
        return represented;
    }

    private void add(int statement) {
        Said one = world.said.get(statement);
        int lost = dissociated(statement, false);
        int lostGroups = dissociated(statement, true);
        MadeFor madeFor = madeFor(statement, one.spokenFor());
        int own = world.rules.withoutOwn() ? 0 : completion.speakers(statement);
        int named = madeFor.named() & ~lost;
        int asMembers = madeFor.asMembers() & ~lost;
        int aligned = world.rules.withoutAligned() ? 0 : aligned(statement, one, lostGroups) & ~lost;
        groupsOfStrangers |= madeFor.groups() & ~lostGroups;
        anybody |= madeFor.anybody();

        int memberStates = completion.memberStates(statement);
        int observerStates = world.observers() & ~memberStates;
        int counted = view.parties(completion, statement);
        int all = (own | named | aligned | asMembers) & counted;
        states |= all & completion.states(statement);
        countries |= all & (memberStates | observerStates);
        observers |= (all & observerStates) | completion.otherObservers(all);
        strangers |= completion.strangers(all);

        MadeFor throughout = madeFor(statement, one.spokenForThroughout());
        int[] onBases = {own, throughout.named() & ~lost, aligned, throughout.asMembers() & ~lost};
        for (int basis = 0; basis < onBases.length; basis++) {
            for (int stance = 0; stance < 3; stance++) {
                boolean taken = (one.stances() >> stance & 1) != 0;
                stances[basis][stance] |= taken ? onBases[basis] & completion.states(statement) & counted : 0;
            }
        }
    }

    private MadeFor madeFor(int statement, List<For> entries) {
        GroupOf leftOut = GroupOf.theRecord(0);
        List<For> kept = entries.stream()
                .filter(entry -> !world.rules.withoutFirstGroup() || !entry.isForMembersOf(leftOut))
                .toList();
        return MadeFor.of(completion, statement, kept);
    }

    /** Those whom a statement calls aligned, and all for whom statements of any kind by delegations are made that say so. */
    private int aligned(int statement, Said one, int lostGroups) {
        MadeFor ownWords = madeFor(statement, one.aligned());
        int aligned = ownWords.parties();
        groupsOfStrangers |= ownWords.groups() & ~lostGroups;
        anybody |= ownWords.anybody();
        for (int other : byDelegations().toArray()) {
            if ((completion.alignsWith[other] >> statement & 1) != 0) {
                MadeFor madeFor = madeFor(other, world.said.get(other).spokenForThroughout());
                aligned |= completion.speakers(other) | madeFor.parties();
                groupsOfStrangers |= madeFor.groups() & ~lostGroups;
                anybody |= madeFor.anybody();
            }
        }
        return aligned;
    }

    /** The parties, or the groups of the record, of the statements that dissociate themselves from one. */
    private int dissociated(int statement, boolean groups) {
        return byDelegations()
                .filter(other -> world.said.get(other).dissociatesFrom().contains(statement))
                .map(other -> {
                    MadeFor madeFor =
                            MadeFor.of(completion, other, world.said.get(other).spokenForThroughout());
                    return groups ? madeFor.groups() : completion.speakers(other) | madeFor.parties();
                })
                .reduce(0, (some, more) -> some | more);
    }

    /** The statements of any kind that delegations delivered in time, in the view or not. */
    private IntStream byDelegations() {
        return IntStream.range(0, world.said.size())
                .filter(statement -> completion.inTime[statement]
                        && world.isDelivered(world.said.get(statement))
                        && completion.speakers(statement) != 0);
    }

    /** The states that take only this stance, on the weightiest basis on which anything is said for them. */
    int taking(int wanted) {
        int taking = 0;
        int silent = world.all();
        for (int[] said : stances) {
            int conflict = (said[0] & said[1]) | (said[0] & said[2]) | (said[1] & said[2]);
            taking |= silent & said[wanted] & ~conflict;
            silent &= ~(said[0] | said[1] | said[2]);
        }
        return taking;
    }
}
