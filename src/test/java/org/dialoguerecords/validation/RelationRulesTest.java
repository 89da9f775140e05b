package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Alignments, dissociations, and entries that are for somebody known by name only or for a person. */
class RelationRulesTest {

    @ParameterizedTest
    @EnumSource(Delivery.class)
    void nobody_is_aligned_with_what_was_not_delivered(Delivery delivery) {
        Dialogue dialogue = consultations(
                first -> first.delivery(delivery).onBehalfOf(OnBehalfOf.group("G77")),
                second -> second.dissociatesFrom("s1"),
                third -> third.alignsWith("s1"));
        boolean delivered = delivery == Delivery.SPOKEN || delivery == Delivery.VIDEO;
        assertThat(Findings.in(dialogue))
                .isEqualTo(
                        delivered
                                ? List.of()
                                : List.of(
                                        "undelivered-statement statements[1].dissociatesFrom[0]",
                                        "undelivered-statement statements[2].alignsWith[0]"));
    }

    @Test
    void statements_that_are_not_there_are_named_elsewhere_if_one_aligns_with_them() {
        Dialogue dialogue = consultations(
                first -> {},
                second -> second.alignsWith("x").perhapsAlignsWith("y").dissociatesFrom("z"));
        assertThat(Findings.of(dialogue))
                .extracting(Finding::toString)
                .containsExactly(
                        "statements[1].alignsWith[0]: error: the record has no statement \"x\"; one that is not in this"
                                + " record is named in \"alignsWithOther\" [unknown-statement]",
                        "statements[1].dissociatesFrom[0]: error: the record has no statement \"z\" [unknown-statement]",
                        "statements[1].perhapsAlignsWith[0]: error: the record has no statement \"y\"; one that is not in"
                                + " this record is named in \"alignsWithOther\" [unknown-statement]");
    }

    @Test
    void no_statement_dissociates_itself_from_itself() {
        assertThat(Findings.in(consultations(first -> first.dissociatesFrom("s1"))))
                .containsExactly("self-dissociation statements[0].dissociatesFrom[0]");
    }

    @Test
    void nobody_is_aligned_and_dissociated() {
        Consumer<Statement.Builder> group = first -> first.onBehalfOf(OnBehalfOf.group("G77"));
        String found = "aligned-and-dissociated statements[1].dissociatesFrom[0]";
        assertThat(Findings.in(
                        consultations(group, second -> second.alignsWith("s1").dissociatesFrom("s1"))))
                .containsExactly(found);
        assertThat(Findings.in(consultations(
                        group, second -> second.perhapsAlignsWith("s1").dissociatesFrom("s1"))))
                .containsExactly(found);
        // by what the statement itself says of the state
        assertThat(Findings.in(consultations(
                        first -> first.aligned(OnBehalfOf.states("ARG")), second -> second.dissociatesFrom("s1"))))
                .containsExactly(found);
        // by another statement of the state
        assertThat(Findings.in(consultations(group, second -> second.dissociatesFrom("s1"), third -> {})
                        .with(record -> record.addStatement("s4", "ARG", statement -> statement.alignsWith("s1")))))
                .containsExactly(found);
    }

    @Test
    void whoever_dissociates_would_be_represented() {
        String found = "dissociated-stranger statements[1].dissociatesFrom[0]";
        Consumer<Statement.Builder> second = statement -> statement.dissociatesFrom("s1");
        assertThat(Findings.in(consultations(first -> {}, second))).containsExactly(found);
        assertThat(Findings.in(consultations(first -> first.onBehalfOf(OnBehalfOf.states("IRQ", "CUB")), second)))
                .containsExactly(found);
        assertThat(Findings.in(consultations(
                        first -> first.onBehalfOf(OnBehalfOf.group("G77").excepting("ARG")), second)))
                .containsExactly(found);
        assertThat(Findings.in(consultations(first -> first.onBehalfOf(OnBehalfOf.states("IRQ", "ARG")), second)))
                .isEmpty();
        assertThat(Findings.in(consultations(first -> first.onBehalfOf(OnBehalfOf.group("G77")), second)))
                .isEmpty();
        assertThat(Findings.in(consultations(first -> first.aligned(OnBehalfOf.group("GRULAC")), second)))
                .isEmpty();
        assertThat(Findings.in(consultations(
                        first -> {},
                        dissociation -> dissociation
                                .onBehalfOf(OnBehalfOf.states("ARG", "PRY"))
                                .dissociatesFrom("s1"),
                        third -> {})))
                .containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({
        "the European Union, group, EU",
        "the European Union and its member States, group, EU",
        "the Secretary-General, person, person",
        "the minister, person, person",
        "my Foreign Minister, person, person",
        "'the President of the Republic of Iraq, H.E. Mr. Rashid', person, person",
        "the Deputy Prime Minister, person, person",
        "Norway, state, NOR",
        "a group of countries, , ",
        "the ministers of health, , ",
        "presidents past and present, , "
    })
    void a_name_alone_is_one_warning_that_proposes_what_may_be_meant(String name, String detail, String meant) {
        for (Dialogue dialogue : List.of(
                consultations(first ->
                        first.onBehalfOf(OnBehalfOf.builder().name(name).build())),
                consultations(
                        first -> first.aligned(OnBehalfOf.builder().name(name).build())))) {
            assertThat(Findings.of(dialogue)).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo(Rule.NAME_ONLY);
                assertThat(finding.path()).endsWith("[0].name");
                for (String key : List.of("group", "person", "state")) {
                    assertThat(finding.details()).containsEntry(key, key.equals(detail) ? meant : "");
                }
            });
        }
    }

    @Test
    void a_name_alone_is_no_matter_where_the_statement_counts_for_no_state() {
        Dialogue dialogue = Findings.dialogue(
                "2025-10-23",
                record -> record.addParticipant(Findings.delegation(DelegationCategory.CIVIL_SOCIETY, "NGO"))
                        .addIndividual("sg", person -> person.name("António Guterres"))
                        .addStatement(
                                "s1",
                                "NGO",
                                statement -> statement.onBehalfOf(OnBehalfOf.builder()
                                        .name("fifty organizations")
                                        .build()))
                        .addStatement(
                                "s2",
                                "sg",
                                statement -> statement.onBehalfOf(OnBehalfOf.builder()
                                        .name("the Secretariat")
                                        .build())));
        assertThat(Findings.in(dialogue)).isEmpty();
    }

    @Test
    void a_group_of_the_record_may_be_meant() {
        Dialogue dialogue = consultations(first -> first.onBehalfOf(
                        OnBehalfOf.builder().name("The signatories").build()))
                .with(record -> record.addGroup(
                        "JS57", group -> group.name("the signatories").size(57)));
        assertThat(Findings.of(dialogue))
                .singleElement()
                .satisfies(finding -> assertThat(finding.details()).containsEntry("group", "JS57"));
    }

    @Test
    void a_person_is_alone_in_an_entry() {
        OnBehalfOf person = OnBehalfOf.person("the Secretary-General");
        assertThat(Findings.in(consultations(first -> first.onBehalfOf(person, person.with(e -> e.perhaps(true))))))
                .isEmpty();
        for (OnBehalfOf entry : List.of(
                person.with(other -> other.states("IRQ")),
                person.with(other -> other.group("G77")),
                person.named("his office"))) {
            assertThat(Findings.in(consultations(first -> first.onBehalfOf(entry))))
                    .containsExactly("person-not-alone statements[0].onBehalfOf[0].person");
        }
    }

    @Test
    void a_state_for_which_only_a_passage_is_made_may_be_aligned() {
        OnBehalfOf passage = OnBehalfOf.states("ARG").with(entry -> entry.passage(true));
        assertThat(Findings.in(consultations(first -> first.onBehalfOf(passage).aligned(OnBehalfOf.states("ARG")))))
                .isEmpty();
    }

    /** The first statement is Iraq's, the second Argentina's, the third Cuba's. */
    @SafeVarargs
    private static Dialogue consultations(Consumer<Statement.Builder>... statements) {
        List<String> states = List.of("IRQ", "ARG", "CUB");
        Consumer<DialogueBuilder> content = record -> {
            states.forEach(state -> record.addParticipant(Findings.state(state)));
            for (int i = 0; i < statements.length; i++) {
                record.addStatement("s" + (i + 1), states.get(i), statements[i]);
            }
        };
        return Findings.dialogue("2025-10-23", content);
    }
}
