package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of those whom a statement is for, as speakers and records put them, with lists and exceptions in them. */
class LabelListTest {

    private static final ReferenceData UN = ReferenceData.standard();
    private static final LocalDate DAY = LocalDate.of(2020, 1, 9);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Canada, Germany, Sweden and Ukraine | [CAN DEU SWE UKR]
            Canada, Germany and my own country, Ukraine | [CAN DEU UKR me]
            the Nordic countries: Denmark, Finland, Iceland, Sweden and my own country | NORDIC[DNK FIN ISL SWE me]
            Nordic countries – Denmark, Finland, Iceland, Norway and Sweden | NORDIC[DNK FIN ISL NOR SWE]
            the Nordic countries (Denmark, Finland, Iceland, Norway and Sweden) | NORDIC[DNK FIN ISL NOR SWE]
            Canada, Australia and my own country, New Zealand | [AUS CAN NZL me]
            the 10 States members of ASEAN | ASEAN
            the 10 States members of the Association of Southeast Asian Nations | ASEAN
            the European Union and its member States | EU
            the European Union and its member States, plus Albania and Ukraine | EU; [ALB UKR]
            the Group of 77 and China, except Azerbaijan | G77-[AZE]
            the Group of 77 and China (with the exception of Azerbaijan and Mali) | G77-[AZE MLI]
            the Baltic States and Ukraine | BALTIC; [UKR]
            on behalf of Estonia, Latvia, Lithuania and Poland | [EST LTU LVA POL]
            Bosnia and Herzegovina, Trinidad and Tobago and Saint Kitts and Nevis | [BIH KNA TTO]
            Serbia and Montenegro | [MNE SRB]
            the Democratic Republic of the Congo and the Congo | [COD COG]
            Niger, Nigeria and Guinea-Bissau | [GNB NER NGA]
            the three African members of the Council, the Niger, South Africa and Tunisia | A3; [NER TUN ZAF]
            France and the African Union | AU; [FRA]
            Belgium and the International Committee of the Red Cross | [BEL +ICRC]
            a cross-regional group of countries: Costa Rica, Kenya and Fiji | [CRI FJI KEN]
            the EU27 | EU
            Groupe des 77 et de la Chine | G77
            the L.69 Group | L69
            the Coalition for Rainforest Nations | CFRN
            the African, Caribbean and Pacific Group of States | OACPS
            """)
    void isTakenApart(String label, String parts) {
        ResolvedLabel read = UN.resolveLabel(label, DAY);
        assertThat(shown(read)).isEqualTo(parts);
        assertThat(read.isUnderstood()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            27 European Union member States
            some members of the European Union
            the Group of Friends
            the co-sponsors
            Korea
            the President
            """)
    void isNotGuessed(String label) {
        ResolvedLabel read = UN.resolveLabel(label, DAY);
        assertThat(read.parts()).isEmpty();
        assertThat(read.notUnderstood()).containsExactly(label);
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        ResolvedLabel read = UN.resolveLabel("France, Atlantis and Korea", DAY);
        assertThat(shown(read)).isEqualTo("[FRA]");
        assertThat(read.notUnderstood()).containsExactly("Atlantis", "Korea");
        assertThat(read.isUnderstood()).isFalse();
    }

    @Test
    void keepsWhatAListWasCalled() {
        LabelPart part = UN.resolveLabel("a cross-regional group of countries: Costa Rica and Kenya", DAY)
                .parts()
                .get(0);
        assertThat(part.name()).isEqualTo("a cross-regional group of countries");
    }

    @Test
    void emptyAndEndlessTextsAreNoLabels() {
        for (String text : List.of("", " ", ",", "and", "(".repeat(3000), "France, ".repeat(400), "x".repeat(10_000))) {
            ResolvedLabel read = UN.resolveLabel(text, DAY);
            assertThat(read.parts()).hasSizeLessThan(2);
        }
    }

    private static String shown(ResolvedLabel label) {
        return label.parts().stream().map(LabelListTest::shown).collect(Collectors.joining("; "));
    }

    private static String shown(LabelPart part) {
        String listed = String.join(" ", part.states().codes()) + (part.withSpeaker() ? " me" : "");
        String organizations =
                part.organizations().stream().map(found -> " +" + found.code()).collect(Collectors.joining());
        String except = String.join(" ", part.except().codes());
        return part.group().map(StateGroup::id).orElse("")
                + (listed.isEmpty() && organizations.isEmpty() ? "" : "[" + listed + organizations + "]")
                + (except.isEmpty() ? "" : "-[" + except + "]");
    }
}
