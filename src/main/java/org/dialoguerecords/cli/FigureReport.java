package org.dialoguerecords.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.ReportedFigure;
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
        Map<About, List<ReportedFigure>> byTopic = new LinkedHashMap<>();
        for (ReportedFigure figure : dialogue.reported()) {
            byTopic.computeIfAbsent(About.of(figure), about -> new ArrayList<>())
                    .add(figure);
        }
        List<FigureReport> reports = new ArrayList<>();
        byTopic.forEach((about, figures) -> reports.add(new FigureReport(about.heading(), figures)));
        return Collections.unmodifiableList(reports);
    }

    /** What a figure counts, and of what. */
    static String heading(ReportedFigure figure) {
        return About.of(figure).heading();
    }

    String heading() {
        return heading;
    }

    List<ReportedFigure> reported() {
        return reported;
    }

    /** Whether there is more than one account: different numbers, or different words from different sources. */
    boolean isDisputed() {
        return accounts().size() > 1
                && (hasNumbers()
                        || reported.stream()
                                        .map(ReportedFigure::source)
                                        .distinct()
                                        .count()
                                > 1);
    }

    /**
     * The different accounts, each with the ids of its sources. Where a source gives a number, the numbers are compared
     * and nothing else; otherwise the words are, in which capitals do not matter.
     */
    Map<String, List<String>> accounts() {
        Map<String, String> firstSpelling = new HashMap<>();
        Map<String, List<String>> accounts = new LinkedHashMap<>();
        for (ReportedFigure figure : reported) {
            String account = hasNumbers() ? value(figure) : words(figure);
            if (!account.isEmpty()) {
                String spelling = firstSpelling.computeIfAbsent(account.toLowerCase(Locale.ROOT), key -> account);
                accounts.computeIfAbsent(spelling, key -> new ArrayList<>()).add(figure.source());
            }
        }
        return accounts;
    }

    private boolean hasNumbers() {
        return reported.stream().anyMatch(figure -> figure.value() != null);
    }

    /** The value as the source meant it, empty where it gave none. */
    static String value(ReportedFigure figure) {
        return figure.value() == null ? "" : Words.of(figure.qualifier()) + figure.value();
    }

    /** The wording in quotation marks, empty where there is none. */
    static String words(ReportedFigure figure) {
        return figure.wording() == null ? "" : "“" + figure.wording() + "”";
    }

    /** What makes two figures comparable. */
    private record About(
            Figure figure,
            @Nullable String name,
            @Nullable String group,
            @Nullable String issue,
            @Nullable LocalDate asOf) {

        static About of(ReportedFigure figure) {
            return new About(figure.figure(), figure.name(), figure.group(), figure.issue(), figure.asOf());
        }

        String heading() {
            String what = figure == Figure.OTHER && name != null ? name : Names.both(", ", Words.of(figure), name);
            String which = Names.both(": ", what, Names.both(", ", group, issue));
            return asOf == null ? which : which + ", as of " + Words.of(asOf);
        }
    }
}
