package org.dialoguerecords.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;
import org.dialoguerecords.Memory;

/** What a step may take for an input of a size: time of the processor, and memory that is asked for, kept or not. */
final class Budget {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final long NANOSECONDS = 1_000_000_000L;
    private static final int BYTES_IN_THAT_TIME = 100_000;
    private static final long MEMORY = 128L << 20;
    private static final long MEMORY_FOR_A_BYTE = 2_000;

    private static final int TIMES_IF_WATCHED = 10;

    private static volatile boolean isWatched;

    private final long nanoseconds;
    private final long memory;

    private Budget(long nanoseconds, long memory) {
        this.nanoseconds = nanoseconds;
        this.memory = memory;
    }

    /** From now on counts no memory, and allows more time: what a fuzzer puts into the code to watch it takes its own. */
    static void allowForWatching() {
        isWatched = true;
    }

    /** One second for 100 kB and for whatever is smaller. */
    static Budget of(int size) {
        long times = isWatched ? TIMES_IF_WATCHED : 1;
        return new Budget(
                times * Math.max(NANOSECONDS, NANOSECONDS * size / BYTES_IN_THAT_TIME),
                MEMORY + MEMORY_FOR_A_BYTE * size);
    }

    /**
     * Takes a step, and once more if it took too much: what is loaded on the first occasion is not the input's fault.
     *
     * @throws AssertionError if it takes too much again
     */
    <T> T spend(String step, Supplier<T> what) {
        long time = THREADS.getCurrentThreadCpuTime();
        long bytes = Memory.allocated();
        T result = what.get();
        if (isOver(time, bytes)) {
            time = THREADS.getCurrentThreadCpuTime();
            bytes = Memory.allocated();
            result = what.get();
            if (isOver(time, bytes)) {
                throw new AssertionError(step + ": expected at most " + nanoseconds / 1_000_000 + " ms and " + memory
                        + " bytes, found " + (THREADS.getCurrentThreadCpuTime() - time) / 1_000_000 + " ms and "
                        + (Memory.allocated() - bytes) + " bytes");
            }
        }
        return result;
    }

    private boolean isOver(long time, long bytes) {
        return THREADS.getCurrentThreadCpuTime() - time > nanoseconds
                || (!isWatched && Memory.allocated() - bytes > memory);
    }
}
