package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dialoguerecords.reference.Frozen.day;

import java.io.StringReader;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Observers and entities of the United Nations system, which take the floor and are no states. */
class OrganizationTest {

    private static final ReferenceData UN = ReferenceData.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ICRC                                                            | ICRC
            the International Committee of the Red Cross                    | ICRC
            the Permanent Observer of the International Committee of the Red Cross | ICRC
            the Permanent Observer Mission of the African Union to the United Nations | AU
            the observer of the League of Arab States                       | LAS
            the Arab League                                                 | LAS
            Comité international de la Croix-Rouge                          | ICRC
            Лига арабских государств                                        | LAS
            the Office of the United Nations High Commissioner for Human Rights | OHCHR
            UN-Women                                                        | UN_WOMEN
            World Health Organization (WHO)                                 | WHO
            the Sovereign Order of Malta                                    | SMOM
            European Union                                                  | EU
            """)
    void isFoundByWhatRecordsCallIt(String text, String code) {
        assertThat(UN.resolveOrganization(text))
                .hasValue(UN.findOrganization(code).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "the Secretary-General", "the observer", "Red Crescent", "France", "the Organization"})
    void isNotGuessed(String text) {
        assertThat(UN.resolveOrganization(text)).isEmpty();
    }

    @Test
    void isAnObserverSinceADayIfThatIsKnown() {
        Organization banks = UN.findOrganization("AFDB").orElseThrow();
        assertThat(banks.observerOn(day("1987-10-27"))).isEqualTo(Membership.NO);
        assertThat(banks.observerOn(day("1987-10-28"))).isEqualTo(Membership.YES);
        assertThat(banks.observerSince()).hasValue(DateWindow.of(day("1987-10-28")));
    }

    @Test
    void isNeverCertainlyAnObserverFromMemoryAlone() {
        Organization redCross = UN.findOrganization("ICRC").orElseThrow();
        assertThat(redCross.observerOn(day("1990-10-15"))).isEqualTo(Membership.NO);
        assertThat(redCross.observerOn(day("2020-01-09"))).isEqualTo(Membership.UNKNOWN);
        assertThat(UN.findOrganization("IOM").orElseThrow().observerOn(day("2020-01-09")))
                .isEqualTo(Membership.NO);
        for (Organization organization : UN.organizations()) {
            assertThat(organization.observer())
                    .filteredOn(fact -> fact.source().contains("general knowledge"))
                    .allSatisfy(fact -> assertThat(fact.confidence()).isEqualTo(Confidence.UNVERIFIED));
        }
    }

    @Test
    void everyNameLeadsToIt() {
        for (Organization organization : UN.organizations()) {
            assertThat(UN.resolveOrganization(organization.name())).hasValue(organization);
            assertThat(organization.labels())
                    .allSatisfy(label ->
                            assertThat(UN.resolveOrganization(label)).as(label).hasValue(organization));
        }
    }

    @Test
    void hasANameInALanguage() {
        Organization redCross = UN.findOrganization("ICRC").orElseThrow();
        assertThat(redCross.name(Locale.FRENCH)).isEqualTo("Comité international de la Croix-Rouge");
        assertThat(redCross.name(Locale.GERMAN)).isEqualTo("International Committee of the Red Cross");
        assertThat(redCross.kind()).isEqualTo(OrganizationKind.OTHER);
    }

    @Test
    void isDefinedInCodeAsWell() {
        ReferenceData data = ReferenceData.builder("lake")
                .include(UN)
                .organization(Organization.of("LAKE", OrganizationKind.REGIONAL, "Lake Secretariat", "the Lake Office"))
                .build();
        assertThat(data.resolveOrganization("the observer of the Lake Office").map(Organization::code))
                .hasValue("LAKE");
        assertThat(data.findOrganization("ICRC")).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> Organization.of("L K", OrganizationKind.OTHER, "Lake"));
        assertThatExceptionOfType(MalformedTableException.class)
                .isThrownBy(() -> ReferenceData.builder("broken")
                        .organizations(
                                "o.tsv",
                                new StringReader(String.join("\t", Tables.ORGANIZATION_COLUMNS)
                                        + "\nLAKE\tsecret\tLake\t\t\t\t\t\t\tverified\tinvented\n")))
                .withMessageContaining("in column 2 one of [other, regional, un-entity]");
    }
}
