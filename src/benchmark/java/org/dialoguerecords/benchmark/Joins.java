package org.dialoguerecords.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.tally.Tally;

/** First and further counts beside DuckDB over tables in memory, with one thread: joins, and a table of all reasons. */
final class Joins {

    private static final int MEETINGS = 1_000;

    private Joins() {}

    /** Takes the number of statements of a meeting, if not 80. */
    public static void main(String[] args) throws IOException, SQLException {
        int statements = args.length == 0 ? 80 : Integer.parseInt(args[0]);
        Path corpus = Files.createTempFile("corpus", ".ndjson");
        try {
            List<Dialogue> meetings = DuckDb.countable(MEETINGS, number -> Meetings.of(number, statements, false))
                    .toList();
            DialogueJson.writeLines(meetings.stream(), corpus);
            try (DuckDb duck = new DuckDb(corpus)) {
                duck.setThreads(1);
                duck.makeTables();
                measure(duck, meetings, statements);
            }
        } finally {
            Files.delete(corpus);
        }
    }

    private static void measure(DuckDb duck, List<Dialogue> meetings, int statements) throws SQLException {
        List<Tally> tallies = meetings.stream().map(Tally::of).toList();
        long all = tallies.stream().mapToLong(Counting::represented).sum();
        for (Object sum : List.of(duck.joined(), duck.expanded())) {
            if (((Number) sum).longValue() != all) {
                throw new IllegalStateException("DuckDB counts " + sum + ", the library " + all);
            }
        }
        new Ratios()
                .add("first count", Counting.sum(meetings, meeting -> Counting.represented(Tally.of(meeting))))
                .add("DuckDB: joins", query(duck::joined))
                .add(
                        "other rules",
                        Counting.sum(tallies, tally -> Counting.represented(tally.withRules(Counting.OTHER_RULES))))
                .add("DuckDB: a table of reasons", query(duck::expanded))
                .add("DuckDB: the same by other rules", query(duck::expandedByOtherRules))
                .print(
                        meetings.size() + " meetings of " + statements,
                        "statement",
                        (long) meetings.size() * statements);
    }

    private static Supplier<Object> query(Callable<Object> query) {
        return () -> {
            try {
                return query.call();
            } catch (Exception e) {
                throw new IllegalStateException("DuckDB refused a query", e);
            }
        };
    }
}
