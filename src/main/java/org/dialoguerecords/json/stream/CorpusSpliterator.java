package org.dialoguerecords.json.stream;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a corpus become.
 *
 * <p>Streams fork what is split off first, and the rest of it second, of which the part split off is then done by the thread
 * that splits. So the first part, if the order is kept, is an empty one, and the second a batch of lines: whoever reads a batch
 * does it at once, no batch waits in memory, and the next thread that is free reads the next. If the order does not
 * matter, the parts are none of the corpus: each takes batches until there are none.
 *
 * @param <T> what a line becomes
 */
final class CorpusSpliterator<T> implements Spliterator<T> {

    private final Corpus<T> corpus;
    private @Nullable BatchSpliterator<T> batch;
    private boolean batchIsNext;
    private long estimate;

    CorpusSpliterator(Corpus<T> corpus) {
        this(corpus, Long.MAX_VALUE);
    }

    private CorpusSpliterator(Corpus<T> corpus, long estimate) {
        this.corpus = corpus;
        this.estimate = estimate;
    }

    static int characteristics(Corpus<?> corpus) {
        return corpus.isOrdered() ? ORDERED | NONNULL : NONNULL;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (batch == null) {
            batch = corpus.next();
        }
        while (batch != null && !batch.tryAdvance(action)) {
            batch = corpus.next();
        }
        return batch != null;
    }

    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        if (batch == null) {
            batch = corpus.next();
        }
        while (batch != null) {
            batch.forEachRemaining(action);
            batch = corpus.next();
        }
    }

    @Override
    public @Nullable Spliterator<T> trySplit() {
        if (!corpus.isOrdered()) {
            estimate >>>= 1;
            return estimate == 0 ? null : new CorpusSpliterator<>(corpus, estimate);
        }
        if (batch == null && !batchIsNext) {
            batchIsNext = true;
            return Spliterators.emptySpliterator();
        }
        batchIsNext = false;
        BatchSpliterator<T> next = batch == null ? corpus.next() : batch;
        batch = null;
        return next;
    }

    @Override
    public long estimateSize() {
        return estimate;
    }

    @Override
    public int characteristics() {
        return characteristics(corpus);
    }
}
