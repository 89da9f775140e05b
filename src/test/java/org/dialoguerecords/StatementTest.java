package org.dialoguerecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a statement says of those who make it and of those for whom it is made. */
class StatementTest {

    @Test
    void the_speaker_takes_the_floor() {
        Statement statement = Statement.builder("s1", "nld").build();
        assertThat(statement.speakers()).containsExactly("nld");
        assertUnmodifiable(statement.speakers());
    }

    @Test
    void co_speakers_take_the_floor_after_the_speaker_in_their_order() {
        Statement statement =
                Statement.builder("s1", "nld").coSpeakers("rwa", "dnk").build();
        assertThat(statement.speakers()).containsExactly("nld", "rwa", "dnk");
        assertUnmodifiable(statement.speakers());
    }

    @Test
    void an_entry_with_states_or_organizations_is_a_list_whatever_group_stands_beside_them() {
        assertThat(OnBehalfOf.states("NOR").isList()).isTrue();
        assertThat(OnBehalfOf.builder().organizations("EU").build().isList()).isTrue();
        assertThat(OnBehalfOf.group("NORDIC").with(entry -> entry.states("NOR")).isList())
                .isTrue();
    }

    @Test
    void an_entry_with_a_group_or_a_name_only_is_no_list() {
        assertThat(OnBehalfOf.group("EU").excepting("HUN").isList()).isFalse();
        assertThat(OnBehalfOf.builder().name("the Umbrella Group").build().isList())
                .isFalse();
    }

    private static void assertUnmodifiable(List<String> speakers) {
        assertThatThrownBy(() -> speakers.add("fra")).isInstanceOf(UnsupportedOperationException.class);
    }
}
