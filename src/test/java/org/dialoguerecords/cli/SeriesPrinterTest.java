package org.dialoguerecords.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.dialoguerecords.samples.SampleDialogues;
import org.junit.jupiter.api.Test;

class SeriesPrinterTest {

    private final String page = new SeriesPrinter(
                    SampleDialogues.r2pSeries(), "States that spoke in the meetings since 2009")
            .print(SampleDialogues.r2p2017());

    @Test
    void everyMeetingIsARow() {
        assertThat(page.lines().filter(line -> line.matches("  20\\d\\d-.*"))).hasSize(16);
        assertThat(page)
                .contains("  2012-09-05    Informal interactive dialogue   about 50 or 58    –                 7–193\n")
                .contains("  2017-09-06    Informal interactive dialogue   73                98                6–193\n")
                .contains("  2018-06-25    Plenary debate                  79                113               8–193\n")
                .contains("  No meeting in 2020.\n");
    }

    @Test
    void theRecordOf2017IsTrueAmongTheDialoguesByWhatWasReported() {
        String flat = page.replaceAll("\\s+", " ");
        assertThat(flat)
                .contains("Among all meetings of the series computed undecided:")
                .contains("reported false: Member states that spoke in unga-r2p-2017-09-06: 73 by gcr2p-release and"
                        + " gcr2p-summary, not more than in unga-r2p-2009-07-23 (94 by gcr2p-facts).")
                .contains("Among the informal interactive dialogues computed undecided:")
                .contains("reported true: Member states that spoke in unga-r2p-2017-09-06: 73 by gcr2p-release and"
                        + " gcr2p-summary, more than in every earlier dialogue;");
    }

    /** Those of the dialogue itself are printed with its count. */
    @Test
    void conflictsAreThoseOfTheOtherDialoguesAndThoseBetweenDialogues() {
        String conflicts = page.substring(page.indexOf("Where sources on the series disagree"));
        assertThat(conflicts.lines().filter(line -> line.startsWith("  unga-r2p-")))
                .extracting(line -> line.replaceAll("^  (unga-r2p-\\S+( and unga-r2p-\\S+)?):.*", "$1"))
                .containsExactly(
                        "unga-r2p-2012-09-05",
                        "unga-r2p-2012-09-05",
                        "unga-r2p-2013-09-11",
                        "unga-r2p-2014-09-08",
                        "unga-r2p-2016-09-06",
                        "unga-r2p-2018-06-25",
                        "unga-r2p-2011-07-12 and unga-r2p-2012-09-05",
                        "unga-r2p-2016-09-06 and unga-r2p-2017-09-06",
                        "unga-r2p-2024-07-01 and unga-r2p-2025-06-25");
    }

    @Test
    void linesHaveAtMost100Columns() {
        assertThat(page.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }
}
