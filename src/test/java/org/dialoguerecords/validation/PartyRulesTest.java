package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyRulesTest {

    @ParameterizedTest
    @CsvSource({
        // the day before, and the day of admission
        "CHE, MEMBER_STATE, 2001-10-01, OBSERVER_STATE",
        "CHE, OBSERVER_STATE, 2001-10-01,",
        "CHE, OTHER, 2001-10-01, OBSERVER_STATE",
        "TLS, OTHER, 2001-10-01,",
        "CHE, OBSERVER_STATE, 2002-09-10, MEMBER_STATE",
        "CHE, MEMBER_STATE, 2002-09-10,",
        "CHE, CIVIL_SOCIETY, 2017-09-06, MEMBER_STATE",
        "SRB, MEMBER_STATE, 2007-01-01,",
        "SCG, MEMBER_STATE, 2005-01-01,",
        // an observer entity until resolution 67/19
        "PSE, OBSERVER_STATE, 1970-01-01, OTHER",
        "PSE, OBSERVER_ORGANIZATION, 1970-01-01, OTHER",
        "PSE, OBSERVER_ORGANIZATION, 1974-11-22,",
        "PSE, OBSERVER_STATE, 2012-11-28, OBSERVER_ORGANIZATION / OTHER",
        "PSE, OBSERVER_ORGANIZATION, 2012-11-28,",
        "PSE, OTHER, 2012-11-28,",
        "PSE, MEMBER_STATE, 2012-11-28, OBSERVER_ORGANIZATION / OTHER",
        "PSE, OBSERVER_STATE, 2012-11-29,",
        "PSE, OBSERVER_ORGANIZATION, 2012-11-29, OBSERVER_STATE",
        "PSE, MEMBER_STATE, 2017-09-06, OBSERVER_STATE",
        "VAT, OBSERVER_STATE, 2017-09-06,",
        "VAT, OBSERVER_ORGANIZATION, 2017-09-06, OBSERVER_STATE",
        "COK, OTHER, 2017-09-06,",
        "COK, MEMBER_STATE, 2017-09-06, OBSERVER_STATE / OTHER",
        "XKX, MEMBER_STATE, 2017-09-06, OTHER",
        "XKX, OBSERVER_STATE, 2017-09-06, OTHER",
        "EU, REGIONAL_ORGANIZATION, 2017-09-06,",
        "EU, OBSERVER_ORGANIZATION, 2017-09-06, REGIONAL_ORGANIZATION",
        "EU, MEMBER_STATE, 2017-09-06, REGIONAL_ORGANIZATION",
        "UN, UN_ENTITY, 2017-09-06,",
        "UN, OTHER, 2017-09-06, UN_ENTITY",
        "AU, REGIONAL_ORGANIZATION, 2017-09-06,",
        "AU, OBSERVER_ORGANIZATION, 2017-09-06,",
        "AU, OBSERVER_STATE, 2017-09-06, REGIONAL_ORGANIZATION / OBSERVER_ORGANIZATION / UN_ENTITY / OTHER",
        "AU, CIVIL_SOCIETY, 2017-09-06, REGIONAL_ORGANIZATION / OBSERVER_ORGANIZATION / UN_ENTITY / OTHER",
        // of these only what is certain is held against the record
        "ICRC, OBSERVER_ORGANIZATION, 2017-09-06,",
        "ICRC, OTHER, 2017-09-06,",
        "ICRC, CIVIL_SOCIETY, 2017-09-06, REGIONAL_ORGANIZATION / OBSERVER_ORGANIZATION / UN_ENTITY / OTHER",
        "AFDB, OBSERVER_ORGANIZATION, 2017-09-06,",
        "AFDB, OBSERVER_ORGANIZATION, 1987-10-27, OTHER",
        "AFDB, UN_ENTITY, 2017-09-06, OBSERVER_ORGANIZATION / OTHER",
        "KOR, OTHER, 1985-10-01,",
        "KOR, OBSERVER_STATE, 1985-10-01,",
        // known to nobody, so that the record decides
        "NOBODY, OBSERVER_ORGANIZATION, 2017-09-06,"
    })
    void a_party_is_what_it_was_on_the_day(String party, DelegationCategory category, String date, String right) {
        List<Finding> findings = Findings.of(
                Findings.dialogue(date, record -> record.addParticipant(Findings.delegation(category, party))));
        if (right == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(Findings.brief(finding)).isEqualTo("wrong-category participants[0].category");
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.value()).isEqualTo(category.name());
                assertThat(finding.details())
                        .containsEntry("party", party)
                        .containsEntry("date", date)
                        .containsEntry("expected", sorted(right));
            });
        }
    }

    /** In the order of the vocabulary. */
    private static String sorted(String categories) {
        return List.of(categories.split(" / ")).stream()
                .map(DelegationCategory::valueOf)
                .sorted()
                .map(DelegationCategory::name)
                .reduce((one, other) -> one + " / " + other)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "SCG, 2006-06-02, ",
        "SCG, 2007-01-01, state-not-on-date",
        "SRB, 2005-01-01, state-not-on-date",
        "DDR, 1989-11-09, ",
        "DDR, 1990-10-04, state-not-on-date",
        "XXX, 2017-09-06, unknown-state",
        "nld, 2017-09-06, unknown-state"
    })
    void a_member_state_is_a_state_of_its_day(String party, String date, String code) {
        assertThat(Findings.in(
                        Findings.dialogue(date, record -> record.addParticipant(Delegation.memberState("x", party)))))
                .isEqualTo(code == null ? List.of() : List.of(code + " participants[0].party"));
    }

    /** A name, a name of another time or in another language, the other codes of ISO 3166-1 and M49, other letters. */
    @ParameterizedTest
    @CsvSource({
        "Norway, NOR",
        "NORWAY, NOR",
        "Norvège, NOR",
        "挪威, NOR",
        "Норвегия, NOR",
        "NO, NOR",
        "no, NOR",
        "nor, NOR",
        "578, NOR",
        "Ivory Coast, CIV",
        "Zaire, COD",
        "USSR, SUN",
        "European Union, EU",
        "eu, EU",
        // several states, or none
        "Korea, ''",
        "Atlantis, ''",
        "NRO, ''"
    })
    void for_the_name_of_a_state_its_code_is_proposed(String party, String code) {
        List<Finding> findings = Findings.of(
                Findings.dialogue("2020-01-09", record -> record.addParticipant(Delegation.memberState("x", party))));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(Findings.brief(finding)).isEqualTo("unknown-state participants[0].party");
            assertThat(finding.details()).containsEntry("intended", code);
        });
        if (party.equals("Norway")) {
            assertThat(findings.get(0).message())
                    .isEqualTo("\"Norway\" is not the code of any state; did you mean \"NOR\"?");
        }
    }

    /** Anybody may be a party that is no state, so that only names are taken for slips. */
    @ParameterizedTest
    @CsvSource({
        "European Union, REGIONAL_ORGANIZATION, EU",
        "the African Union, OBSERVER_ORGANIZATION, AU",
        "International Committee of the Red Cross, OTHER, ICRC",
        "Norway, OTHER, NOR",
        "NO, OTHER,",
        "GCR2P, CIVIL_SOCIETY,"
    })
    void for_the_name_of_an_organization_its_code_is_proposed(String party, DelegationCategory category, String code) {
        List<Finding> findings = Findings.of(Findings.dialogue(
                "2020-01-09",
                record -> record.addParticipant(
                        Delegation.builder("x", category).party(party).build())));
        if (code == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(Findings.brief(finding)).isEqualTo("unknown-organization participants[0].party");
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.details()).containsEntry("intended", code);
            });
        }
    }

    @Test
    void in_lists_and_for_groups_codes_are_proposed_too() {
        Dialogue dialogue = Findings.dialogue(
                "2020-01-09",
                record -> record.addGroup(
                                "FRIENDS",
                                group -> group.name("Friends of Water")
                                        .members("Norway", "lu")
                                        .organizations("European Union"))
                        .addParticipant(Findings.state("CHE"))
                        .addStatement(
                                "s1",
                                "CHE",
                                statement -> statement.onBehalfOf(
                                        OnBehalfOf.group("friends"),
                                        OnBehalfOf.group("Friends of Water"),
                                        OnBehalfOf.group("the Non-Aligned Movement"),
                                        OnBehalfOf.group("Nobody"),
                                        OnBehalfOf.states("Suisse").excepting("Italie"))));
        assertThat(Findings.of(dialogue))
                .filteredOn(finding -> finding.details().containsKey("intended"))
                .extracting(finding -> finding.path() + " " + finding.details().get("intended"))
                .containsExactly(
                        "groups[0].members[0] NOR",
                        "groups[0].members[1] LUX",
                        "groups[0].organizations[0] EU",
                        "statements[0].onBehalfOf[0].group FRIENDS",
                        "statements[0].onBehalfOf[1].group FRIENDS",
                        "statements[0].onBehalfOf[2].group NAM",
                        "statements[0].onBehalfOf[3].group ",
                        "statements[0].onBehalfOf[4].except[0] ITA",
                        "statements[0].onBehalfOf[4].states[0] CHE");
    }

    @Test
    void among_thousands_the_first_get_a_proposal() {
        List<String> names = Collections.nCopies(1_000, "Norway");
        Dialogue dialogue =
                Findings.dialogue("2020-01-09", record -> record.addGroup("g", group -> group.members(names)));
        assertThat(Findings.of(dialogue))
                .filteredOn(finding -> finding.rule() == Rule.UNKNOWN_STATE)
                .hasSize(1_000)
                .filteredOn(finding -> "NOR".equals(finding.details().get("intended")))
                .hasSize(500);
    }

    @Test
    void a_state_may_come_into_being_while_the_dialogue_lasts() {
        Dialogue dialogue = Findings.dialogue(
                "2006-06-01",
                record -> record.endDate(LocalDate.of(2006, 6, 10))
                        .addParticipant(Findings.state("SRB"))
                        .addParticipant(Findings.state("NOR"))
                        .addStatement("s1", "NOR", statement -> statement.aligned(OnBehalfOf.states("MNE")))
                        .addStatement(
                                "s2",
                                "NOR",
                                statement -> statement
                                        .aligned(OnBehalfOf.states("MNE"))
                                        .date(LocalDate.of(2006, 6, 2))));
        assertThat(Findings.in(dialogue)).containsExactly("state-not-on-date statements[1].aligned[0].states[0]");
    }

    /** Serbia and Montenegro was a state from 2003 to 2006. */
    @Test
    void a_state_may_come_and_go_while_the_dialogue_lasts() {
        Dialogue dialogue = Findings.dialogue(
                "2002-01-01", record -> record.endDate(LocalDate.of(2008, 1, 1)).addParticipant(Findings.state("SCG")));
        assertThat(Findings.in(dialogue)).isEmpty();
    }

    @Test
    void a_member_state_without_a_party_goes_by_its_id() {
        assertThat(Findings.in(Findings.dialogue(
                        "2017-09-06",
                        record -> record.addParticipant(Delegation.builder("NLD", DelegationCategory.MEMBER_STATE)
                                        .build())
                                .addParticipant(Delegation.builder("holland", DelegationCategory.OBSERVER_STATE)
                                        .build())
                                .addParticipant(Delegation.builder("gcr2p", DelegationCategory.CIVIL_SOCIETY)
                                        .build()))))
                .containsExactly("unknown-state participants[1].party");
    }

    @Test
    void organizations_are_no_states_and_belong_to_their_day() {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addGroup(Group.builder("FRIENDS")
                                .members("NLD", "EU", "XYZ")
                                .organizations("EU", "OAU", "ICRC", "NOBODY")
                                .build())
                        .addParticipant(Findings.delegation(DelegationCategory.OBSERVER_ORGANIZATION, "ICRC"))
                        .addParticipant(Findings.delegation(DelegationCategory.REGIONAL_ORGANIZATION, "OAU"))
                        .addParticipant(Findings.state("NLD"))
                        .addStatement(
                                "s1",
                                "NLD",
                                statement -> statement.onBehalfOf(
                                        OnBehalfOf.builder().states("NLD", "EU").build(),
                                        OnBehalfOf.builder()
                                                .organizations("AU", "NONE")
                                                .build(),
                                        OnBehalfOf.group("FRIENDS").excepting("EU", "XYZ"))));
        assertThat(Findings.in(dialogue))
                .containsExactly(
                        "unknown-state groups[0].members[1]",
                        "unknown-state groups[0].members[2]",
                        "unknown-organization groups[0].organizations[1]",
                        "unknown-organization groups[0].organizations[3]",
                        "unknown-organization participants[1].party",
                        "unknown-state statements[0].onBehalfOf[0].states[1]",
                        "unknown-organization statements[0].onBehalfOf[1].organizations[1]",
                        "unknown-state statements[0].onBehalfOf[2].except[1]");
    }

    @Test
    void a_party_has_one_delegation_under_whatever_code_its_seat_has() {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addParticipant(Delegation.memberState("a", "FRA"))
                        .addParticipant(Delegation.memberState("b", "FRA"))
                        .addParticipant(Delegation.builder("c", DelegationCategory.CIVIL_SOCIETY)
                                .build())
                        .addParticipant(Delegation.builder("d", DelegationCategory.CIVIL_SOCIETY)
                                .build()));
        assertThat(Findings.in(dialogue)).containsExactly("duplicate-party participants[1].party");
        assertThat(Findings.in(Findings.dialogue(
                        "2006-06-02",
                        record -> record.endDate(LocalDate.of(2006, 6, 4))
                                .addParticipant(Findings.state("SCG"))
                                .addParticipant(Findings.state("SRB")))))
                .containsExactly("duplicate-party participants[1].party");
    }

    @Test
    void two_participants_of_one_name_may_be_one() {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addParticipant(
                                Individual.builder("a").name("Ivan Šimonović").build())
                        .addParticipant(Individual.builder("b")
                                .name("ivan\u00a0šimonović")
                                .build())
                        .addParticipant(
                                Individual.builder("c").name(" IVAN  ŠIMONOVIĆ").build())
                        .addParticipant(
                                Individual.builder("d").name("Jennifer Welsh").build())
                        .addParticipant(Delegation.memberState("e", "NLD").with(copy -> copy.name("Netherlands")))
                        .addParticipant(Delegation.builder("f", DelegationCategory.OTHER)
                                .name("Netherlands")
                                .build())
                        .addParticipant(Delegation.memberState("g", "DEU").with(copy -> copy.name("Germany")))
                        .addParticipant(Delegation.memberState("h", "DEU").with(copy -> copy.name("Germany"))));
        assertThat(Findings.in(dialogue))
                .containsExactly(
                        "duplicate-participant participants[1].name",
                        "duplicate-participant participants[2].name",
                        "duplicate-participant participants[5].name",
                        "duplicate-party participants[7].party");
        assertThat(Findings.of(dialogue).get(0).details()).containsEntry("other", "a");
    }

    @Test
    void without_reference_data_every_code_is_unknown_and_nothing_else() {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addParticipant(Findings.state("NLD"))
                        .addParticipant(Findings.delegation(DelegationCategory.REGIONAL_ORGANIZATION, "EU")));
        assertThat(Findings.brief(DialogueValidator.of(ReferenceData.empty()).validate(dialogue)))
                .containsExactly("unknown-state participants[0].party");
    }

    @Test
    void a_model_un_has_states_of_its_own_and_no_categories() {
        ReferenceData own =
                ReferenceData.builder("school-1").state("ATL", "Atlantis").build();
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addParticipant(Findings.state("ATL")).addParticipant(Findings.state("NLD")));
        assertThat(Findings.brief(DialogueValidator.of(own).validate(dialogue)))
                .containsExactly("unknown-state participants[1].party");
        assertThat(Findings.in(dialogue)).containsExactly("unknown-state participants[0].party");
    }

    @Test
    void a_state_that_is_only_named_is_the_one_of_that_name() {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addDelegation("no", DelegationCategory.MEMBER_STATE, norway -> norway.name("Norway"))
                        .addDelegation("ch", DelegationCategory.OBSERVER_STATE, other -> other.name("Switzerland"))
                        .addDelegation("nor", DelegationCategory.MEMBER_STATE, norway -> norway.party("NOR"))
                        .addDelegation("xx", DelegationCategory.MEMBER_STATE, nobody -> nobody.name("Ruritania"))
                        .addStatement("s", "no", statement -> statement.onBehalfOf(OnBehalfOf.group("EU"))));
        assertThat(Findings.in(dialogue))
                .containsExactly(
                        "wrong-category participants[1].category",
                        "duplicate-party participants[2].party",
                        "unknown-state participants[3].party",
                        "not-a-member statements[0].onBehalfOf[0].group");
        assertThat(Findings.of(dialogue))
                .extracting(Finding::message)
                .contains("\"xx\" is not the code of any state", "\"NOR\" speaks for \"EU\" without belonging to it");
    }
}
