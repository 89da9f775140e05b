package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A small world at random: a few states, groups and statements, with everything in it that can be left open.
 *
 * <p>States are numbers from 0, sets of states are bit masks. Nothing here knows the library; {@link WorldRecord} writes
 * a world down as a record and reference data, {@link Oracle} says what can be true of it.
 */
final class World {

    /** Since when somebody is a member, in a dialogue of one or two days. */
    enum Since {
        ALWAYS,
        NEVER,
        FIRST_DAY_ONLY,
        SECOND_DAY_ONLY,
        UNKNOWN
    }

    /** Who takes the floor besides states: numbers below zero. */
    static final int OBSERVER_ORGANIZATION = -1;

    static final int INDIVIDUAL = -2;
    static final int FIRST_UNKNOWN_PARTICIPANT = -3;
    static final int SECOND_UNKNOWN_PARTICIPANT = -4;

    static final int ANYBODY = -1;

    /** A group of the reference data. */
    record KnownGroup(List<Since> members) {}

    /**
     * A group of the record.
     *
     * @param listed the members listed
     * @param others how many more there are; {@link #ANYBODY} if the record does not say how many
     * @param organization whether an organisation is a member too
     */
    record PartlyKnownGroup(int listed, int others, boolean organization) {}

    /**
     * One entry of those spoken for.
     *
     * @param known the number of a known group, or -1
     * @param partlyKnown the number of a partly known group, or -1
     * @param states the states listed: if there are any, the group is only a label
     * @param except the states excepted
     */
    record For(int known, int partlyKnown, int states, int except) {

        boolean isForPartlyKnown(int group) {
            return partlyKnown == group && states == 0;
        }
    }

    /**
     * A statement.
     *
     * @param speakers one or more, states or others
     * @param day 1 or 2, or 0 for no date
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

    final int states;
    final int days;
    final boolean partial;
    final List<Since> universe = new ArrayList<>();
    int observers;
    final List<KnownGroup> known = new ArrayList<>();
    final List<PartlyKnownGroup> partlyKnown = new ArrayList<>();
    final List<Said> said = new ArrayList<>();

    /** Of each partly known group: the members that are known, and how many are not, or {@link #ANYBODY}. */
    final int[] knownMembers;

    final int[] unknownMembers;

    /** The rules, as far as they differ from the standard: bases left out, whether a group is, and observers. */
    final boolean withoutOwn;

    final boolean withoutAligned;
    final boolean withoutFirstGroup;
    final boolean observersAsStates;

    private final Random random;

    World(long seed) {
        random = new Random(seed);
        states = 6 + random.nextInt(2);
        days = chance(70) ? 2 : 1;
        partial = chance(15);
        withoutOwn = chance(5);
        withoutAligned = chance(5);
        withoutFirstGroup = chance(5);
        observersAsStates = chance(8);
        for (int state = 0; state < states; state++) {
            universe.add(since(76, 10, 4, 5));
            Since since = universe.get(state);
            if (since != Since.ALWAYS && since != Since.UNKNOWN && chance(60)) {
                observers |= 1 << state;
            }
        }
        for (int group = 1 + random.nextInt(2); group > 0; group--) {
            known.add(new KnownGroup(membersOfAKnownGroup()));
        }
        int groups = chance(20) ? 3 : 2;
        List<Integer> listed = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            listed.add(states(25));
        }
        int statements = 4 + random.nextInt(4);
        for (int statement = 0; statement < statements; statement++) {
            said.add(statement(statement, statements, groups));
        }
        for (int group = 0; group < groups; group++) {
            partlyKnown.add(partlyKnownGroup(group, listed.get(group)));
        }
        knownMembers = new int[groups];
        unknownMembers = new int[groups];
        for (int group = 0; group < groups; group++) {
            PartlyKnownGroup of = partlyKnown.get(group);
            knownMembers[group] = of.others() == 0 ? of.listed() : of.listed() | excepted(group);
            unknownMembers[group] = of.others() == ANYBODY
                    ? ANYBODY
                    : of.others() - Integer.bitCount(knownMembers[group] & ~of.listed());
        }
    }

    /** The states excepted from statements for a partly known group: whoever is excepted is a member. */
    private int excepted(int group) {
        int excepted = 0;
        for (Said one : said) {
            for (For entry : one.spokenFor()) {
                if (entry.isForPartlyKnown(group)) {
                    excepted |= entry.except();
                }
            }
        }
        return excepted;
    }

    private List<Since> membersOfAKnownGroup() {
        List<Since> members = new ArrayList<>();
        for (int state = 0; state < states; state++) {
            members.add(since(33, 40, 7, 7));
        }
        if (!members.contains(Since.UNKNOWN)) {
            members.set(random.nextInt(states), Since.UNKNOWN);
        }
        return members;
    }

    /** A group that is not larger than what can be: whoever is unknown is a member state whenever it is spoken for. */
    private PartlyKnownGroup partlyKnownGroup(int group, int listed) {
        boolean organization = chance(30);
        if (chance(6)) {
            return new PartlyKnownGroup(0, ANYBODY, organization);
        }
        int room = 0;
        for (int state = 0; state < states; state++) {
            if (universe.get(state) == Since.ALWAYS && ((listed | excepted(group)) >> state & 1) == 0) {
                room++;
            }
        }
        int excepted = Integer.bitCount(excepted(group) & ~listed);
        int unknown = Math.min(room, random.nextInt(10) == 0 ? room : random.nextInt(4));
        return new PartlyKnownGroup(listed, excepted + unknown, organization);
    }

    private Said statement(int number, int statements, int groups) {
        List<Integer> speakers = new ArrayList<>();
        speakers.add(speaker());
        if (number == 2 || chance(20)) {
            speakers.add(speaker());
        }
        List<For> spokenFor = new ArrayList<>();
        if (number < 2) {
            spokenFor.add(new For(-1, number, 0, number == 0 || chance(20) ? 1 << random.nextInt(states) : 0));
        } else if (number == 3) {
            spokenFor.add(new For(0, -1, 0, exception()));
        }
        for (int more = random.nextInt(100); more < 45; more += 35) {
            spokenFor.add(entry(groups));
        }
        List<Integer> alignsWith = new ArrayList<>();
        if (number == 2 || chance(20)) {
            alignsWith.add(random.nextInt(statements));
        }
        int day = days == 1 ? random.nextInt(2) : random.nextInt(3);
        return new Said(
                List.copyOf(speakers),
                day,
                number < 2 || chance(85),
                List.copyOf(spokenFor),
                number == 1 || chance(15) ? states(20) : 0,
                List.copyOf(alignsWith),
                chance(45) ? 0 : chance(6) ? 3 : 1 << random.nextInt(3));
    }

    private For entry(int groups) {
        int kind = random.nextInt(100);
        if (kind < 50) {
            return new For(-1, random.nextInt(groups), 0, exception());
        }
        if (kind < 72) {
            return new For(random.nextInt(known.size()), -1, 0, exception());
        }
        return new For(
                -1, chance(30) ? random.nextInt(groups) : -1, states(25) | 1 << random.nextInt(states), exception());
    }

    private int exception() {
        return chance(30) ? 1 << random.nextInt(states) : 0;
    }

    private int speaker() {
        int kind = random.nextInt(100);
        if (kind < 84) {
            return random.nextInt(states);
        }
        return kind < 89
                ? OBSERVER_ORGANIZATION
                : kind < 93 ? INDIVIDUAL : kind < 98 ? FIRST_UNKNOWN_PARTICIPANT : SECOND_UNKNOWN_PARTICIPANT;
    }

    private int states(int percent) {
        int mask = 0;
        for (int state = 0; state < states; state++) {
            mask |= chance(percent) ? 1 << state : 0;
        }
        return mask;
    }

    private Since since(int always, int never, int first, int second) {
        int kind = random.nextInt(100);
        if (kind < always) {
            return Since.ALWAYS;
        }
        if (kind < always + never) {
            return Since.NEVER;
        }
        if (kind < always + never + first) {
            return Since.FIRST_DAY_ONLY;
        }
        return kind < always + never + first + second ? Since.SECOND_DAY_ONLY : Since.UNKNOWN;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(states).append(" states, ").append(days).append(" days").append(partial ? ", partial" : "");
        text.append(withoutOwn ? ", without OWN" : "").append(withoutAligned ? ", without ALIGNED" : "");
        text.append(withoutFirstGroup ? ", without P0" : "").append(observersAsStates ? ", observers as states" : "");
        text.append("\nuniverse ").append(universe).append(", observers ").append(set(observers));
        known.forEach(group -> text.append("\nknown ").append(group.members()));
        for (int group = 0; group < partlyKnown.size(); group++) {
            PartlyKnownGroup of = partlyKnown.get(group);
            text.append("\nP").append(group).append(" listed ").append(set(of.listed()));
            text.append(" others ").append(of.others()).append(of.organization() ? " and an organisation" : "");
        }
        for (int statement = 0; statement < said.size(); statement++) {
            Said one = said.get(statement);
            text.append("\ns")
                    .append(statement)
                    .append(" day ")
                    .append(one.day())
                    .append(" by ")
                    .append(one.speakers());
            text.append(one.intervention() ? "" : " REPLY");
            for (For entry : one.spokenFor()) {
                text.append(" for ").append(entry.known() < 0 ? "" : "K" + entry.known());
                text.append(entry.partlyKnown() < 0 ? "" : "P" + entry.partlyKnown())
                        .append(set(entry.states()));
                text.append(entry.except() == 0 ? "" : " except " + set(entry.except()));
            }
            text.append(one.alignedStates() == 0 ? "" : " aligned " + set(one.alignedStates()));
            text.append(one.alignsWith().isEmpty() ? "" : " aligns with " + one.alignsWith());
            text.append(one.stances() == 0 ? "" : " stances " + one.stances());
        }
        return text.toString();
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
