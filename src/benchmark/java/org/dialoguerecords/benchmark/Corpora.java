package org.dialoguerecords.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.json.LineResult;
import org.dialoguerecords.json.ReadOptions;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Tally;

/**
 * A corpus from disk to figures, beside DuckDB over the same file, with one thread and with two: by wall time, and by the time
 * of all threads of the process, which other work on the machine disturbs less. All ways are taken in turn.
 */
final class Corpora {

    private static final int MEETINGS = 1_000;
    private static final int WARM_UP = 3;
    private static final ReadOptions WITHOUT_TEXTS = ReadOptions.standard().withoutTexts();

    private final Path corpus;
    private final double megabytes;
    private final Map<String, Callable<Object>> ways = new LinkedHashMap<>();

    private Corpora(Path corpus) throws IOException {
        this.corpus = corpus;
        this.megabytes = Files.size(corpus) / 1e6;
    }

    /** Takes the number of rounds, if not nine. */
    public static void main(String[] args) throws Exception {
        int rounds = args.length == 0 ? 9 : Integer.parseInt(args[0]);
        Path corpus = Files.createTempFile("corpus", ".ndjson");
        try {
            DialogueJson.writeLines(
                    DuckDb.countable(MEETINGS, number -> Meetings.of(number, 40 + number * 7919 % 81, true)), corpus);
            new Corpora(corpus).measure(rounds);
        } finally {
            Files.delete(corpus);
        }
    }

    private void measure(int rounds) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%.0f MB, heap of at most %d MB, %d processors%n",
                megabytes,
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.getRuntime().availableProcessors());
        try (DuckDb duck = new DuckDb(corpus)) {
            for (int threads = 1; threads <= 2; threads++) {
                ways.clear();
                addWays(duck, threads);
                print(threads, rounds);
            }
        }
        compareMemory();
    }

    private void addWays(DuckDb duck, int threads) throws SQLException {
        boolean parallel = threads > 1;
        duck.setThreads(threads);
        ways.put("DuckDB: tallies", duck::tallies);
        ways.put("tallies", () -> inPool(threads, () -> tallies(WITHOUT_TEXTS, parallel)));
        ways.put("tallies, in any order", () -> inPool(threads, () -> tallies(WITHOUT_TEXTS.unordered(), parallel)));
        ways.put("tallies, texts read too", () -> inPool(threads, () -> tallies(ReadOptions.standard(), parallel)));
        ways.put("DuckDB: tallies and series", duck::series);
        ways.put("tallies and series", () -> inPool(threads, () -> series(WITHOUT_TEXTS.unordered(), parallel)));
        ways.put("DuckDB: number of statements", duck::statements);
        ways.put("number of statements", () -> inPool(threads, () -> statements(WITHOUT_TEXTS, parallel)));
    }

    /** As many threads as asked for, of a pool of their own. */
    private static Object inPool(int threads, Callable<Object> work) throws Exception {
        if (threads == 1) {
            return work.call();
        }
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(work).get();
        } finally {
            pool.shutdown();
        }
    }

    private Stream<Dialogue> dialogues(ReadOptions options, boolean parallel) {
        Stream<LineResult> lines = DialogueJson.readLines(corpus, options);
        return (parallel ? lines.parallel() : lines).map(LineResult::orElseThrow);
    }

    private static long represented(Dialogue dialogue) {
        return Counting.represented(Tally.of(dialogue));
    }

    private Object tallies(ReadOptions options, boolean parallel) {
        try (Stream<Dialogue> dialogues = dialogues(options, parallel)) {
            return dialogues.mapToLong(Corpora::represented).sum();
        }
    }

    private Object statements(ReadOptions options, boolean parallel) {
        try (Stream<Dialogue> dialogues = dialogues(options, parallel)) {
            return dialogues.mapToLong(dialogue -> dialogue.statements().size()).sum();
        }
    }

    private Object series(ReadOptions options, boolean parallel) {
        try (Stream<Dialogue> dialogues = dialogues(options, parallel)) {
            SeriesTally series = dialogues.collect(SeriesTally.collector());
            long all = series.dialogues().stream()
                    .mapToLong(summary -> summary.computed(Figure.STATES_REPRESENTED)
                            .orElseThrow()
                            .min())
                    .sum();
            return all + " " + series.distinctStates().min();
        }
    }

    private void print(int threads, int rounds) throws Exception {
        Map<String, double[]> wall = new LinkedHashMap<>();
        Map<String, double[]> cpu = new LinkedHashMap<>();
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Map.Entry<String, Callable<Object>> way : ways.entrySet()) {
                long start = System.nanoTime();
                long startCpu = processTime();
                answers.put(way.getKey(), way.getValue().call());
                if (round >= 0) {
                    cpu.computeIfAbsent(way.getKey(), key -> new double[rounds])[round] =
                            megabytes * 1e9 / (processTime() - startCpu);
                    wall.computeIfAbsent(way.getKey(), key -> new double[rounds])[round] =
                            megabytes * 1e9 / (System.nanoTime() - start);
                }
            }
        }
        System.out.println(threads == 1 ? "one thread" : threads + " threads");
        double first = 1;
        for (String way : ways.keySet()) {
            double median = median(cpu.get(way));
            first = way.startsWith("DuckDB") ? median : first;
            System.out.printf(
                    Locale.ROOT,
                    "  %-30s wall %5.0f MB/s, at best %5.0f; a second of a processor %5.0f MB, of DuckDB's %4.2f; %s%n",
                    way,
                    median(wall.get(way)),
                    Arrays.stream(wall.get(way)).max().orElseThrow(),
                    median,
                    median / first,
                    answers.get(way));
        }
    }

    private static long processTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static double median(double[] all) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void compareMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .forEach(line -> System.out.println("the whole process, DuckDB in it: " + line));
        }
    }
}
