package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.UnknownParticipant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyRulesTest {

    @ParameterizedTest
    @CsvSource({
        "align, aligned",
        "Aligned, aligned",
        "agenda_items, agendaItems",
        "AlignsWith, alignsWith",
        "onBehalfof, onBehalfOf",
        "on-behalf-of, onBehalfOf",
        "speakers, speaker",
        "ID, id",
        "lang, ",
        "country, ",
        "ids, "
    })
    void an_unknown_property_may_be_a_known_one_misspelt(String name, String intended) {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addParticipant(Findings.state("NLD"))
                        .addStatement("s", "NLD", statement -> statement.extensions(Map.of(name, true))));
        assertThat(Findings.of(dialogue)).singleElement().satisfies(finding -> {
            assertThat(Findings.brief(finding)).isEqualTo("unknown-property statements[0]." + name);
            assertThat(finding.value()).isEqualTo(name);
            assertThat(finding.message())
                    .isEqualTo("the format has no property \"" + name + "\""
                            + (intended == null ? "" : "; did you mean \"" + intended + "\"?"));
        });
    }

    @ParameterizedTest
    @CsvSource({"delgation, delegation", "Individual, individual", "observer, "})
    void an_unknown_type_of_participant_may_be_a_known_one_misspelt(String type, String intended) {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addParticipant(new UnknownParticipant(type, "nld", Map.of("party", "NLD"))));
        assertThat(Findings.of(dialogue)).singleElement().satisfies(finding -> {
            assertThat(Findings.brief(finding)).isEqualTo("unknown-type participants[0].type");
            assertThat(finding.message())
                    .isEqualTo("the format has no participant of the type \"" + type + "\""
                            + (intended == null ? "" : "; did you mean \"" + intended + "\"?"));
        });
    }
}
