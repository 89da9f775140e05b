package org.dialoguerecords.assertj;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dialoguerecords.assertj.DialogueAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Position;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.VoteKind;
import org.dialoguerecords.reference.UnknownCodeException;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every assertion holds where it should, and where it does not, says why. */
class DialogueAssertionsTest {

    /** Norway speaks for the Nordic countries, Luxembourg for itself; a source has counted three speakers. */
    private static final Dialogue WATER = Dialogue.builder("water-2026", "Water", LocalDate.of(2026, 3, 20))
            .addIssue("treaty", "Negotiating a treaty")
            .addParticipant(Delegation.memberState("nor", "NOR"))
            .addParticipant(Delegation.memberState("lux", "LUX"))
            .addStatement(Statement.builder("s1", "nor")
                    .onBehalfOf(
                            OnBehalfOf.states("DNK", "FIN", "ISL", "NOR", "SWE").named("the Nordic countries"))
                    .positions(Position.of("treaty", Stance.SUPPORTS))
                    .build())
            .addStatement("s2", "lux")
            .addReported(Figure.MEMBER_STATES_SPOKE, 3, "release")
            .addReported(Figure.STATES_REPRESENTED, 6, "release")
            .addSource("release", source -> source.publisher("The secretariat"))
            .build();

    private static final Tally TALLY = Tally.of(WATER);

    @Nested
    class OfATally {

        @Test
        void holdTogether() {
            assertThatCode(() -> assertThat(TALLY)
                            .counts(Figure.STATEMENTS, 2)
                            .counts(Figure.MEMBER_STATES_SPOKE, 2)
                            .counts(Figure.STATES_REPRESENTED, Count.exactly(6))
                            .counts(Figure.GROUP_STATEMENTS, "NORDIC", 0)
                            .counts(Figure.STATES_SUPPORTING, "treaty", Count.exactly(5))
                            .represents("LUX", "DNK")
                            .doesNotRepresent("EST", "LVA")
                            .representsExactly(Set.of("DNK", "FIN", "ISL", "LUX", "NOR", "SWE"))
                            .agreesWithReports(Figure.STATES_REPRESENTED))
                    .doesNotThrowAnyException();
        }

        @Test
        void explainEveryStateBehindAWrongNumber() {
            assertFailing(() -> assertThat(TALLY).counts(Figure.MEMBER_STATES_SPOKE, 3), """
                    expected MEMBER_STATES_SPOKE to be exactly 3, found exactly 2:
                      LUX: Luxembourg: own statement s2.
                      NOR: Norway: own statement s1; named in statement s1 (the Nordic countries).""");
            assertFailing(() -> assertThat(TALLY).counts(Figure.STATES_REPRESENTED, 7), """
                    expected STATES_REPRESENTED to be exactly 7, found exactly 6:
                      DNK: Denmark: named in statement s1 (the Nordic countries).
                      FIN: Finland: named""");
        }

        @Test
        void nameTheStatesThatMakeANumberARange() {
            Tally group = Tally.of(WATER.with(copy -> copy.addGroup(
                            "FRIENDS", friends -> friends.members("LUX", "EST").size(3))
                    .addStatement("s3", "lux", statement -> statement.onBehalfOf(OnBehalfOf.group("FRIENDS")))));

            assertFailing(
                    () -> assertThat(group).counts(Figure.STATES_REPRESENTED, 7),
                    "expected STATES_REPRESENTED to be exactly 7, found between 7 and 8:\n  DNK: Denmark: ",
                    "  EST: Estonia: member of FRIENDS, statement s3.\n  FIN: ",
                    "perhaps also: AFG, AGO, ");
        }

        @Test
        void areAboutRanksVotesAndDocumentsToo() {
            Tally tally = Tally.of(WATER.with(copy -> copy.addVote(
                            "v1",
                            VoteKind.RECORDED,
                            vote -> vote.inFavour("LUX", "NOR").against("CHE"))
                    .addDocument(document -> document.symbols("A/80/L.1").sponsors("NOR"))
                    .addIndividual("chair", chair -> chair.rank("MINISTER"))
                    .addStatement("s3", "chair", statement -> statement.kind(StatementKind.BRIEFING))));

            assertThat(tally)
                    .counts(Figure.VOTES_IN_FAVOUR, "v1", 2)
                    .counts(Figure.SPONSORS, "A/80/L.1", 1)
                    .counts(Figure.SPEAKERS_OF_RANK, "MINISTER", Count.between(1, 3));
            assertFailing(
                    () -> assertThat(tally).counts(Figure.VOTES_AGAINST, "v1", 2),
                    "expected VOTES_AGAINST of v1 to be exactly 2, found exactly 1");
        }

        @Test
        void sayWhichIssueAWrongNumberIsAbout() {
            assertFailing(
                    () -> assertThat(TALLY).counts(Figure.STATES_SUPPORTING, "treaty", 6),
                    "expected STATES_SUPPORTING of treaty to be exactly 6, found exactly 5");
        }

        @Test
        void doNotTakeARangeForANumber() {
            Tally partial = Tally.of(WATER.with(copy -> copy.coverage(Coverage.PARTIAL)));

            assertThat(partial).counts(Figure.STATES_REPRESENTED, Count.between(6, 193));
            assertFailing(
                    () -> assertThat(partial).counts(Figure.STATEMENTS, 2),
                    "expected STATEMENTS to be exactly 2, found at least 2");
            assertFailing(
                    () -> assertThat(partial).doesNotRepresent("EST"),
                    "expected these to be certainly not represented:",
                    "  EST: Estonia: ");
        }

        @Test
        void explainAStateThatIsNotRepresented() {
            assertFailing(
                    () -> assertThat(TALLY).represents("LUX", "EST"),
                    "expected these to be certainly represented:\n  EST: " + TALLY.explain("EST"));
        }

        @Test
        void explainAStateThatIsRepresented() {
            assertFailing(
                    () -> assertThat(TALLY).doesNotRepresent("DNK", "EST"),
                    "expected these to be certainly not represented:\n  DNK: " + TALLY.explain("DNK"));
        }

        @Test
        void explainTheDifferenceOfTwoListsOfStates() {
            assertFailing(
                    () -> assertThat(TALLY).representsExactly(List.of("DNK", "EST", "FIN", "ISL", "NOR", "SWE")),
                    """
                    expected exactly the 6 given states to be represented
                    not certainly represented:
                      EST: %s
                    represented, or perhaps, but not given:
                      LUX: %s""".formatted(TALLY.explain("EST"), TALLY.explain("LUX")));
        }

        @Test
        void quoteTheReportThatIsContradicted() {
            assertFailing(
                    () -> assertThat(TALLY).contradictsNoReport(),
                    "expected the tally of water-2026 to contradict no reported figure, but:",
                    "The secretariat (release) reports 3 member states that spoke; the record gives 2");
            assertFailing(
                    () -> assertThat(TALLY).agreesWithReports(Figure.MEMBER_STATES_SPOKE),
                    "to agree with every report of MEMBER_STATES_SPOKE, but:");
        }

        @Test
        void askForAReportThatThereIs() {
            assertFailing(
                    () -> assertThat(TALLY).agreesWithReports(Figure.OBSERVERS_SPOKE),
                    "expected a report of OBSERVERS_SPOKE, found none");
        }

        @Test
        void refuseACodeThatIsNone() {
            assertThatThrownBy(() -> assertThat(TALLY).doesNotRepresent("XYZ"))
                    .isInstanceOf(UnknownCodeException.class);
        }
    }

    @Nested
    class OfADialogue {

        @Test
        void leadToItsTally() {
            assertThat(WATER).hasNoErrors().tally().counts(Figure.STATEMENTS, 2);
        }

        @Test
        void listTheErrors() {
            Dialogue wrong = WATER.with(copy -> copy.addParticipant(Delegation.memberState("x", "XYZ")));

            assertThat(wrong).hasFinding("unknown-state", "participants[2].party");
            assertFailing(
                    () -> assertThat(wrong).hasNoErrors(),
                    "expected water-2026 to have no errors, found\n  participants[2].party: error: ");
            assertFailing(() -> assertThat(wrong).hasNoFindings(), "expected water-2026 to have no findings, found\n");
            assertFailing(
                    () -> assertThat(wrong).hasFinding("unknown-group", ""),
                    "expected water-2026 to have a finding unknown-group at \"\", found\n");
        }

        @Test
        void useTheValidatorThatTheyAreGiven() {
            Dialogue wrong = WATER.with(copy -> copy.addParticipant(Delegation.memberState("x", "XYZ")));

            assertThat(wrong)
                    .validatedBy(DialogueValidator.standard().without(Rule.UNKNOWN_STATE))
                    .hasNoErrors();
        }
    }

    @Nested
    class OfACount {

        @Test
        void compareBothEnds() {
            assertThat(Count.exactly(82)).isExactly(82).admits(82);
            assertThat(Count.between(98, 101)).isBetween(98, 101).admits(100);
            assertThat(Count.atLeast(9)).isAtLeast(9).admits(1000);
        }

        @Test
        void sayWhatWasFound() {
            assertFailing(
                    () -> assertThat(Count.between(98, 101)).isExactly(98),
                    "expected exactly 98, found between 98 and 101");
            assertFailing(
                    () -> assertThat(Count.exactly(98)).isBetween(98, 101),
                    "expected between 98 and 101, found exactly 98");
            assertFailing(() -> assertThat(Count.exactly(9)).isAtLeast(9), "expected at least 9, found exactly 9");
            assertFailing(
                    () -> assertThat(Count.between(98, 101)).admits(97),
                    "expected a count that admits 97, found between 98 and 101");
        }
    }

    @Test
    void nothingIsAssertedOfNull() {
        assertFailing(() -> assertThat(missing(Tally.class)).contradictsNoReport(), "not to be null");
        assertFailing(() -> assertThat(missing(Dialogue.class)).hasNoErrors(), "not to be null");
        assertFailing(() -> assertThat(missing(Count.class)).isExactly(1), "not to be null");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T missing(Class<T> type) {
        return (@Nullable T) type.cast(null);
    }

    private static void assertFailing(ThrowingCallable assertion, String... said) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(said);
    }
}
