package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Position;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Representative;
import org.dialoguerecords.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdAndReferenceRulesTest {

    @Test
    void one_id_names_one_thing_of_a_kind() {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addGroup("a", group -> {})
                        .addGroup("a", group -> {})
                        .addIssue("a", "One question")
                        .addIssue("a", "Another question")
                        .addParticipant(Delegation.memberState("a", "NLD"))
                        .addParticipant(Delegation.memberState("a", "FRA"))
                        .addParticipant(Delegation.memberState("A", "DEU"))
                        .addStatement("a", "a", statement -> {})
                        .addStatement("a", "a", statement -> {})
                        .addStatement("a", "a", statement -> {})
                        .addSource("a", source -> {})
                        .addSource("a", source -> {}));
        assertThat(Findings.in(dialogue))
                .containsExactly(
                        "duplicate-id groups[1].id",
                        "duplicate-id issues[1].id",
                        "duplicate-id participants[1].id",
                        "duplicate-id statements[1].id",
                        "duplicate-id statements[2].id",
                        "duplicate-id sources[1].id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Déclaration/№9:发言-٩", "می\u200cخواهم", "👩\u200d⚖️", "\u0605٩"})
    void an_id_may_be_in_any_script(String id) {
        assertThat(Findings.in(Dialogue.builder(id, "A dialogue", LocalDate.of(2017, 9, 6))
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s 1",
                "s\u00a01",
                "s1\n",
                "\ts1",
                "s\u00071",
                "s\u20281",
                "s\u200b1",
                "s1\ufeff",
                "s\u202e1",
                "s\u00ad1",
                "s1\u061c"
            })
    void an_id_has_no_white_space_and_no_invisible_characters(String id) {
        Dialogue dialogue = Dialogue.builder(id, "A dialogue", LocalDate.of(2017, 9, 6))
                .series(id)
                .addParticipant(Delegation.memberState("NLD", "NLD"))
                .addStatement(id, "NLD", statement -> {})
                .build();
        assertThat(Findings.in(dialogue))
                .containsExactly("malformed-id id", "malformed-id series", "malformed-id statements[0].id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s1", "unga-r2p-2017-09-06", "Šimonović", "聲明", "a/b", "«1»"})
    void anything_else_can_be_an_id(String id) {
        assertThat(Findings.in(Dialogue.builder(id, "A dialogue", LocalDate.of(2017, 9, 6))
                        .build()))
                .isEmpty();
    }

    @Test
    void whatever_is_named_is_there() {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addDocument(
                                document -> document.symbols("A/71/1016").sources("gone"))
                        .addGroup("FRIENDS", group -> group.sources("gone"))
                        .addIssue("agenda", "The formal agenda")
                        .addParticipant(Delegation.builder("nld", DelegationCategory.MEMBER_STATE)
                                .party("NLD")
                                .sources("src", "gone")
                                .build())
                        .addParticipant(Individual.builder("pga")
                                .name("Peter Thomson")
                                .sources("gone")
                                .build())
                        .addStatement(
                                "s1",
                                "nobody",
                                statement -> statement
                                        .coSpeakers("nld", "no-one")
                                        .alignsWith("s0")
                                        .onBehalfOf(
                                                OnBehalfOf.group("FRIENDS"),
                                                OnBehalfOf.group("NO-SUCH"),
                                                OnBehalfOf.states("NLD").with(copy -> copy.group("NO-LABEL")),
                                                OnBehalfOf.group("BALTIC"))
                                        .positions(
                                                Position.of("agenda", Stance.MIXED), Position.of("veto", Stance.MIXED))
                                        .documents(List.of(Document.builder()
                                                .sources("gone")
                                                .build()))
                                        .sources("gone", "src"))
                        .addReported(ReportedFigure.builder(Figure.GROUP_STATEMENTS, "gone")
                                .group("NO-SUCH")
                                .value(0)
                                .build())
                        .addReported(ReportedFigure.builder(Figure.STATES_OPPOSING, "src")
                                .issue("veto")
                                .value(0)
                                .build())
                        .addSource("src", source -> {}));
        assertThat(Findings.in(dialogue).stream().filter(brief -> !brief.startsWith("figure")))
                .containsExactly(
                        "unknown-source documents[0].sources[0]",
                        "unknown-source groups[0].sources[0]",
                        "unknown-source participants[0].sources[1]",
                        "unknown-source participants[1].sources[0]",
                        "unknown-statement statements[0].alignsWith[0]",
                        "unknown-participant statements[0].coSpeakers[1]",
                        "unknown-source statements[0].documents[0].sources[0]",
                        "unknown-group statements[0].onBehalfOf[1].group",
                        "unknown-group statements[0].onBehalfOf[2].group",
                        "unknown-issue statements[0].positions[1].issue",
                        "unknown-source statements[0].sources[0]",
                        "unknown-participant statements[0].speaker",
                        "unknown-group reported[0].group",
                        "unknown-source reported[0].source",
                        "unknown-issue reported[1].issue");
    }

    @ParameterizedTest
    @CsvSource({
        "Karel van Oosterom, false",
        "Simon Adams, true",
        "Ban Ki-moon, true",
    })
    void who_delivers_a_statement_represents_its_speaker(String person, boolean doubtful) {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addParticipant(Delegation.memberState("nld", "NLD")
                                .with(copy -> copy.representatives(Representative.of("Karel van Oosterom"))))
                        .addParticipant(Delegation.memberState("fra", "FRA"))
                        .addStatement("s1", "nld", statement -> statement.deliveredBy(person))
                        .addStatement(
                                "s2",
                                "fra",
                                statement -> statement.coSpeakers("nld").deliveredBy(person))
                        .addStatement("s3", "fra", statement -> statement.deliveredBy(person)));
        assertThat(Findings.in(dialogue))
                .isEqualTo(
                        doubtful
                                ? List.of(
                                        "unknown-representative statements[0].deliveredBy",
                                        "unknown-representative statements[1].deliveredBy")
                                : List.of());
    }

    @Test
    void a_statement_aligns_itself_with_others_and_not_in_circles() {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addParticipant(Findings.state("NLD"))
                        .addStatement("a", "NLD", statement -> statement.alignsWith("b", "c"))
                        .addStatement("b", "NLD", statement -> statement.alignsWith("a"))
                        .addStatement("c", "NLD", statement -> {})
                        .addStatement("d", "NLD", statement -> statement.alignsWith("a", "b", "d"))
                        .addStatement("e", "NLD", statement -> statement.alignsWith("f"))
                        .addStatement("f", "NLD", statement -> statement.alignsWith("g", "c", "d"))
                        .addStatement("g", "NLD", statement -> statement.alignsWith("e", "h"))
                        .addStatement("h", "NLD", statement -> {}));
        assertThat(Findings.in(dialogue))
                .containsExactly(
                        "circular-alignment statements[0].alignsWith[0]",
                        "circular-alignment statements[1].alignsWith[0]",
                        "self-alignment statements[3].alignsWith[2]",
                        "circular-alignment statements[4].alignsWith[0]",
                        "circular-alignment statements[5].alignsWith[0]",
                        "circular-alignment statements[6].alignsWith[0]");
    }

    @Test
    void one_circle_of_all_statements_is_found_in_one_walk() {
        int count = 20_000;
        Dialogue dialogue = Findings.dialogue("2017-09-06", record -> {
            record.addParticipant(Findings.state("NLD"));
            for (int i = 0; i < count; i++) {
                String next = "s" + (i + 1) % count;
                record.addStatement("s" + i, "NLD", statement -> statement.alignsWith(next));
            }
        });
        assertThat(Findings.of(dialogue)).hasSize(count).allMatch(finding -> finding.rule() == Rule.CIRCULAR_ALIGNMENT);
    }

    @Test
    void no_list_holds_anything_twice() {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addDocument(document ->
                                document.symbols("A/71/1016", "A/71/1016").sources("src", "src"))
                        .addGroup(
                                "FRIENDS",
                                group -> group.members("NLD", "DNK", "NLD", "NLD")
                                        .organizations("EU", "EU")
                                        .sources("src", "src"))
                        .addParticipant(Findings.state("NLD").with(copy -> copy.sources("src", "src")))
                        .addParticipant(Individual.builder("pga")
                                .name("Peter Thomson")
                                .sources("src", "src")
                                .build())
                        .addParticipant(Findings.state("FRA"))
                        .addStatement("s1", "NLD", statement -> {})
                        .addStatement(
                                "s2",
                                "NLD",
                                statement -> statement
                                        .coSpeakers("FRA", "FRA", "NLD")
                                        .aligned(OnBehalfOf.states("NOR", "ISL", "NOR"))
                                        .alignsWith("s1", "s1")
                                        .onBehalfOf(
                                                OnBehalfOf.states("NLD", "NLD"),
                                                OnBehalfOf.builder()
                                                        .organizations("EU", "EU")
                                                        .build(),
                                                OnBehalfOf.group("EU").excepting("DNK", "DNK"))
                                        .documents(List.of(Document.builder()
                                                .symbols("S/1", "S/1")
                                                .build()))
                                        .sources("src", "src"))
                        .addSource("src", source -> {}));
        assertThat(Findings.in(dialogue))
                .containsExactly(
                        "listed-twice documents[0].sources[1]",
                        "listed-twice documents[0].symbols[1]",
                        "listed-twice groups[0].members[2]",
                        "listed-twice groups[0].members[3]",
                        "listed-twice groups[0].organizations[1]",
                        "listed-twice groups[0].sources[1]",
                        "listed-twice participants[0].sources[1]",
                        "listed-twice participants[1].sources[1]",
                        "listed-twice statements[1].aligned[0].states[2]",
                        "listed-twice statements[1].alignsWith[1]",
                        "listed-twice statements[1].coSpeakers[1]",
                        "listed-twice statements[1].coSpeakers[2]",
                        "listed-twice statements[1].documents[0].symbols[1]",
                        "listed-twice statements[1].onBehalfOf[0].states[1]",
                        "listed-twice statements[1].onBehalfOf[1].organizations[1]",
                        "listed-twice statements[1].onBehalfOf[2].except[1]",
                        "listed-twice statements[1].sources[1]");
    }

    @Test
    void a_speaker_is_no_co_speaker() {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addParticipant(Findings.state("NZL"))
                        .addStatement("s1", "NZL", statement -> statement.coSpeakers("NZL")));
        assertThat(Findings.in(dialogue)).containsExactly("listed-twice statements[0].coSpeakers[0]");
    }
}
