package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Rank;
import org.dialoguerecords.Representative;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.reference.ReferenceData;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The figures of whole meetings, as they follow from the official records. */
class RealMeetingFiguresTest {

    /** S/PV.8699 and its two resumptions: 112 times somebody took the floor. */
    @Nested
    class TheOpenDebateOnTheCharterIn2020 {

        private final Tally tally = Tally.of(record("charter-2020"));

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
        void representsOneHundredAndSeventyFiveStatesWithTheNonAlignedMovement() {
            CountingRules without = CountingRules.standard().withoutGroup("NAM");

            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(175));
            assertThat(Tally.of(record("charter-2020"), ReferenceData.standard(), without)
                            .count(Figure.STATES_REPRESENTED))
                    .isEqualTo(Count.exactly(116));
        }

        @Test
        void countsByTheDaysOfItsSittings() {
            assertThat(tally.asOf(LocalDate.of(2020, 1, 9)).count(Figure.SPEECHES))
                    .isEqualTo(Count.exactly(56));
            assertThat(tally.asOf(LocalDate.of(2020, 1, 10)).count(Figure.SPEECHES))
                    .isEqualTo(Count.exactly(89));
        }
    }

    /** The Deputy Spokesman's figures: 99 heads of state, 3 vice-presidents, 51 heads of government, 1 deputy, 34 ministers. */
    @Nested
    class TheGeneralDebateOf2021 {

        private final Tally tally = Tally.of(generalDebate()).among("UN");

        @Test
        void heard191MemberStates() {
            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(191));
        }

        @Test
        void heardTheirRepresentativesByRank() {
            assertThat(ofRank(Rank.HEAD_OF_STATE)).isEqualTo(Count.exactly(99));
            assertThat(ofRank(Rank.VICE_PRESIDENT)).isEqualTo(Count.exactly(3));
            assertThat(ofRank(Rank.HEAD_OF_GOVERNMENT)).isEqualTo(Count.exactly(51));
            assertThat(ofRank(Rank.DEPUTY_HEAD_OF_GOVERNMENT)).isEqualTo(Count.exactly(1));
            assertThat(ofRank(Rank.MINISTER)).isEqualTo(Count.exactly(34));
            assertThat(ofRank(Rank.HEAD_OF_DELEGATION)).isEqualTo(Count.exactly(3));
        }

        @Test
        void heardTwoMoreHeadsOfStateOrOfOrganizationsFromObservers() {
            assertThat(Tally.of(generalDebate()).count(Figure.SPEAKERS_OF_RANK, Rank.HEAD_OF_STATE))
                    .as("Palestine, and the European Union, whose President the list has as one")
                    .isEqualTo(Count.exactly(101));
        }

        @Test
        void leavesOpenHowManyWereWomenWhereTheListDoesNotSay() {
            assertThat(tally.count(Figure.WOMEN_SPOKE)).isEqualTo(Count.between(0, 191));
        }

        private Count ofRank(String rank) {
            return tally.count(Figure.SPEAKERS_OF_RANK, rank);
        }
    }

    @Nested
    class TheVoteOnTheDeclarationOnTheRightsOfIndigenousPeoples {

        private final Tally tally = Tally.of(record("indigenous-peoples-2007"));

        @Test
        void wasAdoptedBy143To4With11Abstentions() {
            assertThat(tally.count(Figure.VOTES_IN_FAVOUR, "declaration")).isEqualTo(Count.exactly(143));
            assertThat(tally.count(Figure.VOTES_AGAINST, "declaration")).isEqualTo(Count.exactly(4));
            assertThat(tally.count(Figure.ABSTENTIONS, "declaration")).isEqualTo(Count.exactly(11));
            assertThat(tally.compareWithReported())
                    .extracting(Comparison::verdict)
                    .containsOnly(Verdict.AGREES)
                    .hasSize(3);
        }

        @Test
        void foundThirtyFourOfThe192MembersNotVoting() {
            assertThat(tally.count(Figure.NOT_VOTING, "declaration")).isEqualTo(Count.exactly(192 - 158));
        }

        @Test
        void representsNobody() {
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(0));
        }

        @Test
        void canBeCountedAmongAGroup() {
            assertThat(tally.among("EU").count(Figure.VOTES_IN_FAVOUR, "declaration"))
                    .as("all members of the Union but Romania, which did not vote")
                    .isEqualTo(Count.exactly(26));
            assertThat(tally.among("EU").count(Figure.NOT_VOTING, "declaration"))
                    .isEqualTo(Count.exactly(1));
        }
    }

    @Test
    void sixtySevenCountriesSponsoredTheResolutionOf2009() {
        Tally tally = Tally.of(record("r2p-resolution-2009"));

        assertThat(tally.count(Figure.SPONSORS, "A/RES/63/308")).isEqualTo(Count.exactly(67));
        assertThat(tally.compareWithReported()).extracting(Comparison::verdict).containsExactly(Verdict.AGREES);
        assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(0));
    }

    private static Dialogue generalDebate() {
        DialogueBuilder builder = Dialogue.builder("general-debate-2021", "General debate", LocalDate.of(2021, 9, 21))
                .endDate(LocalDate.of(2021, 9, 27));
        for (String line : lines("general-debate-2021.txt")) {
            String party = line.substring(0, line.indexOf(' '));
            String rank = line.substring(line.indexOf(' ') + 1);
            DelegationCategory category = switch (party) {
                case "PSE", "VAT" -> DelegationCategory.OBSERVER_STATE;
                case "EU" -> DelegationCategory.REGIONAL_ORGANIZATION;
                default -> DelegationCategory.MEMBER_STATE;
            };
            builder.addParticipant(Delegation.builder(party, category)
                            .party(party)
                            .representatives(
                                    Representative.of(rank + " of " + party).withRank(rank))
                            .build())
                    .addStatement("s-" + party, party);
        }
        return builder.build();
    }

    private static List<String> lines(String name) {
        try (InputStream in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Dialogue record(String name) {
        try (InputStream in = resource(name + ".json")) {
            return DialogueJson.read(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(RealMeetingFiguresTest.class.getResourceAsStream("meetings/" + name), name);
    }
}
