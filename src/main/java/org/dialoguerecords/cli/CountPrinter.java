package org.dialoguerecords.cli;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.tally.Comparison;
import org.dialoguerecords.tally.Conflict;
import org.dialoguerecords.tally.Tally;

/** Prints what follows from a record: its figures as computed, beside those reported, and what contradicts what. */
final class CountPrinter {

    private static final int INDENT = 2;
    private static final String ROW = "%-46s  %-12s  %-22s  %s";

    private final Tally tally;
    private final Page page = new Page();

    CountPrinter(Dialogue dialogue) {
        this.tally = Tally.of(dialogue);
    }

    /** The figures, what contradicts what, and why the states of the codes count. */
    String print(String... codes) {
        page.heading("The count");
        page.line(INDENT, Words.capitalized(tally.sentence()) + ".");
        page.line(INDENT, tally.howCounted() + " What the record leaves open makes a number a range.");
        figures();
        lines(
                "Reported figures in conflict",
                tally.conflicts().stream().map(Conflict::explanation).toList());
        lines("What follows from the reported figures", tally.inferences());
        lines("Why a state counts", Arrays.stream(codes).map(tally::explain).toList());
        return page.toString();
    }

    private void figures() {
        Set<String> rows = new LinkedHashSet<>();
        for (Comparison comparison : tally.compareWithReported()) {
            ReportedFigure reported = comparison.reported();
            if (reported.figure() != Figure.OTHER) {
                rows.add(String.format(
                        Locale.ROOT,
                        ROW,
                        FigureReport.heading(reported),
                        FigureReport.value(reported),
                        comparison.computed(),
                        comparison.verdict().name().toLowerCase(Locale.ROOT)));
            }
        }
        if (!rows.isEmpty()) {
            page.heading("Reported and computed");
            page.row(INDENT, String.format(Locale.ROOT, ROW, "figure", "reported", "computed", "verdict"));
            rows.forEach(row -> page.row(INDENT, row));
        }
    }

    private void lines(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            page.heading(heading);
            lines.forEach(line -> page.entry(INDENT, line));
        }
    }
}
