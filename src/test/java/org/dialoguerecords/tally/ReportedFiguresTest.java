package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerecords.tally.Meeting.day;

import java.util.List;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Issue;
import org.dialoguerecords.Position;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Source;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Vote;
import org.dialoguerecords.VoteKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that sources report: beside what is computed, and beside each other. */
class ReportedFiguresTest {

    @ParameterizedTest
    @CsvSource({
        "EXACTLY, 3, AGREES",
        "EXACTLY, 2, CONTRADICTS",
        "EXACTLY, 4, CONTRADICTS",
        "AT_LEAST, 3, AGREES",
        "AT_LEAST, 2, AGREES",
        "AT_LEAST, 4, CONTRADICTS",
        "AT_MOST, 3, AGREES",
        "AT_MOST, 4, AGREES",
        "AT_MOST, 2, CONTRADICTS",
        "ABOUT, 3, AGREES",
        "ABOUT, 4, AGREES",
        "ABOUT, 2, AGREES",
        "ABOUT, 5, CONTRADICTS",
        "ABOUT, 1, CONTRADICTS"
    })
    void aQualifierIsAnInterval(Qualifier qualifier, int value, Verdict verdict) {
        Tally tally = Meeting.on("2017-09-06")
                .says("s1", "NLD")
                .says("s2", "LUX")
                .says("s3", "IND")
                .reports(Figure.MEMBER_STATES_SPOKE, value, "source", reported -> reported.qualifier(qualifier))
                .tally();

        assertThat(tally.compareWithReported()).extracting(Comparison::verdict).containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 0, 2", "5, 4, 6", "10, 9, 11", "69, 62, 76", "100, 90, 110", "2147483647, 1932735282, "})
    void aboutIsTenPercentEitherWayRoundedOutward(int value, int min, Integer max) {
        Count range = Count.of(ReportedFigure.of(Figure.STATEMENTS, value, "source")
                .with(reported -> reported.qualifier(Qualifier.ABOUT)));

        assertThat(range).isEqualTo(max == null ? Count.atLeast(min) : Count.between(min, max));
    }

    @Test
    void whatHasNoTitleAndNoPublisherGoesByItsId() {
        Tally tally = Meeting.on("2017-09-06")
                .says("s1", "NLD", statement -> statement.positions(Position.of("agenda", Stance.SUPPORTS)))
                .with(record -> record.issues(List.of(
                                Issue.of("agenda", "Whether it is needed").withTitle(null)))
                        .votes(List.of(Vote.builder("v1", VoteKind.RECORDED)
                                .inFavour("NLD")
                                .build()))
                        .sources(List.of(Source.builder("release").build())))
                .reports(Figure.STATES_SUPPORTING, 1, "release", reported -> reported.issue("agenda"))
                .reports(Figure.VOTES_IN_FAVOUR, 1, "release", reported -> reported.vote("v1"))
                .tally();

        assertThat(tally.compareWithReported())
                .extracting(Comparison::explanation)
                .satisfiesExactly(
                        ofIssue -> assertThat(ofIssue)
                                .startsWith("release reports 1 state in support of \"agenda\"; the record gives "),
                        ofVote -> assertThat(ofVote)
                                .startsWith("release reports 1 vote in favour in the vote v1; the record gives "));
    }

    @Test
    void whatThePartialRecordAllowsIsUndecided() {
        Tally tally = Meeting.on("2017-09-06")
                .partial()
                .says("s1", "NLD")
                .says("s2", "LUX")
                .reports(Figure.MEMBER_STATES_SPOKE, 73, "release")
                .reports(Figure.MEMBER_STATES_SPOKE, 1, "somebody-else")
                .reports(Figure.MEMBER_STATES_SPOKE, 1, "at-least", reported -> reported.qualifier(Qualifier.AT_LEAST))
                .reports(Figure.MEMBER_STATES_SPOKE, 194, "with-an-observer")
                .reports(Figure.MEMBER_STATES_SPOKE, 196, "more-than-there-are")
                .tally();

        assertThat(tally.compareWithReported())
                .extracting(Comparison::explanation)
                .containsExactly(
                        "release reports 73 member states that spoke; the record gives between 2 and 193, which leaves"
                                + " it open because the record is partial.",
                        "somebody-else reports 1 member state that spoke; the record gives between 2 and 193, which"
                                + " contradicts it.",
                        "at-least reports at least 1 member state that spoke; the record gives between 2 and 193, which"
                                + " agrees.",
                        "with-an-observer reports 194 member states that spoke; the record gives between 2 and 193, which"
                                + " leaves it open because the source seems to count observers as well.",
                        "more-than-there-are reports 196 member states that spoke; the record gives between 2 and 193,"
                                + " which contradicts it.");
    }

    @Test
    void anExplanationNamesTheSourceAndWhatTheFigureIsOf() {
        Tally tally = Meeting.on("2017-09-06")
                .with(record -> record.addSource("release", source -> source.publisher("Global Centre"))
                        .addIssue("agenda", "The formal agenda")
                        .addReported(ReportedFigure.other("atmosphere", "lively", "release")))
                .group("F", group -> group.name("Group of Friends").size(50))
                .saysFor("F", "s1", "NLD")
                .reports(Figure.GROUP_SIZE, 50, "release", reported -> reported.group("F"))
                .reports(Figure.GROUP_STATEMENTS, 1, "release", reported -> reported.group("F"))
                .reports(Figure.GROUP_STATEMENTS, 2, "release")
                .reports(
                        Figure.STATES_SUPPORTING,
                        56,
                        "release",
                        reported -> reported.issue("agenda").qualifier(Qualifier.AT_LEAST))
                .reports(Figure.ORDINAL_IN_SERIES, 9, "release")
                .reports(Figure.UN_ENTITIES_SPOKE, 1, "release")
                .tally();

        assertThat(tally.compareWithReported())
                .extracting(Comparison::explanation)
                .containsExactly(
                        "Global Centre (release) reports \"lively\" for \"atmosphere\"; this is not a figure that can be"
                                + " computed.",
                        "Global Centre (release) reports 50 members of the Group of Friends; the record gives 50, which"
                                + " agrees.",
                        "Global Centre (release) reports 1 statement for the Group of Friends; the record gives 1, which"
                                + " agrees.",
                        "Global Centre (release) reports 2 statements for groups; the record gives 1, which contradicts it.",
                        "Global Centre (release) reports at least 56 states in support of \"The formal agenda\"; the record"
                                + " gives 0, which contradicts it.",
                        "Global Centre (release) reports 9 as the place in the series; one record alone does not tell its"
                                + " place.",
                        "Global Centre (release) reports 1 UN entity that spoke; the record gives 0, which contradicts it.");
    }

    @Test
    void aFigureAboutAGroupThatCountsOnlyPartOfADialogueIsNotComputed() {
        Tally tally = Meeting.on("2014-09-08")
                .says("s1", "SGP")
                .says("s2", "CHN")
                .reports(Figure.MEMBER_STATES_SPOKE, 1, "source", reported -> reported.group("ASEAN"))
                .reports(Figure.GROUP_SIZE, 10, "source")
                .tally();

        assertThat(tally.compareWithReported()).extracting(Comparison::verdict).containsOnly(Verdict.UNDECIDED);
    }

    @Test
    void anythingMayBeOpenInACompleteRecordToo() {
        Tally tally = Meeting.on("2017-09-06")
                .saysFor("NOWHERE", "s1", "NLD")
                .reports(Figure.STATES_REPRESENTED, 98, "release")
                .tally();

        assertThat(tally.compareWithReported().get(0).explanation())
                .isEqualTo(
                        "release reports 98 states represented; the record gives between 1 and 193, which leaves it open"
                                + " because the record or the reference data do not know enough.");
    }

    @Nested
    class OfDayOne {

        private final Dialogue record = Meeting.on("2018-06-25")
                .until("2018-07-02")
                .says("s1", "NLD", Meeting.on(day("2018-06-25")))
                .says("s2", "LUX", Meeting.on(day("2018-07-02")))
                .reports(Figure.MEMBER_STATES_SPOKE, 1, "day-one", reported -> reported.asOf(day("2018-06-25")))
                .reports(Figure.MEMBER_STATES_SPOKE, 2, "summary")
                .record();

        @Test
        void areComparedWithTheStatementsUpToThatDay() {
            assertThat(Tally.of(record).compareWithReported())
                    .extracting(Comparison::computed)
                    .containsExactly(Count.exactly(1), Count.exactly(2));
            assertThat(Tally.of(record).compareWithReported().get(0).explanation())
                    .isEqualTo(
                            "day-one reports 1 member state that spoke up to 2018-06-25; the record gives 1, which agrees.");
        }

        @Test
        void areComparedTheSameWayByACountUpToThatDay() {
            Tally tally = Tally.of(record);

            assertThat(tally.asOf(day("2018-06-25")).compareWithReported()).isEqualTo(tally.compareWithReported());
        }
    }

    @Nested
    class Conflicts {

        @Test
        void eightyOneOrEightyThreeIn2014() {
            assertThat(conflicts(Meeting.on("2014-09-08")
                            .with(record -> record.addSource("summary", source -> source.publisher("Global Centre"))
                                    .addSource("release", source -> source.publisher("Global Centre")))
                            .reports(Figure.MEMBER_STATES_SPOKE, 67, "summary")
                            .reports(Figure.MEMBER_STATES_SPOKE, 67, "release")
                            .reports(Figure.STATES_REPRESENTED, 81, "summary")
                            .reports(Figure.STATES_REPRESENTED, 83, "release")))
                    .containsExactly(
                            "Sources disagree on the number of states represented: 81 by Global Centre (summary);"
                                    + " 83 by Global Centre (release).");
        }

        @Test
        void ninetyThreeOrNinetyFiveIn2016() {
            assertThat(conflicts(Meeting.on("2016-09-06")
                            .reports(Figure.STATES_REPRESENTED, 93, "gcr2p")
                            .reports(
                                    Figure.STATES_REPRESENTED,
                                    95,
                                    "icrtop",
                                    reported -> reported.wording("95 governments"))
                            .reports(Figure.STATES_REPRESENTED, 93, "newsletter")))
                    .containsExactly("Sources disagree on the number of states represented: 93 by gcr2p and newsletter;"
                            + " 95 by icrtop (\"95 governments\").");
        }

        @Test
        void ninthOrEighthIn2017() {
            assertThat(conflicts(Meeting.on("2017-09-06")
                            .reports(Figure.ORDINAL_IN_SERIES, 9, "release")
                            .reports(Figure.ORDINAL_IN_SERIES, 8, "summary")))
                    .containsExactly("Sources disagree on the place in the series: 9 by release; 8 by summary.");
        }

        @Test
        void fiftyMembersOrFortyNineAndTheUnion() {
            assertThat(conflicts(Meeting.on("2017-09-06")
                            .group("F", group -> group.name("Group of Friends"))
                            .reports(Figure.GROUP_SIZE, 50, "release", reported -> reported.group("F"))
                            .reports(
                                    Figure.GROUP_SIZE,
                                    49,
                                    "speech",
                                    reported ->
                                            reported.group("F").wording("49 Member States and the European Union"))))
                    .containsExactly("Sources disagree on the number of members of the Group of Friends: 50 by release;"
                            + " 49 by speech (\"49 Member States and the European Union\").");
        }

        @Test
        void areNoneWhereOneFigureAllowsTheOther() {
            assertThat(conflicts(Meeting.on("2013-09-11")
                            .reports(Figure.MEMBER_STATES_SPOKE, 69, "summary")
                            .reports(
                                    Figure.MEMBER_STATES_SPOKE,
                                    68,
                                    "some",
                                    reported -> reported.qualifier(Qualifier.ABOUT))
                            .reports(
                                    Figure.MEMBER_STATES_SPOKE,
                                    50,
                                    "many",
                                    reported -> reported.qualifier(Qualifier.AT_LEAST))
                            .reports(Figure.GROUP_SIZE, 1, "one", reported -> reported.group("A"))
                            .reports(Figure.GROUP_SIZE, 2, "two", reported -> reported.group("B"))))
                    .isEmpty();
        }

        @Test
        void betweenDaysAreFiguresThatFall() {
            assertThat(conflicts(Meeting.on("2018-06-25")
                            .until("2018-07-02")
                            .reports(
                                    Figure.MEMBER_STATES_SPOKE,
                                    80,
                                    "day-one",
                                    reported -> reported.asOf(day("2018-06-25")))
                            .reports(Figure.MEMBER_STATES_SPOKE, 79, "summary")))
                    .containsExactly(
                            "80 member states that spoke up to 2018-06-25 by day-one, more than 79 member states that"
                                    + " spoke by summary; the number cannot fall.");
        }

        @Test
        void betweenFiguresAreMoreThatSpokeThanWereRepresented() {
            assertThat(conflicts(Meeting.on("2018-06-25")
                            .until("2018-07-02")
                            .reports(
                                    Figure.MEMBER_STATES_SPOKE,
                                    94,
                                    "day-one",
                                    reported -> reported.asOf(day("2018-06-25")))
                            .reports(Figure.STATES_REPRESENTED, 90, "summary")
                            .reports(Figure.OBSERVERS_SPOKE, 2, "summary")
                            .reports(Figure.OBSERVERS_REPRESENTED, 1, "summary")))
                    .containsExactly(
                            "94 member states that spoke up to 2018-06-25 by day-one, more than 90 states represented by"
                                    + " summary; whoever spoke was represented.",
                            "2 observers that spoke by summary, more than 1 observer represented by summary; whoever spoke"
                                    + " was represented.");
        }

        @Test
        void areNoneWhereFiguresGrow() {
            assertThat(conflicts(in2018())).isEmpty();
        }

        private List<String> conflicts(Meeting meeting) {
            return meeting.tally().conflicts().stream()
                    .map(Conflict::explanation)
                    .toList();
        }
    }

    @Nested
    class FiguresTogether {

        @Test
        void fortyEightAndThirtyOneAreSeventyNineButRepresentedRoseByTwentyOne() {
            assertThat(in2018().tally().inferences())
                    .containsExactly(
                            "At least 34 of the 113 states represented did not take the floor themselves.",
                            "48 + 31 = 79 member states spoke, but the states represented rose by 21 only: at least 10 of those"
                                    + " that spoke after 2018-06-25 had been represented before.");
        }

        @Test
        void in2019SixteenMoreSpokeAndTenMoreWereRepresented() {
            assertThat(Meeting.on("2019-06-27")
                            .until("2019-06-28")
                            .reports(
                                    Figure.MEMBER_STATES_SPOKE,
                                    54,
                                    "day-one",
                                    reported -> reported.asOf(day("2019-06-27")))
                            .reports(
                                    Figure.STATES_REPRESENTED,
                                    94,
                                    "day-one",
                                    reported -> reported.asOf(day("2019-06-27")))
                            .reports(Figure.MEMBER_STATES_SPOKE, 70, "summary")
                            .reports(Figure.STATES_REPRESENTED, 104, "summary")
                            .tally()
                            .inferences())
                    .contains(
                            "54 + 16 = 70 member states spoke, but the states represented rose by 10 only: at least 6 of those"
                                    + " that spoke after 2019-06-27 had been represented before.");
        }

        @Test
        void sayNothingWhereSourcesDisagree() {
            assertThat(Meeting.on("2014-09-08")
                            .reports(Figure.MEMBER_STATES_SPOKE, 67, "summary")
                            .reports(Figure.STATES_REPRESENTED, 81, "summary")
                            .reports(Figure.STATES_REPRESENTED, 83, "release")
                            .tally()
                            .inferences())
                    .isEmpty();
        }
    }

    private static Meeting in2018() {
        return Meeting.on("2018-06-25")
                .until("2018-07-02")
                .reports(Figure.MEMBER_STATES_SPOKE, 48, "day-one", reported -> reported.asOf(day("2018-06-25")))
                .reports(Figure.STATES_REPRESENTED, 92, "day-one", reported -> reported.asOf(day("2018-06-25")))
                .reports(Figure.MEMBER_STATES_SPOKE, 79, "summary")
                .reports(Figure.STATES_REPRESENTED, 113, "summary", reported -> reported.asOf(day("2018-07-02")));
    }
}
