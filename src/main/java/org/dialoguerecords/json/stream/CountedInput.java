package org.dialoguerecords.json.stream;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Bytes that are counted as they are read; other threads may ask how many. */
public final class CountedInput extends FilterInputStream {

    private final AtomicLong count = new AtomicLong();

    /** The bytes of a stream. */
    public CountedInput(InputStream in) {
        super(in);
    }

    /** How many bytes have been read. */
    public long count() {
        return count.get();
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count.addAndGet(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count.addAndGet(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count.addAndGet(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
