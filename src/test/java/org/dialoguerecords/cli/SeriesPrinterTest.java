package org.dialoguerecords.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.SeriesTally;
import org.junit.jupiter.api.Test;

class SeriesPrinterTest {

    private final String page = new SeriesPrinter(SeriesTally.of(SampleDialogues.r2pSeries()))
            .print()
            .toString();

    @Test
    void everyMeetingIsARow() {
        assertThat(page.lines().filter(line -> line.matches("  unga-r2p-\\S+  .*")))
                .hasSize(16);
        assertThat(page)
                .contains(
                        "  unga-r2p-2012-09-05       about 50 or 58      7–193         –                       7–193\n")
                .contains(
                        "  unga-r2p-2017-09-06       73                  6–193         98                      49–193\n");
    }

    @Test
    void yearsWithoutAMeetingAreNamed() {
        assertThat(page).contains("16 dialogues from 2009-07-23 to 2025-07-25, no meeting in 2020. ");
    }

    @Test
    void conflictsAreThoseOfTheDialoguesAndThoseBetweenThem() {
        String conflicts = page.substring(page.indexOf("Where sources disagree"), page.indexOf("Counted with"));
        assertThat(conflicts.lines().filter(line -> line.startsWith("  unga-r2p-")))
                .extracting(line -> line.replaceAll("^  (unga-r2p-\\S+( and unga-r2p-\\S+)?):.*", "$1"))
                .contains("unga-r2p-2012-09-05", "unga-r2p-2017-09-06", "unga-r2p-2016-09-06 and unga-r2p-2017-09-06");
    }

    @Test
    void dialoguesOfNoSeriesAreCountedTogetherToo() {
        String wholeSeries = new SeriesPrinter(SeriesTally.of(List.of(SampleDialogues.charter2020())))
                .print()
                .toString();
        assertThat(wholeSeries).startsWith("A series of dialogues\n").contains("1 dialogue ");
    }

    @Test
    void linesHaveAtMost100Columns() {
        assertThat(page.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }
}
