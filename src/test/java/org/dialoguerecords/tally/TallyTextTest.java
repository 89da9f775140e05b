package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerecords.tally.Meeting.day;

import java.util.List;
import java.util.Locale;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.samples.SampleDialogues;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a tally says in words, pinned. */
class TallyTextTest {

    private static final String BASIS =
            "Counted with reference data " + ReferenceData.standard().version() + " and standard rules; the record is ";

    private final Tally tally = Meeting.on("2017-09-06")
            .with(record -> record.title("Dialogue on [R2P] & more")
                    .addSource("release", source -> source.publisher("Global_Centre")))
            .group("F", group -> group.name("Group of *Friends*").members("LUX", "NLD", "LIE"))
            .delegation("eu", DelegationCategory.REGIONAL_ORGANIZATION, "EU", "European Union")
            .delegation("hs", DelegationCategory.OBSERVER_STATE, "VAT")
            .says("s1", "NLD", Meeting.onBehalfOf(OnBehalfOf.group("F").excepting("LIE")))
            .says("s2", "eu")
            .says(
                    "s3",
                    "NOR",
                    Meeting.onBehalfOf(OnBehalfOf.states("DNK", "NOR").named("the Nordics")))
            .says("s4", "LUX", statement -> statement.alignsWith("s1"))
            .says("s5", "hs")
            .reports(Figure.MEMBER_STATES_SPOKE, 3, "release")
            .reports(Figure.MEMBER_STATES_SPOKE, 4, "summary")
            .reports(Figure.ORDINAL_IN_SERIES, 9, "release")
            .tally();

    @Test
    void theSentenceIsThatOfAPressRelease() {
        assertThat(tally.sentence())
                .isEqualTo(
                        "Three member states, one observer and the European Union delivered statements on behalf of four"
                                + " states");
    }

    @Test
    void theSummaryIsAFewLines() {
        assertThat(tally).hasToString("""
                        Dialogue on [R2P] & more, 2017-09-06
                        Three member states, one observer and the European Union delivered statements on behalf of four states.
                        Sources disagree on the number of member states that spoke: 3 by Global_Centre (release); 4 by summary.
                        Of three reported figures, one agrees and two are left open.
                        """ + BASIS + "complete.");
    }

    @Test
    void theReasonsStandAloneBesideTheName() {
        assertThat(tally.nameOf("DNK")).isEqualTo("Denmark");
        assertThat(tally.why("DNK")).isEqualTo("named in statement s3 (the Nordics)");
        assertThat(tally.why("LIE")).isEqualTo("excepted from statement s1");
        assertThat(tally.howCounted()).isEqualTo(BASIS + "complete.");
    }

    @Test
    void anExplanationBeginsWithWhatTheStateDoesItself() {
        assertThat(tally.explain("LUX"))
                .isEqualTo(
                        "Luxembourg: own statement s4; aligned with statement s1 by its statement s4; member of the Group of"
                                + " *Friends*, statement s1.");
        assertThat(tally.explain("DNK")).isEqualTo("Denmark: named in statement s3 (the Nordics).");
        assertThat(tally.explain("LIE")).isEqualTo("Liechtenstein: not represented; excepted from statement s1.");
        assertThat(tally.explain("CHN")).isEqualTo("China: not represented; without a statement in the record.");
        assertThat(tally.explain("PSE")).endsWith(": not represented; not a member state on that day.");
    }

    @Nested
    class Explanations {

        @Test
        void sayByWhoseStatementAStateIsAligned() {
            Tally tally = Meeting.on("2025-09-16")
                    .group("LIST", group -> group.name("List").members("CHE", "LIE"))
                    .group("PAIR", group -> group.name("Pair").members("NOR", "ISL"))
                    .saysFor("LIST", "s1", "CHE")
                    .says(
                            "s2",
                            "NOR",
                            statement -> statement
                                    .onBehalfOf(OnBehalfOf.group("PAIR"))
                                    .alignsWith("s1"))
                    .says(
                            "s3",
                            "DNK",
                            statement -> statement
                                    .onBehalfOf(OnBehalfOf.states("SWE"))
                                    .perhapsAlignsWith("s1"))
                    .tally();

            assertThat(tally.why("NOR"))
                    .startsWith(
                            "own statement s2; aligned with statement s1 by its statement s2; aligned with statement s1, as"
                                    + " a member of the Pair, by its statement s2");
            assertThat(tally.why("ISL"))
                    .isEqualTo(
                            "aligned with statement s1, as a member of the Pair, by statement s2; member of the Pair,"
                                    + " statement s2");
            assertThat(tally.why("SWE"))
                    .isEqualTo("named in statement s3; perhaps aligned with statement s1 by statement s3");
        }

        @Test
        void sayAsWhoseMemberAStateIsSaidToBeAligned() {
            Tally tally = Meeting.on("2014-12-01")
                    .says("s1", "TUV", statement -> statement.aligned(OnBehalfOf.group("EU"), OnBehalfOf.states("NOR")))
                    .tally();

            assertThat(tally.why("FRA")).isEqualTo("aligned with statement s1, as a member of the European Union");
            assertThat(tally.why("NOR")).isEqualTo("aligned with statement s1");
        }

        @Test
        void quoteTheNameOfAGroupThatNobodyKnows() {
            Tally tally = Meeting.on("2009-12-08")
                    .says(
                            "s1",
                            "AUS",
                            Meeting.onBehalfOf(OnBehalfOf.builder()
                                    .name("the Umbrella Group")
                                    .build()))
                    .tally();

            assertThat(tally.explain("USA"))
                    .isEqualTo(
                            "United States of America: perhaps member of \"the Umbrella Group\", whose members are not known,"
                                    + " statement s1.");
        }

        @Test
        void sayThatAStateDissociatedItself() {
            Tally tally = Meeting.on("2025-10-23")
                    .saysFor("G77", "s1", "IRQ")
                    .says(
                            "s2",
                            "ARG",
                            statement ->
                                    statement.kind(StatementKind.POINT_OF_ORDER).dissociatesFrom("s1"))
                    .tally();

            assertThat(tally.explain("ARG")).isEqualTo("Argentina: not represented; dissociated from statement s1.");
        }

        @Test
        void sayThatOnlyAPassageIsMadeForAState() {
            Tally tally = Meeting.on("2020-01-09")
                    .says(
                            "s22",
                            "UKR",
                            Meeting.onBehalfOf(
                                    OnBehalfOf.states("CAN", "DEU", "SWE").with(entry -> entry.passage(true))))
                    .tally();

            assertThat(tally.why("CAN")).isEqualTo("named in a passage of statement s22");
        }

        @Test
        void sayWhatTheSourceLeavesOpen() {
            Tally tally = Meeting.on("2017-09-06")
                    .says(
                            "s1",
                            "EST",
                            Meeting.onBehalfOf(OnBehalfOf.states("LVA").with(entry -> entry.perhaps(true))))
                    .tally();

            assertThat(tally.why("LVA")).isEqualTo("perhaps named in statement s1");
        }
    }

    @Nested
    class Views {

        private final Tally tally = Meeting.on("2020-01-09")
                .until("2020-01-10")
                .says("s1", "FRA", Meeting.on(day("2020-01-09")))
                .says("s2", "NOR", Meeting.on(day("2020-01-09")))
                .says("s3", "TUN", Meeting.on(day("2020-01-10")))
                .tally();

        @Test
        void areNamedInTheSentence() {
            assertThat(tally.among("UNSC").sentence())
                    .isEqualTo(
                            "Among the members of the Security Council, two member states delivered statements on behalf of"
                                    + " two states");
            assertThat(tally.outside("AFRICAN_GROUP").sentence())
                    .isEqualTo(
                            "Without the members of the Group of African States, two member states delivered statements on"
                                    + " behalf of two states");
            assertThat(tally.where(statement -> statement.id().equals("s2")).sentence())
                    .isEqualTo("In 1 of 3 statements, one member state delivered statements on behalf of one state");
            assertThat(tally.ofStatement("s2").sentence())
                    .isEqualTo("In statement s2, one member state delivered statements on behalf of one state");
        }

        @Test
        void areNamedWithTheDataAndTheRules() {
            Tally some = tally.where(statement -> !statement.id().equals("s2"))
                    .asOf(day("2020-01-09"))
                    .among("UNSC");

            assertThat(some.howCounted())
                    .startsWith("Counted up to 2020-01-09, 1 of 3 statements, among UNSC, with reference data ");
        }
    }

    @Test
    void theBodyOfTheMemberStatesIsNamedIfItIsNotTheUnitedNations() {
        Meeting meeting = Meeting.on("2017-09-06").says("s1", "FRA").with(record -> record.memberStatesOf("EU"));

        assertThat(meeting.tally().howCounted())
                .endsWith(" and standard rules; member states are those of EU; the record is complete.");
    }

    @Nested
    class Sentences {

        @Test
        void ofAPartialRecordSayWhatIsKnownBeforeWhatIsNot() {
            Tally partial = Meeting.on("2017-09-06")
                    .partial()
                    .europeanUnion()
                    .saysFor("EU", "s1", "eu")
                    .says("s2", "CHN")
                    .tally();

            assertThat(partial.sentence())
                    .isEqualTo(
                            "The record names one member state and the European Union, and stands for 29 to 193 states;"
                                    + " more may have spoken");
        }

        @Test
        void ofAPartialRecordBeginWithWhatSourcesSay() {
            assertThat(Tally.of(SampleDialogues.r2p2017()).sentence())
                    .isEqualTo(
                            "73 member states spoke, says the Global Centre for the Responsibility to Protect; the record"
                                    + " names six of them, one observer and the European Union, and stands for 49 to 193 states");
        }

        @Test
        void ofAPartialRecordSayWhereSourcesDiffer() {
            Dialogue dialogue = SampleDialogues.r2pSeries().get(4);

            assertThat(Tally.of(dialogue).sentence())
                    .startsWith(
                            "68 or 69 or about 69 member states spoke, say the Global Centre for the Responsibility to Protect,");
        }

        @Test
        void ofAViewOfAPartialRecordDoNotSayWhatSourcesSayOfTheWhole() {
            assertThat(Tally.of(SampleDialogues.r2p2017()).among("UNSC").sentence())
                    .startsWith("Among the members of the Security Council, the record names ")
                    .endsWith("; more may have spoken");
        }

        @Test
        void leaveOutWhoDidNotSpeak() {
            assertThat(Meeting.on("2017-09-06").says("s1", "CHN").tally().sentence())
                    .isEqualTo("One member state delivered statements on behalf of one state");
            assertThat(Meeting.on("2017-09-06")
                            .europeanUnion()
                            .says("s1", "eu")
                            .tally()
                            .sentence())
                    .isEqualTo("The European Union delivered statements on behalf of no states");
            assertThat(Meeting.on("2017-09-06")
                            .delegation("cso", DelegationCategory.CIVIL_SOCIETY, null)
                            .says("s1", "cso")
                            .tally()
                            .sentence())
                    .isEqualTo("No member state delivered a statement");
            assertThat(Meeting.on("2017-09-06").tally().sentence()).isEqualTo("Nobody delivered a statement");
        }

        @Test
        void ofCivilSocietyForAGroupNameHowManyStatesAreRepresented() {
            Tally tally = Meeting.on("2017-09-06")
                    .delegation("ngo", DelegationCategory.CIVIL_SOCIETY, null, "Global Centre")
                    .saysFor("NORDIC", "s1", "ngo")
                    .tally();

            assertThat(tally.sentence()).isEqualTo("No member state delivered a statement; represented: five states");
        }

        @Test
        void sayUpToWhen() {
            Tally dayOne = Meeting.on("2018-06-25")
                    .until("2018-07-02")
                    .says("s1", "NLD", Meeting.on(day("2018-06-25")))
                    .says("s2", "LUX", Meeting.on(day("2018-07-02")))
                    .tally()
                    .asOf(day("2018-06-25"));

            assertThat(dayOne.sentence())
                    .isEqualTo("Up to 2018-06-25, one member state delivered statements on behalf of one state");
            assertThat(dayOne.toString()).startsWith("Meeting, 2018-06-25 to 2018-07-02\nUp to 2018-06-25, ");
        }

        @Test
        void countRegionalOrganizationsIfTheyAreMany() {
            Meeting meeting = Meeting.on("2011-07-12").says("s0", "CHN");
            for (String code : List.of("EU", "AU", "CARICOM", "OAS")) {
                meeting.delegation(code + "-delegation", DelegationCategory.REGIONAL_ORGANIZATION, code)
                        .says("by-" + code, code + "-delegation");
            }

            assertThat(meeting.tally().sentence())
                    .isEqualTo(
                            "One member state and four regional organizations delivered statements on behalf of one state");
        }

        @Test
        void sayWhatIsUncertain() {
            assertThat(Meeting.on("2017-09-06").says("s1", "somebody").tally().sentence())
                    .isEqualTo(
                            "Up to one member state, up to one observer and up to one regional organization delivered"
                                    + " statements on behalf of up to one state");
        }
    }

    @Test
    void aFormerStateHasTheNameThatItHad() {
        Tally tally = Meeting.on("1985-09-06").says("s1", "SUN").tally();

        String name = ReferenceData.standard().state("SUN").name(Locale.ENGLISH, day("1985-09-06"));

        assertThat(tally.explain("RUS")).isEqualTo(name + ": own statement s1.").isEqualTo(tally.explain("SUN"));
    }

    @Test
    void theSummaryOfARecordWithoutFiguresSaysSo() {
        assertThat(Meeting.on("2017-09-06").partial().says("s1", "CHN").tally().toString())
                .contains("No figures are reported.\n")
                .endsWith("the record is partial.");
    }

    @Test
    void oneReportedFigureIsOne() {
        Dialogue record = Meeting.on("2017-09-06")
                .says("s1", "CHN")
                .reports(Figure.STATEMENTS, 1, "release")
                .record();

        assertThat(Tally.of(record).toString()).contains("Of one reported figure, one agrees.");
    }

    @Test
    void rulesAreNamed() {
        assertThat(CountingRules.standard()
                        .withBases(Basis.OWN, Basis.GROUP)
                        .withoutGroup("F")
                        .withUniverse("LEAGUE")
                        .withObserversAsStates(true))
                .hasToString(
                        "rules: bases OWN, GROUP; kinds INTERVENTION; without the groups F; member states are those of"
                                + " LEAGUE; observer states count as states");
        assertThat(CountingRules.standard()).hasToString("standard rules");
    }
}
