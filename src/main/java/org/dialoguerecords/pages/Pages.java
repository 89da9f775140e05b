package org.dialoguerecords.pages;

import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Tally;

/** Counts as text that people read. */
public final class Pages {

    private Pages() {}

    /**
     * The count of one dialogue as Markdown: the sentence, a table of figures reported and computed, conflicts, every state
     * that is represented and why, and the others and why not. Every line ends with a line feed.
     */
    public static String markdown(Tally tally) {
        return new TallyMarkdown(tally).text();
    }

    /**
     * The count of many dialogues as Markdown: year by year, records, first-time speakers, conflicts. Every line ends with a
     * line feed.
     */
    public static String markdown(SeriesTally series) {
        return new SeriesMarkdown(series).text();
    }
}
