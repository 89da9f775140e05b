package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.List;

/**
 * A small world: a few states, groups and statements, with everything in it that can be left open.
 *
 * <p>States are numbers from 0, sets of states are bit masks. Nothing here knows the library; {@link RandomWorld} makes a
 * world up, {@link WorldRecord} writes it down as a record and reference data, {@link Oracle} says what can be true of it.
 */
final class World {

    /** Days on which a statement can be made: the dialogue has the first two or only the first of its days. */
    static final int BEFORE = 0;

    static final int FIRST_DAY = 1;
    static final int SECOND_DAY = 2;
    static final int AFTER = 3;
    static final int NO_DATE = -1;

    /** Since when somebody is a member. */
    enum Since {
        ALWAYS,
        NEVER,
        UNTIL_THE_FIRST_DAY,
        UNTIL_THE_SECOND_DAY,
        FROM_THE_SECOND_DAY,
        FROM_AFTERWARDS,
        UNKNOWN;

        /** Whether it is so on a day; of what is unknown a completion decides. */
        boolean on(int day) {
            return switch (this) {
                case ALWAYS -> true;
                case NEVER, UNKNOWN -> false;
                case UNTIL_THE_FIRST_DAY -> day < FIRST_DAY;
                case UNTIL_THE_SECOND_DAY -> day < SECOND_DAY;
                case FROM_THE_SECOND_DAY -> day >= SECOND_DAY;
                case FROM_AFTERWARDS -> day >= AFTER;
            };
        }

        /** Whether it is so on all days or on none. */
        boolean isSteady() {
            return this == ALWAYS || this == NEVER;
        }
    }

    /** Whose members are the member states. */
    enum Body {
        UNITED_NATIONS,
        /** Another body, of states some of which may be no members of the United Nations. */
        LEAGUE,
        /** The first known group. */
        GROUP_OF_THE_DATA,
        /** The first partly known group. */
        GROUP_OF_THE_RECORD,
        UNHEARD_OF
    }

    /** Who takes the floor besides states: numbers below zero. */
    static final int OBSERVER_ORGANIZATION = -1;

    static final int INDIVIDUAL = -2;
    static final int FIRST_UNKNOWN_PARTICIPANT = -3;
    static final int SECOND_UNKNOWN_PARTICIPANT = -4;

    static final int ANYBODY = -1;
    static final int NO_SIZE = -1;

    /** A group of the reference data, by its number; or of the record. */
    record GroupOf(boolean inRecord, int number) {

        static final GroupOf NOBODY = new GroupOf(false, -1);

        static GroupOf theData(int number) {
            return new GroupOf(false, number);
        }

        static GroupOf theRecord(int number) {
            return new GroupOf(true, number);
        }

        boolean isSome() {
            return number >= 0;
        }

        @Override
        public String toString() {
            return isSome() ? (inRecord ? "P" : "K") + number : "";
        }
    }

    /** A group of the reference data. */
    record KnownGroup(List<Since> members) {

        /** Whether its members are known, and the same on all days. */
        boolean isSteady() {
            return members.stream().allMatch(Since::isSteady);
        }
    }

    /**
     * A group of the record.
     *
     * @param listed the members listed
     * @param formerCodeToo whether the first state, if it is listed, is listed under a former code as well
     * @param organization whether an organisation is a member too
     * @param size how many members it is said to have, or {@link #NO_SIZE}
     */
    record PartlyKnownGroup(int listed, boolean formerCodeToo, boolean organization, int size) {

        int listedMembers() {
            return Integer.bitCount(listed) + (organization ? 1 : 0);
        }

        /** How many more there are than those listed, or {@link #ANYBODY}. */
        int others() {
            if (size == NO_SIZE) {
                return listed == 0 ? ANYBODY : 0;
            }
            return Math.max(0, size - listedMembers());
        }
    }

    /**
     * One entry of those spoken for.
     *
     * @param group the group, if any
     * @param states the states listed: if there are any, the group is only a label
     * @param except the states excepted
     */
    record For(GroupOf group, int states, int except) {

        boolean isForMembersOf(GroupOf which) {
            return group.equals(which) && states == 0;
        }
    }

    /**
     * A statement.
     *
     * @param speakers one or more, states or others
     * @param day the day, or {@link #NO_DATE}
     * @param intervention whether it is of the kind that counts
     * @param spokenFor those for whom it is made
     * @param alignedStates the states that it says align themselves
     * @param alignsWith the numbers of the statements with which it aligns itself
     * @param stances 1 supports, 2 opposes, 4 in part
     */
    record Said(
            List<Integer> speakers,
            int day,
            boolean intervention,
            List<For> spokenFor,
            int alignedStates,
            List<Integer> alignsWith,
            int stances) {}

    /**
     * The rules, as far as they differ from the standard.
     *
     * @param universe whose members are the member states
     */
    record Rules(
            Body universe,
            boolean withoutOwn,
            boolean withoutAligned,
            boolean withoutFirstGroup,
            boolean observersAsStates) {}

    final int states;

    /** How many days the dialogue has: one or two. */
    final int days;

    final boolean partial;
    final Rules rules;

    /** The members of the United Nations; nobody's if the reference data do not know who they are. */
    final List<Since> unitedNations;

    final boolean areUnitedNationsKnown;
    final List<Since> league;
    final List<KnownGroup> known;
    final List<PartlyKnownGroup> partlyKnown;
    final List<Said> said;

    /** The states that the reference data, or only the record, call observers: they are if they are no member states. */
    final int observersByData;

    final int observersByRecord;

    /** The states that have a delegation in the record. */
    final int delegations;

    private final int[] knownMembers;
    private final int[] unknownMembers;

    World(
            int states,
            int days,
            boolean partial,
            Rules rules,
            List<Since> unitedNations,
            boolean areUnitedNationsKnown,
            List<Since> league,
            List<KnownGroup> known,
            List<PartlyKnownGroup> partlyKnown,
            List<Said> said,
            int observersByData,
            int observersByRecord,
            int delegations) {
        this.states = states;
        this.days = days;
        this.partial = partial;
        this.rules = rules;
        this.unitedNations = List.copyOf(unitedNations);
        this.areUnitedNationsKnown = areUnitedNationsKnown;
        this.league = List.copyOf(league);
        this.known = List.copyOf(known);
        this.partlyKnown = List.copyOf(partlyKnown);
        this.said = List.copyOf(said);
        this.observersByData = observersByData;
        this.observersByRecord = observersByRecord;
        this.delegations = delegations;
        knownMembers = new int[partlyKnown.size()];
        unknownMembers = new int[partlyKnown.size()];
        for (int group = 0; group < knownMembers.length; group++) {
            PartlyKnownGroup of = partlyKnown.get(group);
            int listed = of.listed();
            int others = of.others();
            knownMembers[group] = others == 0 ? listed : listed | excepted(said, group);
            unknownMembers[group] =
                    others == ANYBODY ? ANYBODY : Math.max(0, others - Integer.bitCount(knownMembers[group] & ~listed));
        }
    }

    static World of(long seed) {
        return new RandomWorld(seed).world();
    }

    int all() {
        return (1 << states) - 1;
    }

    int observers() {
        return observersByData | observersByRecord;
    }

    /** Whether anybody knows who the member states are. */
    boolean isUniverseKnown() {
        return switch (rules.universe()) {
            case UNITED_NATIONS -> areUnitedNationsKnown;
            case UNHEARD_OF -> false;
            default -> true;
        };
    }

    /** The states excepted from statements for a partly known group: whoever is excepted is a member. */
    static int excepted(List<Said> said, int partlyKnownGroup) {
        int excepted = 0;
        for (Said one : said) {
            for (For entry : one.spokenFor()) {
                if (entry.isForMembersOf(GroupOf.theRecord(partlyKnownGroup))) {
                    excepted |= entry.except();
                }
            }
        }
        return excepted;
    }

    /** The members of a partly known group that are known: where the list is not complete, those excepted as well. */
    int knownMembers(int partlyKnownGroup) {
        return knownMembers[partlyKnownGroup];
    }

    /** How many members of a partly known group are not known, or {@link #ANYBODY}. */
    int unknownMembers(int partlyKnownGroup) {
        return unknownMembers[partlyKnownGroup];
    }

    @Override
    public String toString() {
        return WorldText.of(this);
    }

    static List<Integer> set(int mask) {
        List<Integer> set = new ArrayList<>();
        for (int state = 0; state < 32; state++) {
            if ((mask >> state & 1) != 0) {
                set.add(state);
            }
        }
        return set;
    }
}
