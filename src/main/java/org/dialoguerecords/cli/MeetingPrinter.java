package org.dialoguerecords.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.tally.Basis;
import org.dialoguerecords.tally.Tally;

/** Prints a whole meeting on one screen: who spoke, who was represented and through what, and what was published. */
final class MeetingPrinter {

    private static final int INDENT = 2;
    private static final int MOST_NAMES = 20;

    private final Dialogue dialogue;
    private final Tally tally;
    private final Page page = new Page();

    MeetingPrinter(Dialogue dialogue) {
        this.dialogue = dialogue;
        this.tally = Tally.of(dialogue);
    }

    /** The screen, with the reasons of the states of the codes. */
    Page print(String... codes) {
        page.title(dialogue.title());
        page.line(0, CountPrinter.occasion(dialogue));
        page.heading("Who spoke");
        spoke();
        page.heading("Who was represented");
        represented();
        page.heading("What was published");
        CountPrinter.published(tally, page);
        page.heading("Why a state counts, or not");
        Arrays.stream(codes).map(tally::explain).forEach(line -> page.entry(INDENT, line));
        page.blank();
        return page;
    }

    private void spoke() {
        page.line(INDENT, tally.sentence() + ".");
        page.line(
                INDENT,
                "There were " + tally.count(Figure.SPEECHES).inWords() + " speeches by "
                        + tally.count(Figure.SPEAKERS).inWords() + " speakers, briefings and replies among them.");
    }

    private void represented() {
        Map<Basis, List<String>> byReason = new EnumMap<>(Basis.class);
        for (String code : tally.statesRepresented().certain().codes()) {
            tally.strongestBasis(code)
                    .ifPresent(basis -> byReason.computeIfAbsent(basis, key -> new ArrayList<>())
                            .add(code));
        }
        byReason.forEach((reason, codes) -> states(codes, inWords(reason)));
        List<String> absent = tally.statesNotRepresented().stream()
                .map(absence -> absence.state().code())
                .toList();
        states(absent, "were not represented");
    }

    private static String inWords(Basis reason) {
        return switch (reason) {
            case OWN -> "spoke themselves";
            case NAMED -> "were named by a speaker";
            case ALIGNED -> "were aligned with a statement";
            case GROUP -> "belong to a group that was spoken for";
        };
    }

    /** How many they are, and who, unless they are too many for a screen. */
    private void states(List<String> codes, String what) {
        String names = codes.isEmpty() || codes.size() > MOST_NAMES
                ? ""
                : codes.stream().map(tally::nameOf).sorted().collect(Collectors.joining(", ", ": ", ""));
        page.entry(INDENT, codes.size() + " " + what + names);
    }
}
