package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Position;
import org.dialoguerecords.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionRulesTest {

    @ParameterizedTest
    @CsvSource({
        "SUPPORTS, OPPOSES, true",
        "OPPOSES, SUPPORTS, true",
        "SUPPORTS, SUPPORTS, false",
        "SUPPORTS, MIXED, false",
        "OPPOSES, ABSTAINS, false",
        "MIXED, OPPOSES, false"
    })
    void a_state_does_not_support_what_it_opposes(Stance first, Stance second, boolean doubtful) {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addIssue("agenda", "The formal agenda")
                        .addIssue("veto", "The veto")
                        .addParticipant(Findings.state("IND"))
                        .addParticipant(Findings.state("FRA"))
                        .addStatement("s1", "IND", statement -> statement.positions(Position.of("agenda", first)))
                        .addStatement("s2", "FRA", statement -> statement.positions(Position.of("agenda", second)))
                        .addStatement(
                                "s3",
                                "IND",
                                statement -> statement.positions(
                                        Position.of("veto", second), Position.of("agenda", second))));
        assertThat(Findings.in(dialogue))
                .isEqualTo(doubtful ? List.of("contradictory-positions statements[2].positions[1].stance") : List.of());
        if (doubtful) {
            assertThat(Findings.of(dialogue).get(0).details())
                    .containsEntry("issue", "agenda")
                    .containsEntry("other", "s1");
        }
    }

    @Test
    void nor_does_it_when_it_takes_the_floor_with_another() {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addIssue("agenda", "The formal agenda")
                        .addParticipant(Findings.state("AUS"))
                        .addParticipant(Findings.state("NZL"))
                        .addStatement(
                                "s1",
                                "AUS",
                                statement ->
                                        statement.coSpeakers("NZL").positions(Position.of("agenda", Stance.SUPPORTS)))
                        .addStatement(
                                "s2", "NZL", statement -> statement.positions(Position.of("agenda", Stance.OPPOSES))));
        assertThat(Findings.in(dialogue)).containsExactly("contradictory-positions statements[1].positions[0].stance");
    }

    @Test
    void two_delegations_of_one_seat_do_not_contradict_each_other() {
        Dialogue dialogue = Findings.dialogue(
                "1991-12-24",
                record -> record.addIssue("agenda", "The formal agenda")
                        .addParticipant(Findings.state("RUS"))
                        .addParticipant(Delegation.memberState("moscow", "RUS"))
                        .addStatement(
                                "s1", "RUS", statement -> statement.positions(Position.of("agenda", Stance.SUPPORTS)))
                        .addStatement(
                                "s2",
                                "moscow",
                                statement -> statement.positions(Position.of("agenda", Stance.OPPOSES))));
        assertThat(Findings.in(dialogue))
                .containsExactly(
                        "duplicate-party participants[1].party",
                        "contradictory-positions statements[1].positions[0].stance");
    }
}
