package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Stance;
import org.dialoguerecords.reference.Members;
import org.dialoguerecords.reference.StateSet;
import org.dialoguerecords.tally.World.GroupOf;

/**
 * What the library counts, beside what the {@link Oracle} has seen.
 *
 * <p>Every range must hold all that was seen. Most must also be no wider. How often the others are not is only counted:
 *
 * <ul>
 *   <li>those of positions;
 *   <li>those of states represented if the size of some group says that it has more members than can be;
 *   <li>those of anything if nobody knows the body of which the member states are members, or if it is a group of the
 *       record and some of its members are unknown; and in a view by a group whose members are unknown or change, of a
 *       partial record, or where nobody knows the members of the United Nations;
 *   <li>those of anything if a party dissociates itself and it is open which party that is: the same may be represented,
 *       which is not seen;
 *   <li>the lower end of who is represented if a party dissociates itself of which it is unknown whether it is a member of the
 *       United Nations: if it is, it is represented by its own statement, which is not seen either;
 *   <li>those of statements in views by groups, if there are unknown participants;
 *   <li>those of observers in views by groups; where others than the members of the United Nations are the member states,
 *       so that unknown members of groups may be observers; and where unknown members of a group align themselves with a
 *       statement, which may have been made when they were observers.
 * </ul>
 */
final class WorldComparison {

    private final SortedMap<String, int[]> exact = new TreeMap<>();

    /** How many ranges of a kind that may be wider were compared, and how many of them were not. */
    SortedMap<String, int[]> exact() {
        return exact;
    }

    /** One comparison. */
    private record Case(World world, WorldView view, Oracle oracle, String description) {

        boolean isPartial() {
            return world.partial && !view.complete();
        }

        /** Whether it is known, however much else is open, which parties are counted. */
        boolean isSharp() {
            boolean somebodyIsUnknown =
                    world.rules.universe() == World.Body.GROUP_OF_THE_RECORD && world.mostUnknown(0) != 0;
            return view.isSteadyIn(world)
                    && !somebodyIsUnknown
                    && world.said.stream().noneMatch(this::dissociatesUncertainParties)
                    && world.rules.universe() != World.Body.UNHEARD_OF
                    && (view.groups().isEmpty() || (!isPartial() && world.areUnitedNationsKnown));
        }

        /** An unknown participant may belong to any group, unless somebody sees that nobody is left who can. */
        boolean isSharpOfStatements() {
            boolean somebodyIsUnknown = world.said.stream()
                    .flatMap(one -> one.speakers().stream())
                    .anyMatch(speaker -> speaker <= World.FIRST_UNKNOWN_PARTICIPANT);
            return isSharp() && (!somebodyIsUnknown || view.groups().isEmpty());
        }

        boolean isSharpOfObservers() {
            return isSharp()
                    && !oracle.overfull
                    && view.groups().isEmpty()
                    && world.rules.universe() == World.Body.UNITED_NATIONS
                    && world.said.stream().noneMatch(this::alignsUnknownMembers);
        }

        /** Whether a statement dissociates itself from others and it is open who its parties are, or whether it was made. */
        private boolean dissociatesUncertainParties(Said one) {
            boolean open = one.day() == World.NO_DATE && view.upTo() < world.days;
            return !one.dissociatesFrom().isEmpty()
                    && (open
                            || one.speakers().contains(World.FIRST_UNKNOWN_PARTICIPANT)
                            || one.speakers().contains(World.SECOND_UNKNOWN_PARTICIPANT)
                            || !one.spokenForThroughout().stream().allMatch(this::isCertain));
        }

        /** Whether a state dissociates itself of which it is unknown whether it is a member of the United Nations. */
        private boolean isDissociatedByPerhapsMember() {
            return world.said.stream()
                    .filter(one -> !one.dissociatesFrom().isEmpty())
                    .flatMap(one -> one.speakers().stream())
                    .anyMatch(speaker -> speaker >= 0 && world.unitedNations.get(speaker) == World.Since.UNKNOWN);
        }

        private boolean isCertain(Said.For entry) {
            GroupOf group = entry.group();
            boolean steady = entry.isList()
                    || (group.inRecord()
                            ? world.mostUnknown(group.number()) == 0
                            : group.isSome() && world.known.get(group.number()).isSteady());
            return steady && !entry.perhaps();
        }

        private boolean alignsUnknownMembers(Said one) {
            return (!one.alignsWith().isEmpty() || !one.perhapsAlignsWith().isEmpty())
                    && one.spokenFor().stream()
                            .map(Said.For::group)
                            .anyMatch(group -> group.inRecord() && world.mostUnknown(group.number()) != 0);
        }
    }

    void compare(World world, WorldView view, Tally tally, Oracle oracle, String name) {
        Case one = new Case(world, view, oracle, name + ", " + view + ": " + world);
        boolean sharp = one.isSharp();
        boolean sharpMembers = sharp && !oracle.overfull;
        represented(one, Figure.STATES_REPRESENTED, tally, oracle.represented, sharpMembers);
        compare(one, Figure.MEMBER_STATES_SPOKE, tally.count(Figure.MEMBER_STATES_SPOKE), oracle.spoke, sharp);
        compare(one, Figure.COUNTRIES_SPOKE, tally.count(Figure.COUNTRIES_SPOKE), oracle.countriesSpoke, sharp);
        represented(one, Figure.COUNTRIES_REPRESENTED, tally, oracle.countriesRepresented, sharpMembers);
        statements(one, Figure.STATEMENTS, tally, oracle.statements);
        statements(one, Figure.SPEECHES, tally, oracle.speeches);
        statements(one, Figure.SPEAKERS, tally, oracle.speakers);
        statements(one, Figure.DELEGATIONS_SPOKE, tally, oracle.delegationsSpoke);
        statements(one, Figure.STATEMENTS_IN_WRITING, tally, oracle.inWriting);
        statements(one, Figure.STATEMENTS_NOT_DELIVERED, tally, oracle.notDelivered);
        statements(one, Figure.GROUP_STATEMENTS, tally, oracle.groupStatements);
        observers(one, Figure.OBSERVERS_SPOKE, tally, oracle.observersSpoke);
        observers(one, Figure.OBSERVERS_REPRESENTED, tally, oracle.observersRepresented);

        certain(one, tally.statesThatSpoke().certain(), oracle.spoke, sharp);
        possible(one, tally.statesThatSpoke().possible(), oracle.spoke, false);
        Members represented = tally.statesRepresented();
        certain(one, represented.certain(), oracle.represented, sharpMembers);
        possible(one, represented.possible(), oracle.represented, sharpMembers);

        if (view.isSteadyIn(world) && (world.areUnitedNationsKnown || world.isUniverseKnown())) {
            positions(one, tally);
        }
    }

    /** How many members the groups have: not a question of what is counted. */
    void compareSizes(World world, Tally tally, Oracle oracle, String description) {
        for (int group = 0; group < world.known.size(); group++) {
            assertThat(tally.count(Figure.GROUP_SIZE, WorldRecord.id(GroupOf.theData(group))))
                    .as("K%s, %s", group, description)
                    .isEqualTo(oracle.sizes[group].count());
        }
        for (int group = 0; group < world.partlyKnown.size(); group++) {
            PartlyKnownGroup of = world.partlyKnown.get(group);
            if (of.size() != World.NO_SIZE) {
                assertThat(tally.count(Figure.GROUP_SIZE, WorldRecord.id(GroupOf.theRecord(group))))
                        .as("P%s, %s", group, description)
                        .isEqualTo(statedSize(world, group, of));
            }
        }
    }

    private static Count statedSize(World world, int group, PartlyKnownGroup of) {
        int least = of.least();
        int most = of.most();
        if (of.isCut() && world.areUnitedNationsKnown) {
            int cut = Integer.bitCount(world.mayBeMembers(group));
            least = Math.min(least, cut);
            most = Math.min(most, cut);
        }
        return most == Seen.UNBOUNDED ? Count.atLeast(least) : Count.between(least, most);
    }

    private void represented(Case one, Figure figure, Tally tally, Seen seen, boolean sharp) {
        Count count = tally.count(figure);
        compare(one, figure, count, seen, sharp && !one.isDissociatedByPerhapsMember());
        if (sharp) {
            assertThat(count.max())
                    .as("most of %s in %s", figure, one.description)
                    .isEqualTo(seen.count().max());
        }
    }

    private void statements(Case one, Figure figure, Tally tally, Seen seen) {
        Seen expected = new Seen();
        expected.number(seen.min);
        expected.number(one.isPartial() ? Seen.UNBOUNDED : seen.max);
        compare(one, figure, tally.count(figure), expected, one.isSharpOfStatements());
    }

    private void observers(Case one, Figure figure, Tally tally, Seen seen) {
        Count count = tally.count(figure);
        Seen expected = new Seen();
        expected.number(seen.min);
        expected.number(one.isPartial() ? Seen.UNBOUNDED : seen.max);
        compare(one, figure, count, expected, one.isSharpOfObservers());
    }

    private void compare(Case one, Figure figure, Count count, Seen seen, boolean sharp) {
        if (sharp) {
            assertThat(count).as("%s in %s", figure, one.description).isEqualTo(seen.count());
        } else {
            mayBeWider(one, figure, count, seen);
        }
    }

    private void mayBeWider(Case one, Figure figure, Count count, Seen seen) {
        assertThat(seen.count().isWithin(count))
                .as("%s is %s, seen %s, in %s", figure, count, seen, one.description)
                .isTrue();
        int[] counts = exact.computeIfAbsent(figure + (one.isPartial() ? " (partial)" : ""), key -> new int[2]);
        counts[1]++;
        counts[0] += count.equals(seen.count()) ? 1 : 0;
    }

    private static void certain(Case one, StateSet states, Seen seen, boolean sharp) {
        assertThat(WorldRecord.codes(seen.always)).as(one.description).containsAll(states.codes());
        if (sharp) {
            assertThat(states.codes()).as(one.description).isEqualTo(WorldRecord.codes(seen.always));
        }
    }

    private static void possible(Case one, StateSet states, Seen seen, boolean sharp) {
        assertThat(states.codes()).as(one.description).containsAll(WorldRecord.codes(seen.ever));
        if (sharp) {
            assertThat(states.codes()).as(one.description).isEqualTo(WorldRecord.codes(seen.ever));
        }
    }

    private void positions(Case one, Tally tally) {
        for (Figure figure : new Figure[] {Figure.STATES_SUPPORTING, Figure.STATES_OPPOSING}) {
            boolean supporting = figure == Figure.STATES_SUPPORTING;
            Seen seen = supporting ? one.oracle.supporting : one.oracle.opposing;
            mayBeWider(one, figure, tally.count(figure, WorldRecord.ISSUE), seen);
            if (!one.isPartial()) {
                Members members =
                        tally.positions(WorldRecord.ISSUE).with(supporting ? Stance.SUPPORTS : Stance.OPPOSES);
                certain(one, members.certain(), seen, false);
                possible(one, members.possible(), seen, false);
            }
        }
    }
}
