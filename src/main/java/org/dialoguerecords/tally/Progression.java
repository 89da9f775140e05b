package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.List;
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
                .collect(Collectors.groupingBy(DialogueSummary::series, java.util.TreeMap::new, Collectors.toList()))
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
        List<Said> before = new ArrayList<>();
        int highest = Integer.MIN_VALUE;
        for (DialogueSummary dialogue : dialogues) {
            List<Said> said = accounts(dialogue, measure);
            for (Said later : said) {
                // Looking back is for the rare conflict; else a long series would take the square of its length.
                for (int i = before.size() - 1; i >= 0 && later.most() < highest + step; i--) {
                    Said earlier = before.get(i);
                    if (later.most() < earlier.least() + step && earlier.dialogue.isEarlierThan(later.dialogue)) {
                        conflicts.add(new SeriesConflict(
                                List.of(earlier.dialogue.id(), later.dialogue.id()),
                                explain.apply(new Pair(earlier, later))));
                        break;
                    }
                }
            }
            for (Said one : said) {
                before.add(one);
                highest = Math.max(highest, one.least());
            }
        }
        return conflicts;
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
