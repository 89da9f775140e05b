package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.dialoguerecords.AgendaItem;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.Document;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Presiding;
import org.dialoguerecords.Recording;
import org.dialoguerecords.Representative;
import org.dialoguerecords.Sitting;
import org.dialoguerecords.Vote;
import org.dialoguerecords.VoteKind;
import org.dialoguerecords.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sittings, the agenda, who presides, votes, sponsors and who the member states are. */
class MeetingRulesTest {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 17);

    @Test
    void a_sitting_past_midnight_has_the_date_of_its_start() {
        assertThat(Findings.in(meeting(record -> record.sittings(List.of(Sitting.builder("night")
                        .date(DAY)
                        .start(LocalTime.of(20, 0))
                        .end(LocalTime.of(0, 40))
                        .build())))))
                .isEmpty();
    }

    @Test
    void a_sitting_is_of_a_day_of_the_dialogue() {
        Dialogue dialogue = meeting(record -> record.sittings(
                List.of(Sitting.builder("second").date(DAY.plusDays(1)).build())));
        assertThat(Findings.of(dialogue))
                .extracting(Finding::toString)
                .containsExactly("sittings[0].date: error: 2021-05-18 is not a day of the dialogue, which is held on"
                        + " 2021-05-17 alone; is \"endDate\" missing? [date-outside-dialogue]");
        assertThat(Findings.in(dialogue.with(record -> record.endDate(DAY.plusDays(1)))))
                .isEmpty();
        assertThat(Findings.of(meeting(record -> record.sittings(List.of(
                                Sitting.builder("before").date(DAY.minusDays(1)).build()))))
                        .get(0)
                        .message())
                .isEqualTo("2021-05-16 is not a day of the dialogue (from 2021-05-17 to 2021-05-17)");
    }

    @ParameterizedTest
    @CsvSource({"morning, ", "mornin, morning", "evening, ''"})
    void a_statement_names_a_sitting_of_the_record(String sitting, String intended) {
        Dialogue dialogue = meeting(
                record -> record.sittings(List.of(Sitting.builder("morning").build()))
                        .addStatement("s", "NLD", statement -> statement.sitting(sitting)));
        if (intended == null) {
            assertThat(Findings.in(dialogue)).isEmpty();
        } else {
            assertThat(Findings.of(dialogue)).singleElement().satisfies(finding -> {
                assertThat(Findings.brief(finding)).isEqualTo("unknown-sitting statements[0].sitting");
                assertThat(finding.details()).containsEntry("intended", intended);
            });
        }
    }

    @Test
    void a_statement_is_of_the_day_of_its_sitting() {
        Consumer<DialogueBuilder> days = record -> record.endDate(DAY.plusDays(1))
                .sittings(List.of(
                        Sitting.builder("one").date(DAY).build(),
                        Sitting.builder("two").date(DAY.plusDays(1)).build()));
        assertThat(Findings.of(meeting(days.andThen(record -> record.addStatement(
                        "s", "NLD", statement -> statement.sitting("two").date(DAY))))))
                .extracting(Finding::toString)
                .containsExactly(
                        "statements[0].date: error: the statement is of 2021-05-17, but its sitting \"two\" is of"
                                + " 2021-05-18 [date-outside-sitting]");
        assertThat(Findings.in(meeting(
                        days.andThen(record -> record.addStatement("s1", "NLD", statement -> statement.sitting("two"))
                                .addStatement("s2", "NLD", statement -> statement.sitting("one"))))))
                .containsExactly("statement-out-of-order statements[1].sitting");
    }

    @Test
    void ids_of_sittings_agenda_items_and_votes_are_unique_and_those_named_are_there() {
        assertThat(Findings.in(meeting(record -> record.sittings(List.of(
                                Sitting.builder("1").build(),
                                Sitting.builder("1").build()))
                        .agenda(List.of(AgendaItem.of("13", "One"), AgendaItem.of("13", "Other")))
                        .addStatement("s", "NLD", statement -> statement.agendaItems("13", "14"))
                        .votes(List.of(
                                Vote.builder("v", VoteKind.RECORDED)
                                        .agendaItem("15")
                                        .sitting("2")
                                        .build(),
                                Vote.builder("v", VoteKind.RECORDED).build())))))
                .containsExactly(
                        "duplicate-id sittings[1].id",
                        "duplicate-id agenda[1].id",
                        "unknown-agenda-item statements[0].agendaItems[1]",
                        "unknown-agenda-item votes[0].agendaItem",
                        "unknown-sitting votes[0].sitting",
                        "duplicate-id votes[1].id");
    }

    @Test
    void an_individual_presides() {
        assertThat(Findings.in(meeting(record -> record.addParticipant(Individual.builder("pga")
                                .name("Volkan Bozkir")
                                .state("TUR")
                                .build())
                        .presiding(List.of(
                                Presiding.of("pga", "PRESIDENT"),
                                Presiding.of("NLD", "VICE_PRESIDENT"),
                                Presiding.of("nobody", "CHAIR"),
                                Presiding.of("pga", "PRESIDNT"),
                                Presiding.of("pga", "HOST"))))))
                .containsExactly(
                        "delegation-presiding presiding[1].individual",
                        "unknown-participant presiding[2].individual",
                        "unknown-word presiding[3].role");
    }

    @Test
    void the_state_of_an_individual_is_known_on_the_day() {
        assertThat(Findings.in(meeting(record -> record.addParticipant(
                                Individual.builder("a").state("YUG").build())
                        .addParticipant(Individual.builder("b").state("XXX").build()))))
                .containsExactly("state-not-on-date participants[1].state", "unknown-state participants[2].state");
    }

    @Test
    void a_rank_near_a_known_one_may_be_that() {
        assertThat(Findings.of(meeting(record -> record.participants(List.of(Findings.state("NLD")
                        .with(delegation -> delegation.representatives(
                                Representative.of("A").withRank("MINSTER"),
                                Representative.of("B").withRank("SPECIAL_ENVOY"))))))))
                .extracting(Finding::message)
                .containsExactly("the word \"MINSTER\" is not a known one; did you mean \"MINISTER\"?");
    }

    @Test
    void a_state_votes_once_and_is_one_on_the_day() {
        assertThat(Findings.in(meeting(record -> record.votes(List.of(Vote.builder("A/75/L.82", VoteKind.RECORDED)
                        .inFavour("NLD", "FRA", "FRA")
                        .against("PRK", "NLD")
                        .abstaining("YUG")
                        .absent("XXX")
                        .build())))))
                .containsExactly(
                        "unknown-state votes[0].absent[0]",
                        "state-not-on-date votes[0].abstaining[0]",
                        "voted-twice votes[0].against[1]",
                        "listed-twice votes[0].inFavour[2]");
    }

    @Test
    void no_more_vote_than_there_are_member_states() {
        Vote all = Vote.builder("v", VoteKind.RECORDED)
                .inFavour(ReferenceData.standard().unMembers(DAY).codes())
                .build();
        assertThat(Findings.in(meeting(record -> record.votes(List.of(all))))).isEmpty();
        Vote more = all.with(vote -> vote.against("VAT"));
        assertThat(Findings.of(meeting(record -> record.votes(List.of(more)))))
                .extracting(Finding::message)
                .containsExactly("in the vote \"v\" more states are listed (194) than there are member states (193)");
        assertThat(Findings.in(meeting(
                        record -> record.votes(List.of(more.with(vote -> vote.coverage(Coverage.PARTIAL)))))))
                .isEmpty();
    }

    @Test
    void sponsors_are_states_on_the_day_of_the_document() {
        Document document = Document.builder()
                .symbols("A/46/L.1")
                .sponsors("SUN", "XXX")
                .date(LocalDate.of(1991, 10, 1))
                .build();
        assertThat(Findings.in(meeting(record -> record.documents(List.of(document)))))
                .containsExactly("unknown-state documents[0].sponsors[1]");
        assertThat(Findings.in(meeting(record -> record.documents(List.of(document.with(text -> text.date(null)))))))
                .containsExactly(
                        "state-not-on-date documents[0].sponsors[0]", "unknown-state documents[0].sponsors[1]");
    }

    @Test
    void the_members_of_an_organ_are_not_all_member_states() {
        assertThat(Findings.in(meeting(record -> record.memberStatesOf("UNSC"))))
                .containsExactly("organ-for-membership memberStatesOf");
        assertThat(Findings.in(meeting(record -> record.memberStatesOf("NONE"))))
                .containsExactly("unknown-group memberStatesOf");
        assertThat(Findings.in(meeting(record -> record.memberStatesOf("EU")))).isEmpty();
    }

    @Test
    void a_member_state_is_a_member_of_the_body_that_the_record_names() {
        Consumer<DialogueBuilder> parties = record -> record.addGroup(
                        Group.builder("STATES-PARTIES").members("NLD", "VAT").build())
                .memberStatesOf("STATES-PARTIES")
                .addParticipant(Findings.delegation(DelegationCategory.MEMBER_STATE, "VAT"))
                .addParticipant(Findings.delegation(DelegationCategory.OBSERVER_STATE, "USA"));
        assertThat(Findings.in(meeting(parties))).isEmpty();
        assertThat(Findings.in(meeting(parties.andThen(
                        record -> record.addParticipant(Findings.delegation(DelegationCategory.MEMBER_STATE, "FRA"))))))
                .containsExactly("wrong-category participants[3].category");
    }

    @ParameterizedTest
    @CsvSource({"0:59:59, 1:00:00, ", "1:00:00, 1:00:00, ", "10:00:00, 9:59:59, recording-out-of-order"})
    void a_part_of_a_recording_ends_after_it_begins(String start, String end, String code) {
        Recording recording = Recording.of("https://webtv.un.org/en/asset/k1")
                .withStart(start)
                .withEnd(end);
        assertThat(Findings.in(meeting(
                        record -> record.addStatement("s", "NLD", statement -> statement.recording(recording)))))
                .isEqualTo(code == null ? List.of() : List.of(code + " statements[0].recording.end"));
        assertThat(Findings.in(meeting(record -> record.addStatement(
                        "s",
                        "NLD",
                        statement -> statement.recording(
                                recording.withUrl("UN Web TV").withEnd(null))))))
                .containsExactly("malformed-url statements[0].recording.url");
    }

    private static Dialogue meeting(Consumer<DialogueBuilder> content) {
        return Findings.dialogue(
                DAY.toString(), record -> content.accept(record.addParticipant(Findings.state("NLD"))));
    }
}
