package org.dialoguerecords.tally;

import java.io.Serializable;
import java.util.List;
import org.dialoguerecords.ReportedFigure;

/**
 * Reported figures that cannot all hold, whatever the record says.
 *
 * @param figures the figures, at least two, in the order of the record
 * @param explanation why not, in a sentence that names the sources
 */
public record Conflict(List<ReportedFigure> figures, String explanation) implements Serializable {

    /** Copies the list. */
    public Conflict {
        figures = List.copyOf(figures);
    }
}
