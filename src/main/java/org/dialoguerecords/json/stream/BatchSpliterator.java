package org.dialoguerecords.json.stream;

import java.io.IOException;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of one batch become, for one thread.
 *
 * @param <T> what a line becomes
 */
final class BatchSpliterator<T> implements Spliterator<T> {

    private final Corpus<T> corpus;
    private final LineBatch<T> batch;
    private long records;
    private long failures;
    private boolean done;

    BatchSpliterator(Corpus<T> corpus, LineBatch<T> batch) {
        this.corpus = corpus;
        this.batch = batch;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (done || corpus.isClosed()) {
            return false;
        }
        T result = batch.next();
        if (result == null) {
            done = true;
            corpus.tell(records, failures);
            return false;
        }
        if (corpus.isRecord(result)) {
            records++;
        } else {
            failures++;
        }
        action.accept(result);
        return true;
    }

    /** Whoever fails ends the reading of all. */
    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        try {
            Spliterator.super.forEachRemaining(action);
        } catch (RuntimeException | Error e) {
            try {
                corpus.close();
            } catch (IOException notClosed) {
                e.addSuppressed(notClosed);
            }
            throw e;
        }
    }

    /** A batch is small enough. */
    @Override
    public @Nullable Spliterator<T> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return 1;
    }

    @Override
    public int characteristics() {
        return CorpusSpliterator.characteristics(corpus);
    }
}
