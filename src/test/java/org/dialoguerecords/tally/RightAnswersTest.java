package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerecords.tally.Meeting.day;
import static org.dialoguerecords.tally.Meeting.on;
import static org.dialoguerecords.tally.Meeting.onBehalfOf;
import static org.dialoguerecords.tally.Meeting.stance;

import java.util.List;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Ranges that are easily too narrow, each with the smallest record that shows it. */
class RightAnswersTest {

    private static final String QUESTION = "question";

    private static Tally tally(Dialogue dialogue, CountingRules rules) {
        return Tally.of(dialogue, ReferenceData.standard(), rules);
    }

    @Nested
    class AStatementDatedOutsideAPartialRecord {

        private final ReferenceData un = ReferenceData.standard();

        /** Whoever was a member on the day of the dialogue or on that of the statement may have spoken. */
        private final int membersOnEitherDay = un.unMembers(day("1947-09-06"))
                .seats()
                .union(un.unMembers(day("2017-09-06")).seats())
                .size();

        /** The year is mistyped: the United Nations had 55 members in 1947, and 132 states speak. */
        @Test
        void countsByTheMembersOfItsOwnDay() {
            Meeting meeting = Meeting.on("1947-09-06").partial();
            List<State> members = List.copyOf(un.unMembers(day("2017-09-06")));
            for (State state : members.subList(0, 132)) {
                meeting.says(state.code(), state.code(), on(day("2017-09-06")));
            }
            Tally tally = meeting.tally();

            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.between(132, membersOnEitherDay));
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(132, membersOnEitherDay));
        }

        @Test
        void leavesTheOtherDialoguesOfItsSeriesAsTheyAre() {
            Dialogue astray = Meeting.on("1947-09-06")
                    .partial()
                    .with(dialogue -> dialogue.id("astray").series("series"))
                    .says("s", "SSD", on(day("2017-09-06")))
                    .record();
            Dialogue other = Meeting.on("2016-09-06")
                    .with(dialogue -> dialogue.id("other").series("series"))
                    .says("s", "NLD")
                    .record();
            Trend trend = SeriesTally.of(List.of(astray, other)).trend(Figure.MEMBER_STATES_SPOKE);

            assertThat(trend.point("other").computed()).isEqualTo(Count.exactly(1));
            assertThat(trend.point("astray").computed().min()).isEqualTo(1);
        }

        @Test
        void standsForTheMembersThatItsGroupHadThen() {
            Tally tally = Meeting.on("1947-09-06")
                    .partial()
                    .says(
                            "s",
                            "EGY",
                            statement -> on(day("2017-09-06"))
                                    .accept(statement.onBehalfOf(List.of(OnBehalfOf.group("AFRICAN_GROUP")))))
                    .tally();

            assertThat(tally.statesRepresented().possible().codes())
                    .contains("EGY", "SSD", "DZA"); // one of which was a member in 1947
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(54, membersOnEitherDay));
        }

        /** South Sudan became a member on the day after the dialogue. */
        @Test
        void isNoNarrowerIfItIsOneDayOff() {
            Tally tally = Meeting.on("2011-07-13")
                    .partial()
                    .says("s", "SSD", on(day("2011-07-14")))
                    .tally();

            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.between(1, 193));
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(1, 193));
            assertThat(tally.statesRepresented().possible()).hasSize(193);
        }
    }

    @Nested
    class WhereOthersThanTheUnitedNationsAreTheMemberStates {

        private final CountingRules europe = CountingRules.standard().withUniverse("EU");

        private Meeting friends() {
            return Meeting.on("2017-09-06")
                    .group("FRIENDS", group -> group.size(50))
                    .says(
                            "s",
                            "USA",
                            statement -> stance(QUESTION, Stance.SUPPORTS)
                                    .accept(statement.onBehalfOf(List.of(OnBehalfOf.group("FRIENDS")))));
        }

        /** There are 193 members of the United Nations, 28 of them of the European Union, and 165 are not. */
        @Test
        void unknownMembersOfAGroupAreMembersOfTheUnitedNations() {
            Tally tally = tally(friends().record(), europe);

            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(0, 28));
            assertThat(tally.statesRepresented().certain()).isEmpty();
            assertThat(tally.statesRepresented().possible()).hasSize(28);
            assertThat(tally.represents("FRA")).isEqualTo(Truth.UNDECIDED);
            assertThat(tally.representationsOf("FRA"))
                    .extracting(Representation::certain)
                    .containsExactly(false);
            assertThat(tally.count(Figure.STATES_SUPPORTING, QUESTION)).isEqualTo(Count.between(0, 28));
        }

        @Test
        void unknownMembersAreAmongThemIfThereIsNoRoomElsewhere() {
            Tally tally = tally(
                    Meeting.on("2017-09-06")
                            .group("MOST", group -> group.size(170))
                            .saysFor("MOST", "s", "FRA")
                            .record(),
                    europe);

            assertThat(tally.count(Figure.STATES_REPRESENTED))
                    .as("of 170 at most 165 are no members of the European Union; France may be one of the 5")
                    .isEqualTo(Count.between(5, 28));
        }

        @Test
        void knownMembersOfAGroupCountIfTheyAreMembers() {
            Dialogue dialogue = Meeting.on("2017-09-06")
                    .group("FRIENDS", group -> group.members("USA", "BRA", "IND", "FRA"))
                    .saysFor("FRIENDS", "s", "USA")
                    .record();

            assertThat(tally(dialogue, europe).count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(1));
        }

        @Test
        void theMembersOfAGroupOfTheRecordCanBeTheMemberStates() {
            Dialogue dialogue = Meeting.on("2017-09-06")
                    .group("PARTIES", group -> group.members("NLD", "NOR", "SWE"))
                    .says("s1", "NLD")
                    .says("s2", "USA")
                    .record();
            Tally tally = tally(dialogue, CountingRules.standard().withUniverse("PARTIES"));

            assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(1));
            assertThat(tally(
                                    dialogue.with(partial -> partial.coverage(Coverage.PARTIAL)),
                                    CountingRules.standard().withUniverse("PARTIES"))
                            .count(Figure.STATES_REPRESENTED))
                    .isEqualTo(Count.between(1, 3));
        }
    }

    @Nested
    class ObserversThatCountAsStates {

        private final CountingRules rules = CountingRules.standard().withObserversAsStates(true);

        /** Switzerland was an observer until 2002; the reference data know of today's observers only. */
        @Test
        void mayBeMissingInAPartialRecordThoughNoDataNameThem() {
            Tally tally =
                    tally(Meeting.on("1995-09-06").partial().says("s", "USA").record(), rules);

            assertThat(tally.statesRepresented().possible().codes()).contains("CHE", "VAT", "USA");
            assertThat(tally.represents("CHE")).isEqualTo(Truth.UNDECIDED);
        }

        @Test
        void areAsManyAsAreNamed() {
            Dialogue dialogue = Meeting.on("1995-09-06")
                    .partial()
                    .delegation("CHE", DelegationCategory.OBSERVER_STATE, "CHE")
                    .says("s1", "USA")
                    .says("s2", "CHE")
                    .record();
            Tally tally = tally(dialogue, rules);

            assertThat(tally.statesRepresented().certain().codes()).containsExactly("CHE", "USA");
            assertThat(tally.count(Figure.STATES_REPRESENTED).min()).isEqualTo(2);
            assertThat(tally(dialogue, CountingRules.standard())
                            .statesRepresented()
                            .possible()
                            .codes())
                    .as("observers apart")
                    .doesNotContain("CHE", "VAT");
        }
    }

    @Nested
    class AGroupOfMoreMembersThanThereAre {

        /** South Sudan made them 193 on the second day, and the statement has no date. */
        @Test
        void standsForTheMembersOfOneOfTheDays() {
            for (int size : new int[] {193, 195, Integer.MAX_VALUE}) {
                Tally tally = Meeting.on("2011-07-13")
                        .until("2011-07-14")
                        .group("ALL", group -> group.size(size))
                        .saysFor("ALL", "s", "USA")
                        .tally();

                assertThat(tally.count(Figure.STATES_REPRESENTED))
                        .as("of size %s", size)
                        .isEqualTo(Count.between(192, 193));
                assertThat(tally.represents("SSD")).isEqualTo(Truth.UNDECIDED);
            }
        }

        @Test
        void standsForAllOnADayThatIsKnown() {
            Tally tally = Meeting.on("2011-07-14")
                    .group("ALL", group -> group.size(195))
                    .saysFor("ALL", "s", "USA")
                    .tally();

            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(193));
        }

        @Test
        void standsForThoseOfTheLaterDayToo() {
            Tally tally = Meeting.on("2011-07-13")
                    .until("2011-07-14")
                    .group("ALL", group -> group.size(193))
                    .says(
                            "s1",
                            "USA",
                            statement -> on(day("2011-07-13"))
                                    .accept(statement.onBehalfOf(List.of(OnBehalfOf.group("ALL")))))
                    .says(
                            "s2",
                            "USA",
                            statement -> on(day("2011-07-14"))
                                    .accept(statement.onBehalfOf(List.of(OnBehalfOf.group("ALL")))))
                    .tally();

            assertThat(tally.count(Figure.STATES_REPRESENTED).admits(193)).isTrue();
            assertThat(tally.represents("SSD")).isNotEqualTo(Truth.FALSE);
        }

        /** Whether South Sudan was a member when the one statement was made does not say whether it was at the other. */
        @Test
        void holdsOtherMembersAtEachStatementWithoutADate() {
            Tally tally = Meeting.on("2011-07-13")
                    .until("2011-07-14")
                    .with(dialogue -> dialogue.addIssue(QUESTION, "The question"))
                    .group("ALL", group -> group.size(193))
                    .says("s1", "USA", onBehalfOf(OnBehalfOf.group("ALL")).andThen(stance(QUESTION, Stance.SUPPORTS)))
                    .says("s2", "USA", onBehalfOf(OnBehalfOf.group("ALL")).andThen(stance(QUESTION, Stance.OPPOSES)))
                    .tally();

            assertThat(tally.count(Figure.STATES_SUPPORTING, QUESTION).admits(1))
                    .isTrue();
            assertThat(tally.positions(QUESTION).find("SSD").orElseThrow().stances())
                    .contains(Stance.SUPPORTS, Stance.OPPOSES);
        }

        /** If the statement is made for nobody else, its members are any 192 of the 193 that the dialogue has seen. */
        @Test
        void hasMembersAlsoIfNobodySpeaksForIt() {
            Tally tally = Meeting.on("2011-07-13")
                    .until("2011-07-14")
                    .group("ALL", group -> group.size(192))
                    .says(
                            "s",
                            "NOR",
                            on(day("2011-07-13"))
                                    .andThen(onBehalfOf(OnBehalfOf.group("ALL").with(entry -> entry.perhaps(true)))))
                    .tally();

            assertThat(tally.withRules(CountingRules.standard().withUniverse("ALL"))
                            .count(Figure.MEMBER_STATES_SPOKE))
                    .isEqualTo(Count.between(0, 1));
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(1, 192));
        }

        @Test
        void listedAreMembersThoughTheSizeIsSmaller() {
            Tally tally = Meeting.on("2017-09-06")
                    .group("FEW", group -> group.members("NLD", "NOR", "SWE").size(2))
                    .saysFor("FEW", "s", "NLD")
                    .tally();

            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(3));
            assertThat(tally.count(Figure.GROUP_SIZE, "FEW")).isEqualTo(Count.exactly(3));
        }
    }

    @Nested
    class AStateThatOnlyTheRecordKnows {

        /** A code has no white space, which a delegation's party and name can have. */
        @Test
        void isNamedByACodeByWhichItCanBeAskedFor() {
            Dialogue dialogue = Dialogue.builder("d", "A dialogue", day("2017-09-06"))
                    .addParticipant(Delegation.builder("p1", DelegationCategory.MEMBER_STATE)
                            .party("United Lakes")
                            .build())
                    .addStatement(Statement.builder("s1", "p1").build())
                    .build();
            Tally tally = Tally.of(dialogue);

            assertThat(tally.statesThatSpoke().certain().codes()).containsExactly("United_Lakes");
            assertThat(tally.explain("United_Lakes")).isEqualTo(tally.explain("United Lakes"));
            assertThat(tally.report().states())
                    .extracting(TallyReport.StateInTally::code)
                    .contains("United_Lakes");
        }
    }

    @Nested
    class AnExceptionThatTheSourceLeavesOpen {

        private final Tally tally = Meeting.on("2017-09-06")
                .with(dialogue -> dialogue.addGroup(
                        "FRIENDS", group -> group.members("DNK").size(193)))
                .says(
                        "s",
                        "DNK",
                        statement -> statement.onBehalfOf(
                                OnBehalfOf.group("FRIENDS").excepting("FRA").with(entry -> entry.perhaps(true))))
                .tally();

        /** All 193 may be friends, and the statement may be made for them, but not for France. */
        @Test
        void doesNotStandForWhoeverIsExcepted() {
            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(1, 192));
            assertThat(tally.represents("FRA")).isEqualTo(Truth.FALSE);
            assertThat(tally.representationsOf("FRA")).isEmpty();
        }
    }
}
