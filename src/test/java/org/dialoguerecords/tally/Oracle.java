package org.dialoguerecords.tally;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dialoguerecords.tally.World.For;
import org.dialoguerecords.tally.World.GroupOf;
import org.dialoguerecords.tally.World.Said;
import org.dialoguerecords.tally.World.Since;

/**
 * What can be true of a small world, or of a view of it, found by trying {@linkplain Completions everything that can}.
 *
 * <p>It counts as the definitions say, one statement after the other, and shares no code with the library. Of a partial
 * record it adds whatever may be missing: statements on any day of the dialogue or of another statement, by or for any
 * states. Where observers count as states, whoever is a member state later may be an observer before in what is missing,
 * because the data know since when for few observers only.
 */
final class Oracle {

    final Seen represented = new Seen();
    final Seen spoke = new Seen();
    final Seen statements = new Seen();
    final Seen groupStatements = new Seen();
    final Seen observersSpoke = new Seen();
    final Seen observersRepresented = new Seen();
    final Seen supporting = new Seen();
    final Seen opposing = new Seen();

    /** Of each known group: how many members it has on one of the days of the dialogue that count. */
    final Seen[] sizes;

    /** Of each group of the record and each statement: who is a member then in any completion. */
    final int[][] everMembers;

    /** Whether there are too many completions, or none that can be meant. */
    final boolean gaveUp;

    final boolean overfull;
    final long completions;

    private final World world;
    private final WorldView view;
    private final boolean partial;

    /** Of each statement: the numbers of those which align themselves with it. */
    private final int[][] aligning;

    /** What is said of the issue: on each basis, the states for which each stance is taken. */
    private final int[][] stances = new int[4][3];

    private Oracle(World world, WorldView view, long most) {
        this.world = world;
        this.view = view;
        this.partial = world.partial && !view.complete();
        this.aligning = new int[world.said.size()][];
        for (int i = 0; i < aligning.length; i++) {
            int statement = i;
            aligning[statement] = IntStream.range(0, aligning.length)
                    .filter(other -> world.said.get(other).alignsWith().contains(statement))
                    .toArray();
        }
        sizes = new Seen[world.known.size()];
        for (int group = 0; group < sizes.length; group++) {
            sizes[group] = new Seen();
            countSizes(group);
        }
        everMembers = new int[world.partlyKnown.size()][world.said.size()];
        Completions all = Completions.of(world, view, most, this::count);
        gaveUp = all.gaveUp() || (all.isOverfull() && isAboutAGroupOfTheRecord());
        overfull = all.isOverfull();
        completions = all.tried();
    }

    /**
     * What can be true of a world, as far as a view shows it.
     *
     * @param most completions, after which the world is given up as too large
     */
    static Oracle of(World world, WorldView view, long most) {
        return new Oracle(world, view, most);
    }

    /** Whether it depends on a group of the record who is counted: if its size cannot be, that is anybody's guess. */
    private boolean isAboutAGroupOfTheRecord() {
        return world.rules.universe() == World.Body.GROUP_OF_THE_RECORD
                || view.groups().stream().anyMatch(GroupOf::inRecord);
    }

    /** The sum of a completion. */
    private static final class Sum {

        int statements;
        int groupStatements;
        int represented;
        int spoke;
        int observersSpoke;
        int observersRepresented;

        /** Member states of which nobody knows anything: unknown participants, and groups with such unknown members. */
        int strangersSpoke;

        int strangersRepresented;
        int groupsOfStrangers;
    }

    private void count(Completion completion) {
        Sum sum = new Sum();
        for (int[] basis : stances) {
            Arrays.fill(basis, 0);
        }
        for (int statement = 0; statement < aligning.length; statement++) {
            Said one = world.said.get(statement);
            int speakers = completion.speakers(statement);
            if (completion.inTime[statement] && view.includes(statement) && one.intervention() && speakers != 0) {
                count(completion, statement, one, speakers, sum);
            }
        }
        statements.number(sum.statements);
        groupStatements.number(sum.groupStatements);
        observersSpoke.set(sum.observersSpoke);
        observersRepresented.set(sum.observersRepresented);
        for (int group = 0; group < everMembers.length; group++) {
            for (int statement = 0; statement < aligning.length; statement++) {
                everMembers[group][statement] |= completion.members(GroupOf.theRecord(group), statement);
            }
        }
        countStates(completion, sum);
    }

    private void count(Completion completion, int statement, Said one, int speakers, Sum sum) {
        int counted = inView(completion, statement);
        if ((speakers & counted) != 0) {
            sum.statements++;
            sum.groupStatements += one.spokenFor().isEmpty() ? 0 : 1;
        }
        int memberStates = completion.memberStates(statement);
        int observers = world.observers() & ~memberStates;
        sum.spoke |= speakers & memberStates & counted;
        sum.observersSpoke |= ((speakers & observers) | completion.otherObservers(speakers)) & counted;
        sum.strangersSpoke |= completion.strangers(speakers) & counted;

        int own = world.rules.withoutOwn() ? 0 : speakers;
        int named = 0;
        int asMembers = 0;
        for (For entry : one.spokenFor()) {
            GroupOf group = entry.group();
            if (entry.states() != 0) {
                named |= entry.states() & ~entry.except();
            } else if (!world.rules.withoutFirstGroup() || !group.equals(GroupOf.theRecord(0))) {
                asMembers |= completion.members(group, statement) & ~entry.except();
                sum.groupsOfStrangers |= group.inRecord() ? 1 << group.number() : 0;
            }
        }
        int aligned = world.rules.withoutAligned() ? 0 : one.alignedStates() | aligningWith(completion, statement);
        int everybody = (own | named | aligned | asMembers) & counted;
        sum.represented |= everybody & completion.states(statement);
        sum.observersRepresented |= (everybody & observers) | completion.otherObservers(everybody);
        sum.strangersRepresented |= completion.strangers(everybody);
        for (int stance = 0; stance < 3; stance++) {
            if ((one.stances() >> stance & 1) != 0) {
                int states = completion.states(statement) & counted;
                stances[0][stance] |= own & states;
                stances[1][stance] |= named & states;
                stances[2][stance] |= aligned & states;
                stances[3][stance] |= asMembers & states;
            }
        }
    }

    /** The parties that are counted when a statement is made: those of whom nobody knows who they are belong to no group. */
    private int inView(Completion completion, int statement) {
        int counted = -1;
        for (GroupOf group : view.among()) {
            counted &= completion.members(group, statement);
        }
        for (GroupOf group : view.outside()) {
            counted &= ~completion.members(group, statement);
        }
        return counted;
    }

    private int inViewOn(Completion completion, int day) {
        int counted = -1;
        for (GroupOf group : view.among()) {
            counted &= completion.membersOn(group, day);
        }
        for (GroupOf group : view.outside()) {
            counted &= ~completion.membersOn(group, day);
        }
        return counted;
    }

    /** Who aligned themselves: the parties that took the floor in statements of any kind that say so. */
    private int aligningWith(Completion completion, int statement) {
        int parties = 0;
        for (int other : aligning[statement]) {
            parties |= completion.inTime[other] ? completion.speakers(other) : 0;
        }
        return parties;
    }

    /** How many members a known group has on one of the days of the dialogue, whoever of the unknown ones is a member. */
    private void countSizes(int group) {
        List<Since> members = world.known.get(group).members();
        for (int day = World.FIRST_DAY; day <= Math.max(World.FIRST_DAY, Math.min(world.days, view.upTo())); day++) {
            int size = 0;
            int perhaps = 0;
            for (Since since : members) {
                size += since.on(day) ? 1 : 0;
                perhaps += since == Since.UNKNOWN ? 1 : 0;
            }
            sizes[group].number(size);
            sizes[group].number(size + perhaps);
        }
    }

    private void countStates(Completion completion, Sum sum) {
        int[] stands = new int[3];
        int silent = world.all();
        for (int[] said : stances) {
            int conflict = (said[0] & said[1]) | (said[0] & said[2]) | (said[1] & said[2]);
            for (int stance = 0; stance < 3; stance++) {
                stands[stance] |= silent & said[stance] & ~conflict;
            }
            silent &= ~(said[0] | said[1] | said[2]);
        }
        int strangersSpoke = Integer.bitCount(sum.strangersSpoke);
        int fewest = fewestStrangers(completion, sum);
        int most = mostStrangers(completion, sum);
        if (!partial) {
            represented.set(sum.represented, fewest, most);
            spoke.set(sum.spoke, Math.min(1, strangersSpoke), strangersSpoke);
            supporting.set(stands[0]);
            opposing.set(stands[1]);
            return;
        }
        int saidThemselves = stances[0][0] | stances[0][1] | stances[0][2];
        int more = mayBeStrangers() ? Seen.UNBOUNDED : 0;
        int mayCount = missing(completion, world.rules.observersAsStates());
        addMissing(represented, sum.represented, mayCount, fewest, more);
        addMissing(spoke, sum.spoke, missing(completion, false), Math.min(1, strangersSpoke), more);
        addMissing(supporting, stands[0] & saidThemselves, mayCount & ~saidThemselves, 0, more);
        addMissing(opposing, stands[1] & saidThemselves, mayCount & ~saidThemselves, 0, more);
    }

    /** Members of whom nobody knows anything can be the same in all groups; in another body they may be no members. */
    private int fewestStrangers(Completion completion, Sum sum) {
        int fewest = Math.min(1, Integer.bitCount(sum.strangersRepresented));
        if (world.rules.universe() == World.Body.UNITED_NATIONS && mayBeStrangers()) {
            for (int group : World.set(sum.groupsOfStrangers)) {
                fewest = Math.max(fewest, completion.strangers[group]);
            }
        }
        return fewest;
    }

    /** Whether anybody is counted of whom nobody knows anything: they belong to no group of which the members are known. */
    private boolean mayBeStrangers() {
        return !world.isUniverseKnown() && view.among().isEmpty();
    }

    /** They can be others in each group; where it is known who the member states are, they are none. */
    private int mostStrangers(Completion completion, Sum sum) {
        long most = Integer.bitCount(sum.strangersRepresented);
        if (!mayBeStrangers()) {
            return (int) most;
        }
        for (int group : World.set(sum.groupsOfStrangers)) {
            most += world.unknownMembers(group) == World.ANYBODY ? Seen.UNBOUNDED : completion.strangers[group];
        }
        return (int) Math.min(Seen.UNBOUNDED, most);
    }

    /** From what the record says to that and all that may be missing; anything between can be as well. */
    private static void addMissing(Seen seen, int states, int missing, int fewestStrangers, int mostStrangers) {
        seen.set(states, fewestStrangers, fewestStrangers);
        seen.set(states | missing, fewestStrangers, Math.max(fewestStrangers, mostStrangers));
    }

    /** The states for which statements may be missing, or by which. */
    private int missing(Completion completion, boolean orObservers) {
        int states = 0;
        for (int day = World.BEFORE; day <= Math.min(World.AFTER, view.upTo()); day++) {
            if (isDayOfTheRecord(day)) {
                int mayCount = completion.memberStatesOn(day) | (orObservers ? completion.perhapsObservers() : 0);
                states |= mayCount & inViewOn(completion, day);
            }
        }
        return states & world.all();
    }

    /** Whether a day is one of the dialogue or of a statement. */
    private boolean isDayOfTheRecord(int day) {
        return (day >= World.FIRST_DAY && day <= world.days)
                || world.said.stream().anyMatch(one -> one.day() == day);
    }
}
