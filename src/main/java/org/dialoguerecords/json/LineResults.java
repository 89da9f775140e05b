package org.dialoguerecords.json;

import java.io.IOException;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.json.stream.Fault;
import org.dialoguerecords.json.stream.FaultException;
import org.dialoguerecords.json.stream.LineSource;
import org.dialoguerecords.json.stream.Place;

/** The results of a corpus, line by line; a source that breaks off is the last failure. */
final class LineResults extends Spliterators.AbstractSpliterator<LineResult> {

    private final LineSource lines;
    private final String source;
    private final ReadOptions options;

    LineResults(LineSource lines, String source, ReadOptions options) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.lines = lines;
        this.source = source;
        this.options = options;
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
            result = failure(Fault.unreadable(e, RecordPath.ROOT, new Place(lines.number(), 1)));
        }
        action.accept(result);
        return true;
    }

    private LineResult read(long number) {
        try {
            return new LineResult.Success(number, options.read(lines.line(), number));
        } catch (FaultException e) {
            return failure(e.fault());
        }
    }

    private LineResult failure(Fault fault) {
        return new LineResult.Failure(lines.number(), new DialogueFormatException(source, fault));
    }
}
