package org.dialoguerecords.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.english.FigureWords;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.tally.Absence;
import org.dialoguerecords.tally.Comparison;
import org.dialoguerecords.tally.Conflict;
import org.dialoguerecords.tally.Tally;

/** The count of one dialogue as Markdown. */
final class TallyMarkdown {

    /** Names in a row that people still read. */
    private static final int MOST_NAMES = 12;

    private final Tally tally;
    private final Dialogue dialogue;
    private final FigureWords words;
    private final MarkdownText text = new MarkdownText();

    TallyMarkdown(Tally tally) {
        this.tally = tally;
        this.dialogue = tally.dialogue();
        this.words = new FigureWords(dialogue, tally::nameOfGroup);
    }

    String text() {
        text.heading(1, dialogue.title() + ", " + Days.of(dialogue));
        text.line(tally.sentence() + ".");
        figures();
        text.section(
                "Conflicts",
                tally.conflicts().stream().map(Conflict::explanation).toList());
        text.section("What follows from the reported figures", tally.inferences());
        text.heading(2, "States");
        text.columns("state", "represented by");
        for (State state : tally.statesRepresented().certain()) {
            text.row(tally.nameOf(state.code()), tally.why(state.code()));
        }
        text.section("Not certainly represented", absences());
        text.blank();
        text.line(tally.howCounted());
        return text.toString();
    }

    /** The figures that are reported, and those of the others that tell something of this dialogue. */
    private void figures() {
        text.heading(2, "Figures");
        text.columns("figure", "reported", "by", "computed", "verdict");
        for (Comparison comparison : tally.compareWithReported()) {
            ReportedFigure reported = comparison.reported();
            text.row(
                    words.noun(reported),
                    FigureWords.value(reported),
                    words.source(reported),
                    reported.figure() == Figure.OTHER
                            ? ""
                            : comparison.computed().inWords(),
                    comparison.verdict().name().toLowerCase(Locale.ROOT));
        }
        for (Figure figure : TellingFigures.notReported(tally)) {
            text.row(FigureWords.noun(figure, null), "", "", tally.count(figure).inWords(), "");
        }
    }

    /** Why the others are not, once for all of which the same is to be said. */
    private List<String> absences() {
        Map<String, List<String>> namesByReason = new LinkedHashMap<>();
        for (Absence absence : tally.statesNotRepresented()) {
            String code = absence.state().code();
            namesByReason
                    .computeIfAbsent(tally.why(code), why -> new ArrayList<>())
                    .add(tally.nameOf(code));
        }
        List<String> lines = new ArrayList<>();
        namesByReason.forEach((why, names) ->
                lines.add((names.size() > MOST_NAMES ? names.size() + " states" : Words.join(names)) + ": " + why));
        return lines;
    }
}
