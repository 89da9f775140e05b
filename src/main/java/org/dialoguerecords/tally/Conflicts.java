package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.ReportedFigure;
import org.jspecify.annotations.Nullable;

/** What the reported figures of a dialogue say of each other. */
final class Conflicts {

    /** Figures that cannot become smaller as a dialogue goes on. */
    static final Set<Figure> GROWING = Set.of(
            Figure.STATEMENTS,
            Figure.MEMBER_STATES_SPOKE,
            Figure.OBSERVERS_SPOKE,
            Figure.REGIONAL_ORGANIZATIONS_SPOKE,
            Figure.CIVIL_SOCIETY_SPOKE,
            Figure.UN_ENTITIES_SPOKE,
            Figure.PANELLISTS,
            Figure.STATES_REPRESENTED,
            Figure.OBSERVERS_REPRESENTED,
            Figure.GROUP_STATEMENTS);

    /** Whoever speaks is represented. */
    private static final Map<Figure, Figure> INCLUDED_IN = Map.of(
            Figure.MEMBER_STATES_SPOKE, Figure.STATES_REPRESENTED,
            Figure.OBSERVERS_SPOKE, Figure.OBSERVERS_REPRESENTED);

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Dialogue dialogue;
    private final Map<Subject, List<ReportedFigure>> bySubject = new LinkedHashMap<>();

    Conflicts(Dialogue dialogue) {
        this.dialogue = dialogue;
        for (ReportedFigure reported : dialogue.reported()) {
            if (reported.value() != null) {
                bySubject
                        .computeIfAbsent(subjectOf(reported), key -> new ArrayList<>())
                        .add(reported);
            }
        }
    }

    List<Conflict> all() {
        List<Conflict> conflicts = new ArrayList<>();
        for (List<ReportedFigure> figures : bySubject.values()) {
            disagreement(figures).or(() -> differentUnits(figures)).ifPresent(conflicts::add);
        }
        for (Subject earlier : bySubject.keySet()) {
            for (Subject later : bySubject.keySet()) {
                if (GROWING.contains(earlier.figure) && earlier.isBefore(later)) {
                    conflicts.addAll(shrinking(figures(earlier), figures(later)));
                }
            }
        }
        for (Subject spoke : bySubject.keySet()) {
            for (Subject represented : bySubject.keySet()) {
                Figure whole = INCLUDED_IN.get(spoke.figure);
                if (represented.figure == whole
                        && (spoke.as(whole).equals(represented)
                                || spoke.as(whole).isBefore(represented))) {
                    conflicts.addAll(unrepresented(figures(spoke), figures(represented)));
                }
            }
        }
        return conflicts;
    }

    /** What follows from exact figures on which all sources agree. */
    List<String> inferences() {
        List<String> inferences = new ArrayList<>();
        Subject spokeAtEnd = new Subject(Figure.MEMBER_STATES_SPOKE, null, null, null, null);
        Optional<Integer> spoke = agreed(spokeAtEnd);
        Optional<Integer> represented = agreed(spokeAtEnd.as(Figure.STATES_REPRESENTED));
        if (spoke.isEmpty() || represented.isEmpty()) {
            return inferences;
        }
        if (represented.get() > spoke.get()) {
            inferences.add("At least " + (represented.get() - spoke.get()) + " of the " + represented.get()
                    + " states represented did not take the floor themselves.");
        }
        for (Subject subject : bySubject.keySet()) {
            Optional<Integer> spokeFirst = agreed(subject);
            Optional<Integer> representedFirst = agreed(subject.as(Figure.STATES_REPRESENTED));
            if (!subject.isBefore(spokeAtEnd) || spokeFirst.isEmpty() || representedFirst.isEmpty()) {
                continue;
            }
            int moreSpoke = spoke.get() - spokeFirst.get();
            int moreRepresented = represented.get() - representedFirst.get();
            if (moreRepresented >= 0 && moreSpoke > moreRepresented) {
                inferences.add(spokeFirst.get() + " + " + moreSpoke + " = " + spoke.get()
                        + " member states spoke, but the states represented rose by " + moreRepresented
                        + " only: at least "
                        + (moreSpoke - moreRepresented) + " of those that spoke after " + subject.asOf
                        + " had been represented before.");
            }
        }
        return inferences;
    }

    private Optional<Conflict> disagreement(List<ReportedFigure> figures) {
        List<ReportedFigure> involved = figures.stream()
                .filter(one -> figures.stream().anyMatch(other -> disjoint(one, other)))
                .toList();
        if (involved.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Conflict(
                involved,
                "Sources disagree on the " + subject(involved.get(0).figure())
                        + Words.figure(dialogue, involved.get(0)) + ": "
                        + String.join("; ", valuesBySource(involved)) + "."));
    }

    /** "50 by A and B", for each value. */
    private List<String> valuesBySource(List<ReportedFigure> figures) {
        Map<String, List<String>> sourcesByValue = new LinkedHashMap<>();
        for (ReportedFigure figure : figures) {
            sourcesByValue
                    .computeIfAbsent(Words.value(figure), value -> new ArrayList<>())
                    .add(sourceAndWording(figure));
        }
        List<String> parts = new ArrayList<>();
        sourcesByValue.forEach((value, sources) -> parts.add(value + " by " + Words.join(sources)));
        return parts;
    }

    /**
     * Sizes of a group that agree only as the record reads them: a source that says "49 Member States and the European
     * Union" is read as 50 members, but does not say so.
     */
    private Optional<Conflict> differentUnits(List<ReportedFigure> figures) {
        if (figures.get(0).figure() != Figure.GROUP_SIZE) {
            return Optional.empty();
        }
        List<ReportedFigure> read =
                figures.stream().filter(Conflicts::saysAnotherNumber).toList();
        List<ReportedFigure> said =
                figures.stream().filter(figure -> !read.contains(figure)).toList();
        if (read.isEmpty() || said.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(valuesBySource(said));
        for (ReportedFigure figure : read) {
            parts.add("\"" + figure.wording() + "\" by " + Words.source(dialogue, figure) + ", read as "
                    + Words.value(figure));
        }
        List<ReportedFigure> involved = new ArrayList<>(said);
        involved.addAll(read);
        return Optional.of(new Conflict(
                involved,
                "Sources count the number of " + Words.figure(dialogue, figures.get(0)) + " differently: "
                        + String.join("; ", parts) + "."));
    }

    /** Whether the source's own words have a number, and not the one that the record reads from them. */
    private static boolean saysAnotherNumber(ReportedFigure figure) {
        String wording = figure.wording() == null ? "" : figure.wording();
        List<String> numbers =
                DIGITS.matcher(wording).results().map(MatchResult::group).toList();
        return !numbers.isEmpty() && !numbers.contains(String.valueOf(figure.value()));
    }

    private static String subject(Figure figure) {
        return figure == Figure.ORDINAL_IN_SERIES || figure == Figure.OTHER ? "" : "number of ";
    }

    private String sourceAndWording(ReportedFigure figure) {
        String source = Words.source(dialogue, figure);
        return figure.wording() == null ? source : source + " (\"" + figure.wording() + "\")";
    }

    private List<Conflict> shrinking(List<ReportedFigure> earlier, List<ReportedFigure> later) {
        List<Conflict> conflicts = new ArrayList<>();
        for (ReportedFigure before : earlier) {
            for (ReportedFigure after : later) {
                if (exceeds(before, after)) {
                    conflicts.add(new Conflict(
                            List.of(before, after),
                            said(before) + ", more than " + said(after) + "; the number cannot fall."));
                }
            }
        }
        return conflicts;
    }

    private List<Conflict> unrepresented(List<ReportedFigure> spoke, List<ReportedFigure> represented) {
        List<Conflict> conflicts = new ArrayList<>();
        for (ReportedFigure speaking : spoke) {
            for (ReportedFigure standing : represented) {
                if (exceeds(speaking, standing)) {
                    conflicts.add(new Conflict(
                            List.of(speaking, standing),
                            said(speaking) + ", more than " + said(standing) + "; whoever spoke was represented."));
                }
            }
        }
        return conflicts;
    }

    private String said(ReportedFigure figure) {
        return Words.claim(dialogue, figure) + " by " + Words.source(dialogue, figure);
    }

    private Optional<Integer> agreed(Subject subject) {
        List<ReportedFigure> figures = figures(subject);
        boolean same = figures.stream()
                .allMatch(figure -> ReportedRange.of(figure).isExact()
                        && Objects.equals(figure.value(), figures.get(0).value()));
        return same && !figures.isEmpty() ? Optional.ofNullable(figures.get(0).value()) : Optional.empty();
    }

    private List<ReportedFigure> figures(Subject subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    private Subject subjectOf(ReportedFigure reported) {
        boolean wholeDialogue = reported.asOf() == null || !reported.asOf().isBefore(dialogue.lastDay());
        return new Subject(
                reported.figure(),
                reported.group(),
                reported.issue(),
                reported.figure() == Figure.OTHER ? reported.name() : null,
                wholeDialogue ? null : reported.asOf());
    }

    private static boolean disjoint(ReportedFigure one, ReportedFigure other) {
        return ReportedRange.of(one).isDisjointFrom(ReportedRange.of(other));
    }

    private static boolean exceeds(ReportedFigure one, ReportedFigure other) {
        int min = ReportedRange.of(one).min();
        return ReportedRange.of(other).max().stream().anyMatch(max -> min > max);
    }

    /** What a number is of, so that two with the same subject must agree; no day for the whole dialogue. */
    private record Subject(
            Figure figure,
            @Nullable String group,
            @Nullable String issue,
            @Nullable String name,
            @Nullable LocalDate asOf) {

        Subject as(Figure figure) {
            return new Subject(figure, group, issue, name, asOf);
        }

        boolean isBefore(Subject later) {
            return new Subject(figure, group, issue, name, later.asOf).equals(later)
                    && asOf != null
                    && (later.asOf == null || asOf.isBefore(later.asOf));
        }
    }
}
