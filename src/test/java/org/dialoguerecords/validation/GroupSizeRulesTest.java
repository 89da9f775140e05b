package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Group;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.ReportedFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupSizeRulesTest {

    private static final Group FRIENDS = Group.builder("FRIENDS")
            .members("NLD", "RWA", "DNK")
            .organizations("EU")
            .build();

    @ParameterizedTest
    @CsvSource({"3, true", "4, false", "5, false"})
    void a_group_lists_no_more_than_it_has(int size, boolean wrong) {
        Dialogue dialogue =
                Findings.dialogue("2017-09-06", record -> record.addGroup(FRIENDS.with(copy -> copy.size(size))));
        assertThat(Findings.in(dialogue)).isEqualTo(wrong ? List.of("members-exceed-size groups[0].size") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"3, AT_LEAST, false", "3, ABOUT, false", "3, AT_MOST, true", "1, ABOUT, true"})
    void a_size_that_is_not_exact_admits_as_many_as_it_can_mean(int size, Qualifier qualifier, boolean wrong) {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addGroup(FRIENDS.with(copy -> copy.size(size).sizeQualifier(qualifier))));
        assertThat(Findings.in(dialogue)).isEqualTo(wrong ? List.of("members-exceed-size groups[0].size") : List.of());
    }

    @Test
    void a_qualifier_is_of_a_size() {
        Group group = FRIENDS.with(copy -> copy.sizeQualifier(Qualifier.AT_LEAST));
        assertThat(Findings.in(Findings.dialogue("2017-09-06", record -> record.addGroup(group))))
                .containsExactly("qualifier-without-size groups[0].sizeQualifier");
    }

    @Test
    void who_is_listed_twice_is_one_member() {
        Group group = Group.builder("FRIENDS").members("NLD", "NLD").size(1).build();
        assertThat(Findings.in(Findings.dialogue("2017-09-06", record -> record.addGroup(group))))
                .containsExactly("listed-twice groups[0].members[1]");
    }

    @ParameterizedTest
    @CsvSource({
        "50, EXACTLY, false",
        "49, EXACTLY, true",
        "49, AT_LEAST, false",
        "51, AT_LEAST, true",
        "49, AT_MOST, true",
        "46, ABOUT, false",
        "40, ABOUT, true"
    })
    void the_size_of_a_group_is_one_that_is_reported(int reported, Qualifier qualifier, boolean doubtful) {
        Dialogue dialogue = sized(figure(reported).qualifier(qualifier).build());
        assertThat(Findings.in(dialogue)).isEqualTo(doubtful ? List.of("size-not-reported groups[0].size") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST, 38, false", "AT_LEAST, 51, true", "ABOUT, 46, false", "ABOUT, 40, true"})
    void a_size_that_is_not_exact_fits_what_is_reported(Qualifier qualifier, int size, boolean doubtful) {
        Dialogue dialogue = sized(figure(50).build())
                .with(record -> record.groups(List.of(Group.builder("FRIENDS")
                        .size(size)
                        .sizeQualifier(qualifier)
                        .build())));
        assertThat(Findings.in(dialogue)).isEqualTo(doubtful ? List.of("size-not-reported groups[0].size") : List.of());
    }

    @Test
    void of_disputed_sizes_one_is_enough() {
        assertThat(Findings.in(sized(figure(55).build(), figure(50).build()))).isEmpty();
        Dialogue dialogue = sized(figure(55).build(), figure(60).build());
        assertThat(Findings.of(dialogue)).singleElement().satisfies(finding -> {
            assertThat(finding.value()).isEqualTo("50");
            assertThat(finding.details()).containsEntry("reported", "55, 60");
        });
        assertThat(Findings.in(sized(ReportedFigure.builder(Figure.GROUP_SIZE, "src")
                        .group("EU")
                        .value(28)
                        .build())))
                .isEmpty();
        assertThat(Findings.in(sized())).isEmpty();
    }

    private static ReportedFigure.Builder figure(int size) {
        return ReportedFigure.builder(Figure.GROUP_SIZE, "src").group("FRIENDS").value(size);
    }

    private static Dialogue sized(ReportedFigure... figures) {
        return Findings.dialogue("2017-09-06", record -> {
            record.addGroup(Group.builder("FRIENDS").size(50).build()).addSource("src", source -> {});
            for (ReportedFigure figure : figures) {
                record.addReported(figure);
            }
        });
    }
}
