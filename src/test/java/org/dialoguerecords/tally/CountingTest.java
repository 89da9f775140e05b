package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.dialoguerecords.tally.Meeting.day;
import static org.dialoguerecords.tally.Meeting.onBehalfOf;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.reference.DateWindow;
import org.dialoguerecords.reference.MembershipFact;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateGroup;
import org.dialoguerecords.reference.UnknownCodeException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What counts, case by case. */
class CountingTest {

    private static final CountingRules STANDARD = CountingRules.standard();
    private static final ReferenceData UN = ReferenceData.standard();

    @Nested
    class Seats {

        @Test
        void aFormerStateAndItsSuccessorInTheSeatAreOne() {
            Tally tally = Meeting.on("1991-12-20")
                    .until("1991-12-30")
                    .says("s1", "SUN", Meeting.on(day("1991-12-20")))
                    .says("s2", "RUS", Meeting.on(day("1991-12-30")))
                    .tally();

            assertThat(tally.statesThatSpoke().certain().codes()).containsExactly("RUS");
            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(1));
            assertThat(tally.representationsOf("SUN"))
                    .isEqualTo(tally.representationsOf("RUS"))
                    .hasSize(2);
        }

        @Test
        void aStateThatIsNoMoreHasASeatOfItsOwn() {
            Tally tally =
                    Meeting.on("1991-10-01").says("s1", "CSK").says("s2", "YUG").tally();

            assertThat(tally.statesThatSpoke().certain().codes()).containsExactly("CSK", "YUG");
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(2));
        }

        @Test
        void aSuccessorIsNoMemberBeforeItsDay() {
            Tally tally = Meeting.on("1991-10-01").says("s1", "CZE").tally();

            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(0));
            assertThat(tally.explain("CZE")).contains("own statement s1");
        }
    }

    @Nested
    class Observers {

        @Test
        void areApartFromStates() {
            Tally tally = Meeting.on("2017-09-06")
                    .delegation("hs", DelegationCategory.OBSERVER_STATE, "VAT")
                    .delegation("palestine", DelegationCategory.OBSERVER_STATE, "PSE")
                    .delegation("icrc", DelegationCategory.OBSERVER_ORGANIZATION, null)
                    .says("s1", "hs")
                    .says("s2", "palestine")
                    .says("s3", "icrc")
                    .tally();

            assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.exactly(3));
            assertThat(tally.count(Figure.OBSERVERS_REPRESENTED)).isEqualTo(Count.exactly(3));
            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(0));
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(0));
        }

        @Test
        void areWhatTheReferenceDataSayWhateverTheRecordCallsThem() {
            Tally tally = Meeting.on("2017-09-06")
                    .delegation("hs", DelegationCategory.MEMBER_STATE, "VAT")
                    .delegation("nl", DelegationCategory.OBSERVER_STATE, "NLD")
                    .says("s1", "hs")
                    .says("s2", "nl")
                    .tally();

            assertThat(tally.statesThatSpoke().certain().codes()).containsExactly("NLD");
            assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.exactly(1));
        }

        @Test
        void ofThePastAreWhatTheRecordCallsThemUnlessTheyWereMembers() {
            Meeting before = Meeting.on("2001-09-10").delegation("che", DelegationCategory.OBSERVER_STATE, "CHE");
            Meeting after = Meeting.on("2003-09-10").delegation("che", DelegationCategory.OBSERVER_STATE, "CHE");

            assertThat(before.says("s1", "che").tally().count(Figure.OBSERVERS_SPOKE))
                    .isEqualTo(Count.exactly(1));
            assertThat(after.says("s1", "che").tally().count(Figure.OBSERVERS_SPOKE))
                    .isEqualTo(Count.exactly(0));
        }

        @Test
        void calledMembersWhenTheyWereNoneAreNeither() {
            Tally tally = Meeting.on("2001-09-10").says("s1", "TLS").tally();

            assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.exactly(0));
            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(0));
        }

        @Test
        void thatBecomeMembersDuringAMeetingAreOneOrTheOtherIfTheStatementHasNoDate() {
            Meeting meeting = Meeting.on("2002-09-09")
                    .until("2002-09-10")
                    .delegation("che", DelegationCategory.OBSERVER_STATE, "CHE")
                    .says("s1", "che");
            Tally tally = meeting.tally();
            Tally asStates = Tally.of(meeting.record(), UN, STANDARD.withObserversAsStates(true));

            assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.between(0, 1));
            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.between(0, 1));
            assertThat(asStates.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(1));
        }

        @Test
        void thatMayHaveBecomeMembersAlreadyAreStatesEitherWayWhereObserversCountAsStates() {
            LocalDate meeting = LocalDate.of(2026, 3, 1);
            ReferenceData league = ReferenceData.builder("league")
                    .state("A", "Alpha")
                    .group(StateGroup.of("LEAGUE", "League of States"))
                    .membership(MembershipFact.since(
                            "LEAGUE", "A", new DateWindow(meeting.minusYears(1), meeting.plusYears(1))))
                    .build();
            Dialogue record = Meeting.on("2026-03-01")
                    .delegation("a", DelegationCategory.OBSERVER_STATE, "A")
                    .says("s1", "a")
                    .record();
            Tally apart = Tally.of(record, league, STANDARD.withUniverse("LEAGUE"));
            Tally together =
                    Tally.of(record, league, STANDARD.withUniverse("LEAGUE").withObserversAsStates(true));

            assertThat(apart.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(0, 1));
            assertThat(together.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(1));
            assertThat(together.statesRepresented().certain().codes()).containsExactly("A");
        }

        @Test
        void anObserverIsOneThoughItsCodeIsThatOfAStateToo() {
            Tally tally = Meeting.on("2017-09-06")
                    .delegation("namibia", DelegationCategory.MEMBER_STATE, "NAM")
                    .delegation("movement", DelegationCategory.OBSERVER_ORGANIZATION, "NAM")
                    .says("s1", "namibia")
                    .says("s2", "movement")
                    .tally();

            assertThat(tally.count(Figure.OBSERVERS_REPRESENTED))
                    .as("the Non-Aligned Movement, not Namibia")
                    .isEqualTo(Count.exactly(1));
        }

        @Test
        void ofTwoDelegationsOfOneStateTheFirstSaysWhatItIs() {
            ReferenceData data = ReferenceData.builder("no members")
                    .state("HOL", "the Holy See")
                    .build();
            Dialogue dialogue = Meeting.on("2017-09-06")
                    .delegation("first", DelegationCategory.OBSERVER_STATE, "HOL")
                    .delegation("second", DelegationCategory.MEMBER_STATE, "HOL")
                    .says("s1", "second")
                    .record();

            assertThat(Tally.of(dialogue, data, STANDARD).count(Figure.MEMBER_STATES_SPOKE))
                    .isEqualTo(Count.exactly(0));
        }

        @Test
        void organizationsOfWhichNothingIsKnownMayBeObservers() {
            Tally tally = Meeting.on("2017-09-06")
                    .says(
                            "s1",
                            "CHE",
                            onBehalfOf(OnBehalfOf.builder()
                                    .organizations("ICRC", "EU")
                                    .build()))
                    .tally();

            assertThat(tally.count(Figure.OBSERVERS_REPRESENTED)).isEqualTo(Count.between(0, 1));
            assertThat(tally.statesRepresented().organizations()).containsExactly("EU", "ICRC");
        }
    }

    @Nested
    class Delegations {

        @Test
        void withoutACodeAreTheStateThatTheirNameIs() {
            assumeThat(UN.resolve("Luxembourg", day("2017-09-06")).state()).isPresent();
            Tally tally = Meeting.on("2017-09-06")
                    .delegation("d1", DelegationCategory.MEMBER_STATE, null, "Luxembourg")
                    .europeanUnion()
                    .says("s1", "d1")
                    .saysFor("EU", "s2", "eu")
                    .tally();

            assertThat(tally.statesThatSpoke().certain().codes()).containsExactly("LUX");
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(28));
        }

        @Test
        void ofStatesThatNoDataKnowAreWhatTheRecordCallsThem() {
            Tally tally = Meeting.on("2017-09-06")
                    .delegation("d1", DelegationCategory.MEMBER_STATE, "ATLANTIS")
                    .delegation("d2", DelegationCategory.MEMBER_STATE, null, "A country nobody knows")
                    .delegation("d3", DelegationCategory.OBSERVER_STATE, "LEMURIA")
                    .says("s1", "d1")
                    .says("s2", "d2")
                    .says("s3", "d3")
                    .tally();

            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(2));
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(2));
            assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.exactly(1));
            assertThat(tally.explain("ATLANTIS")).isEqualTo("ATLANTIS: own statement s1.");
        }

        @Test
        void ofOrganizationsWithTheCodeOfAStateAreOrganizations() {
            Tally tally = Meeting.on("2017-09-06")
                    .delegation("movement", DelegationCategory.OTHER, "NAM", "Non-Aligned Movement")
                    .says("s1", "movement")
                    .tally();

            assertThat(tally.representationsOf("NAM")).as("Namibia").isEmpty();
            assertThat(tally.statesRepresented().organizations()).containsExactly("NAM");
        }

        @Test
        void ofNoStateAreNoStateForAnId() {
            Tally tally = Meeting.on("2017-09-06")
                    .with(record -> record.addParticipant(Delegation.builder("USA", DelegationCategory.CIVIL_SOCIETY)
                                    .build())
                            .addStatement("s1", "USA", statement -> {}))
                    .tally();

            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(0));
            assertThat(tally.count(Figure.CIVIL_SOCIETY_SPOKE)).isEqualTo(Count.exactly(1));
        }

        @Test
        void ofGroupsAreNoStatesThoughTheRecordSaysSo() {
            Tally tally = Meeting.on("2017-09-06")
                    .delegation("eu", DelegationCategory.MEMBER_STATE, "EU")
                    .says("s1", "eu")
                    .tally();

            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(0));
        }

        @Test
        void ofGroupsAreNoObserversThoughTheRecordSaysSo() {
            Tally tally = Meeting.on("2017-09-06")
                    .delegation("eu", DelegationCategory.OBSERVER_STATE, "EU")
                    .says("s1", "eu")
                    .tally();

            assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.exactly(0));
        }

        @Test
        void withTheCodeOfAStateAreItsWhateverTheirCategory() {
            Tally tally = Meeting.on("2017-09-06")
                    .delegation("switzerland", DelegationCategory.OTHER, "CHE")
                    .says("s1", "switzerland")
                    .tally();

            assertThat(tally.statesThatSpoke().certain().codes()).containsExactly("CHE");
        }

        @Test
        void ofStatesWithABlankNameAreStatesAllTheSame() {
            Tally tally = Meeting.on("2017-09-06")
                    .delegation("nameless", DelegationCategory.MEMBER_STATE, null, " ")
                    .says("s1", "nameless")
                    .tally();

            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(1));
        }

        @Test
        void togetherMakeOneStatementAndHaveBothSpoken() {
            Tally tally = Meeting.on("2017-09-06")
                    .says("s1", "AUS", statement -> statement.coSpeakers("NZL"))
                    .tally();

            assertThat(tally.count(Figure.STATEMENTS)).isEqualTo(Count.exactly(1));
            assertThat(tally.statesThatSpoke().certain().codes()).containsExactly("AUS", "NZL");
        }

        @Test
        void ofTwoEntriesForOnePartyAreOne() {
            Tally tally = Meeting.on("2017-09-06")
                    .delegation("d1", DelegationCategory.MEMBER_STATE, "NLD")
                    .delegation("d2", DelegationCategory.MEMBER_STATE, "NLD")
                    .says("s1", "d1")
                    .says("s2", "d2")
                    .tally();

            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(1));
        }

        @Test
        void ofEachCategoryAreCountedUnderIt() {
            Tally tally = Meeting.on("2017-09-06")
                    .europeanUnion()
                    .delegation("undp", DelegationCategory.UN_ENTITY, "UNDP")
                    .delegation("gcr2p", DelegationCategory.CIVIL_SOCIETY, null)
                    .delegation("other", DelegationCategory.OTHER, null)
                    .says("s1", "eu")
                    .says("s2", "undp")
                    .says("s3", "gcr2p")
                    .says("s4", "other")
                    .tally();

            assertThat(tally.count(Figure.REGIONAL_ORGANIZATIONS_SPOKE)).isEqualTo(Count.exactly(1));
            assertThat(tally.count(Figure.UN_ENTITIES_SPOKE)).isEqualTo(Count.exactly(1));
            assertThat(tally.count(Figure.CIVIL_SOCIETY_SPOKE)).isEqualTo(Count.exactly(1));
            assertThat(tally.count(Figure.STATEMENTS)).isEqualTo(Count.exactly(4));
        }
    }

    @Nested
    class ThoseSpokenFor {

        @Test
        void haveTheirReasonsInTheOrderOfTheStatementForFewAsForMany() {
            Tally tally = Meeting.on("2017-09-06")
                    .says(
                            "s1",
                            "FRA",
                            onBehalfOf(
                                    OnBehalfOf.builder()
                                            .name("Weimar Triangle")
                                            .states("DEU", "POL")
                                            .build(),
                                    OnBehalfOf.group("EU"),
                                    OnBehalfOf.builder()
                                            .name("Aachen")
                                            .states("DEU")
                                            .build(),
                                    OnBehalfOf.group("NATO"),
                                    OnBehalfOf.group("G77")))
                    .tally();

            assertThat(tally.representationsOf("DEU"))
                    .extracting(Representation::group)
                    .containsExactly("Weimar Triangle", "EU", "Aachen", "NATO");
            assertThat(tally.representationsThrough("Aachen")).hasSize(1);
        }

        @Test
        void areOnlyTheListedOnesWhereAnEntryHasAGroupAndAList() {
            Tally tally = Meeting.on("2017-09-06")
                    .says(
                            "s1",
                            "NOR",
                            onBehalfOf(OnBehalfOf.builder()
                                    .group("NORDIC")
                                    .states("DNK", "SWE")
                                    .except("SWE")
                                    .build()))
                    .tally();

            assertThat(tally.statesRepresented().certain().codes()).containsExactly("DNK", "NOR");
            assertThat(tally.representationsOf("DNK"))
                    .containsExactly(new Representation("s1", Basis.NAMED, "NORDIC", null, true));
            assertThat(tally.statesNotRepresented())
                    .filteredOn(absence -> absence.reason() == Absence.Reason.EXCEPTED)
                    .extracting(absence -> absence.state().code())
                    .containsExactly("SWE");
        }

        @Test
        void areOnlyTheOrganizationsWhereAnEntryListsNothingElse() {
            Tally tally = Meeting.on("2017-09-06")
                    .says(
                            "s1",
                            "NOR",
                            onBehalfOf(OnBehalfOf.builder()
                                    .group("NORDIC")
                                    .organizations("EU")
                                    .build()))
                    .tally();

            assertThat(tally.statesRepresented().certain().codes()).containsExactly("NOR");
        }

        @Test
        void areNobodyWhereAnEntryIsAPerson() {
            Tally tally = Meeting.on("2017-09-06")
                    .says(
                            "s1",
                            "NOR",
                            onBehalfOf(OnBehalfOf.builder()
                                    .person("the Secretary-General")
                                    .build()))
                    .tally();

            assertThat(tally.statesRepresented().possible().codes()).containsExactly("NOR");
            assertThat(tally.count(Figure.GROUP_STATEMENTS)).isEqualTo(Count.exactly(0));
        }

        @Test
        void byTwoEntriesForOneGroupAreThoseWhomEitherDoesNotExcept() {
            Tally tally = Meeting.on("2017-09-06")
                    .says(
                            "s1",
                            "NOR",
                            onBehalfOf(
                                    OnBehalfOf.group("BALTIC").excepting("EST"),
                                    OnBehalfOf.group("BALTIC").excepting("LVA")))
                    .tally();

            assertThat(tally.statesRepresented().certain().codes()).containsExactly("EST", "LTU", "LVA", "NOR");
            assertThat(tally.representationsOf("LTU")).hasSize(1);
        }

        @Test
        void throughAGroupAreAllWhoAreMembersOnTheDay() {
            Tally tally =
                    Meeting.on("2017-09-06").saysFor("BALTIC", "s1", "NOR").tally();

            assertThat(tally.representationsThrough("BALTIC").keySet())
                    .extracting(state -> state.code())
                    .containsExactly("EST", "LTU", "LVA");
            assertThat(tally.representationsBy("s1").keySet())
                    .extracting(state -> state.code())
                    .containsExactly("EST", "LTU", "LVA", "NOR");
        }

        @Test
        void includeMembersOfWhichItIsNotKnownSinceWhen() {
            Tally tally =
                    Meeting.on("2017-09-06").saysFor("COMIFAC", "s1", "NOR").tally();
            Count count = tally.count(Figure.STATES_REPRESENTED);

            assertThat(count.min()).isLessThan(count.max().getAsInt());
            assertThat(tally.count(Figure.GROUP_SIZE, "COMIFAC").max())
                    .hasValue(count.max().getAsInt() - 1);
            assertThat(tally.explain("RWA")).matches(".*: perhaps member of the .*, statement s1\\.");
        }

        @Test
        void includeTheOrganizationsInAGroupOfTheReferenceData() {
            ReferenceData data = ReferenceData.builder("with the Twenty")
                    .include(UN)
                    .group(StateGroup.of("G20", "Group of Twenty"))
                    .members("G20", day("2008-11-14"), "ARG", "EU")
                    .membership(MembershipFact.since("G20", "AU", day("2023-09-09")))
                    .build();
            Dialogue dialogue = Meeting.on("2023-09-08")
                    .until("2023-09-09")
                    .saysFor("G20", "s1", "IND")
                    .record();
            Tally tally = Tally.of(dialogue, data, STANDARD);

            assertThat(tally.statesRepresented().organizations()).containsExactly("AU", "EU");
            assertThat(tally.count(Figure.GROUP_SIZE, "G20"))
                    .as("without the African Union on the first day")
                    .isEqualTo(Count.between(2, 3));
            assertThat(tally.count(Figure.OBSERVERS_REPRESENTED))
                    .as("both are known to be no observers of the record")
                    .isEqualTo(Count.exactly(0));
            assertThat(tally.asOf(day("2023-09-08")).statesRepresented().organizations())
                    .containsExactly("EU");
        }

        @Test
        void areObserversIfTheRecordSaysSoAndTheyCertainlyBelongToTheGroup() {
            ReferenceData data = ReferenceData.builder("with the Twenty")
                    .include(UN)
                    .group(StateGroup.of("G20", "Group of Twenty"))
                    .members("G20", day("2008-11-14"), "EU")
                    .membership(MembershipFact.since("G20", "AU", day("2023-09-09")))
                    .build();
            Dialogue dialogue = Meeting.on("2023-09-08")
                    .until("2023-09-09")
                    .delegation("au", DelegationCategory.OBSERVER_ORGANIZATION, "AU")
                    .delegation("eu", DelegationCategory.OBSERVER_ORGANIZATION, "EU")
                    .saysFor("G20", "s1", "IND")
                    .record();

            assertThat(Tally.of(dialogue, data, STANDARD).count(Figure.OBSERVERS_REPRESENTED))
                    .as("the African Union was a member on the second day only")
                    .isEqualTo(Count.between(1, 2));
        }

        @Test
        void fallAwayOneByOneWithTheBases() {
            Meeting meeting = Meeting.on("2017-09-06")
                    .says(
                            "s1",
                            "NOR",
                            statement -> statement
                                    .onBehalfOf(List.of(OnBehalfOf.group("BALTIC"), OnBehalfOf.states("DNK")))
                                    .aligned(OnBehalfOf.states("ISL")))
                    .says("s2", "FIN", statement -> statement.alignsWith("s1"));

            assertThat(represented(meeting, STANDARD)).containsExactly("DNK", "EST", "FIN", "ISL", "LTU", "LVA", "NOR");
            assertThat(represented(meeting, STANDARD.withBases(Basis.OWN))).containsExactly("FIN", "NOR");
            assertThat(represented(meeting, STANDARD.withBases(Basis.NAMED))).containsExactly("DNK");
            assertThat(represented(meeting, STANDARD.withBases(Basis.GROUP))).containsExactly("EST", "LTU", "LVA");
            assertThat(represented(meeting, STANDARD.withBases(Basis.ALIGNED))).containsExactly("FIN", "ISL");
            assertThat(represented(meeting, STANDARD.withoutGroup("BALTIC")))
                    .containsExactly("DNK", "FIN", "ISL", "NOR");
        }

        private List<String> represented(Meeting meeting, CountingRules rules) {
            return Tally.of(meeting.record(), UN, rules)
                    .statesRepresented()
                    .certain()
                    .codes();
        }
    }

    @Nested
    class Alignment {

        @Test
        void canBeSaidInAStatementOfAnyKind() {
            Tally tally = Meeting.on("2017-09-06")
                    .says("s1", "NOR")
                    .says(
                            "vote",
                            "ISL",
                            statement -> statement
                                    .kind(StatementKind.EXPLANATION_OF_VOTE)
                                    .alignsWith("s1"))
                    .tally();

            assertThat(tally.statesThatSpoke().certain().codes()).containsExactly("NOR");
            assertThat(tally.representationsOf("ISL"))
                    .containsExactly(new Representation("s1", Basis.ALIGNED, null, "vote", true));
        }

        @Test
        void ofAnObserverOrganizationRepresentsItToo() {
            Tally tally = Meeting.on("2017-09-06")
                    .delegation("icrc", DelegationCategory.OBSERVER_ORGANIZATION, null)
                    .says("s1", "NOR")
                    .says(
                            "reply",
                            "icrc",
                            statement ->
                                    statement.kind(StatementKind.RIGHT_OF_REPLY).alignsWith("s1"))
                    .tally();

            assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.exactly(0));
            assertThat(tally.count(Figure.OBSERVERS_REPRESENTED)).isEqualTo(Count.exactly(1));
            assertThat(tally.statesRepresented().organizations()).containsExactly("icrc");
        }

        @Test
        void withAStatementThatDoesNotCountIsNone() {
            Tally tally = Meeting.on("2017-09-06")
                    .individual("sg", "Secretary-General")
                    .says("report", "sg")
                    .says("reply", "NOR", statement -> statement.kind(StatementKind.RIGHT_OF_REPLY))
                    .says("s1", "ISL", statement -> statement.alignsWith("report", "reply", "nowhere"))
                    .tally();

            assertThat(tally.representationsOf("ISL"))
                    .containsExactly(new Representation("s1", Basis.OWN, null, null, true));
        }

        @Test
        void ofAJointStatementIsThatOfAllWhoMakeIt() {
            Tally tally = Meeting.on("2017-09-06")
                    .says("s1", "NOR")
                    .says("s2", "AUS", statement -> statement.coSpeakers("NZL").alignsWith("s1"))
                    .tally();

            assertThat(tally.representationsOf("NZL"))
                    .extracting(Representation::statement, Representation::basis)
                    .containsExactly(tuple("s1", Basis.ALIGNED), tuple("s2", Basis.OWN));
        }
    }

    @Nested
    class GroupsOfTheRecord {

        @Test
        void withMembersAndNoSizeAreComplete() {
            Tally tally = friends(group -> group.members("NLD", "RWA", "QAT"));

            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(3));
            assertThat(tally.count(Figure.GROUP_SIZE, "F")).isEqualTo(Count.exactly(3));
        }

        @Test
        void withMembersAndALargerSizeHaveUnknownMembers() {
            Tally tally = friends(group ->
                    group.members("NLD", "RWA", "QAT").organizations("EU").size(10));

            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(9));
            assertThat(tally.statesRepresented().certain()).hasSize(3);
            assertThat(tally.statesRepresented().possible()).hasSize(193);
            assertThat(tally.explain("BEL")).isEqualTo("Belgium: perhaps member of F, statement s1.");
        }

        @Test
        void withASmallerSizeHaveThoseWhoAreListed() {
            assertThat(friends(group -> group.members("NLD", "RWA", "QAT").size(2))
                            .count(Figure.STATES_REPRESENTED))
                    .isEqualTo(Count.exactly(3));
        }

        @Test
        void withNeitherAndUnknownToTheReferenceDataMayBeAnybody() {
            Tally tally = friends(group -> group.organizations("EU"));

            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(1, 193));
            assertThat(tally.count(Figure.GROUP_SIZE, "F")).isEqualTo(Count.atLeast(1));
            assertThat(tally.count(Figure.OBSERVERS_REPRESENTED)).isEqualTo(Count.atLeast(0));
        }

        @Test
        void withNeitherAndKnownToTheReferenceDataAreWhatTheseSay() {
            Tally tally = Meeting.on("2017-09-06")
                    .group("BALTIC", group -> group.name("The Baltic Three"))
                    .saysFor("BALTIC", "s1", "NOR")
                    .tally();

            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(4));
            assertThat(tally.explain("EST")).isEqualTo("Estonia: member of The Baltic Three, statement s1.");
        }

        @Test
        void replaceTheOnesOfTheReferenceData() {
            Tally tally = Meeting.on("2017-09-06")
                    .group("BALTIC", group -> group.members("EST", "POL"))
                    .saysFor("BALTIC", "s1", "NOR")
                    .tally();

            assertThat(tally.statesRepresented().certain().codes()).containsExactly("EST", "NOR", "POL");
        }

        @Test
        void thatNobodyDefinesMayBeAnybody() {
            Tally tally =
                    Meeting.on("2017-09-06").saysFor("NOWHERE", "s1", "NOR").tally();

            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(1, 193));
        }

        @Test
        void asLargeAsTheWorldAreTheWorld() {
            Tally tally = friends(group -> group.size(193));

            assertThat(tally.statesRepresented().certain()).hasSize(193);
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(193));
            assertThat(tally.representationsOf("LUX"))
                    .containsExactly(new Representation("s1", Basis.GROUP, "F", null, true));
        }

        @Test
        void ofTheLargestSizeThereIsAreTheWorldToo() {
            Tally tally = Meeting.on("2017-09-06")
                    .group("F", group -> group.size(Integer.MAX_VALUE))
                    .saysFor("F", "s1", "NLD")
                    .tally();

            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(193));
            assertThat(tally.count(Figure.GROUP_SIZE, "F")).isEqualTo(Count.exactly(Integer.MAX_VALUE));
        }

        @Test
        void ofStatedSizeHaveNoOtherObservers() {
            Meeting meeting = Meeting.on("2017-09-06").saysFor("F", "s1", "NLD");

            assertThat(meeting.tally().count(Figure.OBSERVERS_REPRESENTED))
                    .as("anybody may be one of the group")
                    .isEqualTo(Count.atLeast(0));
            assertThat(meeting.group("F", group -> group.size(5)).tally().count(Figure.OBSERVERS_REPRESENTED))
                    .as("five states are")
                    .isEqualTo(Count.exactly(0));
        }

        @Test
        void representTheirUnknownMembersInTheOrderOfTheStatements() {
            Tally tally = Meeting.on("2017-09-06")
                    .group("F", group -> group.size(50))
                    .says("s1", "IND")
                    .saysFor("F", "s2", "NLD")
                    .says("s3", "IND")
                    .tally();

            assertThat(tally.representationsOf("IND"))
                    .extracting(Representation::statement)
                    .containsExactly("s1", "s2", "s3");
        }

        @Test
        void haveWhoeverIsExceptedAsAMember() {
            Tally tally = Meeting.on("2017-09-06")
                    .group("F", group -> group.members("NLD").size(3))
                    .says("s1", "NLD", onBehalfOf(OnBehalfOf.group("F").excepting("LIE")))
                    .says("s2", "NLD", onBehalfOf(OnBehalfOf.group("F").excepting("QAT")))
                    .tally();

            assertThat(tally.statesRepresented().possible().codes()).containsExactly("LIE", "NLD", "QAT");
            assertThat(tally.explain("LIE")).isEqualTo("Liechtenstein: member of F, statement s2.");
        }

        @Test
        void haveAnOrganizationThatIsExceptedAsAMember() {
            Tally tally = Meeting.on("2017-09-06")
                    .group("F", group -> group.size(50))
                    .says("s1", "NLD", onBehalfOf(OnBehalfOf.group("F").excepting("EU")))
                    .tally();

            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(49, 50));
            assertThat(tally.statesRepresented().organizations()).isEmpty();

            Tally withAnother = Tally.of(tally.dialogue()
                    .with(record -> record.addStatement(
                            "s2", "NLD", statement -> statement.onBehalfOf(List.of(OnBehalfOf.group("F"))))));

            assertThat(withAnother.statesRepresented().organizations()).containsExactly("EU");
        }

        private Tally friends(Consumer<org.dialoguerecords.Group.Builder> group) {
            return Meeting.on("2017-09-06")
                    .group("F", group)
                    .saysFor("F", "s1", "NLD")
                    .tally();
        }
    }

    @Nested
    class SeveralDays {

        private final Meeting meeting =
                Meeting.on("2020-01-31").until("2020-02-01").europeanUnion();

        @Test
        void theDateOfTheStatementDecides() {
            Tally tally = meeting.says(
                            "s1",
                            "eu",
                            statement -> statement.date(day("2020-02-01")).onBehalfOf(List.of(OnBehalfOf.group("EU"))))
                    .tally();

            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(27));
        }

        @Test
        void withoutADateMembershipIsCertainIfItHoldsOnAllDays() {
            Tally tally = meeting.saysFor("EU", "s1", "eu").tally();

            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(27, 28));
            assertThat(tally.representationsOf("GBR"))
                    .containsExactly(new Representation("s1", Basis.GROUP, "EU", null, false));
            assertThat(tally.statesNotRepresented())
                    .filteredOn(absence -> absence.reason() == Absence.Reason.UNKNOWN)
                    .extracting(absence -> absence.state().code())
                    .containsExactly("GBR");
        }

        @Test
        void upToADayOnlyStatementsUpToItCount() {
            Tally tally = meeting.says("s1", "NLD", Meeting.on(day("2020-01-31")))
                    .says("s2", "LUX", Meeting.on(day("2020-02-01")))
                    .says("s3", "BEL")
                    .tally();

            assertThat(tally.asOf(day("2020-01-30")).count(Figure.STATEMENTS)).isEqualTo(Count.exactly(0));
            assertThat(tally.asOf(day("2020-01-31")).count(Figure.STATEMENTS)).isEqualTo(Count.between(1, 2));
            assertThat(tally.asOf(day("2020-02-01")).count(Figure.STATEMENTS)).isEqualTo(Count.exactly(3));
            assertThat(tally.asOf(day("2020-01-31")).statesThatSpoke().certain().codes())
                    .containsExactly("NLD");
        }

        @Test
        void upToADayPanellistsAndAlignmentsOfLaterDaysDoNotCount() {
            Tally tally = meeting.individual("p1", "panellist")
                    .individual("p2", "panellist")
                    .says(
                            "panel-1",
                            "p1",
                            statement -> statement
                                    .kind(StatementKind.PANEL_PRESENTATION)
                                    .date(day("2020-01-31")))
                    .says(
                            "panel-2",
                            "p2",
                            statement -> statement
                                    .kind(StatementKind.PANEL_PRESENTATION)
                                    .date(day("2020-02-01")))
                    .says("s1", "NLD", Meeting.on(day("2020-01-31")))
                    .says(
                            "s2",
                            "LUX",
                            statement -> statement.date(day("2020-02-01")).alignsWith("s1"))
                    .tally();

            assertThat(tally.count(Figure.PANELLISTS)).isEqualTo(Count.exactly(2));
            assertThat(tally.asOf(day("2020-01-31")).count(Figure.PANELLISTS)).isEqualTo(Count.exactly(1));
            assertThat(tally.asOf(day("2020-01-31")).count(Figure.STATES_REPRESENTED))
                    .isEqualTo(Count.exactly(1));
        }

        @Test
        void aStateThatJoinsInBetweenCountsFromItsDay() {
            Meeting meeting = Meeting.on("2011-07-13").until("2011-07-14");
            Tally before =
                    meeting.says("s1", "SSD", Meeting.on(day("2011-07-13"))).tally();
            Tally after =
                    meeting.says("s2", "SSD", Meeting.on(day("2011-07-14"))).tally();

            assertThat(before.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(0));
            assertThat(before.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(0));
            assertThat(after.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(1));
            assertThat(after.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(1));
        }

        @Test
        void mayBeThoseOfDecades() {
            Dialogue record = Meeting.on("2001-01-01")
                    .until("2021-01-01")
                    .europeanUnion()
                    .saysFor("EU", "s1", "eu")
                    .record();

            // The fifteen of 2001 but for the United Kingdom belonged to it on every day, 28 on some.
            assertThat(Tally.of(record).count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(14, 28));
        }

        @Test
        void inTheWrongOrderAreTheFirst() {
            Tally tally = Meeting.on("2020-02-01")
                    .until("2020-01-31")
                    .europeanUnion()
                    .saysFor("EU", "s1", "eu")
                    .tally();

            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(27));
        }
    }

    @Nested
    class PartialRecords {

        private final Tally tally = Meeting.on("2017-09-06")
                .partial()
                .individual("p1", "panellist")
                .europeanUnion()
                .says("panel", "p1", statement -> statement.kind(StatementKind.PANEL_PRESENTATION))
                .says("s1", "NLD")
                .saysFor("EU", "s2", "eu")
                .tally();

        @Test
        void areBoundedByTheMembershipOfTheDay() {
            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.between(1, 193));
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(28, 193));
            assertThat(tally.statesRepresented().possible()).hasSize(193);
        }

        @Test
        void areLowerBoundsForWhatHasNoUpperOne() {
            assertThat(tally.count(Figure.STATEMENTS)).isEqualTo(Count.atLeast(2));
            assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.atLeast(0));
            assertThat(tally.count(Figure.OBSERVERS_REPRESENTED)).isEqualTo(Count.atLeast(0));
            assertThat(tally.count(Figure.REGIONAL_ORGANIZATIONS_SPOKE)).isEqualTo(Count.atLeast(1));
            assertThat(tally.count(Figure.PANELLISTS)).isEqualTo(Count.atLeast(1));
            assertThat(tally.count(Figure.GROUP_STATEMENTS, "EU")).isEqualTo(Count.atLeast(1));
        }

        @Test
        void sayThatTheyArePartial() {
            assertThat(tally.explain("CHN"))
                    .isEqualTo("China: not represented; without a statement in the record, which is partial.");
        }
    }

    @Nested
    class UnknownParticipants {

        private final Tally tally = Meeting.on("2017-09-06")
                .says("s1", "NLD")
                .says("s2", "somebody")
                .says("s3", "somebody")
                .says("s4", "somebody", statement -> statement.kind(StatementKind.PANEL_PRESENTATION))
                .tally();

        @Test
        void mayBeAStateOrNone() {
            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.between(1, 2));
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(1, 2));
            assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.between(0, 1));
            assertThat(tally.count(Figure.PANELLISTS)).isEqualTo(Count.between(0, 1));
        }

        @Test
        void mayHaveMadeNoStatementThatCounts() {
            assertThat(tally.count(Figure.STATEMENTS)).isEqualTo(Count.between(1, 3));
        }

        @Test
        void mayBeAnyState() {
            assertThat(tally.statesRepresented().possible()).hasSize(193);
            assertThat(tally.representationsOf("LUX"))
                    .containsExactly(
                            new Representation("s2", Basis.OWN, null, null, false),
                            new Representation("s3", Basis.OWN, null, null, false));
        }

        @Test
        void mayBeWhoeverWasAMemberOnOneOfTheDaysOnWhichTheySpoke() {
            ReferenceData league = ReferenceData.builder("league")
                    .state("A", "Alpha")
                    .state("B", "Beta")
                    .group(StateGroup.of("LEAGUE", "League of States"))
                    .membership(MembershipFact.between("LEAGUE", "A", day("2000-01-01"), day("2026-03-02")))
                    .membership(MembershipFact.since("LEAGUE", "B", day("2000-01-01")))
                    .build();
            Dialogue record = Meeting.on("2026-03-01")
                    .until("2026-03-02")
                    .delegation("b", DelegationCategory.MEMBER_STATE, "B")
                    .says("s1", "b", Meeting.on(day("2026-03-01")))
                    .says("s2", "somebody", Meeting.on(day("2026-03-01")))
                    .says("s3", "somebody", Meeting.on(day("2026-03-02")))
                    .record();
            Tally tally = Tally.of(record, league, STANDARD.withUniverse("LEAGUE"));

            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.between(1, 2));
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(1, 2));
        }

        @Test
        void doNotMatterWhereTheRulesLeaveOwnStatementsOut() {
            assertThat(Tally.of(tally.dialogue(), UN, STANDARD.withBases(Basis.GROUP))
                            .count(Figure.STATES_REPRESENTED))
                    .isEqualTo(Count.exactly(0));
        }
    }

    @Nested
    class OtherReferenceData {

        private final ReferenceData league = ReferenceData.builder("league")
                .state("A", "Alpha")
                .state("B", "Beta")
                .state("C", "Gamma")
                .group(StateGroup.of("LEAGUE", "League of States"))
                .group(StateGroup.of("AB", "Alpha and Beta"))
                .membership(MembershipFact.since("LEAGUE", "A", LocalDate.of(2000, 1, 1)))
                .membership(MembershipFact.since("LEAGUE", "B", LocalDate.of(2000, 1, 1)))
                .membership(MembershipFact.since("AB", "A", LocalDate.of(2000, 1, 1)))
                .membership(MembershipFact.since("AB", "C", LocalDate.of(2000, 1, 1)))
                .build();

        private final Dialogue record = Meeting.on("2026-03-01")
                .delegation("a", DelegationCategory.MEMBER_STATE, "A")
                .delegation("c", DelegationCategory.OBSERVER_STATE, "C")
                .says("s1", "a", onBehalfOf(OnBehalfOf.states("B", "X")))
                .saysFor("AB", "s2", "c")
                .record();

        @Test
        void ofAModelUnHaveAUniverseOfTheirOwn() {
            Tally tally = Tally.of(record, league, STANDARD.withUniverse("LEAGUE"));

            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(2));
            assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.exactly(1));
            assertThat(tally.referenceVersion()).isEqualTo("league");
        }

        @Test
        void withoutAUniverseLetTheRecordDecideWhoIsAMemberState() {
            Tally tally = Tally.of(record, league, STANDARD);

            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(1));
            assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.exactly(1));
            assertThat(tally.count(Figure.STATES_REPRESENTED))
                    .as("A, and perhaps B and X, which the record lists as states")
                    .isEqualTo(Count.between(1, 3));
        }

        @Test
        void canBeEmpty() {
            Tally tally = Tally.of(record, ReferenceData.empty(), STANDARD);

            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(1));
            assertThat(tally.count(Figure.STATES_REPRESENTED))
                    .as("nobody knows who is in the group AB")
                    .isEqualTo(Count.atLeast(1));
            assertThat(tally.toString()).contains("on behalf of at least one state.");
        }

        @Test
        void withoutAUniverseBoundGroupsByTheirSize() {
            Dialogue sized = record.with(builder -> builder.addGroup("AB", group -> group.size(5)));
            Dialogue two = sized.with(builder -> builder.addGroup("Z", group -> group.size(3))
                    .addStatement("s3", "a", onBehalfOf(OnBehalfOf.group("Z"))));

            assertThat(Tally.of(sized, ReferenceData.empty(), STANDARD).count(Figure.STATES_REPRESENTED))
                    .isEqualTo(Count.between(5, 3 + 5));
            assertThat(Tally.of(two, ReferenceData.empty(), STANDARD).count(Figure.STATES_REPRESENTED))
                    .isEqualTo(Count.between(5, 3 + 5 + 3));
        }

        @Test
        void withoutAUniverseTakeWhomTheRecordListsForStates() {
            Dialogue dialogue = Meeting.on("2026-03-01")
                    .group("G", group -> group.members("B", "C"))
                    .delegation("a", DelegationCategory.MEMBER_STATE, "A")
                    .says(
                            "s1",
                            "a",
                            statement -> statement
                                    .onBehalfOf(List.of(OnBehalfOf.group("G"), OnBehalfOf.states("D")))
                                    .aligned(OnBehalfOf.states("E")))
                    .record();
            Tally tally = Tally.of(dialogue, ReferenceData.empty(), STANDARD);

            assertThat(tally.statesRepresented().possible().codes()).containsExactly("A", "B", "C", "D", "E");
            assertThat(tally.statesRepresented().organizations()).isEmpty();
        }

        @Test
        void withoutAUniverseAPartialRecordHasNoBound() {
            Dialogue partial = record.with(builder -> builder.coverage(Coverage.PARTIAL));

            assertThat(Tally.of(partial, league, STANDARD).count(Figure.STATES_REPRESENTED))
                    .isEqualTo(Count.atLeast(1));
            assertThat(Tally.of(partial, league, STANDARD).count(Figure.MEMBER_STATES_SPOKE))
                    .isEqualTo(Count.atLeast(1));
        }
    }

    @Nested
    class Questions {

        private final Tally tally = Meeting.on("2017-09-06").says("s1", "NLD").tally();

        @Test
        void aboutAStateThatDoesNotExistAreRefused() {
            assertThatThrownBy(() -> tally.representationsOf("XYZ")).isInstanceOf(UnknownCodeException.class);
            assertThatThrownBy(() -> tally.explain("XYZ")).isInstanceOf(UnknownCodeException.class);
        }

        @Test
        void aboutAGroupThatNobodyKnowsSayWhichMayBeMeant() {
            Tally friends = Meeting.on("2017-09-06")
                    .saysFor("Friends of the Group", "s1", "NLD")
                    .says("s2", "FRA", onBehalfOf(OnBehalfOf.states("DEU").named("the Quad")))
                    .tally();

            assertThat(friends.among("Friends of the Group").count(Figure.STATEMENTS))
                    .isEqualTo(Count.between(0, 2));
            assertThat(friends.representationsThrough("the Quad").keySet())
                    .extracting(State::code)
                    .containsExactly("DEU");
            assertThatThrownBy(() -> friends.among("Friend of the Group"))
                    .isInstanceOf(UnknownCodeException.class)
                    .hasMessageEndingWith("(is Friends of the Group meant?)");
            assertThatThrownBy(() -> friends.representationsThrough("AOSISS"))
                    .isInstanceOf(UnknownCodeException.class)
                    .hasMessageEndingWith("(is AOSIS meant?)");
        }

        @Test
        void aboutAGroupOrIssueNeedItsId() {
            assertThatThrownBy(() -> tally.count(Figure.GROUP_SIZE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "GROUP_SIZE is about one group: expected its id, as in count(GROUP_SIZE, id), found none");
            assertThatThrownBy(() -> tally.count(Figure.STATES_OPPOSING))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("one issue");
        }

        @Test
        void thatOneRecordCannotAnswerAreOpen() {
            assertThat(tally.count(Figure.ORDINAL_IN_SERIES)).isEqualTo(Count.atLeast(1));
            assertThat(tally.count(Figure.OTHER)).isEqualTo(Count.atLeast(0));
        }

        @Test
        void mayBeAskedByManyAtOnce() {
            Meeting meeting = Meeting.on("2013-01-01").until("2013-06-30").says("s1", "AUT");
            List<String> groups = UN.groups().stream().map(StateGroup::id).toList();
            List<Count> oneByOne = groups.stream()
                    .map(group -> meeting.tally().count(Figure.GROUP_SIZE, group))
                    .toList();
            Tally shared = meeting.tally();

            assertThat(groups.parallelStream()
                            .map(group -> shared.count(Figure.GROUP_SIZE, group))
                            .toList())
                    .isEqualTo(oneByOne);
        }

        @Test
        void namesWhatItWasMadeWith() {
            assertThat(tally.referenceVersion()).isEqualTo(UN.version());
            assertThat(tally.rules()).isEqualTo(STANDARD);
            assertThat(tally.dialogue().id()).isEqualTo("meeting");
        }
    }
}
