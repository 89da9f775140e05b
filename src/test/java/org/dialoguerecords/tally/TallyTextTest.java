package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerecords.tally.Meeting.day;

import java.util.List;
import java.util.Locale;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.reference.ReferenceData;
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
                .isEqualTo("Luxembourg: own statement s4; aligned with statement s1; member of the Group of *Friends*,"
                        + " statement s1.");
        assertThat(tally.explain("DNK")).isEqualTo("Denmark: named in statement s3 (the Nordics).");
        assertThat(tally.explain("LIE")).isEqualTo("Liechtenstein: not represented; excepted from statement s1.");
        assertThat(tally.explain("CHN")).isEqualTo("China: not represented; without a statement in the record.");
        assertThat(tally.explain("PSE")).endsWith(": not represented; not a member state on that day.");
    }

    @Nested
    class Sentences {

        @Test
        void beginWithACapitalAndNameRanges() {
            Tally partial = Meeting.on("2017-09-06")
                    .partial()
                    .europeanUnion()
                    .saysFor("EU", "s1", "eu")
                    .says("s2", "CHN")
                    .tally();

            assertThat(partial.sentence())
                    .isEqualTo(
                            "1 to 193 member states and at least the European Union delivered statements on behalf of 29 to 193"
                                    + " states");
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
