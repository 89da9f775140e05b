package org.dialoguerecords.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordPathTest {

    @Test
    void isWrittenAsAPersonWouldWriteIt() {
        RecordPath path = RecordPath.ROOT
                .property("statements")
                .element(12)
                .property("onBehalfOf")
                .element(0)
                .property("group");
        assertThat(path).hasToString("statements[12].onBehalfOf[0].group");
        assertThat(RecordPath.ROOT).hasToString("");
        assertThat(RecordPath.ROOT.property("a.b").property("c")).hasToString("[\"a.b\"].c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "date", "statements[12].onBehalfOf[0].group", "[\"a.b\"].c", "groups[3][\"x y\"]"})
    void parsesWhatItWrites(String text) {
        assertThat(RecordPath.parse(text)).hasToString(text);
        assertThat(RecordPath.parse(RecordPath.parse(text).toString())).isEqualTo(RecordPath.parse(text));
    }

    @Test
    void standsInTheOrderOfTheRecord() {
        List<RecordPath> ordered = Arrays.stream(new String[] {
                    "",
                    "id",
                    "date",
                    "participants[2]",
                    "participants[2].name",
                    "participants[10]",
                    "statements",
                    "statements[0].kind",
                    "sources[0]",
                    "zzz"
                })
                .map(RecordPath::parse)
                .toList();
        List<RecordPath> mixed = new java.util.ArrayList<>(ordered);
        Collections.reverse(mixed);
        Collections.sort(mixed);
        assertThat(mixed).isEqualTo(ordered);
    }

    @Test
    void knowsItsSteps() {
        RecordPath path = RecordPath.parse("groups[3].members");
        assertThat(path.steps())
                .extracting(RecordPath::toString)
                .containsExactly("groups", "groups[3]", path.toString());
        assertThat(path.parent().index()).isEqualTo(3);
        assertThat(path.name()).isEqualTo("members");
        assertThat(RecordPath.ROOT.parent().isRoot()).isTrue();
    }

    @Test
    void refusesANegativeIndex() {
        assertThatThrownBy(() -> RecordPath.ROOT.element(-1)).hasMessage("index: expected 0 or more, found -1");
    }
}
