package org.dialoguerecords.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.tally.Basis;
import org.dialoguerecords.tally.Comparison;
import org.dialoguerecords.tally.Representation;
import org.dialoguerecords.tally.Tally;

/** Prints a whole meeting on one screen: who spoke, who was represented and through what, and what was published. */
final class MeetingPrinter {

    private static final int INDENT = 2;
    private static final int VERDICTS = 5;
    private static final int MOST_NAMES = 20;

    /** A state that spoke for itself needs no other reason; an alignment counts if nothing else does. */
    private static final List<Basis> STRONGEST_FIRST = List.of(Basis.OWN, Basis.NAMED, Basis.GROUP, Basis.ALIGNED);

    private final Dialogue dialogue;
    private final Tally tally;
    private final Page page = new Page();

    MeetingPrinter(Dialogue dialogue) {
        this.dialogue = dialogue;
        this.tally = Tally.of(dialogue);
    }

    /** The screen, with the reasons of the states of the codes. */
    String print(String... codes) {
        page.title(dialogue.title());
        page.line(0, heading());
        page.heading("Who spoke");
        spoke();
        page.heading("Who was represented");
        represented();
        page.heading("What was published");
        tally.compareWithReported().forEach(this::published);
        page.heading("Why a state counts, or not");
        Arrays.stream(codes).map(tally::explain).forEach(line -> page.entry(INDENT, line));
        page.blank();
        return page.toString();
    }

    private String heading() {
        LocalDate last = dialogue.endDate();
        String days = Labels.of(dialogue.date()) + (last == null ? "" : " to " + Labels.of(last));
        String kind = dialogue.kind() == null ? null : Labels.inSentence(dialogue.kind());
        String what = RecordNames.both(", ", Labels.ofNullable(dialogue.body()), kind);
        return RecordNames.both(", ", what, days) + ". The record is " + Labels.of(dialogue.coverage()) + ".";
    }

    private void spoke() {
        page.line(INDENT, tally.sentence() + ".");
        page.line(
                INDENT,
                "There were " + tally.count(Figure.SPEECHES).inWords() + " speeches by "
                        + tally.count(Figure.SPEAKERS).inWords() + " speakers, briefings and replies among them.");
    }

    private void represented() {
        Map<Basis, List<String>> byReason = tally.statesRepresented().certain().codes().stream()
                .collect(Collectors.groupingBy(this::strongestReason));
        for (Basis reason : STRONGEST_FIRST) {
            List<String> codes = byReason.getOrDefault(reason, List.of());
            if (!codes.isEmpty()) {
                states(codes, inWords(reason));
            }
        }
        List<String> absent = tally.statesNotRepresented().stream()
                .map(absence -> absence.state().code())
                .toList();
        states(absent, "were not represented");
    }

    private static String inWords(Basis reason) {
        return switch (reason) {
            case OWN -> "spoke themselves";
            case NAMED -> "were named by a speaker";
            case GROUP -> "belong to a group that was spoken for";
            case ALIGNED -> "were aligned with a statement";
        };
    }

    private Basis strongestReason(String code) {
        List<Basis> reasons = tally.representationsOf(code).stream()
                .map(Representation::basis)
                .toList();
        return STRONGEST_FIRST.stream().filter(reasons::contains).findFirst().orElseThrow();
    }

    /** How many they are, and who, unless they are too many for a screen. */
    private void states(List<String> codes, String what) {
        String names = codes.isEmpty() || codes.size() > MOST_NAMES
                ? ""
                : codes.stream().map(tally::nameOf).sorted().collect(Collectors.joining(", ", ": ", ""));
        page.entry(INDENT, codes.size() + " " + what + names);
    }

    private void published(Comparison comparison) {
        String verdict = switch (comparison.verdict()) {
            case AGREES -> "right";
            case CONTRADICTS -> "wrong";
            case UNDECIDED -> "open";
        };
        page.labelled(INDENT, verdict, VERDICTS, comparison.explanation());
    }
}
