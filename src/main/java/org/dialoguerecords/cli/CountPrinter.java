package org.dialoguerecords.cli;

import java.time.LocalDate;
import java.util.List;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.tally.Comparison;
import org.dialoguerecords.tally.Conflict;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.tally.TallyReport.StateInTally;
import org.dialoguerecords.tally.Truth;

/** Prints a count: the sentence, what was published beside it, and of every state the reason. */
final class CountPrinter {

    private static final int INDENT = 2;
    private static final int VERDICTS = 5;
    private static final int CODES = 3;

    private final Tally tally;
    private final Page page = new Page();

    CountPrinter(Tally tally) {
        this.tally = tally;
    }

    Page print() {
        page.title(tally.dialogue().title());
        page.line(0, occasion(tally.dialogue()));
        page.heading("The count");
        page.line(INDENT, Words.capitalized(tally.sentence()) + ".");
        page.line(INDENT, tally.howCounted());
        if (!tally.compareWithReported().isEmpty()) {
            page.heading("What was published");
            published(tally, page);
        }
        page.sentences(
                "Reported figures in conflict",
                INDENT,
                tally.conflicts().stream().map(Conflict::explanation).toList());
        page.sentences("What follows from the reported figures", INDENT, tally.inferences());
        List<StateInTally> states = tally.report().states();
        states("Represented", states, Truth.TRUE);
        states("Perhaps represented", states, Truth.UNDECIDED);
        states("Not represented", states, Truth.FALSE);
        page.blank();
        return page;
    }

    /** What dialogue it is, and when. */
    static String occasion(Dialogue dialogue) {
        LocalDate last = dialogue.endDate();
        String days = Labels.of(dialogue.date()) + (last == null ? "" : " to " + Labels.of(last));
        String kind = dialogue.kind() == null ? null : Labels.inSentence(dialogue.kind());
        String what = RecordNames.both(", ", Labels.ofNullable(dialogue.body()), kind);
        return RecordNames.both(", ", what, days) + ". The record is " + Labels.of(dialogue.coverage()) + ".";
    }

    /** Every published figure, and whether it is right. */
    static void published(Tally tally, Page page) {
        for (Comparison comparison : tally.compareWithReported()) {
            String verdict = switch (comparison.verdict()) {
                case AGREES -> "right";
                case CONTRADICTS -> "wrong";
                case UNDECIDED -> "open";
            };
            page.labelled(INDENT, verdict, VERDICTS, comparison.explanation(), Style.of(comparison.verdict()));
        }
    }

    private void states(String heading, List<StateInTally> states, Truth represented) {
        List<StateInTally> those = states.stream()
                .filter(state -> state.represented() == represented)
                .toList();
        if (!those.isEmpty()) {
            page.heading(heading + " (" + those.size() + ")");
            those.forEach(state -> page.labelled(INDENT, state.code(), CODES, state.name() + ": " + state.why()));
        }
    }
}
