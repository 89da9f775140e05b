package org.dialoguerecords.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    private static Ids of(List<String> ids) {
        return Ids.of(ids, id -> id);
    }

    /** Ids of one hash, as many as a power of two. */
    private static List<String> ofOneHash(int letters) {
        List<String> ids = List.of("");
        for (int i = 0; i < letters; i++) {
            ids = ids.stream()
                    .flatMap(id -> List.of(id + "Aa", id + "BB").stream())
                    .toList();
        }
        return ids;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 84, 193, 5000})
    void everybody_is_found_and_nobody_else(int size) {
        List<String> ids = IntStream.range(0, size).mapToObj(i -> "d-" + i).toList();
        Ids found = of(ids);
        for (int place = 0; place < size; place++) {
            assertThat(found.find(ids.get(place))).isEqualTo(place);
            assertThat(found.find("no " + ids.get(place))).isEqualTo(Ids.NONE);
        }
        assertThat(found.has("")).isFalse();
        assertThat(found.areUnique()).isTrue();
    }

    @Test
    void of_several_with_one_id_the_first_is_found() {
        assertThat(of(List.of("kenya", "norway", "kenya")).find("kenya")).isZero();
        assertThat(of(List.of("kenya", "norway", "kenya")).areUnique()).isFalse();
        List<String> twice = new ArrayList<>(ofOneHash(8));
        twice.addAll(ofOneHash(8));
        Ids found = of(twice);
        for (int place = 0; place < 256; place++) {
            assertThat(found.find(twice.get(place))).isEqualTo(place);
        }
        assertThat(found.areUnique()).isFalse();
    }

    @Test
    void thousands_of_ids_of_one_hash_are_found() {
        List<String> ids = ofOneHash(13);
        Ids found = of(ids);
        for (int place = 0; place < ids.size(); place++) {
            assertThat(found.find(ids.get(place))).isEqualTo(place);
        }
        assertThat(found.areUnique()).isTrue();
        assertThat(found.find(ofOneHash(14).get(0))).isEqualTo(Ids.NONE);
    }
}
