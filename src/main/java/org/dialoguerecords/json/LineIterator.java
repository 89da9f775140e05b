package org.dialoguerecords.json;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The results of a corpus, line by line; a source that breaks off is the last failure. */
final class LineIterator implements Iterator<LineResult> {

    private final RecordReader records;
    private final LineSource lines;
    private final String source;
    private @Nullable LineResult next;
    private boolean broken;

    LineIterator(RecordReader records, LineSource lines, String source) {
        this.records = records;
        this.lines = lines;
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !broken) {
            next = read();
        }
        return next != null;
    }

    @Override
    public LineResult next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("the corpus " + source + " has ended");
        }
        LineResult result = next;
        next = null;
        return result;
    }

    private @Nullable LineResult read() {
        try {
            if (!lines.next()) {
                broken = true;
                return null;
            }
        } catch (IOException e) {
            broken = true;
            Place place = new Place(lines.number(), 1);
            Fault fault = Fault.unreadable(e, place, JsonPath.ROOT);
            return new LineResult.Failure(lines.number(), fault.toException(source, 1));
        }
        long number = lines.number();
        try {
            return new LineResult.Success(number, records.read(new Utf8Reader(lines.line()), source, number));
        } catch (DialogueFormatException e) {
            broken = e.getCause() instanceof IOException && !(e.getCause() instanceof CharacterCodingException);
            return new LineResult.Failure(number, e);
        }
    }
}
