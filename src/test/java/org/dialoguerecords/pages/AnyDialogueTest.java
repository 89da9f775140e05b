package org.dialoguerecords.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.RandomDialogues;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Tally;
import org.junit.jupiter.api.Test;

/** Whatever can be recorded can be counted, put in a series, written down and drawn. */
class AnyDialogueTest {

    private static final int DIALOGUES = 48;
    private static final int A_SERIES = 6;

    @Test
    void everySeriesHasItsAnswersPageAndPictures() {
        List<Dialogue> dialogues = RandomDialogues.of(1948).limit(DIALOGUES).toList();
        for (int from = 0; from < DIALOGUES; from += A_SERIES) {
            Map<String, Dialogue> byId = new LinkedHashMap<>();
            dialogues.subList(from, from + A_SERIES).forEach(dialogue -> byId.put(dialogue.id(), dialogue));
            SeriesTally series = SeriesTally.of(byId.values());
            assertThat(series.dialogues()).hasSize(byId.size());
            assertThat(series.distinctStates().min())
                    .isEqualTo(series.statesThatSpoke().certain().size());
            assertThat(series.toString()).endsWith(series.howCounted());
            assertThat(Pages.markdown(series)).contains("dialogue");
            for (Figure figure : Figure.values()) {
                assertThat(Pictures.trend(series.trend(figure, "any"))).endsWith("</svg>\n");
            }
        }
    }

    @Test
    void everyDialogueHasItsPage() {
        RandomDialogues.of(1949)
                .limit(DIALOGUES)
                .forEach(dialogue -> assertThat(Pages.markdown(Tally.of(dialogue)))
                        .startsWith("# ")
                        .contains("## Figures\n", "## States\n"));
    }
}
