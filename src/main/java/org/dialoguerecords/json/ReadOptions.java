package org.dialoguerecords.json;

import java.io.InputStream;
import java.io.Reader;
import java.util.function.Consumer;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.stream.CorpusListener;
import org.dialoguerecords.json.stream.Line;
import org.dialoguerecords.json.stream.RecordReader;
import org.dialoguerecords.json.stream.RecordText;
import org.jspecify.annotations.Nullable;

/**
 * What of a record is read, and how much.
 *
 * <pre>{@code
 * DialogueJson.readLines(corpus, ReadOptions.standard().withoutTexts().unordered());
 * }</pre>
 */
public final class ReadOptions {

    private static final ReadOptions STANDARD = new ReadOptions(true, RecordText.LARGEST, true, null);

    private final boolean withTexts;
    private final int largestRecord;
    private final boolean ordered;
    private final @Nullable Consumer<? super ReadProgress> listener;

    private ReadOptions(
            boolean withTexts, int largestRecord, boolean ordered, @Nullable Consumer<? super ReadProgress> listener) {
        this.withTexts = withTexts;
        this.largestRecord = largestRecord;
        this.ordered = ordered;
        this.listener = listener;
    }

    /** All of a record, of up to 50 million bytes. */
    public static ReadOptions standard() {
        return STANDARD;
    }

    /**
     * Options that pass over what people said at length: {@code text}, {@code quotations} and every {@code note}.
     *
     * <p>The dialogue does not have them then, as if the record had not. Of what is passed over it is checked that it is
     * well-formed JSON and text where text belongs, or a list where a list does. A count needs none of it.
     */
    public ReadOptions withoutTexts() {
        return new ReadOptions(false, largestRecord, ordered, listener);
    }

    /**
     * Options that refuse records of more than so many bytes, as UTF-8 and not compressed.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public ReadOptions withLargestRecord(int bytes) {
        if (bytes <= 0) {
            throw new IllegalArgumentException("bytes: expected 1 or more, found " + bytes);
        }
        return new ReadOptions(withTexts, bytes, ordered, listener);
    }

    /**
     * Options that give up the order of a corpus.
     *
     * <p>The results of a parallel stream then come as threads have them, and what the stream holds in memory does not depend
     * on the length of the corpus, whatever is done with the results. Those of a sequential stream stay in their order. One
     * record is not concerned.
     */
    public ReadOptions unordered() {
        return new ReadOptions(withTexts, largestRecord, false, listener);
    }

    /**
     * Options with somebody to tell how far the reading of a corpus has come.
     *
     * <p>The listener is told after every few lines, and when all is read, by the threads that read and by one of them at a
     * time; no number ever falls, and the last ones are the totals. What it throws ends the reading. One record is not concerned.
     */
    public ReadOptions listener(Consumer<? super ReadProgress> listener) {
        return new ReadOptions(withTexts, largestRecord, ordered, listener);
    }

    boolean isOrdered() {
        return ordered;
    }

    /** Whom the reader of a corpus tells. */
    @Nullable
    CorpusListener corpusListener() {
        Consumer<? super ReadProgress> told = listener;
        return told == null
                ? null
                : (bytes, records, failures) -> told.accept(new ReadProgress(bytes, records, failures));
    }

    Dialogue read(InputStream in) {
        return read(new RecordText(in, largestRecord, 1));
    }

    Dialogue read(Reader text) {
        return read(RecordText.of(text, largestRecord));
    }

    Dialogue read(String text) {
        return read(RecordText.of(text, largestRecord));
    }

    Dialogue read(Line line) {
        return read(line.text(largestRecord));
    }

    private Dialogue read(RecordText text) {
        return RecordReader.read(text, withTexts);
    }
}
