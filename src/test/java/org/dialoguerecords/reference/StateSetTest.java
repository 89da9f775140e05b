package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StateSetTest {

    private static final ReferenceData UN = ReferenceData.standard();

    /** More states than four longs have bits, among them codes of the standard data. */
    private static final ReferenceData WIDE = wide();

    private static ReferenceData wide() {
        ReferenceDataBuilder builder = ReferenceData.builder("wide");
        for (int i = 0; i < 300; i++) {
            builder.state("N" + i, "Number " + i);
        }
        return builder.build().combinedWith(UN);
    }

    /** States that the data do not know, as records name them: few, many, and few others with a code in common. */
    private static final List<StateSet> UNKNOWN = List.of(
            UN.unknownStates(named("AAA", "XKX-1", "ZZZ")),
            UN.unknownStates(
                    named(IntStream.range(0, 400).mapToObj(i -> "N" + i).toArray(String[]::new))),
            UN.unknownStates(named("MMM", "N7", "ZZZ")),
            WIDE.unknownStates(named("AAA", "MMM")));

    private static SortedMap<String, String> named(String... codes) {
        SortedMap<String, String> names = new TreeMap<>();
        for (String code : codes) {
            names.put(code, "State " + code);
        }
        return names;
    }

    static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 0; seed < 60; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    private static SortedSet<State> drawn(Random random, ReferenceData... all) {
        TreeSet<State> states = new TreeSet<>();
        int density = 1 + random.nextInt(8);
        for (ReferenceData data : all) {
            states.addAll(drawn(random, data.states(), density));
        }
        return states;
    }

    private static List<State> drawn(Random random, StateSet from, int density) {
        return from.stream().filter(state -> random.nextInt(density) == 0).toList();
    }

    private static SortedSet<State> drawnWithUnknown(Random random) {
        SortedSet<State> states = new TreeSet<>(drawn(random, UN.states(), 1 + random.nextInt(300)));
        for (int i = random.nextInt(3); i > 0; i--) {
            states.addAll(drawn(random, UNKNOWN.get(random.nextInt(UNKNOWN.size())), 1 + random.nextInt(4)));
        }
        return states;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void behavesAsATreeSetWithStatesThatTheDataDoNotKnow(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            assertCombined(drawnWithUnknown(random), drawnWithUnknown(random));
        }
    }

    @Test
    void statesThatTheDataDoNotKnowAreNone() {
        assertThat(UNKNOWN.get(0).codes()).containsExactly("AAA", "XKX-1", "ZZZ");
        assertThat(UNKNOWN.get(0).intersection(UN.states())).isSameAs(StateSet.empty());
        assertThat(UN.states().union(UNKNOWN.get(0)).difference(UNKNOWN.get(0))).isEqualTo(UN.states());
        assertThat(UNKNOWN.get(0).iterator().next()).hasToString("AAA (State AAA)");
    }

    @Test
    void refusesToCallAStateUnknownThatTheDataKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UN.unknownStates(named("AAA", "NLD")))
                .withMessage("expected states that the data do not have, found NLD");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void behavesAsATreeSet(long seed) {
        Random random = new Random(seed);
        ReferenceData first = random.nextBoolean() ? UN : WIDE;
        ReferenceData second = random.nextBoolean() ? UN : WIDE;
        assertCombined(drawn(random, first), drawn(random, second));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void behavesAsATreeSetWithStatesOfDataThatShareNone(long seed) {
        Random random = new Random(seed);
        ReferenceData second = random.nextBoolean() ? UN : WIDE;
        assertCombined(drawn(random, UN, Frozen.DATA), drawn(random, second, Frozen.DATA));
    }

    private static void assertCombined(SortedSet<State> a, SortedSet<State> b) {
        StateSet setA = StateSet.copyOf(a);
        StateSet setB = StateSet.copyOf(b);

        assertSame(setA, a);
        TreeSet<State> union = new TreeSet<>(a);
        union.addAll(b);
        assertSame(setA.union(setB), union);
        TreeSet<State> intersection = new TreeSet<>(a);
        intersection.retainAll(b);
        assertSame(setA.intersection(setB), intersection);
        TreeSet<State> difference = new TreeSet<>(a);
        difference.removeAll(b);
        assertSame(setA.difference(setB), difference);
        assertThat(setA.intersects(setB)).isEqualTo(!Collections.disjoint(a, b));
        assertThat(setA.containsAll(setB)).isEqualTo(a.containsAll(b));
        assertThat(setA.equals(setB)).isEqualTo(a.equals(b));
        assertThat(copy(setA)).isEqualTo(a);
        assertThat(setA.union(setB).containsAll(setA)).isTrue();
        assertThat(setA.containsAll(setA.intersection(setB))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void obeysTheLawsOfSets(long seed) {
        Random random = new Random(seed);
        StateSet a = StateSet.copyOf(drawn(random, UN));
        StateSet b = StateSet.copyOf(drawn(random, WIDE));
        StateSet c = StateSet.copyOf(drawn(random, Frozen.DATA));

        assertThat(a.union(b)).isEqualTo(b.union(a));
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        assertThat(a.union(b).union(c)).isEqualTo(a.union(b.union(c)));
        assertThat(a.intersection(b.union(c))).isEqualTo(a.intersection(b).union(a.intersection(c)));
        assertThat(a.difference(b.union(c))).isEqualTo(a.difference(b).difference(c));
        assertThat(a.union(b).size())
                .isEqualTo(a.size() + b.size() - a.intersection(b).size());
        assertThat(a.union(StateSet.empty())).isEqualTo(a);
        assertThat(StateSet.empty().union(a)).isEqualTo(a);
        assertThat(a.difference(a)).isEmpty();
    }

    private static void assertSame(StateSet actual, SortedSet<State> expected) {
        assertThat(actual).containsExactlyElementsOf(expected);
        assertThat(actual.size()).isEqualTo(expected.size());
        assertThat(actual.isEmpty()).isEqualTo(expected.isEmpty());
        assertThat(actual).isEqualTo(expected);
        assertThat(expected).isEqualTo(actual);
        assertThat(actual).hasSameHashCodeAs(expected);
        assertThat(actual).isEqualTo(new HashSet<>(expected));
        assertThat(actual).isEqualTo(StateSet.copyOf(expected));
        for (State state : expected) {
            assertThat(actual.contains(state) && actual.containsCode(state.code()))
                    .isTrue();
        }
    }

    @Test
    void isInTheOrderOfTheCodes() {
        assertThat(UN.setOf("ZWE", "AFG", "NLD").codes()).containsExactly("AFG", "NLD", "ZWE");
        assertThat(UN.states().codes()).isSorted();
        assertThat(UN.states().stream().parallel().map(State::code).toList()).isSorted();
    }

    @Test
    void containsStatesOfOtherDataByTheirCode() {
        State netherlands = WIDE.state("NLD");

        assertThat(UN.setOf("NLD")).contains(netherlands);
        assertThat(UN.setOf("NLD").containsCode("NLD")).isTrue();
        assertThat(UN.setOf("DEU")).doesNotContain(netherlands);
        assertThat(UN.setOf("DEU").containsCode("XYZ")).isFalse();
        assertThat(UN.states()).doesNotContain(WIDE.state("N299"));
        assertThat(new HashSet<Object>(UN.setOf("DEU")).contains("DEU")).isFalse();
    }

    @Test
    void combinesDataThatShareNoState() {
        StateSet both = UN.setOf("NLD", "SUN").union(Frozen.DATA.setOf("BOR", "OLD"));

        assertThat(both.codes()).containsExactly("BOR", "NLD", "OLD", "SUN");
        assertThat(both.seats().codes()).containsExactly("ALP", "BOR", "NLD", "RUS");
        assertThat(both.intersection(UN.states()).codes()).containsExactly("NLD", "SUN");
    }

    @Test
    void countsASeatOnce() {
        assertThat(UN.setOf("SUN", "RUS", "UKR", "UKR-SSR", "CSK", "CZE")
                        .seats()
                        .codes())
                .containsExactly("CSK", "CZE", "RUS", "UKR");
        StateSet ownSeats = UN.setOf("NLD", "DEU");
        assertThat(ownSeats.seats()).isSameAs(ownSeats);
    }

    @Test
    void isMadeOfStates() {
        State netherlands = UN.state("NLD");

        assertThat(StateSet.of(netherlands, netherlands)).containsExactly(netherlands);
        assertThat(StateSet.of()).isEmpty();
        assertThat(StateSet.copyOf(List.of(netherlands, Frozen.DATA.state("BOR")))
                        .codes())
                .containsExactly("BOR", "NLD");
        StateSet set = UN.setOf("NLD");
        assertThat(StateSet.copyOf(set)).isSameAs(set);
    }

    @Test
    void cannotBeChanged() {
        StateSet set = UN.setOf("NLD", "DEU");
        Iterator<State> states = set.iterator();
        State germany = states.next();

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(states::remove);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> set.add(germany));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> set.remove(germany));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(set::clear);
        states.next();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(states::next);
    }

    @Test
    void refusesAnUnknownCode() {
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> UN.setOf("NLD", "XYZ"))
                .satisfies(e -> assertThat(e.code()).isEqualTo("XYZ"));
    }

    @Test
    void survivesSerialization() {
        StateSet standard = UN.unMembers(Frozen.day("1980-01-01"));
        StateSet read = copy(standard);

        assertThat(read).isEqualTo(standard);
        assertThat(read.iterator().next()).isSameAs(standard.iterator().next());
        assertThat(read.seats()).isEqualTo(standard.seats());
        assertThat(copy(StateSet.empty())).isEmpty();
    }

    @Test
    void survivesSerializationWithStatesOfItsOwn() {
        StateSet mixed = Frozen.DATA.setOf("OLD", "BOR").union(UN.setOf("NLD"));
        StateSet read = copy(mixed);

        assertThat(read).isEqualTo(mixed);
        assertThat(read.seats().codes()).containsExactly("ALP", "BOR", "NLD");
        assertThat(copy(WIDE.states())).isEqualTo(WIDE.states());
    }

    @Test
    void aStateSurvivesSerialization() {
        State netherlands = UN.state("NLD");
        State old = Frozen.DATA.state("OLD");

        assertThat(copy(netherlands)).isSameAs(netherlands);
        assertThat(copy(old)).isEqualTo(old).hasToString("OLD (Old Alpland)");
        assertThat(copy(old).seat().code()).isEqualTo("ALP");
        assertThat(copy(old).existsOn(Frozen.day("1980-01-01"))).isFalse();
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (T) in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void hasRoomForMoreThanFourLongs() {
        StateSet all = WIDE.states();

        assertThat(all).hasSize(300 + UN.states().size());
        assertThat(Set.copyOf(all.codes())).contains("N0", "N299", "ZWE");
    }
}
