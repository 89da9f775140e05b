package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.dialoguerecords.tally.World.GroupOf;
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
    final Seen speeches = new Seen();
    final Seen inWriting = new Seen();
    final Seen notDelivered = new Seen();
    final Seen speakers = new Seen();
    final Seen delegationsSpoke = new Seen();
    final Seen countriesSpoke = new Seen();
    final Seen countriesRepresented = new Seen();
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

    /** The entries with only a name, by their numbers as a bit mask. */
    private final long nameOnly;

    private Oracle(World world, WorldView view, long most) {
        this.world = world;
        this.view = view;
        this.partial = world.partial && !view.complete();
        this.nameOnly = world.said.stream()
                .flatMap(one -> one.entries().stream())
                .filter(Said.For::isOnlyAName)
                .mapToLong(entry -> 1L << entry.number())
                .reduce(0, (some, others) -> some | others);
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

    private void count(Completion completion) {
        Spoken spoken = Spoken.of(view, completion);
        statements.number(spoken.statements);
        groupStatements.number(spoken.groupStatements);
        speeches.number(spoken.speeches);
        inWriting.number(spoken.inWriting);
        notDelivered.number(spoken.notDelivered);
        observersSpoke.set(spoken.observers);
        speakers.number(Integer.bitCount(spoken.speakers));
        delegationsSpoke.number(Integer.bitCount(spoken.delegations));
        countSpeakers(completion, spoken);
        for (int group = 0; group < everMembers.length; group++) {
            for (int statement = 0; statement < world.said.size(); statement++) {
                everMembers[group][statement] |= completion.members(GroupOf.theRecord(group), statement);
            }
        }
        countRepresented(completion, spoken);
    }

    private void countSpeakers(Completion completion, Spoken spoken) {
        int strangers = Integer.bitCount(spoken.strangers);
        int fewest = Math.min(1, strangers);
        if (!partial) {
            spoke.set(spoken.memberStates, fewest, strangers);
            countriesSpoke.set(spoken.countries, fewest, strangers);
            return;
        }
        int more = mayBeStrangers() ? Seen.UNBOUNDED : 0;
        addMissing(spoke, spoken.memberStates, missing(completion, false), fewest, more);
        addMissing(countriesSpoke, spoken.countries, missing(completion, true), fewest, more);
    }

    /**
     * Tries for each entry that has only a name nobody and everybody. These may mean any states, each by itself: so whatever
     * is so of a state in one of these cases can be so while anything is of another that is so in one of them.
     */
    private void countRepresented(Completion completion, Spoken spoken) {
        List<Represented> all = new ArrayList<>();
        for (long everybody = nameOnly; ; everybody = (everybody - 1) & nameOnly) {
            completion.everybody = everybody;
            all.add(Represented.of(view, completion, spoken.counted));
            if (everybody == 0) {
                break;
            }
        }
        int fewest = all.stream()
                .mapToInt(one -> fewestStrangers(completion, one))
                .min()
                .orElseThrow();
        int most = all.stream()
                .mapToInt(one -> mostStrangers(completion, one))
                .max()
                .orElseThrow();
        boolean asStates = world.rules.observersAsStates();
        set(represented, all, one -> one.states, missing(completion, asStates), fewest, most);
        set(countriesRepresented, all, one -> one.countries, missing(completion, true), fewest, most);
        observersRepresented.number(Integer.bitCount(inAll(all, one -> one.observers)));
        boolean anybody = view.among().isEmpty() && all.stream().anyMatch(one -> one.anybody);
        observersRepresented.number(anybody ? Seen.UNBOUNDED : Integer.bitCount(inAny(all, one -> one.observers)));
        // What a state says itself stands, whatever else may be missing.
        int[] own = all.get(0).stances[0];
        int said = partial ? own[0] | own[1] | own[2] : -1;
        int missing = missing(completion, asStates) & ~said;
        set(supporting, all, one -> one.taking(0) & said, missing, 0, 0);
        set(opposing, all, one -> one.taking(1) & said, missing, 0, 0);
    }

    private static int inAll(List<Represented> all, ToIntFunction<Represented> states) {
        return all.stream().mapToInt(states).reduce(-1, (some, others) -> some & others);
    }

    private static int inAny(List<Represented> all, ToIntFunction<Represented> states) {
        return all.stream().mapToInt(states).reduce(0, (some, others) -> some | others);
    }

    /** The fewest and the most; in a partial record the most with all that may be missing. Anything between can be as well. */
    private void set(
            Seen seen, List<Represented> all, ToIntFunction<Represented> states, int missing, int fewest, int most) {
        if (partial) {
            int more = mayBeStrangers() ? Seen.UNBOUNDED : 0;
            addMissing(seen, inAll(all, states), missing, fewest, more);
            addMissing(seen, inAny(all, states), missing, fewest, more);
        } else {
            seen.set(inAll(all, states), fewest, fewest);
            seen.set(inAny(all, states), fewest, Math.max(fewest, most));
        }
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

    /** Members of whom nobody knows anything can be the same in all groups; in another body they may be no members. */
    private int fewestStrangers(Completion completion, Represented sum) {
        int fewest = Math.min(1, Integer.bitCount(sum.strangers));
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
    private int mostStrangers(Completion completion, Represented sum) {
        long most = Integer.bitCount(sum.strangers);
        if (!mayBeStrangers()) {
            return (int) most;
        }
        most += sum.anybody ? Seen.UNBOUNDED : 0;
        for (int group : World.set(sum.groupsOfStrangers)) {
            most += world.mostUnknown(group) == World.ANYBODY ? Seen.UNBOUNDED : completion.strangers[group];
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
                states |= mayCount & view.partiesOn(completion, day);
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
