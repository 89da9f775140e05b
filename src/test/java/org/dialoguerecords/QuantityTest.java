package org.dialoguerecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.dialoguerecords.Figure.About;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What figures are about, and when two numbers are of the same thing. */
class QuantityTest {

    @Test
    void a_figure_is_about_the_whole_dialogue_or_about_one_thing() {
        assertThat(Figure.STATES_REPRESENTED.about()).isEqualTo(About.DIALOGUE);
        assertThat(Figure.GROUP_SIZE.about()).isEqualTo(About.GROUP);
        assertThat(Figure.GROUP_STATEMENTS.about()).isEqualTo(About.GROUP_OR_ALL);
        assertThat(Figure.STATES_OPPOSING.about()).isEqualTo(About.ISSUE);
        assertThat(Figure.SPEAKERS_OF_RANK.about()).isEqualTo(About.RANK);
        assertThat(Figure.ABSTENTIONS.about()).isEqualTo(About.VOTE);
        assertThat(Figure.SPONSORS.about()).isEqualTo(About.SYMBOL);
        assertThat(Figure.ORDINAL_IN_SERIES.about()).isEqualTo(About.SERIES);
        assertThat(Figure.OTHER.about()).isEqualTo(About.NAME);
    }

    @Test
    void a_number_that_further_statements_only_add_to_only_grows() {
        assertThat(Arrays.stream(Figure.values()).filter(figure -> !figure.onlyGrows()))
                .containsExactly(
                        Figure.GROUP_SIZE,
                        Figure.STATES_SUPPORTING,
                        Figure.STATES_OPPOSING,
                        Figure.VOTES_IN_FAVOUR,
                        Figure.VOTES_AGAINST,
                        Figure.ABSTENTIONS,
                        Figure.NOT_VOTING,
                        Figure.SPONSORS,
                        Figure.ORDINAL_IN_SERIES,
                        Figure.OTHER);
    }

    @Test
    void quantities_are_equal_if_nothing_in_them_differs() {
        String[] words = {"group", "issue", "rank", "vote", "symbol", "among", "outside", "name"};
        Set<Quantity> different = new HashSet<>();
        different.add(quantity(Figure.OTHER, words));
        different.add(quantity(Figure.SPONSORS, words));
        for (int i = 0; i < words.length; i++) {
            String[] others = words.clone();
            others[i] = null;
            different.add(quantity(Figure.OTHER, others));
        }

        assertThat(different).hasSize(2 + words.length);
        assertThat(quantity(Figure.OTHER, words))
                .isEqualTo(quantity(Figure.OTHER, words))
                .hasSameHashCodeAs(quantity(Figure.OTHER, words));
    }

    private static Quantity quantity(Figure figure, @Nullable String... words) {
        return new Quantity(figure, words[0], words[1], words[2], words[3], words[4], words[5], words[6], words[7]);
    }

    @ParameterizedTest
    @CsvSource({
        "GROUP_SIZE, the id of a group",
        "STATES_SUPPORTING, the id of an issue",
        "STATES_OPPOSING, the id of an issue",
        "SPEAKERS_OF_RANK, a rank",
        "NOT_VOTING, the id of a vote",
        "SPONSORS, the symbol of a document",
        "OTHER, the name of the figure",
    })
    void a_figure_about_one_thing_needs_to_know_of_which(Figure figure, String needed) {
        assertThatThrownBy(() -> Quantity.of(figure))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(figure + " needs " + needed + ", found none");
    }

    @ParameterizedTest
    @EnumSource
    void a_quantity_is_about_the_id_that_it_is_given_if_its_figure_is_about_one_thing(Figure figure) {
        boolean one = figure.about().isOfOne() || figure.about() == About.GROUP_OR_ALL;

        assertThat(Quantity.of(figure, "id").about()).isEqualTo(one ? "id" : null);
        assertThat(Quantity.of(figure, "id").isAsDefined()).isTrue();
    }

    @Test
    void the_quantity_of_a_reported_figure_tells_apart_what_can_not_conflict() {
        ReportedFigure all = ReportedFigure.of(Figure.MEMBER_STATES_SPOKE, 73, "release");
        ReportedFigure ofGroup = all.with(copy -> copy.group("ASEAN").value(5));

        assertThat(all.quantity()).isEqualTo(Quantity.of(Figure.MEMBER_STATES_SPOKE));
        assertThat(all.quantity())
                .isEqualTo(all.with(copy -> copy.value(74).source("summary").wording("74 states"))
                        .quantity());
        assertThat(ofGroup.quantity()).isNotEqualTo(all.quantity());
    }

    @ParameterizedTest
    @CsvSource({
        "MEMBER_STATES_SPOKE, , , , true",
        "MEMBER_STATES_SPOKE, ASEAN, , , false",
        "MEMBER_STATES_SPOKE, , formal-agenda, , false",
        "MEMBER_STATES_SPOKE, , , of Africa, false",
        "GROUP_SIZE, ASEAN, , , true",
        "GROUP_SIZE, , , , false",
        "GROUP_SIZE, ASEAN, formal-agenda, , false",
        "GROUP_STATEMENTS, , , , true",
        "GROUP_STATEMENTS, ASEAN, , , true",
        "STATES_SUPPORTING, , formal-agenda, , true",
        "STATES_SUPPORTING, ASEAN, formal-agenda, , false",
        "OTHER, , , governments, true",
        "OTHER, ASEAN, , governments, true",
    })
    void a_quantity_is_as_defined_if_nothing_narrows_it(
            Figure figure, String group, String issue, String name, boolean asDefined) {
        assertThat(new Quantity(figure, group, issue, null, null, null, null, null, name).isAsDefined())
                .isEqualTo(asDefined);
    }

    @Test
    void a_quantity_among_or_outside_a_group_is_narrower_than_the_figure() {
        ReportedFigure all = ReportedFigure.of(Figure.DELEGATIONS_SPOKE, 60, "record");

        assertThat(all.quantity().isAsDefined()).isTrue();
        assertThat(all.with(copy -> copy.among("UNSC")).quantity().isAsDefined())
                .isFalse();
        assertThat(all.with(copy -> copy.outside("UNSC")).quantity().isAsDefined())
                .isFalse();
        assertThat(all.with(copy -> copy.among("UNSC")).quantity())
                .isNotEqualTo(all.with(copy -> copy.outside("UNSC")).quantity());
    }

    @Test
    void a_quantity_of_no_figure_is_none() {
        assertThatThrownBy(() -> new Quantity(null, null, null, null, null, null, null, null, null))
                .isInstanceOf(InvalidValueException.class);
    }
}
