package org.dialoguerecords.json;

import java.io.IOException;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.json.stream.Fault;
import org.dialoguerecords.json.stream.FaultException;
import org.dialoguerecords.json.stream.Line;
import org.dialoguerecords.json.stream.LineReader;
import org.dialoguerecords.json.stream.Place;

/** Makes a result of each line of a corpus; a source that breaks off is the last failure. */
final class LineResults implements LineReader<LineResult> {

    private final String source;
    private final ReadOptions options;

    LineResults(String source, ReadOptions options) {
        this.source = source;
        this.options = options;
    }

    @Override
    public LineResult read(Line line) {
        try {
            return new LineResult.Success(line.number(), options.read(line));
        } catch (FaultException e) {
            return failure(e.fault(), line.number());
        }
    }

    @Override
    public LineResult failure(IOException failure, long number) {
        return failure(Fault.unreadable(failure, RecordPath.ROOT, new Place(number, 1)), number);
    }

    private LineResult failure(Fault fault, long number) {
        return new LineResult.Failure(number, new DialogueFormatException(source, fault));
    }

    @Override
    public boolean isRecord(LineResult read) {
        return read instanceof LineResult.Success;
    }
}
