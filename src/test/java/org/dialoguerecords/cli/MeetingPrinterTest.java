package org.dialoguerecords.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.dialoguerecords.samples.SampleDialogues;
import org.junit.jupiter.api.Test;

class MeetingPrinterTest {

    private static final int LINES_OF_A_SCREEN = 48;

    private final String page = new MeetingPrinter(SampleDialogues.charter2020())
            .print("IDN", "FIN", "ISR")
            .toString();
    private final String flat = page.replaceAll("\\s+", " ");

    @Test
    void aWholeMeetingIsOnOneScreen() {
        assertThat(page.lines())
                .hasSizeLessThanOrEqualTo(LINES_OF_A_SCREEN)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void beginsWithWhatMeetingItIs() {
        assertThat(flat)
                .contains("Security Council, open debate, 9 January 2020 to 13 January 2020. The record is complete.");
    }

    @Test
    void saysWhoSpoke() {
        assertThat(flat)
                .contains(
                        "105 member states, two observers and the European Union delivered statements on behalf of 175"
                                + " states. There were 112 speeches by 110 speakers");
    }

    @Test
    void saysThroughWhatStatesWereRepresentedAndWhichWereNot() {
        assertThat(flat)
                .contains(
                        "105 spoke themselves 4 were named by a speaker: Denmark, Finland, Iceland, Sweden 4 were aligned with"
                                + " a statement: Bosnia and Herzegovina, North Macedonia, Republic of Moldova, Serbia"
                                + " 62 belong to a group that was spoken for")
                .contains("18 were not represented: Andorra, El Salvador, Israel, ");
    }

    @Test
    void saysWhichPublishedNumberIsRightAndWhichIsNot() {
        assertThat(flat)
                .contains(
                        "wrong Ministry of Foreign Affairs of Viet Nam (vnm-mofa) reports 111 speeches; the record gives 112")
                .contains(
                        "wrong Ministry of Foreign Affairs of Viet Nam (vnm-mofa) reports 109 member states that spoke; the"
                                + " record gives 105")
                .contains(
                        "right VietnamPlus (vnanet) reports at least 101 delegations that spoke; the record gives 108")
                .contains("open Security Council Report (scr) reports 111 for \"Countries on the list of speakers");
    }

    @Test
    void saysWhyAStateCountsOrNot() {
        assertThat(flat)
                .contains(
                        "Finland: named in statement s55 (the Nordic countries); member of the European Union, statement s52.")
                .contains("Israel: not represented; without a statement in the record.");
    }
}
