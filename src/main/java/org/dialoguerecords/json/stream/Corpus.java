package org.dialoguerecords.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A corpus while it is read: what all threads that read it share.
 *
 * @param <T> what a line becomes
 */
public final class Corpus<T> {

    private final CountedInput source;
    private final LineBatches<T> batches;
    private final LineReader<T> reader;
    private final boolean ordered;
    private final @Nullable CorpusListener listener;
    private volatile boolean closed;

    private long records;
    private long failures;
    private long told;

    private Corpus(
            CountedInput source,
            InputStream lines,
            LineReader<T> reader,
            boolean ordered,
            @Nullable CorpusListener listener) {
        this.source = source;
        this.batches = new LineBatches<>(lines, reader);
        this.reader = reader;
        this.ordered = ordered;
        this.listener = listener;
    }

    /**
     * What the lines of a corpus become; closing the stream closes the source, and so does an exception of whoever takes them.
     *
     * @param source the bytes of the corpus as they lie there
     * @param lines those bytes, not compressed
     * @param ordered whether a parallel stream keeps their order
     */
    public static <T> Stream<T> stream(
            CountedInput source,
            InputStream lines,
            LineReader<T> reader,
            boolean ordered,
            @Nullable CorpusListener listener) {
        Corpus<T> corpus = new Corpus<>(source, lines, reader, ordered, listener);
        return StreamSupport.stream(new CorpusSpliterator<>(corpus), false).onClose(corpus::closeUnchecked);
    }

    boolean isOrdered() {
        return ordered;
    }

    boolean isRecord(T read) {
        return reader.isRecord(read);
    }

    /** The next lines; null if there are none. */
    @Nullable
    BatchSpliterator<T> next() {
        LineBatch<T> batch = batches.next();
        if (batch == null) {
            tell(0, 0);
            return null;
        }
        return new BatchSpliterator<>(this, batch);
    }

    /** Takes note that more lines are read, and tells the listener. */
    void tell(long moreRecords, long moreFailures) {
        if (listener == null) {
            return;
        }
        synchronized (this) {
            records += moreRecords;
            failures += moreFailures;
            long bytes = source.count();
            if (bytes > told || moreRecords + moreFailures > 0) {
                told = bytes;
                listener.read(bytes, records, failures);
            }
        }
    }

    boolean isClosed() {
        return closed;
    }

    /** Closes the source; whoever still reads comes to the end. */
    void close() throws IOException {
        closed = true;
        batches.close();
    }

    private void closeUnchecked() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
