package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupRulesTest {

    private static final Group FRIENDS = Group.builder("FRIENDS")
            .members("NLD", "RWA", "DNK")
            .organizations("EU")
            .build();

    private static final String ALIGNED = "aligned-member statements[0].aligned[0].states[0]";

    @ParameterizedTest
    @CsvSource({
        "NLD, EU, 2017-09-06, false",
        "CHE, EU, 2017-09-06, true",
        "GBR, EU, 2020-01-31, false",
        "GBR, EU, 2020-02-01, true",
        "EU, EU, 2017-09-06, false",
        "NLD, FRIENDS, 2017-09-06, false",
        "EU, FRIENDS, 2017-09-06, false",
        "SWE, FRIENDS, 2017-09-06, true",
        // that of a member the first day is not known for is no reason to doubt
        "SEN, ASEAN, 2017-09-06, true"
    })
    void a_speaker_belongs_to_the_group_it_speaks_for(String speaker, String group, String date, boolean doubtful) {
        Dialogue dialogue = Findings.dialogue(
                date,
                record -> record.addGroup(FRIENDS)
                        .addParticipant(
                                speaker.equals("EU")
                                        ? Findings.delegation(DelegationCategory.REGIONAL_ORGANIZATION, "EU")
                                        : Findings.state(speaker))
                        .addStatement("s", speaker, statement -> statement.onBehalfOf(OnBehalfOf.group(group))));
        assertThat(Findings.in(dialogue))
                .isEqualTo(doubtful ? List.of("not-a-member statements[0].onBehalfOf[0].group") : List.of());
    }

    @Test
    void who_could_have_spoken_is_named() {
        Dialogue dialogue = spoken(OnBehalfOf.group("FRIENDS"), "SWE", "DNK", "NLD");
        assertThat(Findings.of(dialogue)).singleElement().satisfies(finding -> {
            assertThat(finding.value()).isEqualTo("FRIENDS");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.details()).containsEntry("speaker", "SWE").containsEntry("members", "DNK, NLD");
        });
        assertThat(Findings.of(spoken(OnBehalfOf.group("FRIENDS"), "SWE"))
                        .get(0)
                        .details())
                .containsEntry("members", "");
    }

    @Test
    void at_most_five_are_named() {
        Dialogue dialogue = spoken(OnBehalfOf.group("EU"), "CHE", "AUT", "BEL", "BGR", "CYP", "CZE", "DEU");
        assertThat(Findings.of(dialogue).get(0).details()).containsEntry("members", "AUT, BEL, BGR, CYP, CZE");
    }

    @Test
    void one_of_several_who_take_the_floor_together_is_enough() {
        Consumer<DialogueBuilder> parties = record ->
                record.addGroup(FRIENDS).addParticipant(Findings.state("SWE")).addParticipant(Findings.state("DNK"));
        Statement statement = Statement.builder("s", "SWE")
                .onBehalfOf(OnBehalfOf.group("FRIENDS"))
                .build();
        assertThat(Findings.in(Findings.dialogue(
                        "2017-09-06",
                        parties.andThen(
                                record -> record.addStatement(statement.with(copy -> copy.coSpeakers("DNK")))))))
                .isEmpty();
        assertThat(Findings.in(
                        Findings.dialogue("2017-09-06", parties.andThen(record -> record.addStatement(statement)))))
                .containsExactly("not-a-member statements[0].onBehalfOf[0].group");
    }

    @Test
    void of_several_strangers_the_speaker_is_named() {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addGroup(FRIENDS)
                        .addParticipant(Findings.state("SWE"))
                        .addParticipant(Findings.state("NOR"))
                        .addStatement(
                                "s",
                                "SWE",
                                statement -> statement.coSpeakers("NOR").onBehalfOf(OnBehalfOf.group("FRIENDS"))));
        assertThat(Findings.of(dialogue).get(0).details()).containsEntry("speaker", "SWE");
    }

    @Test
    void a_group_of_which_more_are_unknown_may_have_anybody() {
        Group larger = FRIENDS.with(copy -> copy.size(6));
        assertThat(Findings.in(with(larger, OnBehalfOf.group("FRIENDS").excepting("NOR"), "SWE")))
                .isEmpty();
        Group exactly = FRIENDS.with(copy -> copy.size(4));
        assertThat(Findings.in(with(exactly, OnBehalfOf.group("FRIENDS").excepting("NOR"), "SWE")))
                .containsExactly(
                        "excepted-stranger statements[0].onBehalfOf[0].except[0]",
                        "not-a-member statements[0].onBehalfOf[0].group");
        Group nothing = Group.builder("FRIENDS").build();
        assertThat(Findings.in(with(nothing, OnBehalfOf.group("FRIENDS").excepting("NOR"), "SWE")))
                .isEmpty();
    }

    /** Whoever can be excepted is a member, and there are no more unknown ones than the size leaves. */
    @Test
    void who_is_excepted_is_one_of_the_unknown_members() {
        Group larger = FRIENDS.with(copy -> copy.size(5));
        assertThat(Findings.in(with(larger, OnBehalfOf.group("FRIENDS").excepting("NOR"), "SWE")))
                .containsExactly("not-a-member statements[0].onBehalfOf[0].group");
        assertThat(Findings.in(with(larger, OnBehalfOf.group("FRIENDS").excepting("SWE"), "SWE")))
                .isEmpty();
    }

    @Test
    void the_unknown_members_of_a_group_are_members_of_the_united_nations() {
        Group larger = FRIENDS.with(copy -> copy.size(50));
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addGroup(larger)
                        .addParticipant(Findings.delegation(DelegationCategory.OBSERVER_STATE, "VAT"))
                        .addStatement("s", "VAT", statement -> statement.onBehalfOf(OnBehalfOf.group("FRIENDS"))));
        assertThat(Findings.in(dialogue)).containsExactly("not-a-member statements[0].onBehalfOf[0].group");
    }

    @Test
    void a_group_of_the_record_stands_before_that_of_the_reference_data() {
        Group own = Group.builder("BALTIC").members("EST", "LVA", "POL").build();
        assertThat(Findings.in(with(own, OnBehalfOf.group("BALTIC"), "POL"))).isEmpty();
        assertThat(Findings.in(with(own, OnBehalfOf.group("BALTIC"), "LTU")))
                .containsExactly("not-a-member statements[0].onBehalfOf[0].group");
        Group unknown = Group.builder("BALTIC").name("the Baltic states").build();
        assertThat(Findings.in(with(unknown, OnBehalfOf.group("BALTIC"), "POL")))
                .containsExactly("not-a-member statements[0].onBehalfOf[0].group");
    }

    @Test
    void an_individual_speaks_for_no_states() {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addParticipant(Individual.builder("sg")
                                .name("António Guterres")
                                .build())
                        .addStatement(
                                "s1",
                                "sg",
                                statement -> statement.onBehalfOf(
                                        OnBehalfOf.builder()
                                                .name("the Secretariat")
                                                .build(),
                                        OnBehalfOf.states("PRT"),
                                        OnBehalfOf.group("EU"))));
        assertThat(Findings.in(dialogue))
                .containsExactly(
                        "individual-for-states statements[0].onBehalfOf[1]",
                        "individual-for-states statements[0].onBehalfOf[2]");
        assertThat(Findings.of(dialogue).get(0).value()).isEqualTo("sg");
    }

    @ParameterizedTest
    @CsvSource({"EU, FRA, false", "EU, NOR, true", "EU, XXX, false", "BALTIC, EST, false", "BALTIC, POL, true"})
    void who_is_excepted_belongs_to_the_group(String group, String state, boolean doubtful) {
        List<Finding> findings = Findings.of(spoken(OnBehalfOf.group(group).excepting(state), "LTU"));
        assertThat(findings.stream().map(Finding::rule).anyMatch(Rule.EXCEPTED_STRANGER::equals))
                .isEqualTo(doubtful);
    }

    @Test
    void who_is_excepted_from_a_list_is_on_it() {
        OnBehalfOf list = OnBehalfOf.states("DNK", "NOR", "SWE").excepting("NOR", "FIN");
        assertThat(Findings.in(spoken(list, "DNK")))
                .containsExactly("excepted-stranger statements[0].onBehalfOf[0].except[1]");
        OnBehalfOf organizations =
                OnBehalfOf.builder().organizations("EU", "AU").except("AU").build();
        assertThat(Findings.in(spoken(organizations, "DNK"))).isEmpty();
    }

    @Test
    void who_is_spoken_for_anyway_does_not_align() {
        assertThat(aligned("DNK", OnBehalfOf.group("EU"), "FRA", "NOR"))
                .containsExactly("aligned-member statements[0].aligned[0].states[0]");
        assertThat(aligned("DNK", OnBehalfOf.group("EU").excepting("FRA"), "FRA"))
                .isEmpty();
        assertThat(aligned("DNK", OnBehalfOf.states("NOR"), "NOR", "SWE"))
                .containsExactly("aligned-member statements[0].aligned[0].states[0]");
        assertThat(aligned("DNK", OnBehalfOf.builder().name("friends").build(), "DNK", "SWE"))
                .containsExactly(
                        "aligned-member statements[0].aligned[0].states[0]",
                        "name-only statements[0].onBehalfOf[0].name");
    }

    /** The Soviet Union and the Russian Federation are one seat. */
    @Test
    void a_state_is_named_by_any_code_of_its_seat() {
        assertThat(aligned("RUS", OnBehalfOf.states("BLR"), "SUN")).contains(ALIGNED);
        assertThat(aligned("BLR", OnBehalfOf.states("RUS"), "SUN")).contains(ALIGNED);
        assertThat(aligned("BLR", OnBehalfOf.states("RUS").excepting("SUN"), "RUS"))
                .doesNotContain(ALIGNED)
                .noneMatch(finding -> finding.startsWith("excepted-stranger"));
        assertThat(aligned("BLR", OnBehalfOf.states("RUS"), "UKR")).doesNotContain(ALIGNED);
    }

    @Test
    void a_membership_that_holds_on_one_of_several_days_only_raises_no_doubt() {
        Dialogue dialogue = Findings.dialogue(
                "2020-01-31",
                record -> record.endDate(LocalDate.of(2020, 2, 1))
                        .addParticipant(Findings.state("GBR"))
                        .addStatement("s1", "GBR", statement -> statement.onBehalfOf(OnBehalfOf.group("EU")))
                        .addStatement(
                                "s2",
                                "GBR",
                                statement ->
                                        statement.date(LocalDate.of(2020, 2, 1)).onBehalfOf(OnBehalfOf.group("EU"))));
        assertThat(Findings.in(dialogue)).containsExactly("not-a-member statements[1].onBehalfOf[0].group");
    }

    @Test
    void nobody_knows_of_an_unknown_code_that_it_is_a_stranger() {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addGroup("FRIENDS", group -> group.members("NLD", "RWA"))
                        .addParticipant(Findings.state("NLD"))
                        .addStatement(
                                "s1",
                                "NLD",
                                statement -> statement.onBehalfOf(
                                        OnBehalfOf.group("FRIENDS").excepting("XYZ", "BRA"))));
        assertThat(Findings.in(dialogue))
                .containsExactly(
                        "unknown-state statements[0].onBehalfOf[0].except[0]",
                        "excepted-stranger statements[0].onBehalfOf[0].except[1]");
    }

    private static List<String> aligned(String speaker, OnBehalfOf entry, String... states) {
        return Findings.in(Findings.dialogue(
                "2017-09-06",
                record -> record.addParticipant(Findings.state(speaker))
                        .addStatement(
                                "s",
                                speaker,
                                statement -> statement.onBehalfOf(entry).aligned(OnBehalfOf.states(states)))));
    }

    private static Dialogue spoken(OnBehalfOf entry, String... parties) {
        return with(FRIENDS, entry, parties);
    }

    private static Dialogue with(Group group, OnBehalfOf entry, String... parties) {
        return Findings.dialogue("2017-09-06", record -> {
            record.addGroup(group);
            for (String party : parties) {
                record.addParticipant(Findings.state(party));
            }
            record.addStatement("s", parties[0], statement -> statement.onBehalfOf(entry));
        });
    }
}
