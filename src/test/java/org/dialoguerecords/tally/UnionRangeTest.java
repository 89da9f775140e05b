package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.dialoguerecords.tally.UnionRange.Unknown;
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
            List<Unknown> unknown = new ArrayList<>();
            for (int sets = random.nextInt(5); sets > 0; sets--) {
                StateSet among = subset(6, random);
                int size = random.nextInt(among.size() + 1);
                unknown.add(new Unknown(among, size, size));
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

    /** Who is in most of the sets is not always worth taking. */
    @Test
    void theSmallestUnionIsNotFoundByTakingTheWidestFirst() {
        StateSet widest = StateSet.of(STATES.get(0));
        StateSet first = StateSet.of(STATES.get(1));
        StateSet second = StateSet.of(STATES.get(2));
        List<Unknown> unknown = List.of(
                one(widest.union(first)),
                one(widest.union(first)),
                one(widest.union(second)),
                one(widest.union(second)),
                one(first),
                one(second));

        assertThat(UnionRange.smallest(StateSet.empty(), unknown, false)).isEqualTo(2);
    }

    @Test
    void setsWithLowerBoundsOnlyAreAsSmallAndAsLargeAsTheyMayBe() {
        StateSet among = StateSet.copyOf(STATES.subList(0, 10));
        List<Unknown> unknown = List.of(new Unknown(among, 0, 1), new Unknown(among, 2, Composition.ANY_NUMBER));

        assertThat(UnionRange.smallest(StateSet.empty(), unknown, false)).isEqualTo(2);
        assertThat(UnionRange.largest(StateSet.empty(), unknown, false)).isEqualTo(10);
    }

    @Test
    void strangersMakeRoomForEveryUnknownSet() {
        StateSet known = StateSet.copyOf(STATES.subList(0, 3));
        List<Unknown> unknown =
                List.of(new Unknown(known, 5, 5), new Unknown(StateSet.empty(), 4, 4), new Unknown(known, 0, 1));

        assertThat(UnionRange.smallest(known, unknown, true))
                .as("the four may be strangers, two of them in both")
                .isEqualTo(3 + 4);
        assertThat(UnionRange.largest(known, unknown, true)).isEqualTo(3 + 5 + 4 + 1);
        assertThat(UnionRange.largest(
                        known, List.of(new Unknown(known, 0, Composition.ANY_NUMBER), new Unknown(known, 1, 1)), true))
                .isEqualTo(UnionRange.UNBOUNDED);
    }

    @Test
    void manySetsThatOverlapInEveryWayAreGivenABoundThatIsNotTooLarge() {
        Random random = new Random(2);
        List<Unknown> unknown = new ArrayList<>();
        int most = 0;
        for (int sets = 0; sets < 14; sets++) {
            StateSet among = subset(190, random);
            unknown.add(new Unknown(among, 60, 60));
            most = Math.max(most, 60);
        }
        int smallest = UnionRange.smallest(StateSet.empty(), unknown, false);

        assertThat(smallest).isBetween(most, UnionRange.largest(StateSet.empty(), unknown, false));
        assertThat(UnionRange.smallest(StateSet.empty(), unknown.subList(0, 3), false))
                .isLessThanOrEqualTo(190);
    }

    private static Unknown one(StateSet among) {
        return new Unknown(among, 1, 1);
    }

    private static int[] bruteForce(StateSet union, List<Unknown> unknown, int next) {
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
