package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Stance;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.StateSet;
import org.junit.jupiter.api.Test;

/**
 * A complete record, made up so that its counts are those of a real press release: "73 member states, two observers and
 * the European Union delivered statements on behalf of 98 states".
 */
class CompleteRecordTest {

    private static final String FRIENDS = "FRIENDS";

    private final Dialogue record = read();
    private final Tally tally = Tally.of(record);
    private final Tally withoutFriends =
            Tally.of(record, ReferenceData.standard(), CountingRules.standard().withoutGroup(FRIENDS));

    @Test
    void seventyThreeMemberStatesTwoObserversOneRegionalAndFiveCivilSocietyOrganizationsSpoke() {
        assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(73));
        assertThat(tally.count(Figure.OBSERVERS_SPOKE)).isEqualTo(Count.exactly(2));
        assertThat(tally.count(Figure.REGIONAL_ORGANIZATIONS_SPOKE)).isEqualTo(Count.exactly(1));
        assertThat(tally.count(Figure.CIVIL_SOCIETY_SPOKE)).isEqualTo(Count.exactly(5));
        assertThat(tally.count(Figure.PANELLISTS)).isEqualTo(Count.exactly(4));
        assertThat(tally.count(Figure.STATEMENTS)).isEqualTo(Count.exactly(82));
    }

    @Test
    void ninetyEightStatesAreRepresentedWithoutTheStatementOfTheFriends() {
        assertThat(withoutFriends.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(98));
        assertThat(withoutFriends.sentence())
                .isEqualTo(
                        "73 member states, two observers and the European Union delivered statements on behalf of 98 states");
    }

    @Test
    void theStatementOfTheFriendsAddsTwoAndTheReasonIsThatStatementAlone() {
        StateSet added = tally.statesRepresented()
                .certain()
                .difference(withoutFriends.statesRepresented().certain());

        assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(100));
        assertThat(added.codes()).containsExactly("GTM", "MLI");
        for (String code : added.codes()) {
            assertThat(tally.representationsOf(code))
                    .containsExactly(new Representation("friends", Basis.GROUP, FRIENDS, null, true));
            assertThat(tally.explain(code)).endsWith(": member of the Made-up group of friends, statement friends.");
        }
    }

    @Test
    void everyReportedFigureAgreesButTheOneThatLeavesTheFriendsOut() {
        assertThat(tally.compareWithReported())
                .filteredOn(comparison -> comparison.verdict() != Verdict.AGREES)
                .extracting(Comparison::explanation)
                .containsExactly(
                        "Nobody (made-up) reports 98 states represented; the record gives 100, which contradicts it.");
        assertThat(withoutFriends.compareWithReported())
                .extracting(Comparison::verdict)
                .containsOnly(Verdict.AGREES);
    }

    @Test
    void oneStateHasEveryReasonThereIs() {
        assertThat(tally.explain("DNK"))
                .isEqualTo(
                        "Denmark: own statement dnk; named in statement nordic (the Nordic countries); aligned with statement"
                                + " friends by its statement dnk; aligned with statement eu by its statement dnk; aligned with"
                                + " statement nordic by its statement dnk; member of the Made-up group of friends, statement friends; member of the European Union, statement eu.");
    }

    @Test
    void positionsComeWithTheirWeight() {
        Positions positions = tally.positions("formal-agenda");

        assertThat(positions.find("SGP").orElseThrow().is(Stance.MIXED)).isTrue();
        assertThat(positions.countSupporting())
                .as("49 friends without Singapore")
                .isEqualTo(Count.exactly(48));
        assertThat(positions.countOpposing()).isEqualTo(Count.exactly(1));
    }

    private static Dialogue read() {
        try (InputStream in = CompleteRecordTest.class.getResourceAsStream(
                "/org/dialoguerecords/samples/made-up-complete-2017.json")) {
            return DialogueJson.read(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
