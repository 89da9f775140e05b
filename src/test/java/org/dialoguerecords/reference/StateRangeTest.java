package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Laws are tried on every range of three states, each with every set that it may stand for. */
class StateRangeTest {

    private static final ReferenceData UN = ReferenceData.standard();
    private static final List<State> THREE = List.of(UN.state("CHE"), UN.state("GHA"), UN.state("NLD"));
    private static final List<StateSet> SETS = sets();
    private static final List<StateRange> RANGES = ranges();

    private static List<StateSet> sets() {
        List<StateSet> sets = new ArrayList<>();
        for (int bits = 0; bits < 8; bits++) {
            List<State> states = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                if ((bits >> i & 1) == 1) {
                    states.add(THREE.get(i));
                }
            }
            sets.add(StateSet.copyOf(states));
        }
        return sets;
    }

    private static List<StateRange> ranges() {
        return SETS.stream()
                .flatMap(possible ->
                        SETS.stream().filter(possible::containsAll).map(certain -> StateRange.of(certain, possible)))
                .toList();
    }

    /** The sets that a range may stand for. */
    private static List<StateSet> meant(StateRange range) {
        return SETS.stream()
                .filter(set ->
                        set.containsAll(range.certain()) && range.possible().containsAll(set))
                .toList();
    }

    /** The narrowest range around some sets. */
    private static StateRange around(Collection<StateSet> sets) {
        return StateRange.of(
                sets.stream().reduce(StateSet::intersection).orElseThrow(),
                sets.stream().reduce(StateSet::union).orElseThrow());
    }

    private static StateRange around(StateRange a, StateRange b, BinaryOperator<StateSet> operation) {
        return around(meant(a).stream()
                .flatMap(first -> meant(b).stream().map(second -> operation.apply(first, second)))
                .collect(Collectors.toSet()));
    }

    @Test
    void refusesACertainStateThatIsNotPossible() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StateRange.of(UN.setOf("CHE", "NLD"), UN.setOf("NLD")))
                .withMessageContaining("[CHE]");
    }

    @Test
    void thereAreTwentySevenRangesOfThreeStates() {
        assertThat(RANGES).hasSize(27).doesNotHaveDuplicates();
    }

    @Test
    void everyOperationGivesTheNarrowestRangeOfWhatMayBeMeant() {
        for (StateRange a : RANGES) {
            for (StateRange b : RANGES) {
                assertThat(a.union(b)).isEqualTo(around(a, b, StateSet::union));
                assertThat(a.intersection(b)).isEqualTo(around(a, b, StateSet::intersection));
                assertThat(a.difference(b)).isEqualTo(around(a, b, StateSet::difference));
            }
            for (StateSet set : SETS) {
                assertThat(a.difference(set)).isEqualTo(a.difference(StateRange.exactly(set)));
            }
        }
    }

    @Test
    void unionAndIntersectionAreCommutativeAndAssociative() {
        for (StateRange a : RANGES) {
            for (StateRange b : RANGES) {
                assertThat(a.union(b)).isEqualTo(b.union(a));
                assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
                for (StateRange c : RANGES) {
                    assertThat(a.union(b).union(c)).isEqualTo(a.union(b.union(c)));
                    assertThat(a.intersection(b).intersection(c)).isEqualTo(a.intersection(b.intersection(c)));
                }
            }
        }
    }

    @Test
    void whatIsTakenOutOfTwoIsTakenOutOfEach() {
        for (StateRange a : RANGES) {
            for (StateRange b : RANGES) {
                for (StateRange c : RANGES) {
                    assertThat(a.union(b).difference(c))
                            .isEqualTo(a.difference(c).union(b.difference(c)));
                    assertThat(c.difference(a.union(b)))
                            .isEqualTo(c.difference(a).intersection(c.difference(b)));
                    assertThat(c.difference(a.intersection(b)))
                            .isEqualTo(c.difference(a).union(c.difference(b)));
                }
            }
        }
    }

    @Test
    void aDayOfWhichItIsUnknownWhichItIsLeavesOpenWhatTheDaysDisagreeAbout() {
        for (StateRange a : RANGES) {
            for (StateRange b : RANGES) {
                List<StateSet> either = new ArrayList<>(meant(a));
                either.addAll(meant(b));
                assertThat(StateRange.onUnknownDay(List.of(a, b))).isEqualTo(around(either));
                assertThat(StateRange.onAnyDay(List.of(a, b))).isEqualTo(a.union(b));
            }
            assertThat(StateRange.onUnknownDay(List.of(a))).isEqualTo(a);
        }
    }

    @Test
    void noDaysAreNoUnknownDay() {
        assertThat(StateRange.onAnyDay(List.of())).isEqualTo(StateRange.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> StateRange.onUnknownDay(List.of()));
    }

    @Test
    void membershipIsThreeValued() {
        for (StateRange range : RANGES) {
            for (State state : THREE) {
                Set<Boolean> meant =
                        meant(range).stream().map(set -> set.contains(state)).collect(Collectors.toSet());
                Membership expected =
                        meant.size() == 2 ? Membership.UNKNOWN : meant.contains(true) ? Membership.YES : Membership.NO;
                assertThat(range.membership(state)).isEqualTo(expected);
            }
        }
    }

    @Test
    void isExactIfNothingIsOpen() {
        for (StateRange range : RANGES) {
            assertThat(range.isExact()).isEqualTo(meant(range).size() == 1);
            assertThat(range.open()).isEqualTo(range.possible().difference(range.certain()));
        }
    }

    @Test
    void seatsAreCountedUnderOneCode() {
        StateRange range = StateRange.of(UN.setOf("SUN"), UN.setOf("SUN", "CSK"));
        assertThat(range.membership(UN.state("RUS"))).isEqualTo(Membership.NO);
        assertThat(range.seats().membership(UN.state("RUS"))).isEqualTo(Membership.YES);
        assertThat(range.seats().open().codes()).containsExactly("CSK");
    }

    @Test
    void membersSayTheirStatesAsARange() {
        StateRange range = StateRange.of(UN.setOf("NLD"), UN.setOf("GHA", "NLD"));
        Members members = Members.of(range, Set.of("EU"));
        assertThat(members.states()).isEqualTo(range);
        assertThat(members.organizations()).containsExactly("EU");
        assertThat(Members.of(range)).isEqualTo(new Members(range.certain(), range.possible(), Set.of(), Set.of()));
    }

    @Test
    void comesBackFromSerialization() throws IOException, ClassNotFoundException {
        StateRange range = StateRange.of(UN.setOf("NLD"), UN.setOf("GHA", "NLD"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(range);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(range);
        }
    }
}
