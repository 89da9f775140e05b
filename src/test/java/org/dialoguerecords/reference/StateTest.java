package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerecords.reference.Frozen.day;

import org.junit.jupiter.api.Test;

class StateTest {

    private static final ReferenceData UN = ReferenceData.standard();

    @Test
    void isEqualToTheStateOfTheSameCodeInOtherData() {
        State other =
                ReferenceData.builder("other").state("NLD", "Low Lands").build().state("NLD");

        assertThat(other).isEqualTo(UN.state("NLD")).hasSameHashCodeAs(UN.state("NLD"));
        assertThat(UN.state("NLD")).isNotEqualTo(UN.state("DEU")).isNotEqualTo("NLD");
        assertThat(UN.state("NLD")).isLessThan(UN.state("NOR"));
    }

    @Test
    void knowsTheCodesOfOthers() {
        State netherlands = UN.state("NLD");

        assertThat(netherlands.alpha2()).hasValue("NL");
        assertThat(netherlands.alpha3()).hasValue("NLD");
        assertThat(netherlands.m49()).hasValue("528");
        assertThat(UN.state("UAR").alpha2()).isEmpty();
        assertThat(UN.state("UAR").m49()).isEmpty();
    }

    @Test
    void isReadableInAMessage() {
        assertThat(UN.state("FRY")).hasToString("FRY (Yugoslavia)");
    }

    @Test
    void aCodeOfAFormerStateEndsWithIt() {
        assertThat(UN.state("SUN").existsOn(day("1991-12-23"))).isTrue();
        assertThat(UN.state("SUN").existsOn(day("1991-12-24"))).isFalse();
        assertThat(UN.state("RUS").existsOn(day("1991-12-23"))).isFalse();
        assertThat(UN.state("RUS").existsOn(day("1991-12-24"))).isTrue();
        assertThat(UN.state("CHE").existsOn(day("1946-01-01"))).isTrue();
    }

    @Test
    void entitiesCanBeNamedAndAreNoStates() {
        assertThat(UN.state("XKX").kind()).isEqualTo(StateKind.ENTITY);
        assertThat(UN.state("TWN").kind()).isEqualTo(StateKind.ENTITY);
        assertThat(UN.state("TWN-ROC").kind()).isEqualTo(StateKind.STATE);
        assertThat(UN.findState("EU")).isEmpty();
    }
}
