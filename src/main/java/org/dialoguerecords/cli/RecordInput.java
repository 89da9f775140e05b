package org.dialoguerecords.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The records in a file: one, or those of a corpus, which has one on each line. It is a corpus if its first line is a whole
 * JSON object.
 */
final class RecordInput implements Iterator<RecordText> {

    private final NamedInput input;
    private final InputStream bytes;
    private final boolean isCorpus;
    private long lines;
    private @Nullable RecordText next;

    private RecordInput(NamedInput input) throws IOException {
        this.input = input;
        this.bytes = new BufferedInputStream(input.bytes());
        byte[] first = nextLine();
        isCorpus = JsonBraces.areClosed(first);
        next = isCorpus
                ? new RecordText(input.label(), lines - 1, first)
                : new RecordText(input.label(), lines - 1, withRest(first));
    }

    /** The records of a file, which is closed with the stream. */
    static Stream<RecordText> read(NamedInput input) {
        try {
            Spliterator<RecordText> records = Spliterators.spliteratorUnknownSize(
                    new RecordInput(input), Spliterator.ORDERED | Spliterator.NONNULL);
            return StreamSupport.stream(records, false).onClose(input::close);
        } catch (IOException e) {
            input.close();
            throw input.unreadable(e);
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null && isCorpus) {
            try {
                byte[] line = nextLine();
                next = line.length == 0 ? null : new RecordText(input.label(), lines - 1, line);
            } catch (IOException e) {
                throw input.unreadable(e);
            }
        }
        return next != null;
    }

    @Override
    public RecordText next() {
        RecordText record = hasNext() ? next : null;
        if (record == null) {
            throw new NoSuchElementException("expected another record, found the end of " + input.label());
        }
        next = null;
        return record;
    }

    /** The next line that is not blank; empty at the end. */
    private byte[] nextLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean isBlank = true;
        for (int b = bytes.read(); b >= 0; b = bytes.read()) {
            line.write(b);
            isBlank &= b <= ' ';
            if (b == '\n') {
                lines++;
                if (!isBlank) {
                    return line.toByteArray();
                }
                line.reset();
            }
        }
        lines++;
        return isBlank ? new byte[0] : line.toByteArray();
    }

    private byte[] withRest(byte[] first) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        bytes.transferTo(all);
        return all.toByteArray();
    }
}
