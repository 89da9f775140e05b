package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerecords.tally.Meeting.day;
import static org.dialoguerecords.tally.Meeting.onBehalfOf;

import java.util.function.Consumer;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who dissociates themselves from a statement is not represented by it. */
class DissociationsTest {

    private static final String DAY = "2021-09-21";

    /** Norway speaks for the five Nordic countries. */
    private static Meeting nordic() {
        return Meeting.on(DAY)
                .until("2021-09-22")
                .says("s1", "NOR", statement -> statement.date(day(DAY)).onBehalfOf(OnBehalfOf.group("NORDIC")));
    }

    /** A point of order, which counts as no statement, on the same day. */
    private static Consumer<Statement.Builder> leaving(Consumer<Statement.Builder> details) {
        return statement -> {
            statement.kind(StatementKind.POINT_OF_ORDER).date(day(DAY)).dissociatesFrom("s1");
            details.accept(statement);
        };
    }

    private static Count represented(Meeting meeting) {
        return meeting.tally().count(Figure.STATES_REPRESENTED);
    }

    @Nested
    class OfStates {

        @Test
        void areOfTheDelegationThatSaysSo() {
            assertThat(represented(nordic().says("s2", "ISL", leaving(statement -> {}))))
                    .isEqualTo(Count.exactly(4));
        }

        @Test
        void areOfAllWhoSaySoTogether() {
            assertThat(represented(nordic().says("s2", "ISL", leaving(statement -> statement.coSpeakers("FIN")))))
                    .isEqualTo(Count.exactly(3));
        }

        @Test
        void areOfThoseForWhomItIsSaid() {
            assertThat(represented(nordic().says("s2", "ISL", leaving(onBehalfOf(OnBehalfOf.states("FIN"))))))
                    .isEqualTo(Count.exactly(3));
        }

        @Test
        void areNotOfThoseForWhomAPassageIsSaid() {
            OnBehalfOf passage = OnBehalfOf.states("FIN").with(entry -> entry.passage(true));

            assertThat(represented(nordic().says("s2", "ISL", leaving(onBehalfOf(passage)))))
                    .isEqualTo(Count.exactly(4));
        }

        @Test
        void arePerhapsOfThoseForWhomItPerhapsIsSaid() {
            OnBehalfOf perhaps = OnBehalfOf.states("FIN").with(entry -> entry.perhaps(true));

            assertThat(represented(nordic().says("s2", "ISL", leaving(onBehalfOf(perhaps)))))
                    .isEqualTo(Count.between(3, 4));
        }

        @Test
        void perhapsWereMadeByADayIfTheyHaveNone() {
            Tally tally = nordic().says("s2", "ISL", leaving(statement -> statement.date(null)))
                    .tally();

            assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(4));
            assertThat(tally.asOf(day(DAY)).count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(4, 5));
        }
    }

    @Nested
    class OfWhomNobodyKnows {

        @Test
        void mayBeOfAnyOrOfNone() {
            Count count = represented(nordic().says("s2", "somebody", leaving(statement -> {})));

            assertThat(count.max()).hasValue(5);
            assertThat(count.min()).isBetween(1, 4);
        }

        @Test
        void mayBeOfTheMembersOfAGroupThatAreNotListed() {
            Count count = represented(nordic().group("F", friends -> friends.size(2))
                    .says("s2", "ISL", leaving(onBehalfOf(OnBehalfOf.group("F")))));

            assertThat(count.max()).hasValue(4);
            assertThat(count.min()).isBetween(1, 2);
        }

        @Test
        void mayBeOfAGroupThatMayBeAnybody() {
            Count count = represented(nordic().says("s2", "ISL", leaving(onBehalfOf(OnBehalfOf.group("UNHEARD-OF")))));

            assertThat(count.max()).hasValue(4);
            assertThat(count.min()).isEqualTo(1);
        }
    }

    @Nested
    class OfObservers {

        private final Meeting meeting = Meeting.on(DAY)
                .delegation("hs", DelegationCategory.OBSERVER_STATE, "VAT")
                .delegation("icrc", DelegationCategory.OBSERVER_ORGANIZATION, "ICRC")
                .says(
                        "s1",
                        "CHE",
                        onBehalfOf(OnBehalfOf.states("VAT", "PSE").with(entry -> entry.organizations("ICRC"))));

        private Count observers() {
            return meeting.tally().count(Figure.OBSERVERS_REPRESENTED);
        }

        @Test
        void areOfStatesAndOfOrganizations() {
            assertThat(observers()).isEqualTo(Count.exactly(3));
            meeting.says("s2", "hs", leaving(statement -> statement.date(null)));
            assertThat(observers()).isEqualTo(Count.exactly(2));
            meeting.says("s3", "icrc", leaving(statement -> statement.date(null)));
            assertThat(observers()).isEqualTo(Count.exactly(1));
        }

        @Test
        void arePerhapsOfOneForWhomItPerhapsIsSaid() {
            OnBehalfOf perhaps =
                    OnBehalfOf.builder().organizations("ICRC").perhaps(true).build();
            meeting.says("s2", "hs", leaving(onBehalfOf(perhaps).andThen(statement -> statement.date(null))));

            assertThat(observers()).isEqualTo(Count.between(1, 2));
        }

        @Test
        void whoAlignThemselvesWithItStandForNobodyElse() {
            meeting.says("s2", "hs", leaving(statement -> statement.date(null)))
                    .says(
                            "s3",
                            "icrc",
                            statement ->
                                    statement.kind(StatementKind.POINT_OF_ORDER).alignsWith("s1"));

            assertThat(observers()).isEqualTo(Count.exactly(2));
        }
    }
}
