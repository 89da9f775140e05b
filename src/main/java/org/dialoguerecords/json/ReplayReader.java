package org.dialoguerecords.json;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;

/**
 * A reader that remembers what it has read, so that a fault found later can be located.
 *
 * <p>Up to {@value #MOST_KEPT} characters: of more, only the end is known. A byte order mark at the start is passed over.
 */
final class ReplayReader extends Reader {

    private static final int MOST_KEPT = 4_000_000;
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private char[] kept = new char[4_096];
    private int count;
    private boolean started;
    private final Cursor behindDropped = new Cursor();
    private boolean overflown;

    ReplayReader(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        if (!started && read > 0) {
            started = true;
            if (target[offset] == BYTE_ORDER_MARK) {
                read--;
                System.arraycopy(target, offset + 1, target, offset, read);
                if (read == 0) {
                    return read(target, offset, length);
                }
            }
        }
        if (read > 0) {
            keep(target, offset, read);
        }
        return read;
    }

    private void keep(char[] source, int offset, int length) {
        if (!overflown && count + length > MOST_KEPT) {
            overflown = true;
            behindDropped.pass(kept, 0, count);
            kept = new char[0];
        }
        if (overflown) {
            behindDropped.pass(source, offset, length);
            return;
        }
        if (count + length > kept.length) {
            kept = Arrays.copyOf(kept, Math.min(MOST_KEPT, Math.max(2 * kept.length, count + length)));
        }
        System.arraycopy(source, offset, kept, count, length);
        count += length;
    }

    /** All that has been read, unless it was too much to keep. */
    Optional<Reader> replay() {
        return overflown ? Optional.empty() : Optional.of(new CharArrayReader(kept, 0, count));
    }

    /** The place behind the last character read. */
    Place end() {
        return overflown
                ? behindDropped.place()
                : new Cursor().pass(kept, 0, count).place();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Counts lines, which end as JSON parsers see it: with a line feed, a carriage return, or both. */
    private static final class Cursor {

        private long line = 1;
        private int column = 1;
        private boolean afterReturn;

        Cursor pass(char[] text, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                char c = text[i];
                boolean secondOfTwo = c == '\n' && afterReturn;
                boolean newline = c == '\n' || c == '\r';
                line += newline && !secondOfTwo ? 1 : 0;
                column = newline ? 1 : column + 1;
                afterReturn = c == '\r';
            }
            return this;
        }

        Place place() {
            return new Place(line, column);
        }
    }
}
