package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks, as verbatim records and speakers' lists write it. */
class SpeakerTest {

    private static final ReferenceData UN = ReferenceData.standard();
    private static final LocalDate DAY = LocalDate.of(2020, 1, 9);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            France                                        | FRA  |                |
            Mr. De Rivière (France)                       | FRA  | Mr. De Rivière |
            Mr. Nebenzia (Russian Federation):            | RUS  | Mr. Nebenzia   |
            Ms. Pierce (United Kingdom)                   | GBR  | Ms. Pierce     |
            Mr. Ja Song Nam (Democratic People’s Republic of Korea) | PRK | Mr. Ja Song Nam |
            H.E. Mr. Peter Szijjártó, Minister for Foreign Affairs (Hungary) | HUN | H.E. Mr. Peter Szijjártó | Minister for Foreign Affairs
            Viet Nam (Deputy Prime Minister and Minister for Foreign Affairs) | VNM | | Deputy Prime Minister and Minister for Foreign Affairs
            Estonia (President)                           | EST  |                | President
            The President of Rwanda                       | RWA  |                | The President
            the representative of Norway                  | NOR  |                | the representative
            the Minister for Foreign Affairs of Indonesia | IDN  |                | the Minister for Foreign Affairs
            Ireland, Permanent Representative             | IRL  |                | Permanent Representative
            European Union                                | EU   |                |
            the observer of the African Union             | AU   |                |
            Mr. Gonzato (European Union)                  | EU   | Mr. Gonzato    |
            the Permanent Observer of the International Committee of the Red Cross | ICRC | |
            the observer of the Observer State of the Holy See | VAT | | the observer of the Observer State
            State of Palestine                            | PSE  |                |
            """)
    void isTheStateOrTheOrganization(String text, String code, String person, String function) {
        SpeakerResolution speaker = UN.resolveSpeaker(text, DAY);
        String found = speaker.state()
                .map(State::code)
                .or(() -> speaker.organization().map(Organization::code))
                .orElse(null);
        assertThat(found).isEqualTo(code);
        assertThat(speaker.person()).isEqualTo(Objects.requireNonNullElse(person, ""));
        assertThat(speaker.function()).isEqualTo(Objects.requireNonNullElse(function, ""));
        assertThat(speaker.isResolved()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The President",
                "The Secretary-General",
                "Mr. Smith",
                "Ms. Georgia Smith",
                "Mr. Israel (Chair of the Committee)",
                "The President of the General Assembly",
                "Mr. Gutiérrez (Atlantis)",
                "Mr. Chad (Smith)",
                "",
                "()"
            })
    void isNobodyKnown(String text) {
        assertThat(UN.resolveSpeaker(text, DAY).isResolved()).isFalse();
    }

    @Test
    void saysWhatMayBeMeant() {
        SpeakerResolution speaker = UN.resolveSpeaker("Mr. Kim (Korea)", DAY);
        assertThat(speaker.outcome()).isInstanceOf(NameResolution.Ambiguous.class);
        assertThat(speaker.party()).isEqualTo("Korea");
        assertThat(UN.resolveSpeaker("Mr. Gutiérrez (Atlantis)", DAY).party()).isEqualTo("Atlantis");
    }
}
