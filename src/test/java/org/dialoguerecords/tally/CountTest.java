package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Stance;
import org.dialoguerecords.StatementKind;
import org.junit.jupiter.api.Test;

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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
