package org.dialoguerecords.json.stream;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/** A line of a corpus that is not blank. Its content is taken once, while it is read. */
public final class Line {

    private final long number;
    private final byte[] bytes;
    private final int from;
    private final int to;
    private final @Nullable IOException failure;
    private final @Nullable LongLine longLine;

    /**
     * A line that is in memory.
     *
     * @param number its number, from 1
     * @param failure why it does not go on, if the source failed in it
     */
    Line(long number, byte[] bytes, int from, int to, @Nullable IOException failure) {
        this.number = number;
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.failure = failure;
        this.longLine = null;
    }

    /** A line that is too long to be in memory. */
    Line(long number, LongLine longLine) {
        this.number = number;
        this.bytes = new byte[0];
        this.from = 0;
        this.to = 0;
        this.failure = null;
        this.longLine = longLine;
    }

    /** The number of the line, from 1. */
    public long number() {
        return number;
    }

    /**
     * The text of the line.
     *
     * @param limit how many bytes it may have
     */
    public RecordText text(int limit) {
        return new RecordText(bytes(), limit, number);
    }

    /** The bytes of the line. */
    public InputStream bytes() {
        if (longLine != null) {
            return longLine;
        }
        InputStream start = new ByteArrayInputStream(bytes, from, to - from);
        return failure == null ? start : new SequenceInputStream(start, new Failing(failure));
    }

    private static final class Failing extends InputStream {

        private final IOException failure;

        Failing(IOException failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            throw failure;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            throw failure;
        }
    }
}
