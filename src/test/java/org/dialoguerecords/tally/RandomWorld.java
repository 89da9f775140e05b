package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dialoguerecords.tally.PartlyKnownGroup.SizeIs;
import org.dialoguerecords.tally.Said.For;
import org.dialoguerecords.tally.World.Body;
import org.dialoguerecords.tally.World.GroupOf;
import org.dialoguerecords.tally.World.KnownGroup;
import org.dialoguerecords.tally.World.Rules;
import org.dialoguerecords.tally.World.Since;

/** A {@link World} at random; the same seed makes the same world. */
final class RandomWorld {

    private final Random random;
    private final int states;
    private final int days;

    /** How many entries there are so far. */
    private int entries;

    RandomWorld(long seed) {
        random = new Random(seed);
        states = 6 + random.nextInt(2);
        days = chance(70) ? 2 : 1;
    }

    World world() {
        boolean partial = chance(15);
        List<Since> unitedNations = members(74, 10, false);
        boolean areUnitedNationsKnown = chance(96);
        List<Since> league = members(45, 35, false);
        List<KnownGroup> known = new ArrayList<>();
        for (int group = 1 + random.nextInt(2); group > 0; group--) {
            known.add(new KnownGroup(members(33, 40, true)));
        }
        known.add(new KnownGroup(chance(60) ? members(50, 50, false) : withoutUnknown(members(40, 30, false))));
        int groups = chance(20) ? 3 : 2;
        int statements = 4 + random.nextInt(4);
        List<Said> said = new ArrayList<>();
        for (int statement = 0; statement < statements; statement++) {
            said.add(statement(statement, statements, known.size(), groups));
        }
        List<PartlyKnownGroup> partlyKnown = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            partlyKnown.add(partlyKnownGroup(World.excepted(said, group), unitedNations));
        }
        Body universe = universe();
        if (universe == Body.GROUP_OF_THE_RECORD && (partlyKnown.get(0).isAnybody() || !areUnitedNationsKnown)) {
            universe = Body.UNITED_NATIONS;
        }
        Rules rules = new Rules(universe, chance(5), chance(5), chance(5), chance(10), chance(5));
        List<Since> memberStates = switch (universe) {
            case UNITED_NATIONS -> areUnitedNationsKnown ? unitedNations : List.of();
            case LEAGUE -> league;
            case GROUP_OF_THE_DATA -> known.get(0).members();
            case GROUP_OF_THE_RECORD, UNHEARD_OF -> List.of();
        };
        return new World(
                states,
                days,
                partial,
                rules,
                unitedNations,
                areUnitedNationsKnown,
                league,
                known,
                partlyKnown,
                said,
                observers(memberStates),
                states(10),
                delegations(said));
    }

    private Body universe() {
        int kind = random.nextInt(100);
        if (kind < 66) {
            return Body.UNITED_NATIONS;
        }
        return kind < 82
                ? Body.LEAGUE
                : kind < 88 ? Body.GROUP_OF_THE_DATA : kind < 94 ? Body.GROUP_OF_THE_RECORD : Body.UNHEARD_OF;
    }

    /** Some of those who are known to be no members on some day. */
    private int observers(List<Since> memberStates) {
        int observers = 0;
        for (int state = 0; state < memberStates.size(); state++) {
            Since since = memberStates.get(state);
            if (since != Since.ALWAYS && since != Since.UNKNOWN && chance(60)) {
                observers |= 1 << state;
            }
        }
        return observers;
    }

    /** Those who take the floor, and some others. */
    private int delegations(List<Said> said) {
        int delegations = states(60);
        for (Said one : said) {
            for (int speaker : one.speakers()) {
                delegations |= speaker >= 0 ? 1 << speaker : 0;
            }
        }
        return delegations;
    }

    private List<Since> members(int always, int never, boolean oneIsUnknown) {
        List<Since> members = new ArrayList<>();
        for (int state = 0; state < states; state++) {
            members.add(since(always, never));
        }
        if (oneIsUnknown && !members.contains(Since.UNKNOWN)) {
            members.set(random.nextInt(states), Since.UNKNOWN);
        }
        return members;
    }

    private static List<Since> withoutUnknown(List<Since> members) {
        return members.stream()
                .map(since -> since == Since.UNKNOWN ? Since.ALWAYS : since)
                .toList();
    }

    /** A group of which mostly some members are listed and the size says that there are more; seldom too many, or too few. */
    private PartlyKnownGroup partlyKnownGroup(int excepted, List<Since> unitedNations) {
        boolean organization = chance(30);
        if (chance(6)) {
            return new PartlyKnownGroup(0, false, organization, World.NO_SIZE, SizeIs.EXACT);
        }
        int listed = states(25);
        boolean formerCodeToo = (listed & 1) != 0 && chance(30);
        if (listed != 0 && chance(8)) {
            return new PartlyKnownGroup(listed, formerCodeToo, organization, World.NO_SIZE, SizeIs.EXACT);
        }
        int room = 0;
        for (int state = 0; state < states; state++) {
            room += unitedNations.get(state) == Since.ALWAYS && ((listed | excepted) >> state & 1) == 0 ? 1 : 0;
        }
        int unknown = Math.min(room, random.nextInt(10) == 0 ? room : random.nextInt(4));
        int kind = random.nextInt(100);
        unknown = kind < 3 ? room + 1 + random.nextInt(2) : kind < 5 ? Integer.MAX_VALUE - 20 : unknown;
        int size = Integer.bitCount(listed | excepted) + (organization ? 1 : 0) + unknown;
        return new PartlyKnownGroup(
                listed,
                formerCodeToo,
                organization,
                chance(4) ? random.nextInt(Math.min(size, 9) + 1) : size,
                chance(10) ? List.of(SizeIs.values()).get(1 + random.nextInt(3)) : SizeIs.EXACT);
    }

    private Said statement(int number, int statements, int knownGroups, int groups) {
        List<Integer> speakers = new ArrayList<>();
        speakers.add(speaker());
        if (number == 2 || chance(20)) {
            speakers.add(speaker());
        }
        List<For> spokenFor = new ArrayList<>();
        if (number < 2) {
            int except = number == 0 || chance(20) ? 1 << random.nextInt(states) : 0;
            spokenFor.add(entry(GroupOf.theRecord(number), except));
        } else if (number == 3) {
            spokenFor.add(entry(GroupOf.theData(0), exception()));
        }
        for (int more = random.nextInt(100); more < 45; more += 35) {
            spokenFor.add(entry(knownGroups, groups));
        }
        List<For> aligned = new ArrayList<>();
        if (number == 1 || chance(10)) {
            aligned.add((chance(60) ? listed(GroupOf.NOBODY) : entry(knownGroups, groups)).throughout());
        }
        return new Said(
                List.copyOf(speakers),
                day(),
                number < 2 || chance(85)
                        ? Said.Kind.INTERVENTION
                        : chance(75) ? Said.Kind.REPLY : Said.Kind.CHAIR_REMARKS,
                chance(93)
                        ? Said.Delivery.SPOKEN
                        : List.of(Said.Delivery.values()).get(1 + random.nextInt(3)),
                List.copyOf(spokenFor),
                List.copyOf(aligned),
                others(number == 2 ? 100 : 18, statements),
                others(3, statements),
                others(6, statements),
                chance(45) ? 0 : chance(6) ? 3 : 1 << random.nextInt(3));
    }

    /** One of the statements or none. */
    private List<Integer> others(int percent, int statements) {
        return chance(percent) ? List.of(random.nextInt(statements)) : List.of();
    }

    /** Mostly a day of the dialogue or none. */
    private int day() {
        if (chance(9)) {
            return random.nextInt(World.AFTER + 1);
        }
        int day = random.nextInt(1 + days);
        return day == 0 ? World.NO_DATE : day;
    }

    private For entry(int knownGroups, int groups) {
        int kind = random.nextInt(100);
        if (kind < 48) {
            return entry(GroupOf.theRecord(random.nextInt(groups)), exception());
        }
        if (kind < 70) {
            return entry(GroupOf.theData(random.nextInt(knownGroups)), exception());
        }
        if (kind < 76) {
            return entry(GroupOf.NOBODY, exception());
        }
        return listed(chance(30) ? GroupOf.theRecord(random.nextInt(groups)) : GroupOf.NOBODY);
    }

    /** An entry for the members of a group, or with only a name. */
    private For entry(GroupOf group, int except) {
        return new For(entries++, group, 0, false, except, chance(5), chance(4));
    }

    private For listed(GroupOf label) {
        int listed = states(25) | 1 << random.nextInt(states);
        return new For(entries++, label, listed, chance(8), exception(), chance(5), chance(4));
    }

    private int exception() {
        return chance(30) ? 1 << random.nextInt(chance(10) ? states + 1 : states) : 0;
    }

    private int speaker() {
        int kind = random.nextInt(100);
        if (kind < 84) {
            return random.nextInt(states);
        }
        if (kind < 88) {
            return kind < 86 ? World.OFFICE : World.OBSERVER_ORGANIZATION;
        }
        return kind < 89
                ? World.OBSERVER_ORGANIZATION
                : kind < 93
                        ? World.INDIVIDUAL
                        : kind < 98 ? World.FIRST_UNKNOWN_PARTICIPANT : World.SECOND_UNKNOWN_PARTICIPANT;
    }

    private int states(int percent) {
        int mask = 0;
        for (int state = 0; state < states; state++) {
            mask |= chance(percent) ? 1 << state : 0;
        }
        return mask;
    }

    /** The rest is mostly unknown or changes during the dialogue, seldom before or after it. */
    private Since since(int always, int never) {
        int kind = random.nextInt(100);
        if (kind < always) {
            return Since.ALWAYS;
        }
        if (kind < always + never) {
            return Since.NEVER;
        }
        return switch (random.nextInt(12)) {
            case 0 -> Since.UNTIL_THE_FIRST_DAY;
            case 1, 2, 3 -> Since.UNTIL_THE_SECOND_DAY;
            case 4, 5, 6 -> Since.FROM_THE_SECOND_DAY;
            case 7 -> Since.FROM_AFTERWARDS;
            default -> Since.UNKNOWN;
        };
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
