package org.dialoguerecords.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.json.stream.CorpusListener;
import org.jspecify.annotations.Nullable;

/** How far a command has come in a long corpus: a bar on standard error. */
final class Progress implements CorpusListener, Closeable {

    private static final long MEGABYTE = 1_000_000;

    /** What is read in less than a second needs no bar. */
    private static final long SHORT = MEGABYTE;

    private static final int INTERVAL_MILLIS = 200;

    private final ProgressBarBuilder builder;
    private @Nullable ProgressBar bar;

    private Progress(ProgressBarBuilder builder) {
        this.builder = builder;
    }

    /** A bar for a file; null if the file is short, or nobody knows how long. */
    static @Nullable Progress of(String name, Path file) throws IOException {
        long size = Files.isRegularFile(file) ? Files.size(file) : 0;
        return size <= SHORT
                ? null
                : new Progress(new ProgressBarBuilder()
                        .setTaskName(name)
                        .setInitialMax(size)
                        .setUnit(" MB", MEGABYTE)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(INTERVAL_MILLIS)
                        .clearDisplayOnFinish());
    }

    @Override
    public void read(long bytes, long records, long failures) {
        ProgressBar shown = bar == null ? builder.build() : bar;
        bar = shown;
        shown.stepTo(bytes);
        shown.setExtraMessage(Words.counted(Math.toIntExact(records), "record", "records"));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
