package org.dialoguerecords.json.stream;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a corpus, in batches of some hundred kilobytes, for several threads: each takes a batch, and splits and reads
 * its lines while others take theirs.
 *
 * <p>Bytes are split before they are decoded, so that a line that is no UTF-8 ends where it ends. A line of several megabytes
 * is read at once by whoever meets it, while others wait: of those that are no records it is never all in memory. Once reading
 * has failed, there are no more batches.
 *
 * @param <T> what a line becomes
 */
final class LineBatches<T> implements Closeable {

    private static final byte[] NOTHING = {};
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int FIRST = 1 << 16;
    private static final int USUAL = 1 << 18;
    private static final int LONG = 1 << 22;

    private final InputStream in;
    private final LineReader<T> reader;
    private byte[] rest = NOTHING;
    private int size = FIRST;
    private boolean atStart = true;
    private boolean ended;
    private long number = 1;

    /** The lines of a stream, which closing closes. */
    LineBatches(InputStream in, LineReader<T> reader) {
        this.in = in;
        this.reader = reader;
    }

    /** The next lines; null if there are none. */
    @Nullable
    synchronized LineBatch<T> next() {
        while (!ended) {
            LineBatch<T> batch = read();
            if (!batch.isEmpty()) {
                return batch;
            }
        }
        return null;
    }

    private LineBatch<T> read() {
        byte[] bytes = Arrays.copyOf(rest, Math.max(size, rest.length));
        int length = rest.length;
        int newline = -1;
        IOException failure = null;
        size = USUAL;
        rest = NOTHING;
        try {
            do {
                if (length >= LONG) {
                    return longLine(new LongLine(bytes, behindMark(bytes, length), length, in));
                }
                bytes = length == bytes.length ? Arrays.copyOf(bytes, 2 * length) : bytes;
                int read = in.read(bytes, length, bytes.length - length);
                ended = read < 0;
                int last = lastNewline(bytes, length, length + Math.max(0, read));
                newline = last < 0 ? newline : last;
                length += Math.max(0, read);
            } while (!ended && (newline < 0 || (length < bytes.length && in.available() > 0)));
        } catch (IOException e) {
            failure = e;
            ended = true;
        }
        int end = ended ? length : newline + 1;
        rest = Arrays.copyOfRange(bytes, end, length);
        LineBatch<T> batch = new LineBatch<>(reader, bytes, behindMark(bytes, length), end, number, failure);
        number += batch.newlines();
        atStart = false;
        return batch;
    }

    private int behindMark(byte[] bytes, int length) {
        boolean marked = atStart
                && length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        return marked ? BYTE_ORDER_MARK.length : 0;
    }

    private LineBatch<T> longLine(LongLine line) {
        Deque<T> read = new ArrayDeque<>();
        try {
            if (!line.isBlank()) {
                read.add(reader.read(new Line(number, line)));
            }
            rest = line.rest();
        } catch (IOException e) {
            read.add(reader.failure(e, number));
        }
        ended = !line.isLineEnded();
        atStart = false;
        number += ended ? 0 : 1;
        return new LineBatch<>(reader, read);
    }

    private static int lastNewline(byte[] bytes, int from, int to) {
        int i = to - 1;
        while (i >= from && bytes[i] != '\n') {
            i--;
        }
        return i < from ? -1 : i;
    }

    @Override
    public synchronized void close() throws IOException {
        ended = true;
        rest = NOTHING;
        in.close();
    }
}
