package org.dialoguerecords.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dialoguerecords.english.FigureWords;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.dialoguerecords.tally.Answer;
import org.dialoguerecords.tally.DialogueSummary;
import org.dialoguerecords.tally.ReportedCount;
import org.dialoguerecords.tally.SeriesConflict;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Trend;
import org.dialoguerecords.tally.TrendPoint;
import org.dialoguerecords.tally.Truth;

/** What there is to say of a series, in sentences. */
final class SeriesAnswers {

    private final SeriesTally series;
    private final List<DialogueSummary> dialogues;

    SeriesAnswers(SeriesTally series) {
        this.series = series;
        this.dialogues = series.dialogues();
    }

    String title() {
        List<String> ids = dialogues.stream()
                .map(DialogueSummary::series)
                .distinct()
                .limit(2)
                .map(String::valueOf)
                .toList();
        boolean one = ids.size() == 1 && dialogues.get(0).series() != null;
        return one ? "Series " + ids.get(0) : "Series of dialogues";
    }

    /** The figures of which a series tells; of no dialogues none. */
    List<Trend> trends() {
        return dialogues.isEmpty()
                ? List.of()
                : FigureWords.OF_SERIES.stream().map(series::trend).toList();
    }

    /** What the sources report, or numbers of earlier days where there are no others. */
    static String reported(TrendPoint point) {
        List<ReportedCount> counts = point.reportedCounts();
        return counts.isEmpty()
                ? "nothing"
                : counts.stream()
                        .map(count -> point.inWords(count) + " by " + Words.join(count.sources()))
                        .collect(Collectors.joining("; or "));
    }

    static List<String> records(Trend trend) {
        List<String> lines = new ArrayList<>();
        for (List<Answer> answers : trend.recordsByReports()) {
            for (Answer answer : answers) {
                if (answer.truth() != Truth.FALSE) {
                    lines.add(answer.toString());
                }
            }
        }
        trend.points().stream()
                .filter(point -> !point.reportedCounts().isEmpty())
                .max(Comparator.comparingLong(SeriesAnswers::most))
                .ifPresent(point -> trend.isHighestByReports(point.dialogue().id())
                        .forEach(answer -> lines.add("highest of all: " + answer)));
        List<Answer> computed = trend.records();
        lines.add("by what is computed, of " + Words.counted(computed.size(), "dialogue", "dialogues") + ": "
                + number(computed, Truth.TRUE) + " certainly set a record, " + number(computed, Truth.FALSE)
                + " certainly set none, " + number(computed, Truth.UNDECIDED) + " may have");
        return lines;
    }

    List<String> firstSpeeches() {
        List<String> lines = new ArrayList<>();
        series.firstTimeSpeakers().forEach((dialogue, states) -> {
            int certain = states.certain().size();
            StateSet spoke = dialogue.statesThatSpoke().certain().difference(states.certain());
            int perhaps = spoke.intersection(states.possible()).size();
            if (dialogue.equals(dialogues.get(0))) {
                lines.add(dialogue.id() + ": whoever spoke, in the first dialogue");
            } else if (certain + perhaps > 0) {
                lines.add(dialogue.id() + ": "
                        + (certain == 0 ? "no first speech is certain" : names(states.certain(), dialogue.date()))
                        + (perhaps == 0 ? "" : "; perhaps the first of " + perhaps + " more that spoke"));
            }
        });
        return lines;
    }

    List<String> everyTime() {
        if (dialogues.isEmpty()) {
            return List.of();
        }
        StateRange states = series.statesThatSpokeEveryTime();
        LocalDate last = dialogues.get(dialogues.size() - 1).date();
        int perhaps = states.open().size();
        return List.of(
                "certainly: " + (states.certain().isEmpty() ? "nobody" : names(states.certain(), last)),
                "perhaps: " + (perhaps == 0 ? "nobody else" : Words.counted(perhaps, "other state", "other states")));
    }

    static List<String> sentences(List<SeriesConflict> conflicts) {
        return conflicts.stream()
                .map(conflict -> conflict.dialogues().size() == 1 ? conflict.toString() : conflict.explanation())
                .toList();
    }

    private static String names(StateSet states, LocalDate day) {
        return Words.join(
                states.stream()
                        .map(state -> state.name(Locale.ENGLISH, day))
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .toList());
    }

    private static long most(TrendPoint point) {
        List<ReportedCount> counts = point.reportedCounts();
        OptionalInt max = counts.get(counts.size() - 1).range().max();
        return max.isPresent() ? max.getAsInt() : Long.MAX_VALUE;
    }

    private static long number(List<Answer> answers, Truth truth) {
        return answers.stream().filter(answer -> answer.truth() == truth).count();
    }
}
