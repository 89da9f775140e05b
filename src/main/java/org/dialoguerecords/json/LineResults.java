package org.dialoguerecords.json;

import java.io.IOException;
import java.util.Spliterators;
import java.util.function.Consumer;

/** The results of a corpus, line by line; a source that breaks off is the last failure. */
final class LineResults extends Spliterators.AbstractSpliterator<LineResult> {

    private final RecordReader records;
    private final LineSource lines;
    private final String source;

    LineResults(RecordReader records, LineSource lines, String source) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.records = records;
        this.lines = lines;
        this.source = source;
    }

    @Override
    public boolean tryAdvance(Consumer<? super LineResult> action) {
        LineResult result;
        try {
            if (!lines.next()) {
                return false;
            }
            result = read(lines.number());
        } catch (IOException e) {
            Fault fault = Fault.unreadable(e, new Place(lines.number(), 1), JsonPath.ROOT);
            result = new LineResult.Failure(lines.number(), fault.toException(source, 1));
        }
        action.accept(result);
        return true;
    }

    private LineResult read(long number) {
        try {
            return new LineResult.Success(number, records.read(lines.line(), source, number));
        } catch (DialogueFormatException e) {
            return new LineResult.Failure(number, e);
        }
    }
}
