package org.dialoguerecords.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.dialoguerecords.Body;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueKind;
import org.dialoguerecords.Figure;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.validation.DialogueValidator;
import org.junit.jupiter.api.Test;

/** S/PV.8699 as somebody types it: a speaker, for whom, aligned with whom, who is aligned, the day. */
class CharterDebateTest {

    private static final Path TABLE = Path.of("src/test/resources/org/dialoguerecords/table/sc-2020-01-09.csv");

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
        Tally tally = Tally.of(SpeakersTable.read(TABLE).into(meeting()).dialogue());
        assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(105));
        assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(175));
        assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.exactly(2));
        assertThat(tally.count(Figure.REGIONAL_ORGANIZATIONS_SPOKE)).isEqualTo(Count.exactly(1));
        assertThat(tally.count(Figure.DELEGATIONS_SPOKE)).isEqualTo(Count.exactly(108));
        assertThat(tally.count(Figure.SPEECHES)).isEqualTo(Count.exactly(112));
        assertThat(tally.count(Figure.SPEAKERS)).isEqualTo(Count.exactly(110));
    }

    @Test
    void they_are_the_states_of_the_bundled_record() {
        Tally typed = Tally.of(SpeakersTable.read(TABLE).into(meeting()).dialogue());
        Tally bundled = Tally.of(SampleDialogues.charter2020());
        assertThat(typed.statesThatSpoke()).isEqualTo(bundled.statesThatSpoke());
        assertThat(typed.statesRepresented().states())
                .isEqualTo(bundled.statesRepresented().states());
    }

    @Test
    void without_the_column_of_aligned_states_one_hundred_and_seventy_one_were() throws IOException {
        String table = Files.readString(TABLE).replace("Aligned states", "Remarks of the typist");
        Imported imported = SpeakersTable.read(table).into(meeting());
        assertThat(Tally.of(imported.dialogue()).count(Figure.STATES_REPRESENTED))
                .isEqualTo(Count.exactly(171));
        assertThat(imported.findings().get(0))
                .hasToString("1:35: warning: the heading \"Remarks of the typist\" is not known; its column is not read"
                        + " [unknown-column]");
    }

    @Test
    void what_a_person_has_to_look_at_is_said_with_its_place() {
        assertThat(SpeakersTable.read(TABLE).into(meeting()).findings())
                .extracting(Object::toString)
                .containsExactly(
                        "3:1: statements[1].speaker: warning: \"Mrs. Robinson\" is the name of no known state,"
                                + " organization or group; it is kept as it is written [unknown-name]",
                        "107:22: statements[105].alignsWith: warning: there is no statement by or for \"the African"
                                + " members of the Security Council\"; the alignment is kept with the name"
                                + " [missing-statement]");
    }

    @Test
    void the_record_is_valid_complete_and_the_same_each_time() {
        Dialogue dialogue = SpeakersTable.read(TABLE).into(meeting()).dialogue();
        assertThat(DialogueValidator.standard().validate(dialogue)).isEmpty();
        assertThat(dialogue.coverage()).isEqualTo(Coverage.COMPLETE);
        String json = DialogueJson.toJson(dialogue);
        assertThat(DialogueJson.toJson(SpeakersTable.read(TABLE).into(meeting()).dialogue()))
                .isEqualTo(json);
        assertThat(DialogueJson.read(json)).isEqualTo(dialogue);
    }

    @Test
    void who_spoke_for_whom_is_in_the_statements() {
        Dialogue dialogue = SpeakersTable.read(TABLE).into(meeting()).dialogue();
        assertThat(dialogue.statement("s55").onBehalfOf()).singleElement().satisfies(nordic -> {
            assertThat(nordic.group()).isEqualTo("NORDIC");
            assertThat(nordic.states()).containsExactly("DNK", "FIN", "ISL", "NOR", "SWE");
        });
        assertThat(dialogue.statement("s22").onBehalfOf()).singleElement().satisfies(joint -> {
            assertThat(joint.states()).containsExactly("CAN", "DEU", "SWE", "UKR");
            assertThat(joint.passage()).isTrue();
        });
        assertThat(dialogue.statement("s10").alignsWith()).containsExactly("s74", "s49");
        assertThat(dialogue.statement("s112").deliveredBy()).isEqualTo("Varli");
        assertThat(dialogue.statements().stream()
                        .collect(Collectors.groupingBy(
                                statement -> statement.date().getDayOfMonth(), Collectors.counting())))
                .containsEntry(9, 56L)
                .containsEntry(10, 33L)
                .containsEntry(13, 23L);
    }
}
