package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.List;
import org.dialoguerecords.tally.World.GroupOf;
import org.dialoguerecords.tally.World.Since;

/**
 * One way in which everything can be that a {@link World} leaves open: see {@link Completions}.
 *
 * <p>Parties are bits: the states of the world, then {@linkplain #organization the organisation}, then whoever the unknown
 * participants are if they are nobody of these.
 */
final class Completion {

    /** Who an unknown participant can be besides a state of the world. */
    static final int PERSON = -1;

    static final int OTHER_OBSERVER = -2;
    static final int THE_ORGANIZATION = -3;
    static final int THE_OFFICE = -5;

    /** A member state of which nobody knows anything. */
    static final int STRANGER = -4;

    /** Numbers of the lists of members that the data have, or that follow from the categories; then those of the groups. */
    static final int UNITED_NATIONS = 0;

    static final int OTHER_BODY = 1;
    private static final int GROUPS = 2;

    final World world;
    final List<List<Since>> lists = new ArrayList<>();

    /** Of each statement: whether it was made by the last day that counts. */
    final boolean[] inTime;

    /** Of each statement and list: the members when it was made. */
    final int[][] membersWhenMade;

    /** Of each list: those whose membership is unknown and holds. */
    final int[] unknownThatHold;

    /** Who the unknown participants are. */
    final int[] participants = new int[2];

    /** Of each statement: who takes the floor. */
    private final int[][] speakers;

    private final int universeList;

    /** Of each statement: those with which it aligns itself, as a bit mask. */
    final int[] alignsWith;

    /** The entries that the source leaves open and that hold, by their numbers as a bit mask. */
    long perhaps;

    /** The entries with only a name that mean everybody, by their numbers as a bit mask; all others mean nobody. */
    long everybody;

    /** Of each partly known group: its unknown members, and how many more it has of whom nobody knows anything. */
    final int[] unknownMembers;

    final int[] strangers;

    Completion(World world) {
        this.world = world;
        lists.add(world.areUnitedNationsKnown ? world.unitedNations : byCategory(world));
        lists.add(world.rules.universe() == World.Body.UNHEARD_OF ? byCategory(world) : world.league);
        world.known.forEach(group -> lists.add(group.members()));
        inTime = new boolean[world.said.size()];
        membersWhenMade = new int[world.said.size()][lists.size()];
        unknownThatHold = new int[lists.size()];
        alignsWith = world.said.stream()
                .mapToInt(one ->
                        one.alignsWith().stream().mapToInt(with -> 1 << with).reduce(0, (some, other) -> some | other))
                .toArray();
        unknownMembers = new int[world.partlyKnown.size()];
        strangers = new int[world.partlyKnown.size()];
        universeList = universeList(world);
        speakers = world.said.stream()
                .map(one -> one.speakers().stream().mapToInt(speaker -> speaker).toArray())
                .toArray(int[][]::new);
    }

    /** Where nobody knows a body, those are its members of whom the record says so; of whom it says nothing may be. */
    private static List<Since> byCategory(World world) {
        List<Since> members = new ArrayList<>();
        for (int state = 0; state < world.states; state++) {
            boolean observer = (world.observersByRecord >> state & 1) != 0;
            boolean delegation = (world.delegations >> state & 1) != 0;
            members.add(observer ? Since.NEVER : delegation ? Since.ALWAYS : Since.UNKNOWN);
        }
        return members;
    }

    static int list(GroupOf known) {
        return GROUPS + known.number();
    }

    /** The list of the member states; -1 if they are the members of a group of the record. */
    static int universeList(World world) {
        return switch (world.rules.universe()) {
            case UNITED_NATIONS -> UNITED_NATIONS;
            case LEAGUE, UNHEARD_OF -> OTHER_BODY;
            case GROUP_OF_THE_DATA -> list(GroupOf.theData(0));
            case GROUP_OF_THE_RECORD -> -1;
        };
    }

    int organization() {
        return world.organization();
    }

    /** An entity of the United Nations. */
    int office() {
        return organization() << 5;
    }

    /** Individuals: the one whom the record defines, and whoever the unknown participants are. */
    private int individual(int number) {
        return organization() << (6 + number);
    }

    private int individuals() {
        return individual(0) | individual(1) | individual(2);
    }

    /** Whether an entry holds. */
    boolean holds(Said.For entry) {
        return !entry.perhaps() || (perhaps >> entry.number() & 1) != 0;
    }

    /** The members of a list on a day. */
    int members(int list, int day) {
        int members = unknownThatHold[list];
        for (int state = 0; state < world.states; state++) {
            members |= lists.get(list).get(state).on(day) ? 1 << state : 0;
        }
        return members;
    }

    /** The member states when a statement was made. */
    int memberStates(int statement) {
        return universeList < 0
                ? members(GroupOf.theRecord(0), statement) & world.all()
                : membersWhenMade[statement][universeList];
    }

    int memberStatesOn(int day) {
        return universeList < 0 ? membersOn(GroupOf.theRecord(0), day) & world.all() : members(universeList, day);
    }

    /** Those who may be observers on a day: known ones, and members of the body of the data later than all days. */
    int perhapsObservers() {
        int later = universeList < 0 ? 0 : members(universeList, Integer.MAX_VALUE);
        return world.observers() | later;
    }

    /** Those who count as states when a statement was made. */
    int states(int statement) {
        return memberStates(statement) | (world.rules.observersAsStates() ? world.observers() : 0);
    }

    /** The parties that belong to a group when a statement was made. */
    int members(GroupOf group, int statement) {
        return group.inRecord()
                ? membersOfRecord(group.number(), membersWhenMade[statement][UNITED_NATIONS])
                : membersWhenMade[statement][list(group)];
    }

    /** The parties that belong to a group on a day. */
    int membersOn(GroupOf group, int day) {
        return group.inRecord()
                ? membersOfRecord(group.number(), members(UNITED_NATIONS, day))
                : members(list(group), day);
    }

    /** Of the unknown members of a group those are members at a time that are members of the United Nations then. */
    private int membersOfRecord(int partlyKnown, int unitedNations) {
        int may = world.mostUnknown(partlyKnown) == World.ANYBODY ? world.all() : unitedNations;
        int organization = world.partlyKnown.get(partlyKnown).organization() ? organization() : 0;
        return world.knownMembers(partlyKnown) | (unknownMembers[partlyKnown] & may) | organization;
    }

    /** The parties whose delegations take the floor in a statement. */
    int speakers(int statement) {
        return participants(statement) & ~individuals();
    }

    /** Whoever takes the floor in a statement, parties and individuals. */
    int participants(int statement) {
        int all = 0;
        for (int speaker : speakers[statement]) {
            all |= switch (speaker) {
                case World.FIRST_UNKNOWN_PARTICIPANT -> participant(0);
                case World.SECOND_UNKNOWN_PARTICIPANT -> participant(1);
                case World.INDIVIDUAL -> individual(0);
                case World.OBSERVER_ORGANIZATION -> organization();
                case World.OFFICE -> office();
                default -> 1 << speaker;
            };
        }
        return all;
    }

    private int participant(int unknown) {
        int who = participants[unknown];
        return switch (who) {
            case PERSON -> individual(1 + unknown);
            case THE_ORGANIZATION -> organization();
            case THE_OFFICE -> office();
            case OTHER_OBSERVER -> organization() << (1 + unknown);
            case STRANGER -> organization() << (3 + unknown);
            default -> 1 << who;
        };
    }

    /** Observers that are no states of the world. */
    int otherObservers(int parties) {
        return parties & (organization() | organization() << 1 | organization() << 2);
    }

    /** Member states of which nobody knows anything. */
    int strangers(int parties) {
        return parties & (organization() << 3 | organization() << 4);
    }
}
