package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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

    /** An entity of the United Nations. */
    static final int OFFICE = -5;

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
     * The rules, as far as they differ from the standard.
     *
     * @param universe whose members are the member states
     */
    record Rules(
            Body universe,
            boolean withoutOwn,
            boolean withoutAligned,
            boolean withoutFirstGroup,
            boolean observersAsStates,
            boolean inWritingToo) {}

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
    private final int[] leastUnknown;
    private final int[] mostUnknown;

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
        leastUnknown = new int[partlyKnown.size()];
        mostUnknown = new int[partlyKnown.size()];
        for (int group = 0; group < knownMembers.length; group++) {
            findMembers(group);
        }
    }

    /** Where the list is not complete, whoever is excepted is a member that is not listed. */
    private void findMembers(int group) {
        PartlyKnownGroup of = partlyKnown.get(group);
        int listed = of.listed() | (of.organization() ? organization() : 0);
        int all = listed | excepted(said, group);
        int unlisted = Integer.bitCount(all & ~listed);
        boolean complete = !of.isAnybody() && of.most() == of.listedMembers();
        knownMembers[group] = complete ? listed : all;
        if (of.isAnybody()) {
            leastUnknown[group] = ANYBODY;
            mostUnknown[group] = ANYBODY;
        } else {
            int known = of.listedMembers() + unlisted;
            leastUnknown[group] = Math.max(0, of.least() - known);
            mostUnknown[group] = of.most() == Seen.UNBOUNDED ? Seen.UNBOUNDED : Math.max(0, of.most() - known);
        }
    }

    static World of(long seed) {
        return new RandomWorld(seed).world();
    }

    int all() {
        return (1 << states) - 1;
    }

    /** The organisation as a party, beside the states. */
    int organization() {
        return 1 << states;
    }

    /** Whether a statement was delivered in a way that counts. */
    boolean isDelivered(Said one) {
        return one.delivery() == Said.Delivery.SPOKEN
                || one.delivery() == Said.Delivery.VIDEO
                || (rules.inWritingToo() && one.delivery() == Said.Delivery.IN_WRITING);
    }

    /** Whether a statement, if delegations make it, counts and represents. */
    boolean isCounted(Said one) {
        return isDelivered(one) && one.isIntervention();
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

    /** The parties excepted from statements for a partly known group, unless these may not have been made for it. */
    static int excepted(List<Said> said, int partlyKnownGroup) {
        int excepted = 0;
        for (Said one : said) {
            for (Said.For entry : one.entries()) {
                if (entry.isForMembersOf(GroupOf.theRecord(partlyKnownGroup)) && !entry.perhaps()) {
                    excepted |= entry.except();
                }
            }
        }
        return excepted;
    }

    /** The parties that may be members of a partly known group: those that are, and members of the United Nations at its times. */
    int mayBeMembers(int partlyKnownGroup) {
        GroupOf group = GroupOf.theRecord(partlyKnownGroup);
        PartlyKnownGroup of = partlyKnown.get(partlyKnownGroup);
        List<Integer> times = new ArrayList<>();
        IntStream.rangeClosed(FIRST_DAY, days).forEach(times::add);
        for (Said one : said) {
            boolean about = one.entries().stream().anyMatch(entry -> entry.isForMembersOf(group) && !entry.perhaps());
            if (about && one.day() != NO_DATE) {
                times.add(one.day());
            }
        }
        int may = of.listed() | (of.organization() ? organization() : 0) | excepted(said, partlyKnownGroup);
        for (int state = 0; state < states; state++) {
            Since since = unitedNations.get(state);
            may |= since == Since.UNKNOWN || times.stream().anyMatch(since::on) ? 1 << state : 0;
        }
        return may;
    }

    /** The members of a partly known group that are known: where the list is not complete, those excepted as well. */
    int knownMembers(int partlyKnownGroup) {
        return knownMembers[partlyKnownGroup];
    }

    /** How many members of a partly known group are not known at least, or {@link #ANYBODY}. */
    int leastUnknown(int partlyKnownGroup) {
        return leastUnknown[partlyKnownGroup];
    }

    /** How many are not known at most, {@link #ANYBODY}, or {@link Seen#UNBOUNDED}. */
    int mostUnknown(int partlyKnownGroup) {
        return mostUnknown[partlyKnownGroup];
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
