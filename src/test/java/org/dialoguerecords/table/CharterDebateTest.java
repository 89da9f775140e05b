package org.dialoguerecords.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dialoguerecords.Body;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueKind;
import org.dialoguerecords.Figure;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;
import org.dialoguerecords.validation.Severity;
import org.junit.jupiter.api.Test;

/** S/PV.8699 as somebody types it: a speaker, for whom, aligned with whom, who is aligned, the day. */
class CharterDebateTest {

    static final Path TABLE = Path.of("src/test/resources/org/dialoguerecords/table/sc-2020-01-09.csv");

    static Dialogue meeting() {
        return Dialogue.builder(
                        "sc-2020-01-09",
                        "Maintenance of international peace and security: upholding the United Nations Charter",
                        LocalDate.of(2020, 1, 9))
                .endDate(LocalDate.of(2020, 1, 13))
                .body(Body.SECURITY_COUNCIL)
                .kind(DialogueKind.OPEN_DEBATE)
                .build();
    }

    @Test
    void one_hundred_and_five_member_states_spoke_and_one_hundred_and_seventy_five_were_represented() {
        Imported imported = SpeakersTable.read(TABLE).into(meeting());
        imported.findings().forEach(System.out::println);
        DialogueValidator.standard().validate(imported.dialogue()).forEach(System.out::println);
        Tally tally = Tally.of(imported.dialogue());
        assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(105));
        assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(175));
    }
}
