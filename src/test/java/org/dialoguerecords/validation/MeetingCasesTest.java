package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small records that came of real meetings: what is found in each as it was first typed, and as it should be written. */
class MeetingCasesTest {

    private static final Path CASES = Path.of("src/test/resources/org/dialoguerecords/validation/meetings");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f1b-record-group",
                "f3-observer-counted-as-state",
                "f4-at-least-size",
                "f8-gcc-today",
                "f9-group-aligns",
                "f14-dissociation",
                "f15-coauthors",
                "f16-partial-with-known-number"
            })
    void nothing_is_found_where_nothing_is_wrong(String name) {
        assertThat(check(text(name))).isEmpty();
    }

    @Test
    void a_group_known_by_name_only_is_one_warning() {
        assertThat(check(text("f1-name-only")))
                .extracting(Finding::toString)
                .containsExactly(
                        "3:65: statements[0].onBehalfOf[0].name: warning: \"the Umbrella Group\" is known by name"
                                + " only, so that it stands for a group of anybody and any size; did you mean the group \"UMBRELLA\"?"
                                + " [name-only]");
    }

    @Test
    void a_figure_of_those_of_a_group_is_among_it() {
        String typed = text("f2-figure-of-a-group");
        assertThat(check(typed)).singleElement().satisfies(finding -> {
            assertThat(Findings.brief(finding)).isEqualTo("misplaced-subject reported[0].group");
            assertThat(finding.details()).containsEntry("intended", "among");
        });
        assertThat(check(typed.replace("\"group\":\"AFRICAN_GROUP\"", "\"among\":\"AFRICAN_GROUP\"")))
                .isEmpty();
    }

    @Test
    void a_size_may_be_of_at_least_that_number() {
        assertThat(check(text("f4-at-least-size").replace("\"size\":38", "\"size\":38,\"sizeQualifier\":\"AT_LEAST\"")))
                .isEmpty();
    }

    @Test
    void a_statement_that_was_not_delivered_says_so_by_its_delivery() {
        String typed = text("f5-not-delivered");
        assertThat(check(typed))
                .extracting(Finding::message)
                .containsExactly("the format has no property \"delivered\"; write \"delivery\": \"NOT_DELIVERED\"");
        assertThat(check(typed.replace("\"delivered\":false", "\"delivery\":\"NOT_DELIVERED\"")))
                .isEmpty();
    }

    @Test
    void an_alignment_with_a_statement_of_another_record_has_a_place_of_its_own() {
        String typed = text("f6-cross-record-alignment");
        assertThat(check(typed)).singleElement().satisfies(finding -> {
            assertThat(Findings.brief(finding)).isEqualTo("unknown-statement statements[0].alignsWith[0]");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.details()).containsEntry("instead", "alignsWithOther");
        });
        assertThat(check(typed.replace(
                        "\"alignsWith\":[\"un80-5#s13\"]",
                        "\"alignsWithOther\":[{\"dialogue\":\"un80-5\",\"statement\":\"s13\"}]")))
                .isEmpty();
    }

    @Test
    void two_sizes_of_a_known_group_are_compared_with_its_members() {
        assertThat(Findings.brief(check(text("f7-observer-chair"))))
                .allMatch(brief -> brief.startsWith("figure-contradicted reported["));
    }

    @Test
    void extensions_of_the_user_are_never_doubtful() {
        String typed = text("f10-extensions.txt");
        List<Finding> findings = check(typed);
        assertThat(Findings.brief(findings)).containsExactly("malformed participants[0].representatives[0].gender");
        assertThat(findings.get(0).message()).isEqualTo("expected one of FEMALE, MALE, OTHER, found \"F\"");
        assertThat(check(typed.replace("\"gender\":\"F\"", "\"gender\":\"FEMALE\"")))
                .extracting(Finding::message)
                .containsExactly("the format has no property \"level\"; did you mean \"rank\"?");
    }

    @Test
    void groups_and_organizations_that_are_aligned_are_no_states() {
        String typed = text("f11-org-aligned");
        assertThat(check(typed))
                .extracting(Finding::message)
                .containsExactly("the format has no property \"alignedStates\"; did you mean \"aligned\"?");
        String states = typed.replace(
                "\"alignedStates\":[\"NOR\",\"EU\",\"LDC\"]", "\"aligned\":[{\"states\":[\"NOR\",\"EU\",\"LDC\"]}]");
        assertThat(check(states))
                .extracting(Finding::message)
                .containsExactly(
                        "\"EU\" is not the code of any state; did you mean \"group\"?",
                        "\"LDC\" is not the code of any state; did you mean \"group\"?");
        assertThat(check(states.replace(
                        "{\"states\":[\"NOR\",\"EU\",\"LDC\"]}",
                        "{\"states\":[\"NOR\"]},{\"group\":\"LDC\"},{\"organizations\":[\"EU\"]}")))
                .isEmpty();
    }

    @Test
    void whoever_is_no_member_of_the_group_is_named_also_if_that_is_an_organization() {
        assertThat(Findings.brief(check(text("f13-eu-for-57"))))
                .containsExactly("not-a-member statements[0].onBehalfOf[0].group");
    }

    @Test
    void a_record_has_one_title() {
        assertThat(Findings.brief(check(text("f12-title-languages")))).containsExactly("malformed title");
    }

    private static List<Finding> check(String text) {
        return DialogueValidator.standard().check(text);
    }

    private static String text(String name) {
        try {
            return Files.readString(CASES.resolve(name.contains(".") ? name : name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
