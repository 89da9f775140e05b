package org.dialoguerecords.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.english.FigureWords;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.tally.Absence;
import org.dialoguerecords.tally.Comparison;
import org.dialoguerecords.tally.Conflict;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.Tally;

/** The count of one dialogue as Markdown. */
final class TallyMarkdown {

    /** Names in a row that people still read. */
    private static final int MOST_NAMES = 12;

    private static final Set<Figure> EVERYWHERE =
            EnumSet.of(Figure.STATEMENTS, Figure.MEMBER_STATES_SPOKE, Figure.STATES_REPRESENTED);

    /** Figures that are told beside a narrower one only if they differ. */
    private static final Map<Figure, Figure> NARROWER = Map.of(
            Figure.SPEECHES, Figure.STATEMENTS,
            Figure.SPEAKERS, Figure.DELEGATIONS_SPOKE,
            Figure.DELEGATIONS_SPOKE, Figure.MEMBER_STATES_SPOKE,
            Figure.COUNTRIES_SPOKE, Figure.MEMBER_STATES_SPOKE,
            Figure.COUNTRIES_REPRESENTED, Figure.STATES_REPRESENTED);

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
        text.heading(1, dialogue.title() + ", " + days());
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
        Set<Figure> others = EnumSet.noneOf(Figure.class);
        Arrays.stream(Figure.values()).filter(this::isTelling).forEach(others::add);
        for (Comparison comparison : tally.compareWithReported()) {
            ReportedFigure reported = comparison.reported();
            others.remove(reported.figure());
            text.row(
                    words.noun(reported),
                    FigureWords.value(reported),
                    words.source(reported),
                    reported.figure() == Figure.OTHER
                            ? ""
                            : comparison.computed().inWords(),
                    comparison.verdict().name().toLowerCase(Locale.ROOT));
        }
        for (Figure figure : others) {
            text.row(FigureWords.noun(figure, null), "", "", tally.count(figure).inWords(), "");
        }
    }

    /** Whether a figure of the whole dialogue is one that every dialogue has, or says more than such a one. */
    private boolean isTelling(Figure figure) {
        if (EVERYWHERE.contains(figure)) {
            return true;
        }
        if (figure.about() != Figure.About.DIALOGUE && figure.about() != Figure.About.GROUP_OR_ALL) {
            return false;
        }
        Figure narrower = NARROWER.get(figure);
        Count count = tally.count(figure);
        return count.min() > 0 && (narrower == null || !count.equals(tally.count(narrower)));
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

    private String days() {
        return dialogue.endDate() == null ? dialogue.date().toString() : dialogue.date() + " to " + dialogue.endDate();
    }
}
