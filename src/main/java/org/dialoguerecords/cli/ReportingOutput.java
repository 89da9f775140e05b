package org.dialoguerecords.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** An output that remembers what was lost: a stream that prints says nothing of a full disk. */
final class ReportingOutput extends FilterOutputStream {

    private static final int BUFFER = 1 << 16;

    private @Nullable String lost;

    ReportingOutput(OutputStream bytes) {
        super(new BufferedOutputStream(bytes, BUFFER));
    }

    @Override
    public void write(byte[] some, int offset, int length) throws IOException {
        noticing(() -> out.write(some, offset, length));
    }

    @Override
    public void flush() throws IOException {
        noticing(out::flush);
    }

    private void noticing(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (IOException e) {
            lost = String.valueOf(e.getMessage());
            throw e;
        }
    }

    /** Why something did not arrive; nothing if all did, or if the reader had enough, as {@code head} has. */
    @Nullable
    String lost() {
        return lost == null || lost.contains("Broken pipe") || lost.contains("pipe is being closed") ? null : lost;
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
