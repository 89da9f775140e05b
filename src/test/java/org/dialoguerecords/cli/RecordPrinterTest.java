package org.dialoguerecords.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Consumer;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Issue;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.OtherStatement;
import org.dialoguerecords.Position;
import org.dialoguerecords.Presiding;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.Recording;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Stance;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.UnknownParticipant;
import org.dialoguerecords.VoteKind;
import org.dialoguerecords.samples.SampleDialogues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordPrinterTest {

    @Test
    void theSmallestRecordIsThreeFacts() {
        assertThat(print(dialogue -> {})).isEqualTo("""
                        A title
                        =======
                        Date          6 September 2017
                        Record        d1
                        Coverage      complete
                        """);
    }

    @Test
    void linesHaveAtMost100Columns() {
        assertThat(new RecordPrinter(SampleDialogues.r2p2017())
                        .print()
                        .toString()
                        .lines())
                .filteredOn(line -> !line.contains("https://"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void noLineEndsInABlank() {
        assertThat(new RecordPrinter(SampleDialogues.r2p2017())
                        .print()
                        .toString()
                        .lines())
                .noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void printingTwiceGivesTheSamePage() {
        Dialogue dialogue = SampleDialogues.r2p2017();
        assertThat(new RecordPrinter(dialogue).print().toString())
                .isEqualTo(new RecordPrinter(dialogue).print().toString());
    }

    @Test
    void severalDaysAreAPeriod() {
        assertThat(print(dialogue -> dialogue.endDate(LocalDate.of(2017, 9, 7))))
                .contains("6 September 2017 to 7 September 2017");
    }

    @Test
    void allThatAStatementSaysIsPrinted() {
        String page = print(dialogue -> dialogue.addParticipant(Delegation.memberState("aus", "AUS"))
                .addParticipant(Delegation.memberState("nzl", "NZL"))
                .addIssue(Issue.of("reform", "Reform"))
                .addStatement(
                        "s1",
                        "aus",
                        statement -> statement
                                .coSpeakers("nzl")
                                .deliveredBy("A Delegate")
                                .date(LocalDate.of(2017, 9, 6))
                                .onBehalfOf(
                                        OnBehalfOf.group("ISLANDS").excepting("NRU"),
                                        OnBehalfOf.states("CAN").named("a neighbour"))
                                .aligned(OnBehalfOf.states("FJI", "TON"))
                                .positions(Position.of("reform", Stance.SUPPORTS))
                                .language("en")
                                .summary("A summary.")
                                .quotations("words")
                                .note("A note.")));
        assertThat(page.lines())
                .containsSubsequence(
                        "    s1            AUS and NZL, delivered by A Delegate",
                        "                  on behalf of ISLANDS except NRU",
                        "                  on behalf of a neighbour (CAN)",
                        "                  aligned with it: FJI, TON",
                        "                  on 6 September 2017",
                        "                  in the language en",
                        "                  A summary.",
                        "                  “words”",
                        "                  Note: A note.",
                        "  reform              Reform",
                        "                      support: AUS (s1)");
    }

    @Test
    void howAStatementStandsToOthersIsPrinted() {
        String page = print(dialogue -> dialogue.addParticipant(Delegation.memberState("ukr", "UKR"))
                .addStatement(
                        "s1",
                        "ukr",
                        statement -> statement
                                .delivery(Delivery.IN_WRITING)
                                .onBehalfOf(
                                        OnBehalfOf.states("CAN").with(entry -> entry.passage(true)),
                                        OnBehalfOf.states("LVA").with(entry -> entry.perhaps(true)),
                                        OnBehalfOf.person("the minister"))
                                .perhapsAlignsWith("s2")
                                .alignsWithOther(
                                        OtherStatement.named("the African members"), OtherStatement.of("d0", "s9"))
                                .dissociatesFrom("s3")
                                .sitting("morning")
                                .agendaItems("64", "130")
                                .recording(Recording.of("https://media.un.org/1", "0:12:30", "0:17:00"))));
        assertThat(page.lines())
                .containsSubsequence(
                        "    s1            UKR",
                        "                  handed in in writing",
                        "                  in a passage on behalf of CAN",
                        "                  perhaps on behalf of LVA",
                        "                  on behalf of the minister",
                        "                  perhaps aligns itself with s2",
                        "                  aligns itself with a statement elsewhere: the African members",
                        "                  aligns itself with a statement elsewhere: s9 of d0",
                        "                  dissociates itself from s3",
                        "                  in the sitting morning",
                        "                  under 64 and 130",
                        "                  Recording: https://media.un.org/1, 0:12:30 to 0:17:00");
    }

    @Test
    void sittingsAgendaAndWhoPresidesArePrinted() {
        String page = print(dialogue -> dialogue.memberStatesOf("EU")
                .addSitting(
                        "morning",
                        sitting -> sitting.symbol("S/PV.8699")
                                .date(LocalDate.of(2017, 9, 6))
                                .start(LocalTime.of(10, 5))
                                .end(LocalTime.of(13, 15)))
                .addAgendaItem("64", "Maintenance of peace")
                .addIndividual(
                        "pham", pham -> pham.name("Mr. Pham").state("VNM").rank("MINISTER"))
                .addPresiding(Presiding.of("pham", "ACTING_PRESIDENT").withSittings("morning")));
        assertThat(page.lines())
                .containsSubsequence(
                        "Members of    EU",
                        "Sittings (1)",
                        "  morning             S/PV.8699, 6 September 2017, 10:05 to 13:15",
                        "Agenda (1)",
                        "  64                  Maintenance of peace",
                        "Presiding (1)",
                        "  Acting president    Mr. Pham, in the sitting morning",
                        "    pham          Mr. Pham (VNM, minister)");
    }

    @Test
    void votesAndSponsorsArePrinted() {
        String page = print(dialogue -> dialogue.addDocument(
                        document -> document.title("A draft").sponsors("AND", "SMR"))
                .addVote(
                        "v1",
                        VoteKind.RECORDED,
                        vote -> vote.title("The draft")
                                .symbols("A/RES/61/295")
                                .inFavour("AND", "SMR")
                                .against("USA")
                                .coverage(Coverage.PARTIAL)));
        assertThat(page.lines())
                .containsSubsequence(
                        "    Sponsors      2: AND, SMR",
                        "Votes (1)",
                        "  The draft, A/RES/61/295, v1",
                        "    Kind          a recorded vote",
                        "    In favour     2: AND, SMR",
                        "    Against       1: USA",
                        "    Lists         not of all votes");
    }

    @Test
    void whatAFigureIsAboutIsPrinted() {
        String page = print(dialogue -> dialogue.addReported(
                        Figure.SPEAKERS_OF_RANK,
                        "a",
                        figure -> figure.rank("HEAD_OF_STATE").among("UN").value(99))
                .addReported(
                        Figure.VOTES_IN_FAVOUR, "a", figure -> figure.vote("v1").value(143))
                .addReported(
                        Figure.DELEGATIONS_SPOKE,
                        "a",
                        figure -> figure.outside("UNSC").value(60)));
        assertThat(page.lines())
                .contains(
                        "  Speakers of the rank: head of state, among UN",
                        "  Votes in favour: v1",
                        "  Delegations that spoke: outside UNSC");
    }

    @Test
    void idsThatNameNothingStandForThemselves() {
        assertThat(print(dialogue -> dialogue.addStatement("s1", "nobody", statement -> statement.alignsWith("s9"))))
                .contains("s1            nobody")
                .contains("aligns itself with s9");
    }

    @Test
    void participantsWithoutANameHaveTheirPartyTheirFunctionOrTheirId() {
        assertThat(print(dialogue -> dialogue.addParticipant(Delegation.memberState("d", "NLD"))
                        .addDelegation("other", DelegationCategory.OTHER, delegation -> {})
                        .addIndividual("chair", chair -> chair.function("Chairperson"))
                        .addParticipant(new UnknownParticipant("robot", "r2", Map.of()))))
                .containsSubsequence(
                        "d             NLD", "other         other", "chair         Chairperson", "Others (1)")
                .contains("r2            robot");
    }

    @Test
    void sourcesThatGiveTheSameNumberAgree() {
        assertThat(print(dialogue -> dialogue.addReported(Figure.STATES_REPRESENTED, 98, "ninety-eight", "a")
                        .addReported(Figure.STATES_REPRESENTED, 98, "98", "b")))
                .doesNotContain("disagree");
    }

    @Test
    void sourcesThatMeanANumberDifferentlyDisagree() {
        assertThat(print(dialogue -> dialogue.addReported(Figure.MEMBER_STATES_SPOKE, 69, "a")
                        .addReported(
                                Figure.MEMBER_STATES_SPOKE,
                                "b",
                                figure -> figure.value(69).qualifier(Qualifier.ABOUT))))
                .contains("disagree (1)")
                .contains("    69: a\n    about 69: b\n");
    }

    @Test
    void aNumberOfAnotherDayIsAnotherFigure() {
        assertThat(print(dialogue -> dialogue.addReported(Figure.MEMBER_STATES_SPOKE, 79, "a")
                        .addReported(ReportedFigure.of(Figure.MEMBER_STATES_SPOKE, 48, "a")
                                .with(figure -> figure.asOf(LocalDate.of(2017, 9, 6))))))
                .contains("Member states that spoke, as of 6 September 2017")
                .doesNotContain("disagree");
    }

    @Test
    void oneSourceThatSaysTwoThingsInWordsDoesNotDisagreeWithItself() {
        assertThat(print(dialogue -> dialogue.addReported(ReportedFigure.other("Tone", "positive", "a"))
                        .addReported(ReportedFigure.other("Tone", "constructive", "a"))))
                .doesNotContain("disagree");
    }

    @Test
    void oneSourceThatGivesTwoNumbersDisagreesWithItself() {
        assertThat(print(dialogue ->
                        dialogue.addReported(Figure.STATEMENTS, 104, "a").addReported(Figure.STATEMENTS, 105, "a")))
                .contains("disagree (1)");
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        assertThat(print(dialogue -> dialogue.note("one\u001b[31mtwo\nthree\u0007")))
                .contains("Note          one [31mtwo three\n")
                .doesNotContain("\u001b", "\u0007");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfStatementHasAHeading(StatementKind kind) {
        assertThat(print(dialogue -> dialogue.addStatement("s1", "nobody", statement -> statement.kind(kind))))
                .containsPattern("(?m)^  [A-Z][a-z ]+ \\(1\\)$");
    }

    @ParameterizedTest
    @EnumSource
    void everyCategoryHasAHeading(DelegationCategory category) {
        assertThat(print(dialogue -> dialogue.addDelegation("d", category, delegation -> {})))
                .containsPattern("(?m)^  [A-Z][A-Za-z ]+ \\(1\\)$");
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureHasAHeading(Figure figure) {
        assertThat(print(dialogue -> dialogue.addReported(
                        figure, "a", reported -> reported.name("of a thing").value(1))))
                .containsPattern("(?m)^  [A-Za-z ]*[a-z](, of a thing)?$")
                .contains("    1             [a]");
    }

    private static String print(Consumer<DialogueBuilder> parts) {
        Dialogue dialogue = Dialogue.builder("d1", "A title", LocalDate.of(2017, 9, 6))
                .build()
                .with(parts);
        return new RecordPrinter(dialogue).print().toString();
    }
}
