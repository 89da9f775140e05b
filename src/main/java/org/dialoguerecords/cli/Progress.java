package org.dialoguerecords.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a command has come in a long file. */
final class Progress {

    private static final long MEGABYTE = 1_000_000;

    /** What is read in less than a second needs no bar. */
    private static final long SHORT = MEGABYTE;

    private static final int INTERVAL_MILLIS = 200;

    private Progress() {}

    /** The same bytes; on standard error a bar shows how many of the file's are read. */
    static InputStream of(String name, Path file, InputStream bytes) throws IOException {
        long size = Files.isRegularFile(file) ? Files.size(file) : 0;
        return size <= SHORT
                ? bytes
                : ProgressBar.wrap(
                        bytes,
                        new ProgressBarBuilder()
                                .setTaskName(name)
                                .setInitialMax(size)
                                .setUnit(" MB", MEGABYTE)
                                .setStyle(ProgressBarStyle.ASCII)
                                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                                .clearDisplayOnFinish());
    }
}
