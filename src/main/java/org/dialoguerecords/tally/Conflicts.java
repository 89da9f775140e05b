package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Quantity;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.english.FigureWords;
import org.dialoguerecords.english.Words;
import org.jspecify.annotations.Nullable;

/** What the reported figures of a dialogue say of each other. */
final class Conflicts {

    /** Whoever speaks is represented. */
    private static final Map<Figure, Figure> INCLUDED_IN = Map.of(
            Figure.MEMBER_STATES_SPOKE, Figure.STATES_REPRESENTED,
            Figure.OBSERVERS_SPOKE, Figure.OBSERVERS_REPRESENTED);

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Dialogue dialogue;
    private final FigureWords words;
    private final Map<Total, List<ReportedFigure>> byTotal = new LinkedHashMap<>();
    private final Map<Quantity, List<Total>> byQuantity = new HashMap<>();

    Conflicts(Dialogue dialogue, UnaryOperator<String> groupNames) {
        this.dialogue = dialogue;
        this.words = new FigureWords(dialogue, groupNames);
        for (ReportedFigure reported : dialogue.reported()) {
            if (reported.value() != null) {
                byTotal.computeIfAbsent(totalOf(reported), key -> new ArrayList<>())
                        .add(reported);
            }
        }
        for (Total total : byTotal.keySet()) {
            byQuantity
                    .computeIfAbsent(total.quantity(), key -> new ArrayList<>())
                    .add(total);
        }
    }

    /** The totals of one quantity, in the order of the record. */
    private List<Total> totals(Quantity quantity) {
        return byQuantity.getOrDefault(quantity, List.of());
    }

    List<Conflict> all() {
        List<Conflict> conflicts = new ArrayList<>();
        for (List<ReportedFigure> figures : byTotal.values()) {
            disagreement(figures).or(() -> differentUnits(figures)).ifPresent(conflicts::add);
        }
        for (Total earlier : byTotal.keySet()) {
            for (Total later : totals(earlier.quantity())) {
                if (earlier.figure().onlyGrows() && earlier.isBefore(later)) {
                    conflicts.addAll(shrinking(figures(earlier), figures(later)));
                }
            }
        }
        for (Total spoke : byTotal.keySet()) {
            Figure whole = INCLUDED_IN.get(spoke.figure());
            if (whole == null) {
                continue;
            }
            Total ofWhole = spoke.of(whole);
            for (Total represented : totals(ofWhole.quantity())) {
                if (ofWhole.equals(represented) || ofWhole.isBefore(represented)) {
                    conflicts.addAll(unrepresented(figures(spoke), figures(represented)));
                }
            }
        }
        return conflicts;
    }

    /** What follows from exact figures on which all sources agree. */
    List<String> inferences() {
        List<String> inferences = new ArrayList<>();
        Total spokeAtEnd = new Total(Quantity.of(Figure.MEMBER_STATES_SPOKE), null);
        Optional<Integer> spoke = agreed(spokeAtEnd);
        Optional<Integer> represented = agreed(spokeAtEnd.of(Figure.STATES_REPRESENTED));
        if (spoke.isEmpty() || represented.isEmpty()) {
            return inferences;
        }
        if (represented.get() > spoke.get()) {
            inferences.add("At least " + (represented.get() - spoke.get()) + " of the " + represented.get()
                    + " states represented did not take the floor themselves.");
        }
        for (Total total : byTotal.keySet()) {
            Optional<Integer> spokeFirst = agreed(total);
            Optional<Integer> representedFirst = agreed(total.of(Figure.STATES_REPRESENTED));
            if (!total.isBefore(spokeAtEnd) || spokeFirst.isEmpty() || representedFirst.isEmpty()) {
                continue;
            }
            int moreSpoke = spoke.get() - spokeFirst.get();
            int moreRepresented = represented.get() - representedFirst.get();
            if (moreRepresented >= 0 && moreSpoke > moreRepresented) {
                inferences.add(spokeFirst.get() + " + " + moreSpoke + " = " + spoke.get()
                        + " member states spoke, but the states represented rose by " + moreRepresented
                        + " only: at least "
                        + (moreSpoke - moreRepresented) + " of those that spoke after " + total.asOf
                        + " had been represented before.");
            }
        }
        return inferences;
    }

    private Optional<Conflict> disagreement(List<ReportedFigure> figures) {
        int greatestMin =
                figures.stream().mapToInt(one -> Count.of(one).min()).max().orElse(0);
        long smallestMax =
                figures.stream().mapToLong(one -> Count.of(one).most()).min().orElse(0);
        List<ReportedFigure> involved = figures.stream()
                .filter(one ->
                        Count.of(one).most() < greatestMin || Count.of(one).min() > smallestMax)
                .toList();
        if (involved.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Conflict(
                involved,
                "Sources disagree on the " + numberOf(involved.get(0).figure())
                        + words.noun(involved.get(0)) + ": "
                        + String.join("; ", valuesBySource(involved)) + "."));
    }

    /** "50 by A and B", for each value. */
    private List<String> valuesBySource(List<ReportedFigure> figures) {
        Map<String, List<String>> sourcesByValue = new LinkedHashMap<>();
        for (ReportedFigure figure : figures) {
            sourcesByValue
                    .computeIfAbsent(FigureWords.value(figure), value -> new ArrayList<>())
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
                figures.stream().filter(figure -> !saysAnotherNumber(figure)).toList();
        if (read.isEmpty() || said.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(valuesBySource(said));
        for (ReportedFigure figure : read) {
            parts.add("\"" + figure.wording() + "\" by " + words.source(figure) + ", read as "
                    + FigureWords.value(figure));
        }
        List<ReportedFigure> involved = new ArrayList<>(said);
        involved.addAll(read);
        return Optional.of(new Conflict(
                involved,
                "Sources count the number of " + words.noun(figures.get(0)) + " differently: "
                        + String.join("; ", parts) + "."));
    }

    /** Whether the source's own words have a number, and not the one that the record reads from them. */
    private static boolean saysAnotherNumber(ReportedFigure figure) {
        String wording = figure.wording() == null ? "" : figure.wording();
        List<String> numbers =
                DIGITS.matcher(wording).results().map(MatchResult::group).toList();
        return !numbers.isEmpty() && !numbers.contains(String.valueOf(figure.value()));
    }

    private static String numberOf(Figure figure) {
        return figure == Figure.ORDINAL_IN_SERIES || figure == Figure.OTHER ? "" : "number of ";
    }

    private String sourceAndWording(ReportedFigure figure) {
        String source = words.source(figure);
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
            for (ReportedFigure whole : represented) {
                if (exceeds(speaking, whole)) {
                    conflicts.add(new Conflict(
                            List.of(speaking, whole),
                            said(speaking) + ", more than " + said(whole) + "; whoever spoke was represented."));
                }
            }
        }
        return conflicts;
    }

    private String said(ReportedFigure figure) {
        return words.claim(figure) + " by " + words.source(figure);
    }

    private Optional<Integer> agreed(Total total) {
        List<ReportedFigure> figures = figures(total);
        boolean same = figures.stream()
                .allMatch(figure -> Count.of(figure).isExact()
                        && Objects.equals(figure.value(), figures.get(0).value()));
        return same && !figures.isEmpty() ? Optional.ofNullable(figures.get(0).value()) : Optional.empty();
    }

    private List<ReportedFigure> figures(Total total) {
        return byTotal.getOrDefault(total, List.of());
    }

    private Total totalOf(ReportedFigure reported) {
        boolean wholeDialogue = reported.asOf() == null || !reported.asOf().isBefore(dialogue.lastDay());
        return new Total(reported.quantity(), wholeDialogue ? null : reported.asOf());
    }

    private static boolean exceeds(ReportedFigure one, ReportedFigure other) {
        return Count.of(one).min() > Count.of(other).most();
    }

    /** What a number is of, up to which day, so that two of one total must agree; no day for the whole dialogue. */
    private record Total(Quantity quantity, @Nullable LocalDate asOf) {

        Figure figure() {
            return quantity.figure();
        }

        Total of(Figure figure) {
            return new Total(quantity.withFigure(figure), asOf);
        }

        boolean isBefore(Total later) {
            return quantity.equals(later.quantity) && asOf != null && (later.asOf == null || asOf.isBefore(later.asOf));
        }
    }
}
