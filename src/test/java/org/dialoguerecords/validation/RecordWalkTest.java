package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.PartialDate;
import org.dialoguerecords.Statement;
import org.dialoguerecords.json.DialogueJson;
import org.junit.jupiter.api.Test;

/** The one walk through a record. */
class RecordWalkTest {

    /** What has properties of its own that may be unknown is an element; a new one has to be added to the walk. */
    @Test
    void every_type_of_element_that_the_model_has_is_shown() {
        RecordWalk walk = new RecordWalk();
        assertThat(elementsOf(Dialogue.class))
                .hasSizeGreaterThan(10)
                .allSatisfy(type -> walk.on(type, (element, path) -> {}));
        assertThatThrownBy(() -> walk.on(Finding.class, (finding, path) -> {}))
                .hasMessage("no element of a record is a Finding");
    }

    private static Set<Class<? extends Record>> elementsOf(Class<? extends Record> whole) {
        Set<Class<? extends Record>> elements = new LinkedHashSet<>(Set.of(whole));
        for (RecordComponent component : whole.getRecordComponents()) {
            Class<?> part = component.getGenericType() instanceof ParameterizedType list
                            && list.getActualTypeArguments()[0] instanceof Class<?> element
                    ? element
                    : component.getType();
            Stream.concat(
                            Stream.of(part),
                            Stream.ofNullable(part.getPermittedSubclasses()).flatMap(Arrays::stream))
                    .filter(Class::isRecord)
                    .filter(type -> type != PartialDate.class)
                    .forEach(type -> elements.addAll(elementsOf(type.asSubclass(Record.class))));
        }
        return elements;
    }

    @Test
    void elements_are_shown_in_their_order_and_the_whole_before_its_parts() {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addParticipant(Findings.state("NLD"))
                        .addStatement(
                                "s1", "NLD", s1 -> s1.onBehalfOf(OnBehalfOf.states("BEL"), OnBehalfOf.states("LUX")))
                        .addStatement("s2", "NLD", s2 -> s2.onBehalfOf(OnBehalfOf.group("EU"))));
        RecordWalk walk = new RecordWalk();
        List<String> shown = new ArrayList<>();
        walk.on(OnBehalfOf.class, (entry, path) -> shown.add(path.toString()));
        walk.on(Statement.class, (statement, path) -> shown.add(statement.id() + " " + path));
        walk.on(Dialogue.class, (whole, path) -> shown.add(path.isRoot() ? "root" : "part"));
        walk.through(dialogue);
        assertThat(shown)
                .containsExactly(
                        "root",
                        "s1 statements[0]",
                        "statements[0].onBehalfOf[0]",
                        "statements[0].onBehalfOf[1]",
                        "s2 statements[1]",
                        "statements[1].onBehalfOf[0]");
    }

    @Test
    void every_part_of_a_record_is_looked_at() {
        Dialogue dialogue = DialogueJson.read("""
                {"format": "dialogue-record/1", "id": "d", "title": "T", "date": "2017-09-06", "x": 1, "$schema": "s",
                 "documents": [{"x": 1}], "sittings": [{"id": "am", "x": 1}], "agenda": [{"id": "13", "x": 1}], "groups": [{"id": "g", "x": 1}], "issues": [{"id": "i", "title": "T", "x": 1}],
                 "participants": [
                   {"type": "individual", "id": "p1", "name": "N", "x": 1},
                   {"type": "delegation", "id": "p2", "category": "OTHER", "x": 1,
                    "representatives": [{"name": "N", "x": 1}]},
                   {"type": "observer", "id": "p3", "x": 1}],
                 "presiding": [{"individual": "p1", "role": "CHAIR", "x": 1}],
                 "statements": [{"id": "s", "speaker": "p2", "x": 1, "$schema": "s", "onBehalfOf": [{"name": "N", "x": 1}],
                   "aligned": [{"name": "M", "x": 1}], "alignsWithOther": [{"name": "O", "x": 1}],
                   "positions": [{"issue": "i", "stance": "MIXED", "x": 1}], "documents": [{"x": 1}],
                   "recording": {"url": "https://example.org/", "x": 1}}],
                 "votes": [{"id": "v", "kind": "RECORDED", "x": 1}],
                 "reported": [{"figure": "OTHER", "name": "N", "source": "src", "x": 1}],
                 "sources": [{"id": "src", "x": 1}]}
                """);
        assertThat(Findings.in(dialogue))
                .containsExactly(
                        "unknown-property documents[0].x",
                        "unknown-property sittings[0].x",
                        "unknown-property agenda[0].x",
                        "unknown-property groups[0].x",
                        "unknown-property issues[0].x",
                        "unknown-property participants[0].x",
                        "unknown-property participants[1].representatives[0].x",
                        "unknown-property participants[1].x",
                        "unknown-type participants[2].type",
                        "unknown-property presiding[0].x",
                        "unknown-property statements[0].$schema",
                        "unknown-property statements[0].aligned[0].x",
                        "unknown-property statements[0].alignsWithOther[0].x",
                        "unknown-property statements[0].documents[0].x",
                        "unknown-property statements[0].onBehalfOf[0].x",
                        "unknown-property statements[0].positions[0].x",
                        "unknown-property statements[0].recording.x",
                        "unknown-property statements[0].x",
                        "unknown-property votes[0].x",
                        "unknown-property reported[0].x",
                        "unknown-property sources[0].x",
                        "unknown-property x");
    }
}
