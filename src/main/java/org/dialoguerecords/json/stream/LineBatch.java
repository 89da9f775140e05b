package org.dialoguerecords.json.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of a corpus, which one thread reads.
 *
 * @param <T> what a line becomes
 */
final class LineBatch<T> {

    private final LineReader<T> reader;
    private final byte[] bytes;
    private final String latin1;
    private final int end;
    private final @Nullable IOException failure;

    private final Deque<T> read;
    private int next;
    private long number;
    private boolean ended;

    /**
     * Lines in some bytes.
     *
     * @param number the number of the first line
     * @param failure why there is nothing behind them, if the source failed
     */
    LineBatch(LineReader<T> reader, byte[] bytes, int from, int end, long number, @Nullable IOException failure) {
        this.reader = reader;
        this.bytes = bytes;
        this.latin1 = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        this.end = end;
        this.failure = failure;
        this.next = from;
        this.number = number;
        this.read = new ArrayDeque<>();
    }

    /** What has been read already. */
    LineBatch(LineReader<T> reader, Deque<T> read) {
        this.reader = reader;
        this.bytes = new byte[0];
        this.latin1 = "";
        this.end = 0;
        this.failure = null;
        this.read = read;
    }

    /** How many lines end within the batch. */
    long newlines() {
        long count = 0;
        for (int i = latin1.indexOf('\n', next); i >= 0; i = latin1.indexOf('\n', i + 1)) {
            count++;
        }
        return count;
    }

    boolean isEmpty() {
        return read.isEmpty() && failure == null && isBlank(bytes, next, end);
    }

    /** Whether bytes are white space only. */
    static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r' && bytes[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    /** What the next line that is not blank becomes; null if there is none. */
    @Nullable
    T next() {
        if (!read.isEmpty()) {
            return read.poll();
        }
        while (!ended && next < end) {
            int from = next;
            int newline = latin1.indexOf('\n', from);
            int to = newline < 0 ? end : newline;
            long line = number;
            next = to + 1;
            number += newline < 0 ? 0 : 1;
            if (!isBlank(bytes, from, to)) {
                ended = newline < 0;
                return reader.read(new Line(line, bytes, from, to, ended ? failure : null));
            }
        }
        if (ended || failure == null) {
            return null;
        }
        ended = true;
        return reader.failure(failure, number);
    }
}
