package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class PlacedFindingTest {

    private static final List<Finding> ORDERED = List.of(
            finding("", Rule.OTHER_CONSTRAINT, "", ""),
            finding("id", Rule.MALFORMED_ID, "", ""),
            finding("title", Rule.OTHER_CONSTRAINT, "a", "x"),
            finding("title", Rule.OTHER_CONSTRAINT, "a", "y"),
            finding("title", Rule.OTHER_CONSTRAINT, "b", "a"),
            finding("title", Rule.BLANK_TEXT, "", ""),
            finding("title", Rule.CONTROL_CHARACTER, "", ""),
            finding("participants[1]", Rule.OTHER_CONSTRAINT, "", ""),
            finding("participants[1].name", Rule.BLANK_TEXT, "", ""),
            finding("statements[2].alignsWith[9]", Rule.UNKNOWN_STATEMENT, "", ""),
            finding("statements[2].alignsWith[10]", Rule.UNKNOWN_STATEMENT, "", ""),
            finding("statements[2].speaker", Rule.UNKNOWN_PARTICIPANT, "", ""),
            finding("statements[10].speaker", Rule.UNKNOWN_PARTICIPANT, "", ""),
            finding("another", Rule.UNKNOWN_PROPERTY, "", ""),
            finding("unknown", Rule.UNKNOWN_PROPERTY, "", ""));

    @RepeatedTest(20)
    void findings_have_one_order(RepetitionInfo repetition) {
        List<PlacedFinding> shuffled =
                new ArrayList<>(ORDERED.stream().map(PlacedFinding::of).toList());
        Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));
        Collections.sort(shuffled);
        assertThat(shuffled).extracting(PlacedFinding::finding).isEqualTo(ORDERED);
    }

    private static Finding finding(String path, Rule rule, String value, String text) {
        return new Finding(rule.severity(), rule, path, value, Map.of("text", text), 0, 0);
    }
}
