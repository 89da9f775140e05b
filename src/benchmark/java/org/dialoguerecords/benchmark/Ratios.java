package org.dialoguerecords.benchmark;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What some ways to do a thing cost, as ratios to the first of them: thread time, the median of rounds in each of which
 * every way is taken once, so that what else the machine does costs all of them alike.
 */
final class Ratios {

    private static final int WARM_UP = 25;
    private static final int ROUNDS = 15;

    private final Object threads;
    private final Method threadTime;
    private final Map<String, Supplier<Object>> ways = new LinkedHashMap<>();

    /** Keeps the compiler from leaving out what nobody looks at. */
    private Object kept = "";

    /** The module of the library does not read that of management, in which the benchmarks are compiled. */
    Ratios() {
        try {
            threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            threadTime = Class.forName("java.lang.management.ThreadMXBean").getMethod("getCurrentThreadCpuTime");
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no time of threads", e);
        }
    }

    private long threadTime() {
        try {
            return (long) threadTime.invoke(threads);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no time of threads", e);
        }
    }

    Ratios add(String name, Supplier<Object> way) {
        ways.put(name, way);
        return this;
    }

    /** Takes the ways and prints a line for each. */
    void print(String title, long bytes) {
        Map<String, long[]> times = new LinkedHashMap<>();
        ways.keySet().forEach(name -> times.put(name, new long[ROUNDS]));
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (Map.Entry<String, Supplier<Object>> way : ways.entrySet()) {
                long start = threadTime();
                kept = way.getValue().get();
                long time = threadTime() - start;
                if (round >= 0) {
                    times.get(way.getKey())[round] = time;
                }
            }
        }
        System.out.println(title);
        double first = 0;
        for (Map.Entry<String, long[]> entry : times.entrySet()) {
            long[] sorted = entry.getValue();
            Arrays.sort(sorted);
            double median = sorted[ROUNDS / 2];
            first = first == 0 ? median : first;
            System.out.printf(
                    Locale.ROOT, "  %-32s %6.2f ns a byte %6.2f%n", entry.getKey(), median / bytes, median / first);
        }
    }

    @Override
    public String toString() {
        return kept.toString();
    }
}
