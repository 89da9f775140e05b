package org.dialoguerecords.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dialoguerecords.Memory;
import org.dialoguerecords.reading.GroupMembers;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.junit.jupiter.api.Test;

/** Unions of more unknown sets than small worlds have. */
class UnionRangeTest {

    private static final List<State> STATES =
            List.copyOf(ReferenceData.standard().states());

    @Test
    void bothEndsAreReachedAndNeverPassed() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            StateSet known = subset(6, random);
            List<UnknownSet> unknown = new ArrayList<>();
            for (int sets = random.nextInt(5); sets > 0; sets--) {
                StateSet among = subset(6, random);
                int size = random.nextInt(among.size() + 1);
                unknown.add(new UnknownSet(among, size, size));
            }
            int[] range = bruteForce(known, unknown, 0);

            assertThat(UnionRange.smallest(known, unknown, false))
                    .as("%s %s", known, unknown)
                    .isEqualTo(range[0]);
            assertThat(UnionRange.largest(known, unknown, false))
                    .as("%s %s", known, unknown)
                    .isEqualTo(range[1]);
        }
    }

    @Test
    void theLargestUnionOfManySetsIsAsTheTheoremOfHallSays() {
        Random random = new Random(3);
        for (int i = 0; i < 400; i++) {
            StateSet known = subset(12, random);
            List<UnknownSet> unknown = new ArrayList<>();
            for (int sets = random.nextInt(8); sets > 0; sets--) {
                unknown.add(new UnknownSet(subset(24, random).intersection(subset(24, random)), 0, random.nextInt(6)));
            }
            assertThat(UnionRange.largest(known, unknown, false))
                    .as("%s %s", known, unknown)
                    .isEqualTo(known.size() + mostOutside(known, unknown));
        }
    }

    @Test
    void theSmallestUnionIsNotFoundByTakingTheWidestFirst() {
        assertThat(UnionRange.smallest(StateSet.empty(), widestIsNotWorthTaking(0), false))
                .isEqualTo(2);
    }

    @Test
    void aSearchThatWouldTakeLongEndsWithABoundThatIsNotTooLarge() {
        List<UnknownSet> unknown = new ArrayList<>();
        for (int copy = 0; copy < 12; copy++) {
            unknown.addAll(widestIsNotWorthTaking(3 * copy));
        }

        assertThat(UnionRange.smallest(StateSet.empty(), unknown, false)).isBetween(1, 2 * 12);
    }

    @Test
    void setsThatMayContainTheSameStatesAreNotToldApart() {
        StateSet known = StateSet.copyOf(STATES.subList(0, 3));
        StateSet few = StateSet.copyOf(STATES.subList(0, 5));
        StateSet many = StateSet.copyOf(STATES.subList(0, 100));
        List<UnknownSet> unknown = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            unknown.add(new UnknownSet(many, 1 + i % 90, 1 + i % 90));
            unknown.add(new UnknownSet(few, 4, 4));
        }

        long before = Memory.allocated();
        assertThat(UnionRange.smallest(known, unknown, false)).isEqualTo(3 + 90 - 3);
        assertThat(UnionRange.largest(known, unknown, false)).isEqualTo(100);
        assertThat(Memory.allocated() - before).as("bytes").isLessThan(64L << 20);
    }

    /** One state is in four of the sets, but two others are in three each and so together in all. */
    private static List<UnknownSet> widestIsNotWorthTaking(int from) {
        StateSet widest = StateSet.of(STATES.get(from));
        StateSet first = StateSet.of(STATES.get(from + 1));
        StateSet second = StateSet.of(STATES.get(from + 2));
        return List.of(
                one(widest.union(first)),
                one(widest.union(first)),
                one(widest.union(second)),
                one(widest.union(second)),
                one(first),
                one(second));
    }

    /** However sets are picked: they show no more than the states that they may hold, the others no more than their sizes. */
    private static int mostOutside(StateSet known, List<UnknownSet> unknown) {
        int most = Integer.MAX_VALUE;
        for (int picked = 0; picked < 1 << unknown.size(); picked++) {
            StateSet together = StateSet.empty();
            int sizes = 0;
            for (int i = 0; i < unknown.size(); i++) {
                if ((picked >> i & 1) != 0) {
                    together = together.union(unknown.get(i).among());
                } else {
                    sizes += unknown.get(i).most();
                }
            }
            most = Math.min(most, together.difference(known).size() + sizes);
        }
        return most;
    }

    @Test
    void setsWithLowerBoundsOnlyAreAsSmallAndAsLargeAsTheyMayBe() {
        StateSet among = StateSet.copyOf(STATES.subList(0, 10));
        List<UnknownSet> unknown =
                List.of(new UnknownSet(among, 0, 1), new UnknownSet(among, 2, GroupMembers.ANY_NUMBER));

        assertThat(UnionRange.smallest(StateSet.empty(), unknown, false)).isEqualTo(2);
        assertThat(UnionRange.largest(StateSet.empty(), unknown, false)).isEqualTo(10);
    }

    @Test
    void strangersMakeRoomForEveryUnknownSet() {
        StateSet known = StateSet.copyOf(STATES.subList(0, 3));
        List<UnknownSet> unknown = List.of(
                new UnknownSet(known, 5, 5), new UnknownSet(StateSet.empty(), 4, 4), new UnknownSet(known, 0, 1));

        assertThat(UnionRange.smallest(known, unknown, true))
                .as("the four may be strangers, two of them in both")
                .isEqualTo(3 + 4);
        assertThat(UnionRange.largest(known, unknown, true)).isEqualTo(3 + 5 + 4 + 1);
        assertThat(UnionRange.largest(
                        known,
                        List.of(new UnknownSet(known, 0, GroupMembers.ANY_NUMBER), new UnknownSet(known, 1, 1)),
                        true))
                .isEqualTo(UnionRange.UNBOUNDED);
    }

    private static UnknownSet one(StateSet among) {
        return new UnknownSet(among, 1, 1);
    }

    private static int[] bruteForce(StateSet union, List<UnknownSet> unknown, int next) {
        if (next == unknown.size()) {
            return new int[] {union.size(), union.size()};
        }
        List<State> among = List.copyOf(unknown.get(next).among());
        int[] range = {Integer.MAX_VALUE, 0};
        for (int mask = 0; mask < 1 << among.size(); mask++) {
            if (Integer.bitCount(mask) == unknown.get(next).most()) {
                List<State> choice = new ArrayList<>();
                for (int i = 0; i < among.size(); i++) {
                    if ((mask >> i & 1) != 0) {
                        choice.add(among.get(i));
                    }
                }
                int[] rest = bruteForce(union.union(StateSet.copyOf(choice)), unknown, next + 1);
                range[0] = Math.min(range[0], rest[0]);
                range[1] = Math.max(range[1], rest[1]);
            }
        }
        return range;
    }

    private static StateSet subset(int of, Random random) {
        return StateSet.copyOf(STATES.subList(0, of).stream()
                .filter(state -> random.nextBoolean())
                .toList());
    }
}
