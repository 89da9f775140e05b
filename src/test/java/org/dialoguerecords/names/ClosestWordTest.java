package org.dialoguerecords.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClosestWordTest {

    private static final List<String> GROUPS = List.of("EU", "G77", "NAM", "R2P-GOF", "onBehalfOf");

    @Test
    void isTheOneWithTheFewestSlips() {
        assertThat(ClosestWord.to("R2P-GOFF", GROUPS)).contains("R2P-GOF");
        assertThat(ClosestWord.to("onbehalfof", GROUPS)).contains("onBehalfOf");
        assertThat(ClosestWord.to("onBehlfOff", GROUPS)).contains("onBehalfOf");
    }

    @Test
    void isNoneIfHalfOfItsLettersDiffer() {
        assertThat(ClosestWord.to("XX", GROUPS)).isEmpty();
        assertThat(ClosestWord.to("EX", GROUPS)).isEmpty();
        assertThat(ClosestWord.to("", GROUPS)).isEmpty();
    }

    @Test
    void isTheFirstOfSeveral() {
        assertThat(ClosestWord.to("abcx", List.of("abcd", "abce"))).contains("abcd");
    }
}
