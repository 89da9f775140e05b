package org.dialoguerecords.json;

import java.io.InputStream;
import java.io.Reader;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.stream.RecordReader;
import org.dialoguerecords.json.stream.RecordText;

/**
 * What of a record is read, and how much.
 *
 * <pre>{@code
 * DialogueJson.readLines(corpus, ReadOptions.standard().withoutTexts());
 * }</pre>
 */
public final class ReadOptions {

    private static final ReadOptions STANDARD = new ReadOptions(true, RecordText.LARGEST);

    private final boolean withTexts;
    private final int largestRecord;

    private ReadOptions(boolean withTexts, int largestRecord) {
        this.withTexts = withTexts;
        this.largestRecord = largestRecord;
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
        return new ReadOptions(false, largestRecord);
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
        return new ReadOptions(withTexts, bytes);
    }

    Dialogue read(InputStream in, long firstLine) {
        return read(new RecordText(in, largestRecord, firstLine));
    }

    Dialogue read(Reader text) {
        return read(RecordText.of(text, largestRecord));
    }

    Dialogue read(String text) {
        return read(RecordText.of(text, largestRecord));
    }

    private Dialogue read(RecordText text) {
        return RecordReader.read(text, withTexts);
    }
}
