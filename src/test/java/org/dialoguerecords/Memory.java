package org.dialoguerecords;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What the thread that asks has asked for in memory: unlike time, the same on every machine. */
public final class Memory {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Memory() {}

    /** How many bytes since it began, kept or not. */
    public static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}
