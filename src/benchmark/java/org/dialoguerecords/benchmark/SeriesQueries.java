package org.dialoguerecords.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dialoguerecords.Figure;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.tally.SeriesAccumulator;
import org.dialoguerecords.tally.SeriesTally;

/** What a series of many dialogues keeps of each, and how long it takes to ask it something. */
final class SeriesQueries {

    private static final int DIALOGUES = 100_000;
    private static final int STATEMENTS = 80;
    private static final int ROUNDS = 5;

    private SeriesQueries() {}

    /** Takes the number of dialogues, if not the usual one. */
    public static void main(String[] args) {
        int dialogues = args.length == 0 ? DIALOGUES : Integer.parseInt(args[0]);
        SeriesTally.of(Meetings.many(1, STATEMENTS, false)); // whatever all share is there
        long before = usedMemory();
        SeriesAccumulator accumulator = new SeriesAccumulator();
        for (int number = 0; number < dialogues; number++) {
            accumulator.add(Meetings.of(number, STATEMENTS, false));
        }
        System.out.println((usedMemory() - before) / dialogues + " bytes for each of " + accumulator);
        queries(accumulator.toSeriesTally()).forEach(SeriesQueries::print);
    }

    private static Map<String, Supplier<Object>> queries(SeriesTally series) {
        State norway = Meetings.REFERENCE.state("NOR");
        Map<String, Supplier<Object>> queries = new TreeMap<>();
        queries.put("trend", () -> series.trend(Figure.STATES_REPRESENTED));
        queries.put("trend of a group", () -> series.trend(Figure.GROUP_STATEMENTS, "EU"));
        queries.put("trend of positions", () -> series.trend(Figure.STATES_SUPPORTING, "agenda"));
        queries.put("records", () -> series.trend(Figure.STATES_REPRESENTED).records());
        queries.put(
                "records by reports",
                () -> series.trend(Figure.MEMBER_STATES_SPOKE).recordsByReports());
        queries.put("distinct states", series::distinctStates);
        queries.put("first speeches", series::firstTimeSpeakers);
        queries.put("first speech of a state", () -> series.isFirstSpeech(norway, "meeting-0"));
        queries.put("states that spoke every time", series::statesThatSpokeEveryTime);
        queries.put("gaps", series::gaps);
        queries.put("conflicts", series::conflicts);
        queries.put("contradictions", series::contradictions);
        queries.put("one series of the corpus", () -> series.ofSeries("series-3"));
        return queries;
    }

    private static void print(String name, Supplier<Object> query) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Objects.requireNonNull(query.get());
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf(Locale.ROOT, "  %-30s %8.1f ms%n", name, best / 1e6);
    }

    private static long usedMemory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
