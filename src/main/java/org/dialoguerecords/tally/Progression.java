package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerecords.Figure;

/** Reported numbers that go from one dialogue to the next, and cannot go as some sources have them. */
final class Progression {

    private final List<DialogueSummary> dialogues;

    Progression(List<DialogueSummary> dialogues) {
        this.dialogues = dialogues;
    }

    /** Ordinals that do not rise; only within what the records say is one series. */
    List<SeriesConflict> ordinals() {
        List<SeriesConflict> conflicts = new ArrayList<>();
        dialogues.stream()
                .filter(dialogue -> dialogue.series() != null)
                .collect(Collectors.groupingBy(DialogueSummary::series, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(series -> conflicts.addAll(new Progression(series)
                        .conflicts(new Measure(Figure.ORDINAL_IN_SERIES, null), 1, Progression::notRising)));
        return conflicts;
    }

    /** Numbers of one name that count what there has been so far, and fall. */
    List<SeriesConflict> cumulative(String name) {
        return conflicts(new Measure(Figure.OTHER, name), 0, pair -> falling(name, pair));
    }

    /** One account of a dialogue. */
    private record Said(DialogueSummary dialogue, Account account) {

        int least() {
            return account.range().min();
        }

        int most() {
            return account.range().max().orElse(Integer.MAX_VALUE);
        }
    }

    private record Pair(Said earlier, Said later) {}

    /** Each account that is not greater than one before by a step, with the latest such one. */
    private List<SeriesConflict> conflicts(Measure measure, int step, Function<Pair, String> explain) {
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
            for (Said later : accounts(dialogue, measure)) {
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
    private static int countAbove(List<Said> falling, int number) {
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

    private static List<Said> accounts(DialogueSummary dialogue, Measure measure) {
        List<ReportedValue> values = dialogue.reported().stream()
                .filter(value -> value.measure().equals(measure))
                .toList();
        return Account.of(values).stream()
                .map(account -> new Said(dialogue, account))
                .toList();
    }

    private static String notRising(Pair pair) {
        return pair.later.dialogue.id() + " is number " + pair.later.account + ", but "
                + pair.earlier.dialogue.id() + " before it is number " + pair.earlier.account
                + "; the place in a series rises.";
    }

    private static String falling(String name, Pair pair) {
        return name + ": " + pair.later.account + " in " + pair.later.dialogue.id() + ", but "
                + pair.earlier.account + " in " + pair.earlier.dialogue.id()
                + " before it; a cumulative number cannot fall.";
    }
}
