package org.dialoguerecords.json.stream;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a corpus that are not blank, one at a time and never a whole one in memory.
 *
 * <p>Bytes are split before they are decoded, so that a line that is no UTF-8 ends where it ends. Once reading has
 * failed, there are no more lines.
 */
public final class LineSource implements Closeable {

    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private boolean ended;

    private long number;
    private int indent;
    private boolean inLine;

    /** The lines of a stream, which closing closes. */
    public LineSource(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false if there is none. */
    public boolean next() throws IOException {
        skipRestOfLine();
        number++;
        if (number == 1) {
            skipByteOrderMark();
        }
        indent = 0;
        for (int next = peek(); next >= 0; next = peek()) {
            if (next == '\n') {
                number++;
                indent = 0;
            } else if (next == ' ' || next == '\t' || next == '\r') {
                indent++;
            } else {
                inLine = true;
                return true;
            }
            position++;
        }
        return false;
    }

    /** The number of the line, from 1. */
    public long number() {
        return number;
    }

    /** What is left of the line, with its indent, so that columns are right. */
    public InputStream line() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return readLine(target, offset, length);
            }
        };
    }

    private int readLine(byte[] target, int offset, int length) throws IOException {
        if (indent > 0) {
            int spaces = Math.min(indent, length);
            Arrays.fill(target, offset, offset + spaces, (byte) ' ');
            indent -= spaces;
            return spaces;
        }
        int next = inLine ? peek() : -1;
        if (next < 0 || next == '\n') {
            inLine = false;
            return -1;
        }
        int end = endOfLine(position + Math.min(length, limit - position));
        int read = end - position;
        System.arraycopy(buffer, position, target, offset, read);
        position = end;
        return read;
    }

    private void skipRestOfLine() throws IOException {
        while (inLine) {
            int next = peek();
            inLine = next >= 0 && next != '\n';
            position = inLine ? endOfLine(limit) : position;
        }
        if (number > 0 && peek() == '\n') {
            position++;
        }
    }

    private int endOfLine(int most) {
        int end = position;
        while (end < most && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private void skipByteOrderMark() throws IOException {
        for (int expected : BYTE_ORDER_MARK) {
            if (peek() != expected) {
                return;
            }
            position++;
        }
    }

    private int peek() throws IOException {
        if (position == limit && !ended) {
            // stays so if reading fails: what is broken is not read again
            ended = true;
            int read = in.read(buffer);
            position = 0;
            limit = Math.max(0, read);
            ended = read <= 0;
        }
        return position == limit ? -1 : buffer[position] & 0xFF;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
