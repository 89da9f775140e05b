package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Quantity;

/** Reported numbers that go from one dialogue to the next, and cannot go as some sources have them. */
final class RisingNumbers {

    private final List<DialogueSummary> dialogues;

    RisingNumbers(List<DialogueSummary> dialogues) {
        this.dialogues = dialogues;
    }

    /** Ordinals that do not rise; only within what the records say is one series. */
    List<SeriesConflict> ordinals() {
        List<SeriesConflict> conflicts = new ArrayList<>();
        dialogues.stream()
                .filter(dialogue -> dialogue.series() != null)
                .collect(Collectors.groupingBy(DialogueSummary::series, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(series -> conflicts.addAll(new RisingNumbers(series)
                        .conflicts(Quantity.of(Figure.ORDINAL_IN_SERIES), 1, RisingNumbers::notRising)));
        return conflicts;
    }

    /** Numbers of one name that count what there has been so far, and fall. */
    List<SeriesConflict> cumulative(String name) {
        return conflicts(Quantity.of(Figure.OTHER, name), 0, pair -> falling(name, pair));
    }

    /** What some sources of one dialogue say. */
    private record Said(DialogueSummary dialogue, ReportedCount count) {

        int least() {
            return count.range().min();
        }

        long most() {
            return count.range().most();
        }
    }

    private record Pair(Said earlier, Said later) {}

    /** Each number that is not greater than one before by a step, with the latest such one. */
    private List<SeriesConflict> conflicts(Quantity quantity, int step, Function<Pair, String> explain) {
        List<SeriesConflict> conflicts = new ArrayList<>();
        // Of those before, only what no later one reaches can be the latest that is too great. So the list falls, and a
        // look into it is short however long the series.
        List<Said> before = new ArrayList<>();
        List<Said> sameDay = new ArrayList<>();
        for (DialogueSummary dialogue : dialogues) {
            if (!sameDay.isEmpty() && sameDay.get(0).dialogue.isEarlierThan(dialogue)) {
                sameDay.forEach(said -> enter(before, said));
                sameDay.clear();
            }
            for (Said later : counts(dialogue, quantity)) {
                int tooGreat = countAbove(before, later.most() - step);
                if (tooGreat > 0) {
                    Said earlier = before.get(tooGreat - 1);
                    conflicts.add(new SeriesConflict(
                            List.of(earlier.dialogue.id(), later.dialogue.id()),
                            explain.apply(new Pair(earlier, later))));
                }
                sameDay.add(later);
            }
        }
        return conflicts;
    }

    private static void enter(List<Said> falling, Said said) {
        while (!falling.isEmpty() && falling.get(falling.size() - 1).least() <= said.least()) {
            falling.remove(falling.size() - 1);
        }
        falling.add(said);
    }

    /** How many of a falling list are certainly greater than a number. */
    private static int countAbove(List<Said> falling, long number) {
        int from = 0;
        int to = falling.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (falling.get(middle).least() > number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static List<Said> counts(DialogueSummary dialogue, Quantity quantity) {
        List<ReportedValue> values = dialogue.reported().stream()
                .filter(value -> value.isOf(quantity))
                .toList();
        return ReportedCount.of(values).stream()
                .map(count -> new Said(dialogue, count))
                .toList();
    }

    private static String notRising(Pair pair) {
        return pair.later.dialogue.id() + " is number " + pair.later.count + ", but "
                + pair.earlier.dialogue.id() + " before it is number " + pair.earlier.count
                + "; the place in a series rises.";
    }

    private static String falling(String name, Pair pair) {
        return name + ": " + pair.later.count + " in " + pair.later.dialogue.id() + ", but "
                + pair.earlier.count + " in " + pair.earlier.dialogue.id()
                + " before it; a cumulative number cannot fall.";
    }
}
