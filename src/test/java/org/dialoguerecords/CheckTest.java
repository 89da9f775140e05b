package org.dialoguerecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What constructors refuse, and in which words. */
class CheckTest {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 6);

    @Test
    void the_exception_has_argument_value_and_expectation() {
        InvalidValueException refusal = catchThrowableOfType(
                InvalidValueException.class,
                () -> Group.builder("R2P-GOF").size(-1).build());

        assertThat(refusal).hasMessage("size: expected a whole number of 0 or more, found -1");
        assertThat(refusal.argument()).isEqualTo("size");
        assertThat(refusal.found()).isEqualTo("-1");
        assertThat(refusal.expected()).isEqualTo("a whole number of 0 or more");
    }

    @Test
    void ids_have_to_be_something() {
        assertRefused(() -> Issue.of(null, "Title"), "id: expected an id, found null");
        assertRefused(() -> Issue.of("", "Title"), "id: expected an id, found \"\"");
        assertRefused(() -> Statement.builder("s1", " ").build(), "speaker: expected an id, found \" \"");
        assertRefused(
                () -> Statement.builder("s1", "nld").alignsWith("s2", "\t").build(),
                "alignsWith[1]: expected an id, found \"\\u0009\"");
    }

    @Test
    void ids_may_be_anything_else() {
        // whether an id is well-formed is a question of validation
        for (String id : List.of("R2P-GOF", "of two words", "нло", "😀", "A/71/1016", "0", "\u00a0")) {
            assertThat(Issue.of(id, "Title").id()).isEqualTo(id);
        }
    }

    @Test
    void text_may_be_empty_but_not_missing() {
        assertThat(Representative.of("").name()).isEmpty();
        assertRefused(() -> Representative.of(null), "name: expected text, found null");
        assertRefused(() -> Dialogue.builder("d", null, DAY).build(), "title: expected text, found null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GENERAL_ASSEMBLY", "A", "C34", "HIGH_LEVEL_MEETING_2005", "A_1"})
    void open_vocabularies_take_any_upper_case_word(String word) {
        assertThat(Document.builder().kind(word).build().kind()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "_",
                "General_Assembly",
                "general assembly",
                "GENERAL ASSEMBLY",
                "_A",
                "A_",
                "A__B",
                "2A",
                "É",
                "İ",
                "A-B",
                "GENERAL_ASSEMBLY\n"
            })
    void open_vocabularies_take_nothing_else(String word) {
        assertThatThrownBy(() -> Dialogue.builder("d", "Title", DAY).body(word).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("body: expected an upper-case word such as GENERAL_ASSEMBLY, found \"");
    }

    @Test
    void words_may_be_long() {
        String word = "A" + "_A".repeat(1_000_000);
        assertThat(Document.builder().kind(word).build().kind()).isEqualTo(word);
        assertThatThrownBy(() -> Document.builder().kind(word + "_").build()).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void dates_have_years_of_four_digits() {
        for (LocalDate date : List.of(LocalDate.of(1, 1, 1), DAY, LocalDate.of(9999, 12, 31))) {
            assertThat(Dialogue.builder("d", "Title", date).build().date()).isEqualTo(date);
        }
        assertRefused(
                () -> Dialogue.builder("d", "Title", null).build(),
                "date: expected a date such as 2017-09-06, found null");
        assertRefused(
                () -> Dialogue.builder("d", "Title", LocalDate.of(0, 12, 31)).build(),
                "date: expected a date such as 2017-09-06, found 0000-12-31");
        assertRefused(
                () -> Dialogue.builder("d", "Title", DAY)
                        .endDate(LocalDate.of(10_000, 1, 1))
                        .build(),
                "endDate: expected a date such as 2017-09-06, found +10000-01-01");
    }

    @Test
    void whether_dates_are_in_order_is_not_asked_here() {
        assertThatCode(() -> Dialogue.builder("d", "Title", DAY)
                        .endDate(DAY.minusDays(1))
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void closed_vocabularies_have_to_be_set() {
        assertRefused(
                () -> Dialogue.builder("d", "Title", DAY).coverage(null).build(),
                "coverage: expected COMPLETE or PARTIAL, found null");
        assertRefused(
                () -> Delegation.builder("nld", null).build(),
                "category: expected a category such as MEMBER_STATE, found null");
        assertRefused(
                () -> Statement.builder("s1", "nld").kind(null).build(),
                "kind: expected a kind such as INTERVENTION, found null");
        assertRefused(
                () -> Position.of("formal-agenda", null), "stance: expected a stance such as SUPPORTS, found null");
        assertRefused(
                () -> ReportedFigure.of(null, 73, "gcr2p-release"),
                "figure: expected a figure such as STATES_REPRESENTED, found null");
        assertRefused(
                () -> ReportedFigure.builder(Figure.STATEMENTS, "gcr2p-release")
                        .value(82)
                        .qualifier(null)
                        .build(),
                "qualifier: expected a qualifier such as AT_LEAST, found null");
    }

    @Test
    void a_figure_has_a_value_unless_it_is_another_one_which_has_a_name() {
        assertRefused(
                () -> ReportedFigure.builder(Figure.STATEMENTS, "gcr2p-release").build(),
                "value: expected a whole number of 0 or more, found null");
        assertRefused(
                () -> ReportedFigure.builder(Figure.OTHER, "gcr2p-release")
                        .value(95)
                        .build(),
                "name: expected the name of what is counted, because the figure is OTHER, found null");
        assertThat(ReportedFigure.other("governments", "95 governments", "gcr2p-summary")
                        .value())
                .isNull();
        assertThat(ReportedFigure.of(Figure.OBSERVERS_SPOKE, 0, "gcr2p-release").value())
                .isZero();
    }

    @Test
    void somebody_is_spoken_for() {
        String message = "group: expected a group, listed states or organizations, a name, or a person, found null";
        assertRefused(() -> OnBehalfOf.builder().build(), message);
        assertRefused(() -> OnBehalfOf.builder().except("SWE").build(), message);
        assertRefused(() -> OnBehalfOf.states(new String[0]), message);
        assertThat(OnBehalfOf.builder().organizations("EU").build().states()).isEmpty();
    }

    @Test
    void a_participant_of_a_known_type_is_no_unknown_one() {
        assertRefused(
                () -> new UnknownParticipant("individual", "pga", Map.of()),
                "type: expected a type that has no record of its own, found \"individual\"");
        assertRefused(
                () -> new UnknownParticipant(null, "pga", Map.of()),
                "type: expected a type such as delegation or individual, found null");
        assertThat(new UnknownParticipant("Individual", "pga", null).type()).isEqualTo("Individual");
    }

    @Test
    void elements_are_named_by_their_place() {
        assertRefused(
                () -> Dialogue.builder("d", "Title", DAY)
                        .statements(Arrays.asList(Statement.builder("s1", "nld").build(), null))
                        .build(),
                "statements[1]: expected a statement, found null");
        assertRefused(
                () -> Statement.builder("s1", "nld").quotations("a", "b", null).build(),
                "quotations[2]: expected text, found null");
        assertRefused(
                () -> Statement.builder("s1", "nld").quotations("a", "\ud83d").build(),
                "quotations[1]: expected Unicode text without unpaired surrogates, found \\ud83d at index 0");
    }

    @Test
    void half_characters_are_named_by_their_index() {
        assertRefused(
                () -> Representative.of("Adams \ude00"),
                "name: expected Unicode text without unpaired surrogates, found \\ude00 at index 6");
    }

    @Test
    void long_values_are_shortened_between_characters() {
        assertRefused(
                () -> Document.builder().kind("x".repeat(1_000_000)).build(),
                "kind: expected an upper-case word such as SECRETARY_GENERAL_REPORT, found \"" + "x".repeat(60)
                        + "…\"");
        assertRefused(
                () -> Document.builder().kind("x" + "😀".repeat(60)).build(),
                "kind: expected an upper-case word such as SECRETARY_GENERAL_REPORT, found \"x" + "😀".repeat(29)
                        + "…\"");
    }

    @Test
    void messages_stay_on_one_line() {
        assertRefused(
                () -> Document.builder().kind("A\r\n\u0085\u0000B").build(),
                "kind: expected an upper-case word such as SECRETARY_GENERAL_REPORT, found \"A\\u000d\\u000a\\u0085\\u0000B\"");
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
