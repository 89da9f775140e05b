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

    private static final int ROUNDS = 15;

    private final Object threads;
    private final Method threadTime;
    private final Method allocatedBytes;
    private final Map<String, Supplier<Object>> ways = new LinkedHashMap<>();
    private int warmUp = 25;

    /** Keeps the compiler from leaving out what nobody looks at. */
    private Object kept = "";

    /** The module of the library does not read that of management, in which the benchmarks are compiled. */
    Ratios() {
        try {
            threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            threadTime = Class.forName("java.lang.management.ThreadMXBean").getMethod("getCurrentThreadCpuTime");
            allocatedBytes =
                    Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no time of threads", e);
        }
    }

    private long number(Method method, Object... arguments) {
        try {
            return (long) method.invoke(threads, arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no time of threads", e);
        }
    }

    /** Takes the ways more often before it counts: many short ones are compiled only after seconds. */
    Ratios afterRounds(int rounds) {
        warmUp = rounds;
        return this;
    }

    Ratios add(String name, Supplier<Object> way) {
        ways.put(name, way);
        return this;
    }

    /** Takes the ways and prints a line for each: what a byte costs. */
    void print(String title, long bytes) {
        print(title, "byte", bytes);
    }

    /**
     * Takes the ways and prints a line for each.
     *
     * @param unit what each way does many times
     * @param times how many times
     */
    void print(String title, String unit, long times) {
        Map<String, long[]> spent = new LinkedHashMap<>();
        Map<String, Long> allocated = new LinkedHashMap<>();
        ways.keySet().forEach(name -> spent.put(name, new long[ROUNDS]));
        for (int round = -warmUp; round < ROUNDS; round++) {
            for (Map.Entry<String, Supplier<Object>> way : ways.entrySet()) {
                long bytes = number(allocatedBytes, Thread.currentThread().getId());
                long start = number(threadTime);
                kept = way.getValue().get();
                long time = number(threadTime) - start;
                allocated.put(
                        way.getKey(),
                        number(allocatedBytes, Thread.currentThread().getId()) - bytes);
                if (round >= 0) {
                    spent.get(way.getKey())[round] = time;
                }
            }
        }
        System.out.println(title);
        double first = 0;
        for (Map.Entry<String, long[]> entry : spent.entrySet()) {
            long[] sorted = entry.getValue();
            Arrays.sort(sorted);
            double median = sorted[ROUNDS / 2];
            first = first == 0 ? median : first;
            System.out.printf(
                    Locale.ROOT,
                    "  %-36s %8.2f ns and %6.1f bytes a %s %6.2f%n",
                    entry.getKey(),
                    median / times,
                    (double) allocated.get(entry.getKey()) / times,
                    unit,
                    median / first);
        }
    }

    @Override
    public String toString() {
        return kept.toString();
    }
}
