package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Group;
import org.dialoguerecords.Memory;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Position;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.junit.jupiter.api.Test;

/** Records of 100 kB that nobody would write do not ask for more memory than their answers need. */
class LargeRecordsTest {

    private static final long MANY_BYTES = 200L << 20;

    @Test
    void aStatementForThousandsOfUnknownGroupsIsReported() {
        Dialogue dialogue = record().groups(many(
                        2_400, i -> Group.builder("g" + i).size(2 + i % 190).build()))
                .statements(List.of(statement(0)
                        .onBehalfOf(many(2_400, i -> OnBehalfOf.group("g" + i)))
                        .build()))
                .build();

        TallyReport report = bounded(() -> Tally.of(dialogue).report());

        assertThat(report.states())
                .hasSize(193)
                .allSatisfy(state -> assertThat(state.reasons()).hasSizeGreaterThanOrEqualTo(2_400));
        assertThat(report.states().get(0).reasons())
                .as("one list for all who have the same")
                .isSameAs(report.states().get(1).reasons());
        assertThat(report.states().get(0).why()).isSameAs(report.states().get(1).why());
    }

    @Test
    void statementsForUnknownGroupsThatTakePositionsAreReported() {
        Dialogue dialogue = record().groups(
                        many(770, i -> Group.builder("g" + i).size(2 + i).build()))
                .statements(many(
                        770,
                        i -> statement(i)
                                .onBehalfOf(List.of(OnBehalfOf.group("g" + i)))
                                .positions(List.of(Position.of("issue", i % 2 == 0 ? Stance.SUPPORTS : Stance.OPPOSES)))
                                .build()))
                .build();

        assertThat(bounded(() -> Tally.of(dialogue).report()).states()).hasSize(193);
    }

    @Test
    void thousandsWhoTakeTheFloorTogetherAndWhomNobodyDefinesAreCounted() {
        Dialogue dialogue = record().statements(List.of(
                        statement(0).coSpeakers(many(16_000, i -> "u" + i)).build()))
                .build();

        assertThat(bounded(() -> Tally.of(dialogue).count(Figure.MEMBER_STATES_SPOKE)))
                .isEqualTo(Count.between(1, 193));
    }

    @Test
    void issuesOnWhichTheSameIsSaidAreWeighedOnce() {
        Dialogue dialogue = record().groups(
                        many(1_200, i -> Group.builder("g" + i).size(2 + i).build()))
                .statements(List.of(statement(0)
                        .onBehalfOf(many(1_200, i -> OnBehalfOf.group("g" + i)))
                        .positions(many(1_200, i -> Position.of("q" + i, Stance.SUPPORTS)))
                        .build()))
                .build();
        Tally tally = Tally.of(dialogue);

        bounded(() -> many(1_200, i -> tally.positions("q" + i)));

        assertThat(tally.positions("q7").states())
                .isEqualTo(tally.positions("q8").states());
        assertThat(tally.positions("q7").issue()).isEqualTo("q7");
        assertThat(tally.count(Figure.STATES_SUPPORTING, "q7")).isEqualTo(Count.exactly(193));
    }

    @Test
    void thousandsOfSymbolsOfADocumentHaveTheSameSponsors() {
        Dialogue dialogue = record().addDocument(document -> document.symbols(many(5_000, i -> "A/" + i))
                        .sponsors(many(5_000, i -> i % 2 == 0 ? "FRA" : "NOR")))
                .build();
        Tally tally = Tally.of(dialogue);

        assertThat(bounded(() -> many(5_000, i -> tally.count(Figure.SPONSORS, "A/" + i))))
                .containsOnly(Count.exactly(2));
    }

    @Test
    void thousandsOfOrganizationsThatTakeTheFloorAreGatheredOnce() {
        Dialogue dialogue = record().participants(many(
                        6_000,
                        i -> Delegation.builder("ngo" + i, DelegationCategory.CIVIL_SOCIETY)
                                .build()))
                .statements(many(
                        6_000,
                        i -> Statement.builder("s" + i, "ngo" + i)
                                .aligned(List.of(OnBehalfOf.states("X" + i)))
                                .build()))
                .build();

        assertThat(bounded(() -> Tally.of(dialogue).count(Figure.OBSERVERS_REPRESENTED)))
                .isEqualTo(Count.between(0, 6_000));
    }

    @Test
    void thousandsOfOrganizationsOfAGroupAreTheSameOnAllDays() {
        Dialogue dialogue = spokenForOnDays(
                1_500,
                Group.builder("g").organizations(many(1_500, i -> "X" + i)).build());

        assertThat(bounded(() -> Tally.of(dialogue).count(Figure.STATES_REPRESENTED)))
                .isEqualTo(Count.between(1, 193));
    }

    @Test
    void thousandsOfEntriesExceptOneOfThousandsOfOrganizationsEach() {
        Dialogue dialogue = record().groups(List.of(Group.builder("g")
                        .organizations(many(4_000, i -> "X" + i))
                        .build()))
                .statements(many(
                        4_000,
                        i -> statement(i)
                                .onBehalfOf(
                                        List.of(OnBehalfOf.group("g").excepting("X" + i, "X" + (i + 1) % 4_000, "X7")))
                                .build()))
                .build();

        Set<String> organizations =
                bounded(() -> Tally.of(dialogue).statesRepresented().organizations());

        assertThat(organizations).hasSize(3_999).contains("X6", "X8").doesNotContain("X7");
    }

    @Test
    void aGroupOfStatedSizeIsSpokenForOnThousandsOfDays() {
        Dialogue dialogue = spokenForOnDays(3_000, Group.builder("g").size(50).build());

        assertThat(bounded(() -> Tally.of(dialogue).count(Figure.STATES_REPRESENTED)))
                .isEqualTo(Count.between(50, 51));
    }

    @Test
    void aStatementForThousandsDissociatesThemFromThousands() {
        Dialogue dialogue = record().statements(many(
                        3_000,
                        i -> i > 0
                                ? statement(i)
                                        .onBehalfOf(List.of(OnBehalfOf.states("FRA", "X" + i)))
                                        .build()
                                : statement(0)
                                        .dissociatesFrom(many(2_999, j -> "s" + (j + 1)))
                                        .onBehalfOf(many(
                                                3_000,
                                                j -> OnBehalfOf.builder()
                                                        .organizations("X" + j)
                                                        .build()))
                                        .build()))
                .build();

        Tally tally = Tally.of(dialogue);

        assertThat(bounded(() -> tally.count(Figure.STATES_REPRESENTED))).isEqualTo(Count.exactly(2));
        assertThat(bounded(() -> tally.statesRepresented().organizations()))
                .as("for which the one statement is made")
                .hasSize(3_000);
    }

    private static Dialogue spokenForOnDays(int days, Group group) {
        return record().endDate(LocalDate.of(2027, 9, 6))
                .groups(List.of(group))
                .statements(many(
                        days,
                        i -> statement(i)
                                .date(LocalDate.of(2017, 9, 6).plusDays(i))
                                .onBehalfOf(List.of(OnBehalfOf.group(group.id())))
                                .build()))
                .build();
    }

    private static DialogueBuilder record() {
        return Dialogue.builder("large", "A large record", LocalDate.of(2017, 9, 6))
                .participants(List.of(Delegation.builder("usa", DelegationCategory.MEMBER_STATE)
                        .party("USA")
                        .build()));
    }

    private static Statement.Builder statement(int number) {
        return Statement.builder("s" + number, "usa");
    }

    private static <T> List<T> many(int number, IntFunction<T> each) {
        return IntStream.range(0, number).mapToObj(each).toList();
    }

    private static <T> T bounded(Supplier<T> answer) {
        long before = Memory.allocated();
        T found = answer.get();
        assertThat(Memory.allocated() - before).as("bytes").isLessThan(MANY_BYTES);
        return found;
    }
}
