package org.dialoguerecords.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.tally.Tally;
import org.junit.jupiter.api.Test;

class TallyMarkdownTest {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 6);
    private static final String BASIS =
            "Counted with reference data " + ReferenceData.standard().version() + " and standard rules; the record is ";

    private final Tally tally = Tally.of(Dialogue.builder("meeting", "Dialogue on [R2P] & more", DAY)
            .addSource("release", source -> source.publisher("Global_Centre"))
            .addGroup("F", group -> group.name("Group of *Friends*").members("LUX", "NLD", "LIE"))
            .addDelegation(
                    "eu",
                    DelegationCategory.REGIONAL_ORGANIZATION,
                    eu -> eu.party("EU").name("European Union"))
            .addDelegation("hs", DelegationCategory.OBSERVER_STATE, holySee -> holySee.party("VAT"))
            .addDelegation("nld", DelegationCategory.MEMBER_STATE, netherlands -> netherlands.party("NLD"))
            .addDelegation("nor", DelegationCategory.MEMBER_STATE, norway -> norway.party("NOR"))
            .addDelegation("lux", DelegationCategory.MEMBER_STATE, luxembourg -> luxembourg.party("LUX"))
            .addStatement(
                    "s1", "nld", one -> one.onBehalfOf(OnBehalfOf.group("F").excepting("LIE")))
            .addStatement("s2", "eu", one -> {})
            .addStatement(
                    "s3",
                    "nor",
                    one -> one.onBehalfOf(OnBehalfOf.states("DNK", "NOR").named("the Nordics")))
            .addStatement("s4", "lux", one -> one.alignsWith("s1"))
            .addStatement("s5", "hs", one -> {})
            .addReported(Figure.MEMBER_STATES_SPOKE, 3, "release")
            .addReported(Figure.MEMBER_STATES_SPOKE, 4, "summary")
            .addReported(Figure.ORDINAL_IN_SERIES, 9, "release")
            .build());

    @Test
    void markdownEscapesWhatComesFromTheRecord() {
        assertThat(Pages.markdown(tally))
                .isEqualTo("""
                        # Dialogue on \\[R2P\\] \\& more, 2017-09-06

                        Three member states, one observer and the European Union delivered statements on behalf of four states.

                        ## Figures

                        | figure | reported | by | computed | verdict |
                        |---|---|---|---|---|
                        | member states that spoke | 3 | Global\\_Centre (release) | 3 | agrees |
                        | member states that spoke | 4 | summary | 3 | undecided |
                        | place in the series | 9 | Global\\_Centre (release) | at least 1 | undecided |
                        | statements |  |  | 5 |  |
                        | delegations that spoke |  |  | 5 |  |
                        | observers that spoke |  |  | 1 |  |
                        | regional organizations that spoke |  |  | 1 |  |
                        | countries that spoke |  |  | 4 |  |
                        | states represented |  |  | 4 |  |
                        | countries represented |  |  | 5 |  |
                        | observers represented |  |  | 1 |  |
                        | statements for groups |  |  | 2 |  |

                        ## Conflicts

                        - Sources disagree on the number of member states that spoke: 3 by Global\\_Centre (release); 4 by summary.

                        ## States

                        | state | represented by |
                        |---|---|
                        | Denmark | named in statement s3 (the Nordics) |
                        | Luxembourg | own statement s4; aligned with statement s1 by its statement s4; member of the Group of \\*Friends\\*, statement s1 |
                        | Netherlands | own statement s1; member of the Group of \\*Friends\\*, statement s1 |
                        | Norway | own statement s3; named in statement s3 (the Nordics) |

                        ## Not certainly represented

                        - 188 states: without a statement in the record
                        - Liechtenstein: excepted from statement s1

                        """.replace(
                                "| Netherlands |",
                                "| " + ReferenceData.standard().state("NLD").name(Locale.ENGLISH, DAY) + " |")
                        + BASIS + "complete.\n");
    }
}
