package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Set;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Stance;
import org.dialoguerecords.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

    @Test
    void isOneNumberOrARange() {
        assertThat(Count.exactly(82)).hasToString("exactly 82");
        assertThat(Count.between(98, 101)).hasToString("between 98 and 101");
        assertThat(Count.atLeast(9)).hasToString("at least 9");
        assertThat(Count.between(5, 5)).isEqualTo(Count.exactly(5)).hasSameHashCodeAs(Count.exactly(5));
        assertThat(Count.between(5, 6)).isNotEqualTo(Count.exactly(5)).isNotEqualTo(Count.between(4, 6));
    }

    @Test
    void hasItsBounds() {
        assertThat(Count.between(98, 101).min()).isEqualTo(98);
        assertThat(Count.between(98, 101).max()).hasValue(101);
        assertThat(Count.atLeast(9).max()).isEmpty();
        assertThat(Count.exactly(82).value()).isEqualTo(82);
        assertThat(Count.exactly(82).isExact()).isTrue();
        assertThat(Count.atLeast(82).isExact()).isFalse();
    }

    @Test
    void hasNoValueIfItIsARange() {
        assertThatThrownBy(() -> Count.between(98, 101).value())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("expected an exact count, found between 98 and 101");
    }

    @Test
    void isNeverNegativeNorUpsideDown() {
        assertThatThrownBy(() -> Count.exactly(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Count.between(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Count.atLeast(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected bounds with 0 <= min <= max, found min -1 and no max");
        assertThatThrownBy(() -> Count.of(Qualifier.ABOUT, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhatItAdmits() {
        assertThat(Count.between(98, 101).admits(97)).isFalse();
        assertThat(Count.between(98, 101).admits(98)).isTrue();
        assertThat(Count.between(98, 101).admits(101)).isTrue();
        assertThat(Count.between(98, 101).admits(102)).isFalse();
        assertThat(Count.exactly(5).isWithin(Count.atLeast(5))).isTrue();
        assertThat(Count.atLeast(5).isWithin(Count.between(5, 6))).isFalse();
        assertThat(Count.between(1, 2).isDisjointFrom(Count.between(3, 4))).isTrue();
        assertThat(Count.between(3, 4).isDisjointFrom(Count.between(1, 2))).isTrue();
        assertThat(Count.between(1, 3).isDisjointFrom(Count.between(3, 4))).isFalse();
    }

    /** The greatest int is a number like any other. */
    @Test
    void isUnboundedOnlyIfItSaysSo() {
        Count atMost = Count.of(Qualifier.AT_MOST, Integer.MAX_VALUE);

        assertThat(atMost).hasToString("between 0 and 2147483647").isNotEqualTo(Count.atLeast(0));
        assertThat(atMost.max()).hasValue(Integer.MAX_VALUE);
        assertThat(Count.exactly(Integer.MAX_VALUE).isExact()).isTrue();
        assertThat(Count.atLeast(Integer.MAX_VALUE).isExact()).isFalse();
        assertThat(Count.atLeast(0).isWithin(atMost)).isFalse();
        assertThat(atMost.isWithin(Count.atLeast(0))).isTrue();
    }

    @Test
    void hasWordsForTheMiddleOfASentence() {
        assertThat(Count.exactly(82).inWords()).isEqualTo("82");
        assertThat(Count.between(98, 101).inWords()).isEqualTo("between 98 and 101");
        assertThat(Count.atLeast(9).inWords()).isEqualTo("at least 9");
    }

    @Test
    void isOfAReportedFigureOnlyIfThatHasAValue() {
        ReportedFigure wordsOnly = ReportedFigure.other("States in support", "many states", "release");

        assertThatThrownBy(() -> Count.of(wordsOnly))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("expected a figure with a value, found ");
    }

    /** Bytes may come from anywhere. */
    @ParameterizedTest
    @CsvSource({"-1, 101", "102, 101", "0, -1", "0, 2147483648"})
    void refusesWrongBoundsInBytes(int min, long max) throws Exception {
        byte[] bytes = bytes(Count.between(98, 101));
        // The two fields are the last that is written, in the order of their names.
        ByteBuffer.wrap(bytes, bytes.length - 12, 12).putLong(max).putInt(min);

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("expected bounds with 0 <= min <= max, found min " + min + " and max " + max);
    }

    @Test
    void survivesSerializationAsAllAnswersDo() throws Exception {
        Tally tally = Meeting.on("2017-09-06")
                .says("s1", "NLD", Meeting.stance("issue", Stance.SUPPORTS))
                .reports(Figure.STATEMENTS, 1, "release")
                .reports(Figure.STATEMENTS, 2, "summary")
                .tally();

        for (Object answer : new Object[] {
            tally.count(Figure.STATES_REPRESENTED),
            tally.rules(),
            tally.statesThatSpoke(),
            tally.representationsOf("NLD"),
            tally.statesNotRepresented(),
            tally.positions("issue"),
            tally.compareWithReported(),
            tally.conflicts()
        }) {
            assertThat(copy(answer)).isEqualTo(answer);
        }
    }

    @Test
    void rulesAreValues() {
        CountingRules rules = CountingRules.standard();

        assertThat(rules.bases()).isEqualTo(EnumSet.allOf(Basis.class));
        assertThat(rules.withoutGroup("B").withoutGroup("A").groupsLeftOut()).containsExactly("A", "B");
        assertThat(rules.withKinds(StatementKind.RIGHT_OF_REPLY).kinds())
                .isEqualTo(Set.of(StatementKind.RIGHT_OF_REPLY));
        assertThat(rules.withoutGroup("A")).isEqualTo(rules.withoutGroup("A")).isNotEqualTo(rules);
        assertThatThrownBy(() -> rules.bases().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Object copy(Object original) throws Exception {
        return read(bytes(original));
    }

    private static byte[] bytes(Object original) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
