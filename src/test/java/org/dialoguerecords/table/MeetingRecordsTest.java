package org.dialoguerecords.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dialoguerecords.Body;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Sitting;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.Vote;
import org.dialoguerecords.VoteKind;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;
import org.dialoguerecords.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meetings as public services hand them out: their three shapes, and odd ones. */
class MeetingRecordsTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/dialoguerecords/table");

    private static final String TRANSCRIPT = text("transcript.json");

    private static final String EXTRACTED = text("extracted.json");

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dialogue on(LocalDate day) {
        return Dialogue.builder("d", "A meeting", day).build();
    }

    private static Dialogue charter(boolean complete) {
        Dialogue dialogue = CharterDebateTest.meeting().with(copy -> copy.body(null));
        for (String file : List.of("S-PV-8699.json", "S-PV-8699-Resumption-1.json", "S-PV-8699-Resumption-2.json")) {
            MeetingRecords meeting = MeetingRecords.read(FOLDER.resolve(file));
            dialogue = (complete ? meeting.complete() : meeting).into(dialogue).dialogue();
        }
        return dialogue;
    }

    private static List<String> places(Imported imported) {
        return imported.findings().stream()
                .map(finding -> finding.line() + ":" + finding.column() + " " + finding.code() + " " + finding.value())
                .toList();
    }

    @Test
    void one_hundred_and_five_member_states_spoke_in_the_verbatim_record() {
        Dialogue dialogue = charter(true);
        Tally tally = Tally.of(dialogue);
        assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(105));
        assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.exactly(2));
        assertThat(tally.count(Figure.REGIONAL_ORGANIZATIONS_SPOKE)).isEqualTo(Count.exactly(1));
        assertThat(tally.count(Figure.SPEECHES)).isEqualTo(Count.exactly(112));
        assertThat(tally.statesThatSpoke().certain().codes())
                .isEqualTo(Tally.of(SpeakersTable.read(FOLDER.resolve("sc-2020-01-09.csv"))
                                .into(CharterDebateTest.meeting())
                                .dialogue())
                        .statesThatSpoke()
                        .certain()
                        .codes());
        assertThat(dialogue.coverage()).isEqualTo(Coverage.COMPLETE);
        assertThat(DialogueValidator.standard().validate(dialogue))
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void documents_of_one_meeting_are_its_sittings() {
        Dialogue dialogue = charter(false);
        assertThat(dialogue.sittings())
                .extracting(Sitting::symbol)
                .containsExactly("S/PV.8699", "S/PV.8699 (Resumption 1)", "S/PV.8699 (Resumption 2)");
        assertThat(dialogue.sittings())
                .extracting(Sitting::date)
                .containsExactly(LocalDate.of(2020, 1, 9), LocalDate.of(2020, 1, 10), LocalDate.of(2020, 1, 13));
        assertThat(dialogue.body()).isEqualTo(Body.SECURITY_COUNCIL);
        assertThat(dialogue.presiding()).hasSize(3);
        assertThat(dialogue.coverage()).isEqualTo(Coverage.PARTIAL);
        assertThat(dialogue.statements().stream()
                        .filter(statement -> statement.kind() == StatementKind.CHAIR_REMARKS)
                        .map(Statement::speaker)
                        .distinct())
                .allSatisfy(chair -> assertThat(((Individual) dialogue.participant(chair)).state())
                        .isEqualTo("VNM"));
        assertThat(dialogue.agenda())
                .singleElement()
                .satisfies(
                        item -> assertThat(item.title()).isEqualTo("Maintenance of international peace and security"));
    }

    @Test
    void sentences_that_read_like_alignments_are_left_to_a_person() {
        Imported imported = MeetingRecords.read(FOLDER.resolve("S-PV-8699-Resumption-2.json"))
                .into(CharterDebateTest.meeting());
        assertThat(imported.findings())
                .filteredOn(finding -> finding.code().equals("undecided-words"))
                .hasSize(10)
                .allSatisfy(finding -> assertThat(finding.line()).isPositive())
                .extracting(Finding::value)
                .contains(
                        "My delegation aligns itself with the statement of the European Union (see S/PV.8699(Resumption 1)).");
        assertThat(imported.dialogue().statements())
                .allMatch(statement -> statement.alignsWith().isEmpty());
    }

    @Test
    void what_speech_recognition_alone_says_is_perhaps() {
        Imported imported = MeetingRecords.read(TRANSCRIPT).into(on(LocalDate.of(2026, 1, 9)));
        Dialogue dialogue = imported.dialogue();
        assertThat(dialogue.statements()).extracting(Statement::speaker).containsExactly("president", "aze", "cub");
        Statement group = dialogue.statement("s2");
        assertThat(group.onBehalfOf()).singleElement().satisfies(entry -> {
            assertThat(entry.group()).isEqualTo("NAM");
            assertThat(entry.perhaps()).isTrue();
        });
        assertThat(group.recording().url()).isEqualTo("https://webtv.un.org/x1?t=65");
        assertThat(group.recording().start()).isEqualTo("0:01:05");
        assertThat(group.recording().end()).isEqualTo("0:11:05");
        assertThat(dialogue.statement("s1").kind()).isEqualTo(StatementKind.CHAIR_REMARKS);
        assertThat(places(imported))
                .containsExactly(
                        "15:44 undecided-words Cuba aligns itself with the statement by Azerbaijan.",
                        "16:4 row-not-read ");
        assertThat(Tally.of(dialogue).statesRepresented().certain().codes()).containsExactly("AZE", "CUB");
        assertThat(dialogue.coverage()).isEqualTo(Coverage.PARTIAL);
    }

    @Test
    void a_president_of_a_state_and_one_of_a_body_are_told_apart_by_a_person() {
        String json = """
                {"video": {"id": "x"}, "transcript": {"data": [
                  {"speaker": {"affiliation": "KEN", "function": "President"}, "paragraphs": []},
                  {"speaker": {"affiliation": "KEN", "function": "President"}, "paragraphs": []}]}}
                """;
        Imported imported = MeetingRecords.read(json).complete().into(on(LocalDate.of(2026, 1, 9)));
        assertThat(places(imported)).containsExactly("2:50 undecided-words President, KEN");
        assertThat(imported.dialogue().coverage()).isEqualTo(Coverage.PARTIAL);
        assertThat(imported.dialogue().statements())
                .allMatch(statement -> statement.kind() == StatementKind.CHAIR_REMARKS);
    }

    @Test
    void a_meeting_with_votes_has_them() {
        Imported imported = MeetingRecords.read(EXTRACTED).into(on(LocalDate.of(2023, 10, 27)));
        Dialogue dialogue = imported.dialogue();
        Vote vote = dialogue.vote("v1");
        assertThat(vote.kind()).isEqualTo(VoteKind.RECORDED);
        assertThat(vote.symbols()).containsExactly("A/ES-10/L.25", "A/RES/ES-10/21");
        assertThat(vote.inFavour()).containsExactly("JOR", "TUR");
        assertThat(vote.abstaining()).containsExactly("CAN");
        assertThat(vote.coverage()).isEqualTo(Coverage.PARTIAL);
        assertThat(dialogue.vote("v2").kind()).isEqualTo(VoteKind.WITHOUT_A_VOTE);
        assertThat(dialogue.statements())
                .extracting(Statement::kind)
                .containsExactly(
                        StatementKind.CHAIR_REMARKS,
                        StatementKind.INTERVENTION,
                        StatementKind.EXPLANATION_OF_VOTE,
                        StatementKind.EXPLANATION_OF_VOTE);
        assertThat(dialogue.statements())
                .allMatch(statement -> statement.agendaItems().equals(List.of("5")));
        assertThat(dialogue.statement("s2").language()).isEqualTo("ar");
        assertThat(((Delegation) dialogue.participant("jor"))
                        .representatives()
                        .get(0)
                        .name())
                .isEqualTo("Hamad");
        assertThat(dialogue.body()).isEqualTo(Body.GENERAL_ASSEMBLY);
        assertThat(places(imported).stream().map(place -> place.replaceAll("^\\S+ ", "")))
                .containsExactly(
                        "undecided-words On behalf of Australia and New Zealand, I explain our vote.",
                        "records-differ 1",
                        "unknown-name Atlantis");
        assertThat(DialogueValidator.standard().validate(dialogue))
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {"turns": []}                                                          ~ 0 ~ [no-speakers]
            {"turns": null}                                                        ~ 0 ~ [no-speakers]
            {"turns": [1, "x", null, []]}                                          ~ 0 ~ [row-not-read, row-not-read, row-not-read, row-not-read]
            {"turns": [{"speaker": 5, "paragraphs": {}}]}                          ~ 1 ~ [unknown-name]
            {"turns": [{"speaker": "Atlantis", "type": "speech"}]}                 ~ 1 ~ [unknown-name]
            {"date": "2019-12-31", "symbol": "S/PV.1", "turns": [{"speaker": "Mr. X", "affiliation": "France"}]} ~ 1 ~ [date-outside-dialogue]
            {"date": "soon", "turns": [{"speaker": "Mr. X", "affiliation": "France", "spokenLanguage": "Elvish"}]} ~ 1 ~ [not-understood, not-understood]
            {"video": {"id": "x"}, "transcript": null}                             ~ 0 ~ [no-speakers]
            {"video": {"id": "x"}, "transcript": {"status": "pending"}}            ~ 0 ~ [no-speakers]
            {"items": [{"speeches": [{"speaker": {"name": "Mr. X", "country": "USSR"}, "text": "y"}]}]} ~ 1 ~ [state-not-on-date]
            {"items": [{"speeches": null, "resolutions": [{}]}]}                   ~ 0 ~ [no-speakers]
            """)
    void odd_files_are_read_as_far_as_they_go(String json, int statements, String codes) {
        Imported imported = MeetingRecords.read(json).into(on(LocalDate.of(2020, 1, 9)));
        assertThat(imported.dialogue().statements()).hasSize(statements);
        assertThat(imported.findings().stream().map(Finding::code).toList()).hasToString(codes);
        assertThat(imported.dialogue().coverage()).isEqualTo(Coverage.PARTIAL);
        assertThat(DialogueValidator.standard().validate(imported.dialogue()))
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            `` ~ <string>: expected JSON, found nothing
            [] ~ <string>: expected a meeting with "turns" (transcripts.un.org/api/pv), "transcript" (transcripts.un.org) or "items" (un-extractor), found []
            {"turns": [} ~ <string>: line 1, column 12: expected JSON, found: Unexpected close marker '}': expected ']'
            {"turns": []} x ~ <string>: line 1, column 15: expected JSON, found: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            """)
    void what_is_no_meeting_is_refused(String json, String message) {
        assertThatThrownBy(() -> MeetingRecords.read(json))
                .isInstanceOf(TableFormatException.class)
                .hasMessage(message);
    }

    @Test
    void text_that_no_record_can_hold_is_refused_with_its_place() {
        String broken = TRANSCRIPT.replace("I thank you.", "I thank you\\ud83d.");
        assertThatThrownBy(() -> MeetingRecords.read(broken))
                .isInstanceOf(TableFormatException.class)
                .hasMessage("<string>: line 12, column 16: expected Unicode text, found an unpaired surrogate");
    }

    @ParameterizedTest
    @CsvSource({"3599999, 999:59:59", "3600000,", "9223372036854775807,", "1e400,", "-1,"})
    void seconds_that_no_recording_has_are_left_out(String seconds, String end) {
        Imported imported =
                MeetingRecords.read(TRANSCRIPT.replace("665.9", seconds)).into(on(LocalDate.of(2026, 1, 9)));
        assertThat(imported.dialogue().statements().get(1).recording().end()).isEqualTo(end);
    }
}
