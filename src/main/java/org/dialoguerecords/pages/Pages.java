package org.dialoguerecords.pages;

import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Tally;

/** Counts as text that people read. */
public final class Pages {

    private Pages() {}

    /**
     * The count of one dialogue as an HTML page that needs nothing else, neither a script nor the network: the sentence, every
     * published figure beside the computed one, conflicts, the picture of {@linkplain Pictures#represented who was
     * represented}, who did not speak, every state with its reasons, the statements, the sources, and how it was counted.
     *
     * <p>It is light or dark as the reader prefers, fits a telephone and paper, and is well-formed XML too. Texts of a record
     * are escaped, and only addresses of the web become links.
     */
    public static String html(Tally tally) {
        return new TallyHtml(tally).html();
    }

    /**
     * The count of many dialogues as an HTML page of the same kind: each figure as a {@linkplain Pictures#trend picture} and a
     * table, records, first-time speakers, who spoke every time, conflicts, and how it was counted.
     */
    public static String html(SeriesTally series) {
        return new SeriesHtml(series).html();
    }

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
