package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerecords.tally.Meeting.onBehalfOf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.reference.ReferenceData;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Cases that meetings on the responsibility to protect have brought up, each with the states that were concerned. */
class RealMeetingsTest {

    private static final String FRIENDS = "R2P-GOF";

    @Test
    void luxembourgSpokeAndAlignedItselfWithTwoGroupsOfItsOwn() {
        Tally tally = Meeting.on("2017-09-06")
                .europeanUnion()
                .group(FRIENDS, group -> group.members("LUX", "NLD").organizations("EU"))
                .saysFor(FRIENDS, "friends", "NLD")
                .saysFor("EU", "union", "eu")
                .says("luxembourg", "LUX", statement -> statement.alignsWith("friends", "union"))
                .tally();

        assertThat(tally.representationsOf("LUX"))
                .containsExactlyInAnyOrder(
                        new Representation("luxembourg", Basis.OWN, null, null, true),
                        new Representation("friends", Basis.GROUP, FRIENDS, null, true),
                        new Representation("friends", Basis.ALIGNED, null, "luxembourg", true),
                        new Representation("union", Basis.GROUP, "EU", null, true),
                        new Representation("union", Basis.ALIGNED, null, "luxembourg", true));
        assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(2));
        assertThat(tally.count(Figure.STATES_REPRESENTED))
                .as("all of them in the Union, each once")
                .isEqualTo(Count.exactly(28));
    }

    @Nested
    class LiechtensteinDidNotAssociateItselfIn2016 {

        private final Tally tally = Meeting.on("2016-09-06")
                .group(FRIENDS, group -> group.size(50).organizations("EU"))
                .says("friends", "NLD", onBehalfOf(OnBehalfOf.group(FRIENDS).excepting("LIE")))
                .tally();

        @Test
        void theStatementIsForFortyEightStates() {
            assertThat(tally.count(Figure.STATES_REPRESENTED))
                    .as("the Netherlands may be one of the 48 or a 49th")
                    .isEqualTo(Count.between(48, 49));
            assertThat(tally.count(Figure.GROUP_SIZE, FRIENDS)).isEqualTo(Count.exactly(50));
        }

        @Test
        void liechtensteinIsNotAmongThoseWhomItMayBeFor() {
            assertThat(tally.statesRepresented().possible().codes())
                    .hasSize(192)
                    .doesNotContain("LIE");
            assertThat(tally.representationsOf("LIE")).isEmpty();
        }

        @Test
        void liechtensteinWasExcepted() {
            assertThat(tally.statesNotRepresented())
                    .filteredOn(absence -> absence.reason() == Absence.Reason.EXCEPTED)
                    .extracting(absence -> absence.state().code() + " " + absence.statements())
                    .containsExactly("LIE [friends]");
            assertThat(tally.explain("LIE"))
                    .isEqualTo("Liechtenstein: not represented; excepted from statement friends.");
        }

        @Test
        void whatItSaysForItselfCountsAllTheSame() {
            Dialogue record = tally.dialogue()
                    .with(builder -> builder.addDelegation(
                                    "lie", DelegationCategory.MEMBER_STATE, delegation -> delegation.party("LIE"))
                            .addStatement("own", "lie", statement -> {}));

            assertThat(Tally.of(record).count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(49, 50));
        }
    }

    @Nested
    class ListedMembersOfTheGroupOfFriendsIn2021 {

        private final List<String> listed = listedOn17May2021();

        private final Dialogue record = Meeting.on("2021-05-17")
                .until("2021-05-18")
                .group(FRIENDS, group -> group.size(99))
                .says(
                        "friends",
                        "CRI",
                        statement -> statement
                                .date(LocalDate.of(2021, 5, 17))
                                .onBehalfOf(List.of(OnBehalfOf.builder()
                                        .group(FRIENDS)
                                        .states(states())
                                        .organizations("EU")
                                        .build())))
                .record();

        @Test
        void fiftyTwoStatesAndTheUnionAreRepresentedAndNobodyElseOfTheGroup() {
            Tally tally = Tally.of(record);

            assertThat(listed).hasSize(53).contains("EU");
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(52));
            assertThat(tally.statesRepresented().organizations()).containsExactly("EU");
            assertThat(tally.representationsOf("SGP")).isEmpty();
            assertThat(tally.representationsOf("SSD"))
                    .containsExactly(new Representation("friends", Basis.NAMED, FRIENDS, null, true));
        }

        @Test
        void theGroupIsTheirLabelOnlySoThatLeavingItOutChangesNothing() {
            Tally tally = Tally.of(
                    record, ReferenceData.standard(), CountingRules.standard().withoutGroup(FRIENDS));

            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(52));
        }

        @Test
        void theUnionInTheListIsNotItsMembers() {
            assertThat(Tally.of(record).representationsOf("AUT")).isEmpty();
        }

        private List<String> states() {
            return listed.stream().filter(code -> !code.equals("EU")).toList();
        }
    }

    @Nested
    class TheEuropeanUnionThreeTimes {

        @Test
        void asSpeakerItIsARegionalOrganizationAndSpeaksForNobodyElse() {
            Tally tally =
                    Meeting.on("2017-09-06").europeanUnion().says("union", "eu").tally();

            assertThat(tally.count(Figure.REGIONAL_ORGANIZATIONS_SPOKE)).isEqualTo(Count.exactly(1));
            assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.exactly(0));
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(0));
            assertThat(tally.statesRepresented().organizations()).containsExactly("EU");
        }

        @Test
        void asGroupItStandsForItsMembersOfTheDay() {
            assertThat(unionOn("2017-09-06").count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(28));
            assertThat(unionOn("2021-05-17").count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(27));
            assertThat(unionOn("2021-05-17").explain("GBR"))
                    .endsWith(": not represented; without a statement in the record.");
        }

        @Test
        void asMemberOfAGroupItIsRepresentedItselfAndNotItsMembers() {
            Tally tally = Meeting.on("2017-09-06")
                    .group(FRIENDS, group -> group.members("NLD", "RWA").organizations("EU"))
                    .saysFor(FRIENDS, "friends", "NLD")
                    .tally();

            assertThat(tally.statesRepresented().certain().codes()).containsExactly("NLD", "RWA");
            assertThat(tally.statesRepresented().organizations()).containsExactly("EU");
            assertThat(tally.count(Figure.GROUP_SIZE, FRIENDS)).isEqualTo(Count.exactly(3));
        }

        private Tally unionOn(String day) {
            return Meeting.on(day).europeanUnion().saysFor("EU", "union", "eu").tally();
        }
    }

    @Test
    void candidatesAlignThemselvesWithTheUnionEachYearAnew() {
        Tally in2016 = union("2016-09-06", "TUR", "MKD", "MNE", "ALB", "ISL", "UKR", "MDA", "GEO");
        Tally in2018 = union("2018-06-25", "MKD", "MNE", "SRB", "ALB", "UKR", "MDA", "GEO");
        Tally in2022 = union("2022-06-23", "MKD", "ALB", "BIH", "UKR", "MDA", "GEO");

        assertThat(in2016.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(28 + 8));
        assertThat(in2018.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(28 + 7));
        assertThat(in2022.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(27 + 6));
        assertThat(in2016.representationsOf("SRB")).isEmpty();
        assertThat(in2018.representationsOf("SRB"))
                .containsExactly(new Representation("union", Basis.ALIGNED, null, null, true));
        assertThat(in2022.representationsOf("MNE")).isEmpty();
    }

    @Test
    void alignmentsCanBeLeftOutOfTheCount() {
        Tally tally = union("2016-09-06", "TUR", "ISL");

        assertThat(Tally.of(
                                tally.dialogue(),
                                ReferenceData.standard(),
                                CountingRules.standard().withBases(Basis.OWN, Basis.NAMED, Basis.GROUP))
                        .count(Figure.STATES_REPRESENTED))
                .isEqualTo(Count.exactly(28));
    }

    @Test
    void aGroupStatementDeliveredByANonMemberStandsForTheGroupAndForTheSpeaker() {
        Tally tally =
                Meeting.on("2017-09-06").saysFor("BALTIC", "baltic", "NOR").tally();

        assertThat(tally.statesRepresented().certain().codes()).containsExactly("EST", "LTU", "LVA", "NOR");
        assertThat(tally.representationsOf("NOR"))
                .extracting(Representation::basis)
                .containsExactly(Basis.OWN);
    }

    @Test
    void denmarkSpeaksForTheFriendsAndIsSpokenForByNorway() {
        Tally tally = Meeting.on("2019-06-27")
                .group(FRIENDS, group -> group.members("DNK", "QAT"))
                .saysFor(FRIENDS, "friends", "DNK")
                .saysFor("NORDIC", "nordic", "NOR")
                .tally();

        assertThat(tally.explain("DNK"))
                .isEqualTo(
                        "Denmark: own statement friends; member of the Group of Friends of the Responsibility to Protect,"
                                + " statement friends;"
                                + " member of the Nordic countries, statement nordic.");
        assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(6));
    }

    @Test
    void anAmbassadorWhoPresidesOrSitsOnThePanelIsNoStatesVoice() {
        Tally tally = Meeting.on("2012-09-05")
                .individual("gunnarsson", "Permanent Representative of Iceland, for the President")
                .individual("rosenthal", "Permanent Representative of Guatemala, panellist")
                .individual("bamba", "Permanent Representative of Côte d'Ivoire, panellist")
                .says("opening", "gunnarsson", kind(StatementKind.OPENING_REMARKS))
                .says("panel-1", "rosenthal", kind(StatementKind.PANEL_PRESENTATION))
                .says("panel-2", "bamba", kind(StatementKind.PANEL_PRESENTATION))
                .says("remark", "rosenthal")
                .says("china", "CHN")
                .tally();

        assertThat(tally.statesRepresented().possible().codes()).containsExactly("CHN");
        assertThat(tally.count(Figure.STATEMENTS)).isEqualTo(Count.exactly(1));
        assertThat(tally.count(Figure.PANELLISTS)).isEqualTo(Count.exactly(2));
    }

    @Test
    void in2023OneObserverSpokeAndTwoWereRepresented() {
        Tally tally = Meeting.on("2023-06-26")
                .until("2023-06-30")
                .delegation("hs", DelegationCategory.OBSERVER_STATE, "VAT")
                .says("holy-see", "hs")
                .says(
                        "charter",
                        "VEN",
                        onBehalfOf(OnBehalfOf.states("VEN", "CUB", "PSE")
                                .named("Group of Friends in Defense of the Charter")))
                .tally();

        assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.exactly(1));
        assertThat(tally.count(Figure.OBSERVERS_REPRESENTED)).isEqualTo(Count.exactly(2));
        assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(2));
        assertThat(Tally.of(
                                tally.dialogue(),
                                ReferenceData.standard(),
                                CountingRules.standard().withObserversAsStates(true))
                        .count(Figure.STATES_REPRESENTED))
                .isEqualTo(Count.exactly(4));
    }

    @Test
    void aStateThatSpeaksTwiceHasSpokenOnceAndMadeTwoStatements() {
        Tally tally = Meeting.on("2016-09-06")
                .group(FRIENDS, group -> group.members("NLD", "RWA"))
                .saysFor(FRIENDS, "friends", "NLD")
                .says("national", "NLD")
                .tally();

        assertThat(tally.count(Figure.STATEMENTS)).isEqualTo(Count.exactly(2));
        assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(1));
        assertThat(tally.count(Figure.GROUP_STATEMENTS)).isEqualTo(Count.exactly(1));
        assertThat(tally.count(Figure.GROUP_STATEMENTS, FRIENDS)).isEqualTo(Count.exactly(1));
        assertThat(tally.count(Figure.GROUP_STATEMENTS, "EU")).isEqualTo(Count.exactly(0));
    }

    @Test
    void aStateThatOnlyRepliesHasNotSpoken() {
        Meeting meeting = Meeting.on("2018-06-25")
                .says("syria", "SYR")
                .says("reply", "ISR", kind(StatementKind.RIGHT_OF_REPLY))
                .says("second-reply", "SYR", kind(StatementKind.RIGHT_OF_REPLY));
        Tally tally = meeting.tally();
        Tally withReplies = Tally.of(
                meeting.record(),
                ReferenceData.standard(),
                CountingRules.standard().withKinds(StatementKind.INTERVENTION, StatementKind.RIGHT_OF_REPLY));

        assertThat(tally.statesThatSpoke().certain().codes()).containsExactly("SYR");
        assertThat(tally.count(Figure.STATEMENTS)).isEqualTo(Count.exactly(1));
        assertThat(tally.representationsOf("ISR")).isEmpty();
        assertThat(withReplies.statesThatSpoke().certain().codes()).containsExactly("ISR", "SYR");
        assertThat(withReplies.count(Figure.STATEMENTS)).isEqualTo(Count.exactly(3));
    }

    @Test
    void aGroupOfWhichOnlyTheSizeIsKnownHidesBehindWhoeverIsRepresentedAnyway() {
        Meeting meeting = Meeting.on("2018-06-25")
                .group(FRIENDS, group -> group.size(51).organizations("EU"))
                .saysFor(FRIENDS, "friends", "QAT");

        assertThat(meeting.tally().count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(50, 51));
        assertThat(meeting.europeanUnion().saysFor("EU", "union", "eu").tally().count(Figure.STATES_REPRESENTED))
                .as("the 50 may hold all 28 of the Union and Qatar, or none of them")
                .isEqualTo(Count.between(50, 28 + 1 + 50));
    }

    @Test
    void twoGroupsOfUnknownMembersMayBeTheSameStates() {
        Tally tally = Meeting.on("2023-06-26")
                .group(FRIENDS, group -> group.size(55))
                .group("CHARTER", group -> group.size(20).members("CUB", "SYR", "VEN"))
                .saysFor(FRIENDS, "friends", "HRV")
                .saysFor("CHARTER", "charter", "VEN")
                .tally();

        assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(55, 1 + 55 + 20));
        assertThat(tally.statesRepresented().certain().codes()).containsExactly("CUB", "HRV", "SYR", "VEN");
        assertThat(tally.statesRepresented().possible()).hasSize(193);
    }

    private static Tally union(String day, String... aligned) {
        return Meeting.on(day)
                .europeanUnion()
                .says(
                        "union",
                        "eu",
                        statement -> statement
                                .onBehalfOf(List.of(OnBehalfOf.group("EU")))
                                .aligned(OnBehalfOf.states(aligned)))
                .tally();
    }

    private static Consumer<Statement.Builder> kind(StatementKind kind) {
        return statement -> statement.kind(kind);
    }

    /** The codes of those whom the statement lists. */
    private static List<String> listedOn17May2021() {
        List<String> codes = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RealMeetingsTest.class.getResourceAsStream("friends-2021-05-17.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> codes.add(line.substring(0, line.indexOf('\t'))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return codes;
    }
}
