package org.dialoguerecords.tally;

import java.io.Serializable;
import org.dialoguerecords.ReportedFigure;

/**
 * A reported figure beside the computed one.
 *
 * @param reported what a source says
 * @param computed what follows from the record and the reference data
 * @param verdict what the second says of the first
 * @param explanation the same in a sentence
 */
public record Comparison(ReportedFigure reported, Count computed, Verdict verdict, String explanation)
        implements Serializable {}
