package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StateRangeRowsTest {

    private static final ReferenceData UN = ReferenceData.standard();
    private static final StateRange FRIENDS = StateRange.of(UN.setOf("NLD", "RWA"), UN.setOf("GHA", "NLD", "RWA"));
    private static final StateRange OTHERS = StateRange.of(UN.setOf("GHA"), UN.setOf("CHE", "GHA"));

    /** States of which only a record knows. */
    private static final ReferenceData OWN = ReferenceData.builder("of a record")
            .state("GHA", "Ghana")
            .state("ZZZ", "Ruritania")
            .build();

    private static StateRangeRows rows(int size) {
        return new StateRangeRows(UN, StateSet.empty()).empty(size);
    }

    @Test
    void a_row_to_which_nothing_was_added_is_empty() {
        assertThat(rows(1).get(0)).isEqualTo(StateRange.empty());
    }

    @Test
    void a_row_is_the_union_of_all_that_was_added() {
        StateRangeRows rows = rows(1);
        rows.addAll(0, FRIENDS);
        rows.addAll(0, OTHERS);
        assertThat(rows.get(0)).isEqualTo(FRIENDS.union(OTHERS));
    }

    @Test
    void rows_have_nothing_to_do_with_each_other() {
        StateRangeRows rows = rows(2);
        rows.addAll(0, FRIENDS);
        rows.addAll(1, OTHERS);
        assertThat(rows.get(0)).isEqualTo(FRIENDS);
        assertThat(rows.get(1)).isEqualTo(OTHERS);
    }

    @Test
    void rows_are_added_to_rows_of_others() {
        StateRangeRows from = rows(2);
        from.addAll(1, FRIENDS);
        StateRangeRows to = from.empty(1);
        to.addAll(0, OTHERS);
        to.addAll(0, from, 1);
        to.addAll(0, from, 0);
        assertThat(to.get(0)).isEqualTo(OTHERS.union(FRIENDS));
    }

    @Test
    void who_is_certain_anyway_is_certain() {
        StateRangeRows rows = rows(1);
        rows.add(0, UN.state("NLD"), false);
        rows.add(0, UN.state("NLD"), true);
        rows.addAll(0, UN.setOf("CHE"), false);
        assertThat(rows.get(0)).isEqualTo(StateRange.of(UN.setOf("NLD"), UN.setOf("CHE", "NLD")));
    }

    @Test
    void hundreds_of_rows_keep_what_they_have() {
        StateRangeRows rows = new StateRangeRows(UN, StateSet.empty());
        List<State> states = List.copyOf(UN.states());
        for (int i = 0; i < 200; i++) {
            rows.addRow();
            rows.add(i, states.get(i), i % 2 == 0);
            rows.add(i, OWN.state("ZZZ"), i % 2 == 0);
        }
        for (int i = 0; i < 200; i++) {
            StateSet two = StateSet.of(states.get(i), OWN.state("ZZZ"));
            assertThat(rows.get(i))
                    .isEqualTo(i % 2 == 0 ? StateRange.exactly(two) : StateRange.of(StateSet.empty(), two));
        }
    }

    @Test
    void a_state_of_other_data_is_the_one_with_its_code_or_stands_beside_the_others() {
        StateRangeRows from = rows(1);
        from.addAll(0, OWN.setOf("GHA", "ZZZ"), true);
        from.addAll(0, StateSet.of(UN.state("CHE"), OWN.state("ZZZ")), false);
        StateRangeRows to = from.empty(1);
        to.addAll(0, from, 0);
        assertThat(to.get(0).certain().codes()).containsExactly("GHA", "ZZZ");
        assertThat(to.get(0).possible().codes()).containsExactly("CHE", "GHA", "ZZZ");
    }

    @Test
    void states_that_the_data_do_not_know_have_room_in_each_row() {
        StateSet unknown = UN.unknownStates(new TreeMap<>(Map.of("AAA", "Aland", "ZZZ", "Ruritania")));
        StateRangeRows rows = new StateRangeRows(UN, unknown);
        rows.addRow();
        rows.add(0, OWN.state("ZZZ"), true);
        rows.addAll(0, StateSet.of(UN.state("CHE"), OWN.state("ZZZ")), false);
        rows.addAll(0, unknown, false);
        assertThat(rows.get(0)).isEqualTo(StateRange.of(OWN.setOf("ZZZ"), unknown.union(UN.setOf("CHE"))));
    }

    @Test
    void without_data_every_state_is_one_of_a_record() {
        StateRangeRows rows =
                new StateRangeRows(ReferenceData.builder("nothing").build(), StateSet.empty());
        rows.addRow();
        rows.addAll(0, OWN.states(), true);
        assertThat(rows.get(0)).isEqualTo(StateRange.exactly(OWN.states()));
    }
}
