package org.dialoguerecords.json;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;

/**
 * A reader that remembers what it has read, so that a fault found later can be located.
 *
 * <p>Up to {@value #MOST_KEPT} characters: beyond, only the place where the parser stood is known. A byte order mark at
 * the start is passed over.
 */
final class ReplayReader extends Reader {

    private static final int MOST_KEPT = 4_000_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private char[] kept = new char[4_096];
    private int count;
    private boolean started;
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
        if (count + length > MOST_KEPT) {
            overflown = true;
            kept = new char[0];
            count = 0;
        }
        if (overflown) {
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

    /** The place behind the last character read, unless that was too much to keep. */
    Place end() {
        if (overflown) {
            return Place.NONE;
        }
        long line = 1;
        int column = 1;
        for (int i = 0; i < count; i++) {
            boolean newline = kept[i] == '\n' || (kept[i] == '\r' && (i + 1 == count || kept[i + 1] != '\n'));
            line += newline ? 1 : 0;
            column = newline ? 1 : column + 1;
        }
        return new Place(line, column);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
