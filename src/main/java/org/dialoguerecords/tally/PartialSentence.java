package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Quantity;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Source;
import org.dialoguerecords.counting.View;
import org.dialoguerecords.english.FigureWords;
import org.dialoguerecords.english.Words;

/** A partial record in a sentence: what is reported and what is recorded, before what is not known. */
final class PartialSentence {

    private static final Quantity SPOKE = Quantity.of(Figure.MEMBER_STATES_SPOKE);

    private final Tally tally;
    private final Dialogue dialogue;
    private final List<String> organizations;

    /** A sentence on a tally; the regional organisations that it names are given by name, or by their number. */
    PartialSentence(Tally tally, List<String> organizations) {
        this.tally = tally;
        this.dialogue = tally.dialogue();
        this.organizations = organizations;
    }

    /** "73 member states spoke, says the Global Centre; the record names six of them, and stands for 49 to 193 states". */
    String text() {
        List<ReportedFigure> reported = reported();
        String named = "the record names " + named(reported) + represented();
        return reported.isEmpty() ? named + "; more may have spoken" : claim(reported) + "; " + named;
    }

    /** What sources say of the whole dialogue; a view is not what they speak of. */
    private List<ReportedFigure> reported() {
        if (!tally.counted().view().equals(View.WHOLE)) {
            return List.of();
        }
        return dialogue.reported().stream()
                .filter(figure -> figure.quantity().equals(SPOKE))
                .filter(figure -> figure.asOf() == null && figure.value() != null)
                .toList();
    }

    private String claim(List<ReportedFigure> reported) {
        List<String> values = reported.stream()
                .sorted(Comparator.comparing(ReportedFigure::value).thenComparing(ReportedFigure::qualifier))
                .map(FigureWords::value)
                .distinct()
                .toList();
        List<String> publishers =
                reported.stream().map(this::publisher).distinct().toList();
        return String.join(" or ", values) + (values.equals(List.of("1")) ? " member state" : " member states")
                + " spoke, " + (publishers.size() == 1 ? "says " : "say ") + Words.join(publishers);
    }

    private String publisher(ReportedFigure figure) {
        return dialogue.findSource(figure.source())
                .map(Source::publisher)
                .map(name -> name.contains(" ") ? Words.the(name) : name)
                .orElse(figure.source());
    }

    private String named(List<ReportedFigure> reported) {
        int states = tally.count(Figure.MEMBER_STATES_SPOKE).min();
        int observers = tally.count(Figure.OBSERVERS_SPOKE).min();
        List<String> named = new ArrayList<>();
        if (isAmongThem(states, reported)) {
            named.add((states == 0 ? "none" : Words.number(states)) + " of them");
        } else if (states > 0) {
            named.add(counted(states, "member state", "member states"));
        }
        if (observers > 0) {
            named.add(counted(observers, "observer", "observers"));
        }
        named.addAll(organizations);
        return named.isEmpty() ? "nobody who spoke" : Words.join(named);
    }

    private static String counted(int number, String one, String many) {
        return Words.counted(number, OptionalInt.of(number), one, many);
    }

    /** Whether every source leaves room for the states that the record names. */
    private static boolean isAmongThem(int states, List<ReportedFigure> reported) {
        return !reported.isEmpty()
                && reported.stream().allMatch(figure -> Count.of(figure).max().orElse(states) >= states);
    }

    private String represented() {
        Count count = tally.count(Figure.STATES_REPRESENTED);
        return count.min() == 0 ? "" : ", and stands for " + Words.counted(count.min(), count.max(), "state", "states");
    }
}
