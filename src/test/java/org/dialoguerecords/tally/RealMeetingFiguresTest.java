package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Rank;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.StateSet;
import org.dialoguerecords.samples.SampleDialogues;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the whole meetings that come with the library, as they follow from the official records. */
class RealMeetingFiguresTest {

    private static final ReferenceData UN = ReferenceData.standard();
    private static final CountingRules RULES = CountingRules.standard();

    /** S/PV.8699 and its two resumptions: 112 times somebody took the floor. */
    @Nested
    class TheOpenDebateOnTheCharterIn2020 {

        private final Dialogue dialogue = SampleDialogues.charter2020();
        private final Tally tally = Tally.of(dialogue);

        @Test
        void hadOneHundredAndTwelveSpeechesByOneHundredAndTenSpeakers() {
            assertThat(tally.count(Figure.SPEECHES)).isEqualTo(Count.exactly(112));
            assertThat(tally.count(Figure.SPEAKERS)).isEqualTo(Count.exactly(110));
        }

        @Test
        void heardOneHundredAndEightDelegations() {
            assertThat(tally.count(Figure.STATEMENTS)).isEqualTo(Count.exactly(108));
            assertThat(tally.count(Figure.DELEGATIONS_SPOKE)).isEqualTo(Count.exactly(108));
            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(105));
            assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.exactly(2));
            assertThat(tally.count(Figure.REGIONAL_ORGANIZATIONS_SPOKE)).isEqualTo(Count.exactly(1));
            assertThat(tally.count(Figure.COUNTRIES_SPOKE)).isEqualTo(Count.exactly(106));
        }

        @Test
        void heardTheFifteenMembersOfTheCouncilAndNinetyOthers() {
            assertThat(tally.among("UNSC").count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(15));
            assertThat(tally.outside("UNSC").count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(90));
            assertThat(tally.among("UNSC").count(Figure.SPEECHES)).isEqualTo(Count.exactly(15));
        }

        @Test
        void didNotHearFiveOfTheInvitedStates() {
            StateSet spoke = tally.statesThatSpoke().certain();
            assertThat(List.of("DZA", "BDI", "ISR", "MDV", "SLE")).allSatisfy(code -> {
                assertThat(dialogue.findParticipant(code.toLowerCase(Locale.ROOT)))
                        .isPresent();
                assertThat(spoke.codes()).doesNotContain(code);
            });
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "'OWN', 105",
            "'OWN NAMED', 109",
            "'OWN NAMED GROUP', 171",
            "'OWN NAMED GROUP ALIGNED', 175",
        })
        void representsByEachReasonSoMany(String bases, int states) {
            Basis[] chosen =
                    List.of(bases.split(" ")).stream().map(Basis::valueOf).toArray(Basis[]::new);
            assertThat(Tally.of(dialogue, UN, RULES.withBases(chosen)).count(Figure.STATES_REPRESENTED))
                    .isEqualTo(Count.exactly(states));
        }

        @Test
        void representsOneHundredAndSixteenWithoutTheNonAlignedMovement() {
            assertThat(Tally.of(dialogue, UN, RULES.withoutGroup("NAM")).count(Figure.STATES_REPRESENTED))
                    .isEqualTo(Count.exactly(116));
        }

        @Test
        void representsEighteenStatesByNothing() {
            assertThat(tally.statesNotRepresented())
                    .extracting(absence -> absence.state().code())
                    .containsExactlyInAnyOrder(
                            "AND", "FSM", "ISR", "KGZ", "KIR", "MCO", "MHL", "NRU", "NZL", "PLW", "PRY", "SLB", "SLV",
                            "SMR", "SSD", "TON", "TUV", "WSM");
        }

        @Test
        void countsByTheDaysOfItsSittings() {
            assertThat(tally.asOf(LocalDate.of(2020, 1, 9)).count(Figure.SPEECHES))
                    .isEqualTo(Count.exactly(56));
            assertThat(tally.asOf(LocalDate.of(2020, 1, 10)).count(Figure.SPEECHES))
                    .isEqualTo(Count.exactly(89));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                111 speeches, the highest number in the history | CONTRADICTS | Ministry of Foreign Affairs of Viet Nam \
                (vnm-mofa) reports 111 speeches; the record gives 112, which contradicts it.
                representatives of 109 member countries | CONTRADICTS | Ministry of Foreign Affairs of Viet Nam \
                (vnm-mofa) reports 109 member states that spoke; the record gives 105, which contradicts it.
                more than 100 representatives of member countries and United Nations observers | AGREES | VietnamPlus \
                (vnanet) reports at least 101 delegations that spoke; the record gives 108, which agrees.
                list of speakers numbered 111 member states | UNDECIDED | Security Council Report (scr) reports 111 for \
                "Countries on the list of speakers, whether they spoke or not"; this is not a figure that can be computed.
                more than 110 countries registered | UNDECIDED | trade.gov.pl (trade-gov-pl) reports at least 111 for \
                "Countries on the list of speakers, whether they spoke or not"; this is not a figure that can be computed.
                """)
        void judgesWhatWasPublished(String wording, Verdict verdict, String reason) {
            assertThat(tally.compareWithReported())
                    .filteredOn(
                            comparison -> wording.equals(comparison.reported().wording()))
                    .singleElement()
                    .satisfies(comparison -> {
                        assertThat(comparison.verdict()).isEqualTo(verdict);
                        assertThat(comparison.explanation()).isEqualTo(reason);
                    });
        }

        @Test
        void findsNoConflictBetweenSourcesThatMeanDifferentThings() {
            assertThat(tally.conflicts()).isEmpty();
        }
    }

    /** S/PV.8723 with its resumption: 63 times somebody took the floor. */
    @Nested
    class TheOpenDebateOnTransitionalJusticeIn2020 {

        private final Dialogue dialogue = SampleDialogues.transitionalJustice2020();
        private final Tally tally = Tally.of(dialogue);

        @Test
        void heardFiftySevenMemberStatesInSixtyThreeSpeeches() {
            assertThat(tally.count(Figure.SPEECHES)).isEqualTo(Count.exactly(63));
            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(57));
            assertThat(tally.count(Figure.DELEGATIONS_SPOKE)).isEqualTo(Count.exactly(59));
        }

        @Test
        void representsSeventyWithTheUnionAndTheNordicCountriesSeventySixWithThoseAlignedAnd169WithTheMovement() {
            CountingRules withoutMovement = RULES.withoutGroup("NAM");
            CountingRules withoutAlignments = withoutMovement.withBases(Basis.OWN, Basis.NAMED, Basis.GROUP);
            assertThat(Tally.of(dialogue, UN, withoutAlignments).count(Figure.STATES_REPRESENTED))
                    .isEqualTo(Count.exactly(70));
            assertThat(Tally.of(dialogue, UN, withoutMovement).count(Figure.STATES_REPRESENTED))
                    .isEqualTo(Count.exactly(76));
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(169));
        }

        @Test
        void countsAReplyOfAStateThatSpokeBeforeAsNoStatement() {
            assertThat(dialogue.statement("s63").kind()).isEqualTo(StatementKind.RIGHT_OF_REPLY);
            assertThat(tally.count(Figure.STATEMENTS)).isEqualTo(Count.exactly(59));
        }
    }

    /** The spokesman of the President: 190 member states, and their ranks; nine women. */
    @Nested
    class TheGeneralDebateOf2020 {

        private final Tally tally = Tally.of(SampleDialogues.generalDebate2020());

        @Test
        void heard190MemberStatesTwoObserversAndTheUnion() {
            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(190));
            assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.exactly(2));
            assertThat(tally.count(Figure.DELEGATIONS_SPOKE)).isEqualTo(Count.exactly(193));
        }

        @Test
        void agreesWithEveryPublishedFigureButThatOfWomenWhichItLeavesOpen() {
            assertThat(tally.compareWithReported())
                    .filteredOn(comparison -> comparison.verdict() != Verdict.AGREES)
                    .extracting(comparison -> comparison.reported().figure())
                    .containsExactly(Figure.WOMEN_SPOKE, Figure.OTHER);
        }

        @Test
        void heardTheirRepresentativesByRank() {
            assertThat(ranks(tally)).containsExactly(102, 1, 55, 1, 26, 5);
        }

        @Test
        void didNotHearThree() {
            assertThat(tally.statesNotRepresented())
                    .extracting(absence -> absence.state().code())
                    .containsExactly("BRN", "MLI", "SSD");
        }
    }

    /** The Deputy Spokesman's figures: 99 heads of state, 3 vice-presidents, 51 heads of government, 1 deputy, 34 ministers. */
    @Nested
    class TheGeneralDebateOf2021 {

        private final Tally tally = Tally.of(SampleDialogues.generalDebate2021());

        @Test
        void heard191MemberStatesTwoObserversAndTheUnion() {
            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(191));
            assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.exactly(2));
            assertThat(tally.count(Figure.DELEGATIONS_SPOKE)).isEqualTo(Count.exactly(194));
        }

        @Test
        void heardTheirRepresentativesByRank() {
            assertThat(ranks(tally)).containsExactly(99, 3, 51, 1, 34, 3);
        }

        @Test
        void heardOneMoreHeadOfStateFromAnObserver() {
            assertThat(tally.count(Figure.SPEAKERS_OF_RANK, Rank.HEAD_OF_STATE).min())
                    .as("Palestine")
                    .isEqualTo(100);
        }

        @Test
        void agreesWithEveryPublishedFigureButThatOfWomenWhichItLeavesOpen() {
            assertThat(tally.among("UN").count(Figure.WOMEN_SPOKE)).isEqualTo(Count.between(0, 191));
            assertThat(tally.compareWithReported())
                    .filteredOn(comparison -> comparison.verdict() != Verdict.AGREES)
                    .extracting(Comparison::reported)
                    .extracting(ReportedFigure::figure)
                    .containsExactly(Figure.WOMEN_SPOKE);
        }

        @Test
        void didNotHearTwo() {
            assertThat(tally.statesNotRepresented())
                    .extracting(absence -> absence.state().code())
                    .containsExactly("AFG", "MMR");
        }
    }

    /** A/61/PV.107 with the vote on resolution 61/295. */
    @Nested
    class TheMeetingOnTheRightsOfIndigenousPeoplesIn2007 {

        private final Dialogue dialogue = SampleDialogues.indigenousRights2007();
        private final Tally tally = Tally.of(dialogue);

        @Test
        void heardSevenMemberStatesInTheDebateItself() {
            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(7));
            assertThat(tally.count(Figure.STATEMENTS)).isEqualTo(Count.exactly(7));
        }

        @Test
        void heardThirtyOneWithIntroductionsAndExplanationsOfVoteAndThirtyTwoWithAPointOfOrder() {
            CountingRules wider = RULES.withKinds(
                    StatementKind.INTERVENTION, StatementKind.INTRODUCTORY_REMARKS, StatementKind.EXPLANATION_OF_VOTE);
            assertThat(Tally.of(dialogue, UN, wider).count(Figure.MEMBER_STATES_SPOKE))
                    .isEqualTo(Count.exactly(31));
            CountingRules all = RULES.withKinds(StatementKind.values());
            assertThat(Tally.of(dialogue, UN, all).count(Figure.MEMBER_STATES_SPOKE))
                    .isEqualTo(Count.exactly(32));
        }

        @Test
        void heardAllFiveRegionalGroups() {
            assertThat(List.of("AFRICAN_GROUP", "ASIA_PACIFIC_GROUP", "EEG", "GRULAC", "WEOG"))
                    .allSatisfy(group -> assertThat(tally.count(Figure.GROUP_STATEMENTS, group))
                            .isEqualTo(Count.exactly(1)));
        }

        @Test
        void adoptedTheDeclarationBy143To4With11Abstentions() {
            assertThat(tally.count(Figure.VOTES_IN_FAVOUR, "declaration")).isEqualTo(Count.exactly(143));
            assertThat(tally.count(Figure.VOTES_AGAINST, "declaration")).isEqualTo(Count.exactly(4));
            assertThat(tally.count(Figure.ABSTENTIONS, "declaration")).isEqualTo(Count.exactly(11));
            assertThat(tally.compareWithReported())
                    .extracting(Comparison::verdict)
                    .containsOnly(Verdict.AGREES)
                    .hasSize(6);
        }

        @Test
        void foundThirtyFourOfThe192MembersNotVoting() {
            assertThat(tally.count(Figure.NOT_VOTING, "declaration")).isEqualTo(Count.exactly(192 - 158));
        }

        @Test
        void canCountTheVoteAmongAGroup() {
            assertThat(tally.among("EU").count(Figure.VOTES_IN_FAVOUR, "declaration"))
                    .as("all members of the Union but Romania, which did not vote")
                    .isEqualTo(Count.exactly(26));
            assertThat(tally.among("EU").count(Figure.NOT_VOTING, "declaration"))
                    .isEqualTo(Count.exactly(1));
        }
    }

    @Test
    void sixtySevenCountriesSponsoredTheResolutionOf2009() {
        Tally tally = Tally.of(SampleDialogues.r2pSeries().get(0));

        assertThat(tally.count(Figure.SPONSORS, "A/RES/63/308")).isEqualTo(Count.exactly(67));
        assertThat(tally.compareWithReported())
                .filteredOn(comparison -> comparison.reported().figure() == Figure.SPONSORS)
                .extracting(Comparison::verdict)
                .containsExactly(Verdict.AGREES);
    }

    /** Member states' speakers by rank, from heads of state to heads of delegation. */
    private static List<Integer> ranks(Tally tally) {
        Tally members = tally.among("UN");
        return List.of(
                        Rank.HEAD_OF_STATE,
                        Rank.VICE_PRESIDENT,
                        Rank.HEAD_OF_GOVERNMENT,
                        Rank.DEPUTY_HEAD_OF_GOVERNMENT,
                        Rank.MINISTER,
                        Rank.HEAD_OF_DELEGATION)
                .stream()
                .map(rank -> members.count(Figure.SPEAKERS_OF_RANK, rank).value())
                .toList();
    }
}
