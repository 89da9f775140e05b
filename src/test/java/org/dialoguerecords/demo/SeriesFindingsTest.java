package org.dialoguerecords.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dialoguerecords.DialogueKind;
import org.dialoguerecords.Figure;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.Answer;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.tally.Trend;
import org.dialoguerecords.tally.TrendPoint;
import org.dialoguerecords.tally.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the page on what the R2P records show to what they show. */
class SeriesFindingsTest {

    private static final Path PAGE = Path.of("src/docs/r2p-series-findings.md");
    private static final String ID = "unga-r2p-2017-09-06";
    private static final String SO_FAR = "States that spoke in the meetings since 2009";

    private final SeriesTally series =
            SeriesTally.of(SampleDialogues.r2pSeries()).withCumulative(SO_FAR);
    private final SeriesTally dialogues = series.ofKind(DialogueKind.INFORMAL_INTERACTIVE_DIALOGUE);
    private final Trend spoke = series.trend(Figure.MEMBER_STATES_SPOKE);

    @Test
    void theTableIsWhatWasReported() throws IOException {
        Trend represented = series.trend(Figure.STATES_REPRESENTED);
        List<String> rows = new ArrayList<>();
        for (TrendPoint point : spoke.points()) {
            boolean isDialogue = DialogueKind.INFORMAL_INTERACTIVE_DIALOGUE.equals(
                    point.dialogue().kind());
            String states = represented.point(point.dialogue().id()).reportedInWords();
            rows.add("| " + point.dialogue().date() + " | " + (isDialogue ? "dialogue" : "debate") + " | "
                    + point.reportedInWords() + " | " + (states.isEmpty() ? "–" : states) + " |");
        }
        assertThat(page().lines().filter(line -> line.startsWith("| 2"))).containsExactlyElementsOf(rows);
    }

    @Test
    void thePageShowsBothPictures() throws IOException {
        assertThat(page()).contains("](r2p-series-spoke.svg)", "](r2p-series-represented.svg)");
    }

    @Test
    void theRecordOf2017IsTrueAmongTheDialoguesFalseAmongAllAndOpenByTheRecords() {
        assertThat(dialogues.trend(Figure.MEMBER_STATES_SPOKE).isRecordByReports(ID))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.truth()).isEqualTo(Truth.TRUE);
                    assertThat(answer.sources()).containsExactly("gcr2p-release", "gcr2p-summary");
                });
        assertThat(spoke.isRecordByReports(ID)).extracting(Answer::truth).containsExactly(Truth.FALSE);
        assertThat(spoke.isRecord(ID).truth()).isEqualTo(Truth.UNDECIDED);
        assertThat(dialogues.trend(Figure.MEMBER_STATES_SPOKE).isRecord(ID).truth())
                .isEqualTo(Truth.UNDECIDED);
        assertThat(spoke.point(ID).computed()).hasToString("between 6 and 193");
    }

    @Test
    void noReportIsContradicted() {
        assertThat(series.contradictions()).isEmpty();
    }

    @Test
    void sourcesDisagreeInElevenPlaces() {
        assertThat(series.conflicts())
                .extracting(conflict -> String.join(" ", conflict.dialogues()).replace("unga-r2p-", ""))
                .containsExactly(
                        "2012-09-05",
                        "2012-09-05",
                        "2013-09-11",
                        "2014-09-08",
                        "2016-09-06",
                        "2017-09-06",
                        "2017-09-06",
                        "2018-06-25",
                        "2011-07-12 2012-09-05",
                        "2016-09-06 2017-09-06",
                        "2024-07-01 2025-06-25");
        assertThat(series.conflicts().get(10).explanation())
                .isEqualTo(SO_FAR + ": 137 by gcr2p-summary in unga-r2p-2025-06-25, but 138 by gcr2p-summary in"
                        + " unga-r2p-2024-07-01 before it; a cumulative number cannot fall.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unga-r2p-2017-09-06 | At least 25 of the 98 states represented did not take the floor themselves.",
                "unga-r2p-2018-06-25 | 48 + 31 = 79 member states spoke, but the states represented rose by 21 only: at"
                        + " least 10 of those that spoke after 2018-06-25 had been represented before.",
                "unga-r2p-2019-06-27 | 54 + 16 = 70 member states spoke, but the states represented rose by 10 only: at"
                        + " least 6 of those that spoke after 2019-06-27 had been represented before.",
            })
    void figuresTogetherSayMore(String id, String inference) {
        assertThat(SampleDialogues.r2pSeries())
                .filteredOn(dialogue -> dialogue.id().equals(id))
                .singleElement()
                .satisfies(
                        dialogue -> assertThat(Tally.of(dialogue).inferences()).contains(inference));
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }
}
