package org.dialoguerecords.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Quantity;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.english.FigureWords;
import org.jspecify.annotations.Nullable;

/** What was reported of one thing, by all sources. */
final class FigureReport {

    private final String heading;
    private final List<ReportedFigure> reported;

    private FigureReport(String heading, List<ReportedFigure> reported) {
        this.heading = heading;
        this.reported = reported;
    }

    /** The reported figures of the dialogue by what they count, in the order in which each is first reported. */
    static List<FigureReport> of(Dialogue dialogue) {
        Map<Total, List<ReportedFigure>> byTotal = new LinkedHashMap<>();
        for (ReportedFigure figure : dialogue.reported()) {
            byTotal.computeIfAbsent(Total.of(figure), total -> new ArrayList<>())
                    .add(figure);
        }
        List<FigureReport> reports = new ArrayList<>();
        byTotal.forEach((total, figures) -> reports.add(new FigureReport(total.heading(), figures)));
        return Collections.unmodifiableList(reports);
    }

    /** What a figure counts, and of what. */
    static String heading(ReportedFigure figure) {
        return Total.of(figure).heading();
    }

    String heading() {
        return heading;
    }

    List<ReportedFigure> reported() {
        return reported;
    }

    /** Whether there is more than one answer: different numbers, or different words from different sources. */
    boolean isDisputed() {
        return answers().size() > 1
                && (hasNumbers()
                        || reported.stream()
                                        .map(ReportedFigure::source)
                                        .distinct()
                                        .count()
                                > 1);
    }

    /**
     * The different answers, each with the ids of its sources. Where a source gives a number, the numbers are compared
     * and nothing else; otherwise the words are, in which capitals do not matter.
     */
    Map<String, List<String>> answers() {
        Map<String, String> firstSpelling = new HashMap<>();
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (ReportedFigure figure : reported) {
            String answer = hasNumbers() ? value(figure) : words(figure);
            if (!answer.isEmpty()) {
                String spelling = firstSpelling.computeIfAbsent(answer.toLowerCase(Locale.ROOT), key -> answer);
                answers.computeIfAbsent(spelling, key -> new ArrayList<>()).add(figure.source());
            }
        }
        return answers;
    }

    private boolean hasNumbers() {
        return reported.stream().anyMatch(figure -> figure.value() != null);
    }

    /** The value as the source meant it, empty where it gave none. */
    static String value(ReportedFigure figure) {
        return figure.value() == null ? "" : FigureWords.value(figure);
    }

    /** The wording in quotation marks, empty where there is none. */
    static String words(ReportedFigure figure) {
        return figure.wording() == null ? "" : "“" + figure.wording() + "”";
    }

    /** What makes two figures comparable. */
    private record Total(Quantity quantity, @Nullable LocalDate asOf) {

        static Total of(ReportedFigure figure) {
            return new Total(figure.quantity(), figure.asOf());
        }

        String heading() {
            String name = quantity.name();
            String what = quantity.figure() == Figure.OTHER && name != null
                    ? name
                    : RecordNames.both(", ", FigureWords.label(quantity.figure()), name);
            String which = RecordNames.both(": ", what, about());
            return asOf == null ? which : which + ", as of " + Labels.of(asOf);
        }

        /** Of which group, issue, rank, vote or document, and of which parties. */
        private String about() {
            String rank = quantity.rank() == null ? null : Labels.inSentence(quantity.rank());
            String among = quantity.among() == null ? null : "among " + quantity.among();
            String outside = quantity.outside() == null ? null : "outside " + quantity.outside();
            return Stream.of(
                            quantity.group(),
                            quantity.issue(),
                            rank,
                            quantity.vote(),
                            quantity.symbol(),
                            among,
                            outside)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
        }
    }
}
