package org.dialoguerecords.tally;

import java.io.Serializable;
import java.util.List;
import org.dialoguerecords.english.Words;

/**
 * Numbers of a series that cannot all hold.
 *
 * @param dialogues the ids of the dialogues concerned: one, or an earlier and a later one
 * @param explanation why not, in a sentence that names the sources
 */
public record SeriesConflict(List<String> dialogues, String explanation) implements Serializable {

    /** Copies the list. */
    public SeriesConflict {
        dialogues = List.copyOf(dialogues);
    }

    /** The dialogues and the sentence. */
    @Override
    public String toString() {
        return Words.join(dialogues) + ": " + explanation;
    }
}
