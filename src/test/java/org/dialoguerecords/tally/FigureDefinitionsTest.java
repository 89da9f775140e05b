package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerecords.tally.Meeting.day;
import static org.dialoguerecords.tally.Meeting.onBehalfOf;

import java.util.function.Consumer;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.Document;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Gender;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.Rank;
import org.dialoguerecords.Representative;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.VoteKind;
import org.dialoguerecords.reference.ReferenceData;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What each figure counts, in the smallest meeting that shows it. */
class FigureDefinitionsTest {

    private static final String DAY = "2021-09-21";

    private static Consumer<Statement.Builder> kind(StatementKind kind) {
        return statement -> statement.kind(kind);
    }

    private static Consumer<Statement.Builder> delivery(Delivery delivery) {
        return statement -> statement.delivery(delivery);
    }

    private static Meeting with(Meeting meeting, String state, Representative... representatives) {
        return meeting.with(record -> record.addParticipant(
                Delegation.memberState(state, state).with(copy -> copy.representatives(representatives))));
    }

    private static Representative woman(String name) {
        return Representative.of(name).withGender(Gender.FEMALE);
    }

    private static Representative man(String name) {
        return Representative.of(name).withGender(Gender.MALE);
    }

    @Nested
    class Speeches {

        private final Tally tally = Meeting.on(DAY)
                .individual("pga", "President of the General Assembly")
                .says("s1", "pga", kind(StatementKind.OPENING_REMARKS))
                .says("s2", "NLD")
                .says("s3", "RUS")
                .says("s4", "NLD", kind(StatementKind.RIGHT_OF_REPLY))
                .says("s5", "RUS", kind(StatementKind.POINT_OF_ORDER))
                .says("s6", "pga", kind(StatementKind.CHAIR_REMARKS))
                .tally();

        @Test
        void areOfEveryKindButProcedure() {
            assertThat(tally.count(Figure.SPEECHES)).isEqualTo(Count.exactly(4));
            assertThat(tally.count(Figure.STATEMENTS)).isEqualTo(Count.exactly(2));
        }

        @Test
        void areMadeBySpeakersWhoAreCountedOnce() {
            assertThat(tally.count(Figure.SPEAKERS)).isEqualTo(Count.exactly(3));
            assertThat(tally.count(Figure.DELEGATIONS_SPOKE)).isEqualTo(Count.exactly(2));
        }

        @Test
        void doNotDependOnTheKindsThatCount() {
            CountingRules replies = CountingRules.standard().withKinds(StatementKind.RIGHT_OF_REPLY);

            assertThat(Tally.of(tally.dialogue(), ReferenceData.standard(), replies)
                            .count(Figure.SPEECHES))
                    .isEqualTo(Count.exactly(4));
        }
    }

    @Nested
    class SpeechesOfOthers {

        @Test
        void areOfOneSpeakerWhomTheRecordDoesNotDefine() {
            Meeting meeting = Meeting.on(DAY).says("s1", "somebody");

            assertThat(meeting.tally().count(Figure.SPEAKERS)).isEqualTo(Count.exactly(1));
            assertThat(meeting.tally().among("UN").count(Figure.SPEAKERS)).isEqualTo(Count.between(0, 1));
        }

        @Test
        void mayBeOfADelegationThatSpokeAnyway() {
            Tally tally =
                    Meeting.on(DAY).says("s1", "somebody").says("s2", "FRA").tally();

            assertThat(tally.count(Figure.SPEAKERS)).isEqualTo(Count.between(1, 2));
        }

        @Test
        void areInAViewOutsideAGroupIfTheyAreOfIndividuals() {
            Tally tally = Meeting.on(DAY)
                    .individual("pga", "President of the General Assembly")
                    .says("s1", "pga")
                    .tally();

            assertThat(tally.outside("EU").count(Figure.SPEECHES)).isEqualTo(Count.exactly(1));
            assertThat(tally.among("EU").count(Figure.SPEECHES)).isEqualTo(Count.exactly(0));
        }
    }

    @Nested
    class Countries {

        private final Tally tally = Meeting.on(DAY)
                .delegation("hs", DelegationCategory.OBSERVER_STATE, "VAT")
                .delegation("icrc", DelegationCategory.OBSERVER_ORGANIZATION, "ICRC")
                .europeanUnion()
                .says("s1", "NLD")
                .says("s2", "hs")
                .says("s3", "icrc")
                .says("s4", "eu")
                .tally();

        @Test
        void areMemberStatesAndObserverStates() {
            assertThat(tally.count(Figure.COUNTRIES_SPOKE)).isEqualTo(Count.exactly(2));
            assertThat(tally.count(Figure.COUNTRIES_REPRESENTED)).isEqualTo(Count.exactly(2));
            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(1));
        }

        @Test
        void areFewerThanTheDelegations() {
            assertThat(tally.count(Figure.DELEGATIONS_SPOKE)).isEqualTo(Count.exactly(4));
            assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.exactly(2));
        }
    }

    @Nested
    class Persons {

        @Test
        void areTheOnlyRepresentativeOfADelegation() {
            Tally tally =
                    with(Meeting.on(DAY), "NZL", woman("A")).says("s1", "NZL").tally();

            assertThat(tally.count(Figure.WOMEN_SPOKE)).isEqualTo(Count.exactly(1));
        }

        @Test
        void areTheOneWhoDeliveredTheStatement() {
            Meeting meeting = with(Meeting.on(DAY), "NZL", woman("A"), man("B"))
                    .says("s1", "NZL", statement -> statement.deliveredBy("B"));

            assertThat(meeting.tally().count(Figure.WOMEN_SPOKE)).isEqualTo(Count.exactly(0));
            assertThat(meeting.says("s2", "NZL", statement -> statement.deliveredBy("A"))
                            .tally()
                            .count(Figure.WOMEN_SPOKE))
                    .isEqualTo(Count.exactly(1));
        }

        @Test
        void areUnknownWhereSeveralMayHaveSpokenOrNothingIsSaid() {
            Meeting meeting = with(Meeting.on(DAY), "NZL", woman("A"), man("B")).says("s1", "NZL");

            assertThat(meeting.tally().count(Figure.WOMEN_SPOKE)).isEqualTo(Count.between(0, 1));
            assertThat(meeting.says("s2", "FRA").tally().count(Figure.WOMEN_SPOKE))
                    .isEqualTo(Count.between(0, 2));
        }

        @Test
        void areCountedOnceHoweverOftenTheySpeak() {
            Tally tally = with(Meeting.on(DAY), "NZL", woman("A"))
                    .says("s1", "NZL")
                    .says("s2", "NZL", kind(StatementKind.RIGHT_OF_REPLY))
                    .tally();

            assertThat(tally.count(Figure.WOMEN_SPOKE)).isEqualTo(Count.exactly(1));
        }

        @Test
        void areAtLeastOneOfThoseWhoTakeTheFloorTogether() {
            Meeting meeting = with(with(Meeting.on(DAY), "NZL", woman("A")), "AUS", woman("B"))
                    .says("s1", "NZL", statement -> statement.coSpeakers("AUS"));

            assertThat(meeting.tally().count(Figure.WOMEN_SPOKE)).isEqualTo(Count.between(1, 2));
            assertThat(meeting.says("s2", "AUS", statement -> statement.coSpeakers("NZL"))
                            .tally()
                            .count(Figure.WOMEN_SPOKE))
                    .isEqualTo(Count.between(1, 2));
            assertThat(meeting.says("s3", "NZL").says("s4", "AUS").tally().count(Figure.WOMEN_SPOKE))
                    .isEqualTo(Count.exactly(2));
        }

        @Test
        void mayBeNoneOfThoseWhoTakeTheFloorTogether() {
            Tally tally = with(with(Meeting.on(DAY), "NZL", woman("A")), "AUS", man("B"))
                    .says("s1", "NZL", statement -> statement.coSpeakers("AUS"))
                    .tally();

            assertThat(tally.count(Figure.WOMEN_SPOKE)).isEqualTo(Count.between(0, 1));
        }

        @Test
        void areTheOneOfThoseTogetherWhoIsNamed() {
            Meeting meeting = with(with(Meeting.on(DAY), "NZL", woman("A")), "AUS", man("B"));
            Tally his = meeting.says(
                            "s1",
                            "NZL",
                            statement -> statement.coSpeakers("AUS").deliveredBy("B"))
                    .tally();
            Tally hers = meeting.says(
                            "s2",
                            "AUS",
                            statement -> statement.coSpeakers("NZL").deliveredBy("A"))
                    .tally();

            assertThat(his.count(Figure.WOMEN_SPOKE)).isEqualTo(Count.exactly(0));
            assertThat(hers.count(Figure.WOMEN_SPOKE)).isEqualTo(Count.exactly(1));
        }

        @Test
        void areNotUnknownWhereAViewDoesNotShowTheirDelegation() {
            Tally tally = Meeting.on(DAY).says("s1", "NZL").tally();

            assertThat(tally.count(Figure.WOMEN_SPOKE)).isEqualTo(Count.between(0, 1));
            assertThat(tally.among("EU").count(Figure.WOMEN_SPOKE)).isEqualTo(Count.exactly(0));
        }

        @Test
        void perhapsSpokeByADayIfTheStatementHasNone() {
            Tally tally = with(Meeting.on(DAY).until("2021-09-22"), "NZL", woman("A"))
                    .says("s1", "NZL")
                    .tally();

            assertThat(tally.asOf(day(DAY)).count(Figure.WOMEN_SPOKE)).isEqualTo(Count.between(0, 1));
            assertThat(tally.asOf(day("2021-09-22")).count(Figure.WOMEN_SPOKE)).isEqualTo(Count.exactly(1));
        }

        @Test
        void areIndividualsToo() {
            Tally tally = Meeting.on(DAY)
                    .with(record -> record.addIndividual(
                            "chair",
                            chair -> chair.name("A").gender(Gender.FEMALE).rank("CHAIR")))
                    .says("s1", "chair", kind(StatementKind.BRIEFING))
                    .tally();

            assertThat(tally.count(Figure.WOMEN_SPOKE)).isEqualTo(Count.exactly(1));
            assertThat(tally.count(Figure.SPEAKERS_OF_RANK, "CHAIR")).isEqualTo(Count.exactly(1));
            assertThat(tally.among("UN").count(Figure.WOMEN_SPOKE)).isEqualTo(Count.exactly(0));
        }

        @Test
        void withoutARankMayHaveAnyRank() {
            Tally tally = with(Meeting.on(DAY), "FRA", Representative.of("A").withRank(Rank.HEAD_OF_STATE))
                    .says("s1", "FRA")
                    .says("s2", "DEU")
                    .tally();

            assertThat(tally.count(Figure.SPEAKERS_OF_RANK, Rank.HEAD_OF_STATE)).isEqualTo(Count.between(1, 2));
            assertThat(tally.count(Figure.SPEAKERS_OF_RANK, Rank.MINISTER)).isEqualTo(Count.between(0, 1));
        }
    }

    @Nested
    class Deliveries {

        private final Meeting meeting = Meeting.on(DAY)
                .says("s1", "NLD")
                .says("s2", "FRA", delivery(Delivery.VIDEO))
                .says("s3", "DEU", delivery(Delivery.IN_WRITING))
                .says("s4", "IRL", delivery(Delivery.NOT_DELIVERED));

        @Test
        void thatWereHeardCount() {
            assertThat(meeting.tally().statesThatSpoke().certain().codes()).containsExactly("FRA", "NLD");
            assertThat(meeting.tally().count(Figure.SPEECHES)).isEqualTo(Count.exactly(2));
            assertThat(meeting.tally().count(Figure.SPEAKERS)).isEqualTo(Count.exactly(2));
        }

        @Test
        void thatWereNotHeardHaveFiguresOfTheirOwn() {
            assertThat(meeting.tally().count(Figure.STATEMENTS_IN_WRITING)).isEqualTo(Count.exactly(1));
            assertThat(meeting.tally().count(Figure.STATEMENTS_NOT_DELIVERED)).isEqualTo(Count.exactly(1));
        }

        @Test
        void canBeChosen() {
            CountingRules rules = CountingRules.standard().withDeliveries(Delivery.SPOKEN, Delivery.IN_WRITING);
            Tally tally = Tally.of(meeting.record(), ReferenceData.standard(), rules);

            assertThat(tally.statesThatSpoke().certain().codes()).containsExactly("DEU", "NLD");
            assertThat(tally.count(Figure.STATEMENTS_IN_WRITING)).isEqualTo(Count.exactly(1));
        }

        @Test
        void thatWereNotHeardAlignAndDissociateNobody() {
            Tally tally = Meeting.on(DAY)
                    .saysFor("NORDIC", "s1", "NOR")
                    .says(
                            "s2",
                            "EST",
                            statement -> statement.delivery(Delivery.IN_WRITING).alignsWith("s1"))
                    .says(
                            "s3",
                            "ISL",
                            statement ->
                                    statement.delivery(Delivery.NOT_DELIVERED).dissociatesFrom("s1"))
                    .tally();

            assertThat(tally.represents("EST")).isEqualTo(Truth.FALSE);
            assertThat(tally.represents("ISL")).isEqualTo(Truth.TRUE);
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(5));
        }
    }

    @Nested
    class Views {

        @Test
        void ofAGroupShowWhatItsMembersSayTogetherWithOthers() {
            Tally tally = Meeting.on(DAY)
                    .says("s1", "NOR", statement -> statement.coSpeakers("FRA"))
                    .says("s2", "FRA", statement -> statement.coSpeakers("NOR"))
                    .says("s3", "NOR")
                    .tally();

            assertThat(tally.among("EU").count(Figure.STATEMENTS)).isEqualTo(Count.exactly(2));
            assertThat(tally.outside("EU").count(Figure.STATEMENTS)).isEqualTo(Count.exactly(3));
        }

        @Test
        void upToADayLeaveOpenWhatHasNoDate() {
            Tally tally = Meeting.on(DAY)
                    .until("2021-09-22")
                    .europeanUnion()
                    .says("s1", "FRA")
                    .says("s2", "eu")
                    .tally();
            Tally first = tally.asOf(day(DAY));

            assertThat(first.count(Figure.STATEMENTS)).isEqualTo(Count.between(0, 2));
            assertThat(first.among("EU").count(Figure.STATEMENTS)).isEqualTo(Count.between(0, 1));
            assertThat(first.count(Figure.REGIONAL_ORGANIZATIONS_SPOKE)).isEqualTo(Count.between(0, 1));
            assertThat(tally.count(Figure.REGIONAL_ORGANIZATIONS_SPOKE)).isEqualTo(Count.exactly(1));
        }

        @Test
        void ofAGroupWhoseMembersAreKnownAreBoundedWhoeverTheMemberStatesAre() {
            Tally tally = Meeting.on(DAY)
                    .with(record -> record.memberStatesOf("Parliament of Man"))
                    .partial()
                    .says("s1", "FRA")
                    .tally();

            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.atLeast(1));
            assertThat(tally.among("EU").count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(1, 27));
        }
    }

    @Nested
    class GroupsLeftOut {

        @Test
        void leaveStatesThatAreListedUnderTheirName() {
            CountingRules rules = CountingRules.standard().withoutGroup("EU");
            Tally tally = Meeting.on(DAY)
                    .saysFor("EU", "s1", "FRA")
                    .says("s2", "FRA", onBehalfOf(OnBehalfOf.group("EU").with(entry -> entry.states("DEU"))))
                    .tally()
                    .withRules(rules);

            assertThat(tally.represents("DEU")).isEqualTo(Truth.TRUE);
            assertThat(tally.represents("ITA")).isEqualTo(Truth.FALSE);
            assertThat(tally.representationsOf("ITA")).isEmpty();
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(2));
        }
    }

    @Nested
    class MemberStates {

        private final Meeting meeting = Meeting.on(DAY)
                .with(record -> record.memberStatesOf("EU"))
                .says("s1", "FRA")
                .says("s2", "NOR");

        @Test
        void areThoseOfTheBodyThatTheRecordNames() {
            assertThat(meeting.tally().universe()).isEqualTo("EU");
            assertThat(meeting.tally().count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(1));
            assertThat(meeting.tally().count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(1));
        }

        @Test
        void areThoseOfAnotherWhereTheCallerSaysSo() {
            CountingRules rules = CountingRules.standard().withUniverse("UN");
            Tally tally = Tally.of(meeting.record(), ReferenceData.standard(), rules);

            assertThat(tally.universe()).isEqualTo("UN");
            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(2));
        }
    }

    @Nested
    class SizesOfGroups {

        private Count size(Qualifier qualifier) {
            return Meeting.on(DAY)
                    .group("F", group -> group.size(60).sizeQualifier(qualifier))
                    .saysFor("F", "s1", "NLD")
                    .tally()
                    .count(Figure.GROUP_SIZE, "F");
        }

        @Test
        void areIntervalsByTheirQualifier() {
            assertThat(size(Qualifier.EXACTLY)).isEqualTo(Count.exactly(60));
            assertThat(size(Qualifier.AT_LEAST)).isEqualTo(Count.between(60, 193));
            assertThat(size(Qualifier.AT_MOST)).isEqualTo(Count.between(0, 60));
            assertThat(size(Qualifier.ABOUT)).isEqualTo(Count.between(54, 66));
        }
    }

    @Nested
    class Sponsors {

        private final Tally tally = Meeting.on(DAY)
                .with(record -> record.addDocument(
                                document -> document.symbols("A/76/L.1").sponsors("FRA", "NOR"))
                        .addDocument(
                                document -> document.symbols("A/76/L.1/Add.1").sponsors("CHL")))
                .says(
                        "s1",
                        "NOR",
                        statement -> statement.documents(Document.builder()
                                .symbols("A/76/L.1", "A/76/L.1/Add.1")
                                .sponsors("NOR", "SWE")
                                .build()))
                .tally();

        @Test
        void areThoseOfEveryDocumentOfASymbol() {
            assertThat(tally.count(Figure.SPONSORS, "A/76/L.1")).isEqualTo(Count.exactly(3));
            assertThat(tally.count(Figure.SPONSORS, "A/76/L.1/Add.1")).isEqualTo(Count.exactly(3));
        }

        @Test
        void areOnlyThoseWhomAViewShows() {
            assertThat(tally.among("EU").count(Figure.SPONSORS, "A/76/L.1")).isEqualTo(Count.exactly(2));
        }
    }

    @Nested
    class Votes {

        private Tally vote(Coverage coverage) {
            return Meeting.on("2017-09-06")
                    .with(record -> record.addVote(
                            "v",
                            VoteKind.RECORDED,
                            vote -> vote.coverage(coverage)
                                    .inFavour("FRA", "NOR")
                                    .against("CHN")
                                    .abstaining("IND")
                                    .absent("TUV")))
                    .tally();
        }

        @Test
        void areCountedByTheirLists() {
            assertThat(vote(Coverage.COMPLETE).count(Figure.VOTES_IN_FAVOUR, "v"))
                    .isEqualTo(Count.exactly(2));
            assertThat(vote(Coverage.COMPLETE).count(Figure.VOTES_AGAINST, "v")).isEqualTo(Count.exactly(1));
            assertThat(vote(Coverage.COMPLETE).count(Figure.ABSTENTIONS, "v")).isEqualTo(Count.exactly(1));
            assertThat(vote(Coverage.COMPLETE).count(Figure.NOT_VOTING, "v")).isEqualTo(Count.exactly(193 - 4));
        }

        @Test
        void inIncompleteListsMayBeAnybodysWhoIsInNoOther() {
            assertThat(vote(Coverage.PARTIAL).count(Figure.VOTES_IN_FAVOUR, "v"))
                    .isEqualTo(Count.between(2, 193 - 3));
            assertThat(vote(Coverage.PARTIAL).count(Figure.NOT_VOTING, "v")).isEqualTo(Count.between(1, 193 - 4));
        }
    }

    @Nested
    class DaysOfStatements {

        /** South Sudan became a member on 14 July 2011. */
        private Tally on(Consumer<Statement.Builder> day) {
            return Meeting.on("2011-07-13")
                    .until("2011-07-14")
                    .with(record -> record.addSitting("first", sitting -> sitting.date(day("2011-07-13")))
                            .addSitting("second", sitting -> sitting.date(day("2011-07-14"))))
                    .says("s1", "SSD", day)
                    .tally();
        }

        @Test
        void areThoseOfTheirSittings() {
            assertThat(on(statement -> statement.sitting("second")).count(Figure.MEMBER_STATES_SPOKE))
                    .isEqualTo(Count.exactly(1));
            assertThat(on(statement -> statement.sitting("first")).count(Figure.MEMBER_STATES_SPOKE))
                    .isEqualTo(Count.exactly(0));
        }

        @Test
        void areTheirOwnDatesBeforeThoseOfTheirSittings() {
            assertThat(on(statement -> statement.sitting("first").date(day("2011-07-14")))
                            .count(Figure.MEMBER_STATES_SPOKE))
                    .isEqualTo(Count.exactly(1));
        }

        @Test
        void areOpenWithoutEither() {
            assertThat(on(statement -> {}).count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.between(0, 1));
        }
    }

    @Nested
    class WhatTheSourceLeavesOpen {

        private final Tally tally = Meeting.on(DAY)
                .says("s1", "EST", onBehalfOf(OnBehalfOf.states("LVA").with(entry -> entry.perhaps(true))))
                .says(
                        "s2",
                        "LTU",
                        kind(StatementKind.EXPLANATION_OF_VOTE).andThen(statement -> statement.perhapsAlignsWith("s1")))
                .tally();

        @Test
        void makesPossibleAndNeverCertain() {
            assertThat(tally.represents("LVA")).isEqualTo(Truth.UNDECIDED);
            assertThat(tally.represents("LTU")).isEqualTo(Truth.UNDECIDED);
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(1, 3));
        }
    }
}
