package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.tally.Basis;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Validation and counting read a record in one way. */
class OneReadingTest {

    private static final LocalDate FIRST = LocalDate.of(1991, 12, 20);

    /** Two codes of one seat, states that came and went in those days, and one that was no member. */
    private static final List<String> CODES = List.of("SUN", "RUS", "BLR", "UKR", "YUG", "FRA", "CHE", "NLD");

    /** The Soviet Union and the Russian Federation are one seat: there is another member, and France may be it. */
    @Test
    void who_may_be_the_unknown_member_of_a_group_is_no_stranger_to_it() {
        Dialogue dialogue = Dialogue.builder("d", "A dialogue", FIRST)
                .endDate(LocalDate.of(1991, 12, 30))
                .addGroup("PAIR", pair -> pair.members("SUN", "RUS").size(2))
                .addParticipant(Delegation.memberState("fra", "FRA"))
                .addStatement("s1", "fra", s1 -> s1.onBehalfOf(OnBehalfOf.group("PAIR")))
                .build();
        assertThat(Findings.in(dialogue)).isEmpty();
        Tally tally = Tally.of(dialogue);
        assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(2, 3));
        assertThat(tally.representationsOf("FRA"))
                .anyMatch(reason -> reason.basis() == Basis.GROUP && !reason.certain());
    }

    @Test
    void members_of_one_seat_are_one_of_the_size() {
        Dialogue dialogue = Dialogue.builder("d", "A dialogue", FIRST)
                .endDate(LocalDate.of(1991, 12, 30))
                .addGroup("ONE", one -> one.members("SUN", "RUS").size(1))
                .addParticipant(Delegation.memberState("fra", "FRA"))
                .addStatement("s1", "fra", s1 -> s1.onBehalfOf(OnBehalfOf.group("ONE")))
                .build();
        assertThat(Findings.in(dialogue)).containsExactly("not-a-member statements[0].onBehalfOf[0].group");
        assertThat(Tally.of(dialogue).representationsOf("FRA")).noneMatch(reason -> reason.basis() == Basis.GROUP);
    }

    /** {@code NAM} is the code of Namibia and the id of the Non-Aligned Movement. */
    @Test
    void a_code_of_a_state_and_a_group_is_that_of_the_group_unless_the_delegation_is_one_of_a_state() {
        Dialogue dialogue = Dialogue.builder("d", "A dialogue", LocalDate.of(2017, 9, 6))
                .addParticipant(Findings.delegation(DelegationCategory.OBSERVER_ORGANIZATION, "NAM"))
                .addStatement("s1", "NAM", s1 -> {})
                .build();
        assertThat(Findings.in(dialogue)).isEmpty();
        assertThat(Tally.of(dialogue).count(Figure.STATES_REPRESENTED)).isEqualTo(Count.exactly(0));
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    /** Nor does it doubt any other, but one that is excepted or that nobody knows on one of the days. */
    @ParameterizedTest
    @MethodSource("seeds")
    void validation_doubts_no_speaker_for_a_group_whom_counting_takes_for_a_member(long seed) {
        Dialogue dialogue = dialogue(new Random(seed));
        List<String> findings = Findings.in(dialogue);
        Tally tally = Tally.of(dialogue);
        for (int i = 0; i < dialogue.statements().size(); i++) {
            Statement statement = dialogue.statements().get(i);
            String code = statement.speaker();
            boolean counted = tally.representationsOf(code).stream()
                    .anyMatch(reason ->
                            reason.basis() == Basis.GROUP && reason.statement().equals(statement.id()));
            boolean doubted = findings.contains("not-a-member statements[" + i + "].onBehalfOf[0].group");
            assertThat(doubted && counted).as(statement.id()).isFalse();
            assertThat(doubted || counted || isSilent(code, statement, dialogue))
                    .as(statement.id())
                    .isTrue();
        }
    }

    private static boolean isSilent(String code, Statement statement, Dialogue dialogue) {
        State state = ReferenceData.standard().state(code);
        boolean excepted = statement.onBehalfOf().get(0).except().stream()
                .map(ReferenceData.standard()::findState)
                .anyMatch(other -> other.isPresent() && other.get().seat().equals(state.seat()));
        LocalDate first = statement.date() == null ? dialogue.date() : statement.date();
        LocalDate last = statement.date() == null ? dialogue.lastDay() : statement.date();
        return excepted || !state.existsOn(first) || !state.existsOn(last);
    }

    /** Everybody speaks for a group of the record, whose members, size and exceptions are as it happens. */
    private static Dialogue dialogue(Random random) {
        List<String> members = some(random);
        Integer size = members.isEmpty() || random.nextBoolean() ? random.nextInt(9) : null;
        DialogueBuilder record = Dialogue.builder("d", "A dialogue", FIRST)
                .endDate(random.nextBoolean() ? FIRST.plusDays(random.nextInt(20)) : null)
                .addGroup("GROUP", group -> group.members(members).size(size));
        for (String code : CODES) {
            List<String> except = random.nextInt(3) == 0 ? some(random) : List.of();
            LocalDate day = random.nextBoolean() ? FIRST.plusDays(random.nextInt(10)) : null;
            record.addParticipant(Delegation.memberState(code, code))
                    .addStatement(
                            "by " + code,
                            code,
                            statement -> statement
                                    .date(day)
                                    .onBehalfOf(OnBehalfOf.group("GROUP").with(entry -> entry.except(except))));
        }
        return record.build();
    }

    private static List<String> some(Random random) {
        List<String> some = new ArrayList<>(CODES);
        some.removeIf(code -> random.nextInt(3) > 0);
        return some;
    }
}
