package org.dialoguerecords.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import org.dialoguerecords.json.stream.Corpus;
import org.dialoguerecords.json.stream.Line;
import org.dialoguerecords.json.stream.LineReader;

/**
 * The records in a file: one, or those of a corpus, which has one on each line. It is a corpus if its first line is a whole
 * JSON object.
 */
final class RecordInput implements LineReader<RecordText> {

    /** Enough of a line to see that it is too long. */
    private static final int MORE_THAN_A_RECORD = org.dialoguerecords.json.stream.RecordText.LARGEST + 1;

    private final NamedInput input;

    private RecordInput(NamedInput input) {
        this.input = input;
    }

    /** The records of a file, which is closed with the stream. */
    static Stream<RecordText> read(NamedInput input) {
        try {
            return new RecordInput(input).records();
        } catch (IOException e) {
            input.close();
            throw input.unreadable(e);
        }
    }

    private Stream<RecordText> records() throws IOException {
        InputStream bytes = new BufferedInputStream(input.bytes());
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        int line = firstLine(bytes, start);
        if (JsonBraces.areClosed(Arrays.copyOfRange(start.toByteArray(), line, start.size()))) {
            InputStream all = new SequenceInputStream(new ByteArrayInputStream(start.toByteArray()), bytes);
            return Corpus.stream(input.counted(), all, this, true, input.progress())
                    .onClose(input::close);
        }
        bytes.transferTo(start);
        Stream<RecordText> one = Stream.of(new RecordText(input.label(), 0, start.toByteArray()));
        return one.onClose(input::close);
    }

    /** Takes the lines up to the first that is not blank, and gives where that begins. */
    private static int firstLine(InputStream bytes, ByteArrayOutputStream start) throws IOException {
        int line = 0;
        boolean isBlank = true;
        for (int b = bytes.read(); b >= 0; b = bytes.read()) {
            start.write(b);
            isBlank &= b <= ' ';
            if (b == '\n') {
                if (!isBlank) {
                    return line;
                }
                line = start.size();
            }
        }
        return line;
    }

    @Override
    public RecordText read(Line line) {
        try {
            return new RecordText(input.label(), line.number() - 1, line.bytes().readNBytes(MORE_THAN_A_RECORD));
        } catch (IOException e) {
            throw input.unreadable(e);
        }
    }

    @Override
    public RecordText failure(IOException failure, long number) {
        throw input.unreadable(failure);
    }

    @Override
    public boolean isRecord(RecordText read) {
        return true;
    }
}
