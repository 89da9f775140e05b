package org.dialoguerecords.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A line that is too long to wait in memory: what is read of it, and the source from there on to its end. */
final class LongLine extends InputStream {

    private final InputStream source;
    private byte[] bytes;
    private int next;
    private int end;
    private long indent;
    private boolean lineEnded;
    private boolean sourceEnded;

    /** A line that goes on in a source behind some bytes, in which it does not end. */
    LongLine(byte[] bytes, int from, int end, InputStream source) {
        this.bytes = bytes;
        this.next = from;
        this.end = end;
        this.source = source;
    }

    /** Whether there is anything but white space on the line; what there is before that is kept as a number. */
    boolean isBlank() throws IOException {
        while (more()) {
            int lineEnd = lineEnd();
            if (!LineBatch.isBlank(bytes, next, lineEnd)) {
                return false;
            }
            indent += lineEnd - next;
            next = lineEnd;
        }
        return true;
    }

    /** Whether there are bytes of the line to take. */
    private boolean more() throws IOException {
        if (next == end && !lineEnded && !sourceEnded) {
            // stays so if reading fails: what is broken is not read again
            sourceEnded = true;
            bytes = new byte[1 << 16];
            next = 0;
            end = 0;
            end = Math.max(0, source.read(bytes));
            sourceEnded = end == 0;
        }
        lineEnded |= next < end && bytes[next] == '\n';
        return next < end && !lineEnded;
    }

    private int lineEnd() {
        int i = next;
        while (i < end && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (indent > 0) {
            int spaces = (int) Math.min(indent, length);
            Arrays.fill(target, offset, offset + spaces, (byte) ' ');
            indent -= spaces;
            return spaces;
        }
        if (!more()) {
            return -1;
        }
        int read = Math.min(length, lineEnd() - next);
        System.arraycopy(bytes, next, target, offset, read);
        next += read;
        return read;
    }

    /** Goes to the end of the line: what has been read behind it. */
    byte[] rest() throws IOException {
        while (more()) {
            next = lineEnd();
        }
        return lineEnded ? Arrays.copyOfRange(bytes, next + 1, end) : new byte[0];
    }

    boolean isLineEnded() {
        return lineEnded;
    }
}
