package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dialoguerecords.Figure;
import org.dialoguerecords.reference.Members;
import org.dialoguerecords.reference.StateSet;

/** A series in English. */
final class SeriesText {

    /** The figures of which a series tells. */
    private static final List<Figure> HEADLINES = List.of(Figure.MEMBER_STATES_SPOKE, Figure.STATES_REPRESENTED);

    private final SeriesTally series;
    private final List<DialogueSummary> dialogues;

    SeriesText(SeriesTally series) {
        this.series = series;
        this.dialogues = series.dialogues();
    }

    String summary() {
        List<String> lines = new ArrayList<>();
        lines.add(overview());
        for (Figure figure : HEADLINES) {
            Trend trend = series.trend(figure);
            List<TrendPoint> holders = trend.recordHoldersByReports();
            if (!holders.isEmpty()) {
                lines.add("Records of " + trend.noun() + ", as reported: "
                        + Words.join(holders.stream().map(SeriesText::holder).toList()) + ".");
            }
        }
        int conflicts = series.conflicts().size();
        lines.add(
                conflicts == 0
                        ? "No reported numbers are in conflict."
                        : counted(conflicts, "conflict", "conflicts") + " between reported numbers.");
        lines.add(basis());
        return String.join("\n", lines);
    }

    String markdown() {
        StringBuilder text = new StringBuilder("# " + TallyText.escape(title()) + "\n\n");
        text.append(TallyText.escape(overview())).append('\n');
        for (Figure figure : dialogues.isEmpty() ? List.<Figure>of() : HEADLINES) {
            Trend trend = series.trend(figure);
            text.append("\n## ").append(trend.measure().heading()).append("\n\n");
            text.append("| dialogue | days | reported | computed |\n|---|---|---|---|\n");
            for (TrendPoint point : trend.points()) {
                TallyText.row(
                        text,
                        point.dialogue().id(),
                        point.dialogue().days(),
                        reported(point),
                        point.computed() == null ? "" : Words.plain(point.computed()));
            }
            TallyText.list(text, "Records: " + trend.noun(), records(trend));
        }
        TallyText.list(text, "First speeches", firstSpeeches());
        TallyText.list(text, "Every time", everyTime());
        TallyText.list(text, "Conflicts between sources", sentences(series.conflicts()));
        TallyText.list(text, "Reports that the record contradicts", sentences(series.contradictions()));
        return text.append('\n').append(TallyText.escape(basis())).append('\n').toString();
    }

    private String title() {
        List<String> ids = dialogues.stream()
                .map(DialogueSummary::series)
                .distinct()
                .limit(2)
                .map(String::valueOf)
                .toList();
        boolean one = ids.size() == 1 && dialogues.get(0).series() != null;
        return one ? "Series " + ids.get(0) : "Series of dialogues";
    }

    private String overview() {
        if (dialogues.isEmpty()) {
            return "No dialogues.";
        }
        LocalDate first = dialogues.get(0).date();
        LocalDate last = dialogues.stream()
                .map(DialogueSummary::lastDay)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return counted(dialogues.size(), "dialogue", "dialogues")
                + (first.equals(last) ? " on " + first : " from " + first + " to " + last)
                + (first.getYear() == last.getYear() ? "" : ", " + gaps()) + ". "
                + capitalized(Words.counted(series.distinctStates(), "member state", "different member states"))
                + " took the floor.";
    }

    private String gaps() {
        List<Year> gaps = series.gaps();
        if (gaps.isEmpty()) {
            return "a meeting in every year";
        }
        List<String> runs = new ArrayList<>();
        for (int from = 0, to; from < gaps.size(); from = to + 1) {
            to = from;
            while (to + 1 < gaps.size()
                    && gaps.get(to + 1).getValue() == gaps.get(to).getValue() + 1) {
                to++;
            }
            runs.add(from == to ? gaps.get(from).toString() : gaps.get(from) + " to " + gaps.get(to));
        }
        return "no meeting in " + Words.join(runs);
    }

    /** What the sources report: the accounts, or numbers of earlier days where there are no others. */
    private static String reported(TrendPoint point) {
        List<Account> accounts = point.accounts();
        return accounts.isEmpty()
                ? "nothing"
                : accounts.stream()
                        .map(account -> point.inWords(account) + " by " + Words.join(account.sources()))
                        .collect(Collectors.joining("; or "));
    }

    private static List<String> records(Trend trend) {
        List<String> lines = new ArrayList<>();
        for (List<Answer> answers : trend.records(true)) {
            for (Answer answer : answers) {
                if (answer.truth() != Truth.FALSE) {
                    lines.add(answer.toString());
                }
            }
        }
        trend.points().stream()
                .filter(point -> !point.accounts().isEmpty())
                .max(Comparator.comparingInt(SeriesText::most))
                .ifPresent(point -> trend.isHighestByReports(point.dialogue().id())
                        .forEach(answer -> lines.add("highest of all: " + answer)));
        List<Answer> computed =
                trend.records(false).stream().flatMap(List::stream).toList();
        lines.add("by what is computed, of " + counted(computed.size(), "dialogue", "dialogues") + ": "
                + number(computed, Truth.TRUE) + " certainly set a record, " + number(computed, Truth.FALSE)
                + " certainly set none, " + number(computed, Truth.UNDECIDED) + " may have");
        return lines;
    }

    private List<String> firstSpeeches() {
        List<String> lines = new ArrayList<>();
        Map<DialogueSummary, Members> firsts = series.attendance().firstTimeSpeakers();
        firsts.forEach((dialogue, members) -> {
            int certain = members.certain().size();
            StateSet spoke = dialogue.statesThatSpoke().difference(members.certain());
            int perhaps = spoke.intersection(members.possible()).size();
            if (dialogue.equals(dialogues.get(0))) {
                lines.add(dialogue.id() + ": whoever spoke, in the first dialogue");
            } else if (certain + perhaps > 0) {
                lines.add(dialogue.id() + ": "
                        + (certain == 0 ? "no first speech is certain" : names(members.certain(), dialogue.date()))
                        + (perhaps == 0 ? "" : "; perhaps the first of " + perhaps + " more that spoke"));
            }
        });
        return lines;
    }

    private List<String> everyTime() {
        if (dialogues.isEmpty()) {
            return List.of();
        }
        Members members = series.statesThatSpokeEveryTime();
        LocalDate last = dialogues.get(dialogues.size() - 1).date();
        int perhaps = members.possible().size() - members.certain().size();
        return List.of(
                "certainly: " + (members.certain().isEmpty() ? "nobody" : names(members.certain(), last)),
                "perhaps: " + (perhaps == 0 ? "nobody else" : counted(perhaps, "other state", "other states")));
    }

    private String basis() {
        String counting = "Counted with reference data " + series.referenceVersion() + " and " + series.rules();
        if (dialogues.isEmpty()) {
            return counting + ".";
        }
        long partial =
                dialogues.stream().filter(dialogue -> !dialogue.isComplete()).count();
        String records = partial == 0
                ? "every record is complete"
                : partial == dialogues.size()
                        ? "every record is partial"
                        : partial + " of the " + dialogues.size() + " records " + (partial == 1 ? "is" : "are")
                                + " partial";
        return counting + "; " + records + ".";
    }

    private static String holder(TrendPoint point) {
        return point.dialogue().id() + " (" + point.reportedInWords() + ")";
    }

    private static List<String> sentences(List<SeriesConflict> conflicts) {
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

    private static int most(TrendPoint point) {
        List<Account> accounts = point.accounts();
        return accounts.get(accounts.size() - 1).range().max().orElse(Integer.MAX_VALUE);
    }

    private static long number(List<Answer> answers, Truth truth) {
        return answers.stream().filter(answer -> answer.truth() == truth).count();
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
