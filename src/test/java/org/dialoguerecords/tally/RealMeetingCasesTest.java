package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Group;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.Stance;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.junit.jupiter.api.Test;

/** Small records that real meetings led to, each with the count that is right for it. */
class RealMeetingCasesTest {

    @Test
    void aGroupThatIsOnlyNamedMayBeAnybody() {
        Tally tally = Tally.of(record("name-only"));

        assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(1, 192));
        assertThat(tally.count(Figure.GROUP_STATEMENTS)).isEqualTo(Count.exactly(1));
        assertThat(tally.represents("USA")).isEqualTo(Truth.UNDECIDED);
        assertThat(tally.represents("AUS")).isEqualTo(Truth.TRUE);
    }

    @Test
    void aGroupOfTheRecordWithoutMembersIsTheSame() {
        Tally tally = Tally.of(record("group-without-members"));

        assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(1, 192));
        assertThat(tally.count(Figure.GROUP_STATEMENTS)).isEqualTo(Count.exactly(1));
        assertThat(tally.count(Figure.GROUP_STATEMENTS, "UMBRELLA-2009")).isEqualTo(Count.exactly(1));
        assertThat(tally.represents("USA")).isEqualTo(Truth.UNDECIDED);
    }

    @Test
    void oneAfricanStateIsAFigureAmongTheAfricanGroup() {
        Comparison comparison = onlyComparison(record("one-african-state"));

        assertThat(comparison.computed()).isEqualTo(Count.exactly(1));
        assertThat(comparison.verdict()).isEqualTo(Verdict.AGREES);
    }

    @Test
    void threeStatesMayBeTwoMembersAndAnObserver() {
        Comparison comparison = onlyComparison(record("three-states"));

        assertThat(comparison.computed()).isEqualTo(Count.exactly(2));
        assertThat(comparison.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(comparison.explanation()).endsWith("because the source seems to count observers as well.");
        assertThat(Tally.of(record("three-states")).count(Figure.COUNTRIES_REPRESENTED))
                .isEqualTo(Count.exactly(3));
    }

    @Test
    void aSizeIsExactUnlessItsQualifierSaysOtherwise() {
        Dialogue typed = record("more-than-37");
        Group atLeast = typed.groups().get(0).with(group -> group.sizeQualifier(Qualifier.AT_LEAST));
        Dialogue qualified = typed.with(record -> record.groups(List.of(atLeast)));

        assertThat(Tally.of(typed).count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(38, 39));
        assertThat(Tally.of(qualified).count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(38, 193));
        assertThat(onlyComparison(qualified).verdict()).isEqualTo(Verdict.AGREES);
    }

    @Test
    void aStatementThatTheListWasCutOffBeforeIsNobodysTakingOfTheFloor() {
        Tally tally = Tally.of(record("not-delivered"));

        assertThat(tally.count(Figure.STATEMENTS)).isEqualTo(Count.exactly(1));
        assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(1));
        assertThat(tally.count(Figure.STATEMENTS_NOT_DELIVERED)).isEqualTo(Count.exactly(1));
        assertThat(tally.represents("IRL")).isEqualTo(Truth.FALSE);
    }

    @Test
    void aStatementThatTheListWasCutOffBeforeCountsByRulesThatIncludeIt() {
        CountingRules rules = CountingRules.standard().withDeliveries(Delivery.SPOKEN, Delivery.NOT_DELIVERED);
        Tally tally = Tally.of(record("not-delivered"), ReferenceData.standard(), rules);

        assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(2));
        assertThat(tally.represents("IRL")).isEqualTo(Truth.TRUE);
    }

    @Test
    void anAlignmentWithAnotherMeetingsStatementHasNoEffectOnTheCount() {
        Tally tally = Tally.of(record("aligned-with-the-morning"));

        assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(1));
    }

    @Test
    void anObserverThatChairsTheGroupOf77SpeaksForItsMembersAndIsNoMemberState() {
        Tally tally = Tally.of(record("observer-chair"));

        assertThat(tally.statesThatSpoke().certain().codes()).containsExactly("CHE");
        assertThat(tally.count(Figure.COUNTRIES_SPOKE)).isEqualTo(Count.exactly(2));
        assertThat(tally.representationsOf("IRQ"))
                .containsExactly(new Representation("s1", Basis.GROUP, "G77", null, true));
        assertThat(tally.conflicts()).hasSize(1);
    }

    @Test
    void theGulfCooperationCouncilHasSixMembers() {
        Tally tally = Tally.of(record("gulf-cooperation-council"));

        assertThat(tally.statesRepresented().possible().codes())
                .containsExactly("ARE", "BHR", "KWT", "OMN", "QAT", "SAU");
    }

    @Test
    void whoSpeaksForAGroupAlignsItsMembersToo() {
        Tally tally = Tally.of(record("group-aligns"));

        assertThat(tally.representationsOf("ISL"))
                .contains(new Representation("s1", Basis.ALIGNED, "B", "s2", true))
                .contains(new Representation("s2", Basis.GROUP, "B", null, true));
        assertThat(tally.positions("i").with(Stance.SUPPORTS).certain().codes())
                .containsExactly("CHE", "ISL", "LIE", "NOR");
    }

    @Test
    void groupsAndOrganizationsCanBeAlignedAsWellAsStates() {
        Tally tally = Tally.of(record("organizations-aligned"));

        assertThat(tally.representationsOf("NOR"))
                .containsExactly(new Representation("s1", Basis.ALIGNED, null, null, true));
        assertThat(tally.representationsOf("FRA"))
                .containsExactly(new Representation("s1", Basis.ALIGNED, "EU", null, true));
        assertThat(tally.representationsOf("NPL"))
                .containsExactly(new Representation("s1", Basis.ALIGNED, "LDC", null, true));
    }

    @Test
    void theUnionForFiftySevenCountriesStandsForFiftySeven() {
        Comparison comparison = onlyComparison(record("union-for-57"));

        assertThat(comparison.computed()).isEqualTo(Count.exactly(57));
        assertThat(comparison.verdict()).isEqualTo(Verdict.AGREES);
    }

    @Test
    void whoDissociatesItselfIsNotRepresentedAndOneFewerIs() {
        Dialogue record = record("dissociation");
        Tally tally = Tally.of(record);
        Count without = tally.count(Figure.STATES_REPRESENTED);
        Count with = Tally.of(record.with(
                        copy -> copy.statements(List.of(record.statements().get(0)))))
                .count(Figure.STATES_REPRESENTED);

        assertThat(tally.representationsOf("ARG")).isEmpty();
        assertThat(absenceOf(tally, "ARG"))
                .isEqualTo(new Absence(state("ARG"), Absence.Reason.DISSOCIATED, List.of("s1")));
        assertThat(without.min()).isEqualTo(with.min() - 1);
        assertThat(without.max().orElseThrow()).isEqualTo(with.max().orElseThrow() - 1);
    }

    @Test
    void whoeverIsSaidToTakeTheFloorHasSpoken() {
        Tally tally = Tally.of(record("co-penholders"));

        assertThat(tally.count(Figure.STATEMENTS)).isEqualTo(Count.exactly(1));
        assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(2));
    }

    @Test
    void aCoPenholderWhoDoesNotSpeakIsSpokenFor() {
        Dialogue record = record("co-penholders");
        Tally tally = Tally.of(record.with(copy -> copy.statements(List.of(record.statement("s1")
                .with(statement -> statement.coSpeakers().onBehalfOf(OnBehalfOf.states("MDV")))))));

        assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(1));
        assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(2));
    }

    @Test
    void aPartialRecordOfWhichOnlyTheNumberIsKnownLeavesItOpen() {
        Comparison comparison = onlyComparison(record("only-the-number"));

        assertThat(comparison.computed()).isEqualTo(Count.between(1, 192));
        assertThat(comparison.verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    /** In S/PV.8699 Ukraine aligned itself with the European Union, and spoke in one passage for Canada as well. */
    @Test
    void thoseForWhomAPassageIsMadeAreNotAlignedWithWhatTheSpeakerIsAlignedWith() {
        Tally tally = Tally.of(record("passage-of-ukraine"));

        assertThat(tally.representationsOf("CAN"))
                .containsExactly(new Representation("s22", Basis.NAMED, null, null, true));
        assertThat(tally.representationsOf("UKR"))
                .containsExactly(
                        new Representation("s22", Basis.OWN, null, null, true),
                        new Representation("s22", Basis.NAMED, null, null, true),
                        new Representation("s52", Basis.ALIGNED, null, null, true),
                        new Representation("s52", Basis.ALIGNED, null, "s22", true));
        assertThat(tally.ofStatement("s52").represents("CAN")).isEqualTo(Truth.FALSE);
        assertThat(tally.count(Figure.STATES_REPRESENTED))
                .as("28 members of the Union, 8 aligned with it, and Canada")
                .isEqualTo(Count.exactly(37));
    }

    @Test
    void thoseForWhomTheWholeStatementIsMadeAreAlignedWithWhatTheSpeakerIsAlignedWith() {
        Dialogue record = record("passage-of-ukraine");
        Dialogue whole = record.with(copy -> copy.statements(List.of(
                record.statement("s22")
                        .with(statement -> statement.onBehalfOf(OnBehalfOf.states("CAN", "DEU", "SWE", "UKR"))),
                record.statement("s52"))));

        assertThat(Tally.of(whole).representationsOf("CAN"))
                .contains(new Representation("s52", Basis.ALIGNED, null, "s22", true));
    }

    private static Comparison onlyComparison(Dialogue record) {
        List<Comparison> comparisons = Tally.of(record).compareWithReported();
        assertThat(comparisons).hasSize(1);
        return comparisons.get(0);
    }

    private static Absence absenceOf(Tally tally, String code) {
        return tally.findAbsence(state(code)).orElseThrow();
    }

    private static State state(String code) {
        return ReferenceData.standard().state(code);
    }

    private static Dialogue record(String name) {
        try (InputStream in = RealMeetingCasesTest.class.getResourceAsStream("meetings/" + name + ".json")) {
            return DialogueJson.read(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
