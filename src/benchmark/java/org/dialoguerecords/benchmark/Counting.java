package org.dialoguerecords.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.tally.CountingRules;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Tally;

/** First counts, further counts and series beside a user's own loop over the same records. */
final class Counting {

    private static final int[] STATEMENTS = {10, 80, 1_000, 10_000, 100_000};
    private static final int ALL = 100_000;
    private static final int WARM_UP = 100;
    static final CountingRules OTHER_RULES = CountingRules.standard()
            .withKinds(StatementKind.INTERVENTION, StatementKind.OPENING_REMARKS)
            .withoutGroup("EU");

    private Counting() {}

    /** Takes numbers of statements, if not those that are usual. */
    public static void main(String[] args) {
        OwnLoop loop = new OwnLoop(Meetings.REFERENCE);
        int[] sizes = args.length == 0
                ? STATEMENTS
                : java.util.Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        for (int statements : sizes) {
            List<Dialogue> meetings = Meetings.many(ALL / statements, statements, false);
            count(loop, meetings, statements);
        }
        series(loop);
        withUnknownStates(80);
        withUnknownStates(1_000);
    }

    private static void count(OwnLoop loop, List<Dialogue> meetings, int statements) {
        List<Tally> tallies = meetings.stream().map(Tally::of).toList();
        tallies.forEach(tally -> tally.count(Figure.STATES_REPRESENTED));
        long others = meetings.stream()
                .filter(meeting ->
                        Tally.of(meeting).statesRepresented().certain().size()
                                != loop.represented(meeting).size())
                .count();
        long all = (long) meetings.size() * statements;
        new Ratios()
                .afterRounds(WARM_UP)
                .add(
                        "own loop",
                        sum(meetings, meeting -> loop.represented(meeting).size()))
                .add("first count", sum(meetings, meeting -> represented(Tally.of(meeting))))
                .add("other rules", sum(tallies, tally -> represented(tally.withRules(OTHER_RULES))))
                .add(
                        "where",
                        sum(
                                tallies,
                                tally -> represented(
                                        tally.where(statement -> !statement.id().endsWith("7")))))
                .add(
                        "asOf",
                        sum(
                                tallies,
                                tally -> represented(tally.asOf(tally.dialogue().date()))))
                .add("among", sum(tallies, tally -> represented(tally.among("G77"))))
                .add("asked again", sum(tallies, Counting::represented))
                .print(
                        meetings.size() + " meetings of " + statements + ", " + others
                                + " counted otherwise by the loop",
                        "statement",
                        all);
    }

    /** First counts of records in which the data know all states, and of those in which they do not know one in ten. */
    private static void withUnknownStates(int statements) {
        List<Dialogue> known = Meetings.many(ALL / statements, statements, false);
        List<Dialogue> unknown = known.stream().map(Meetings::withUnknownStates).toList();
        new Ratios()
                .afterRounds(WARM_UP)
                .add("first count, all states known", sum(known, meeting -> represented(Tally.of(meeting))))
                .add("first count, one in ten not known", sum(unknown, meeting -> represented(Tally.of(meeting))))
                .print(known.size() + " meetings of " + statements, "statement", (long) known.size() * statements);
    }

    private static void series(OwnLoop loop) {
        List<Dialogue> meetings = Meetings.many(ALL / 80, 80, false);
        new Ratios()
                .afterRounds(WARM_UP)
                .add("own loop, represented and spoke", () -> {
                    Map<String, List<Set<String>>> kept = new HashMap<>();
                    meetings.forEach(
                            meeting -> kept.put(meeting.id(), List.of(loop.represented(meeting), loop.spoke(meeting))));
                    return kept;
                })
                .add("SeriesTally.of", () -> SeriesTally.of(meetings))
                .print("a series of " + meetings.size() + " meetings of 80", "meeting", meetings.size());
    }

    static long represented(Tally tally) {
        return tally.count(Figure.STATES_REPRESENTED).min();
    }

    static <T> Supplier<Object> sum(List<T> all, ToLongFunction<T> number) {
        return () -> all.stream().mapToLong(number).sum();
    }
}
