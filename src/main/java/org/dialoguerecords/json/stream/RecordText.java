package org.dialoguerecords.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The text of one record in UTF-8: read as far as it is asked for, checked, and kept, so that what is wrong can be placed.
 *
 * <p>A byte order mark at its start is passed over. Where its source fails, or it is no UTF-8 or too long, the text ends with
 * that failure, after all that stands before it has been read.
 */
public final class RecordText {

    /** The largest record, unless the caller says otherwise: far more than the longest debate, and little for a heap. */
    public static final int LARGEST = 50_000_000;

    private static final int LEAST = 1 << 13;

    /** A source that says less than this may know nothing of its length. */
    private static final int LEAST_KNOWN = 1 << 8;

    private static final int AT_ONCE = 1 << 20;
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private final InputStream in;
    private final int limit;
    private final long firstLine;
    private final Utf8Check utf8 = new Utf8Check();

    private byte[] bytes;
    private final int start;
    private int end;
    private boolean ended;
    private @Nullable IOException failure;

    private Cursor cursor;

    /**
     * Reads a text, at once unless it is long.
     *
     * @param limit how many bytes it may have
     * @param firstLine the line of the source with which it begins
     */
    public RecordText(InputStream in, int limit, long firstLine) {
        this.in = in;
        this.limit = limit;
        this.firstLine = firstLine;
        int available = Math.min(available(in), limit);
        this.bytes = new byte[available < LEAST_KNOWN ? LEAST : available + 1];
        while (!ended && end < Math.max(AT_ONCE, available + 1)) {
            fill();
        }
        start = startsWithMark() ? BYTE_ORDER_MARK.length : 0;
        cursor = new Cursor();
    }

    /** A text of characters, up to the first surrogate without its other half. */
    private RecordText(String text, int limit, @Nullable IOException failure) {
        int unpaired = Unpaired.indexIn(text);
        this.in = InputStream.nullInputStream();
        this.limit = limit;
        this.firstLine = 1;
        this.bytes = (unpaired < 0 ? text : text.substring(0, unpaired)).getBytes(StandardCharsets.UTF_8);
        this.end = Math.min(limit, bytes.length);
        this.ended = true;
        this.failure =
                end < bytes.length ? new TooLong(limit) : unpaired < 0 ? failure : new Unpaired(text.charAt(unpaired));
        this.start = startsWithMark() ? BYTE_ORDER_MARK.length : 0;
        this.cursor = new Cursor();
    }

    /** A text of characters. */
    public static RecordText of(String text, int limit) {
        return new RecordText(text, limit, null);
    }

    /** Reads a text of characters. */
    public static RecordText of(Reader text, int limit) {
        StringBuilder read = new StringBuilder();
        char[] buffer = new char[LEAST];
        try {
            // no character has less than a byte
            for (int count = 0; count >= 0 && read.length() <= limit; count = text.read(buffer)) {
                read.append(buffer, 0, count);
            }
            return new RecordText(read.toString(), limit, null);
        } catch (IOException e) {
            return new RecordText(read.toString(), limit, e);
        }
    }

    /** The text is longer than it may be. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;

        private final int limit;

        TooLong(int limit) {
            this.limit = limit;
        }

        int limit() {
            return limit;
        }
    }

    /** A parser of the text from an offset on, from which it counts. */
    JsonParser parser(JsonFactory factory, long offset) {
        int from = start + Math.toIntExact(offset);
        return ended && failure == null
                ? factory.createParser(ObjectReadContext.empty(), bytes, from, end - from)
                : factory.createParser(ObjectReadContext.empty(), new Rest(from));
    }

    /** How many bytes have been read. */
    long length() {
        return (long) end - start;
    }

    /** The byte at an offset, or -1 outside of the text. */
    int byteAt(long offset) {
        return offset >= 0 && offset < length() ? bytes[start + Math.toIntExact(offset)] & 0xFF : -1;
    }

    /** The text between two offsets, as far as it is there. */
    String text(long from, long to) {
        int first = start + Math.toIntExact(Math.min(from, length()));
        return new String(
                bytes, first, Math.toIntExact(Math.min(to, length()) - (first - start)), StandardCharsets.UTF_8);
    }

    /** The place of an offset. Places that are asked for in their order cost one walk through the text. */
    Place place(long offset) {
        int index = start + Math.toIntExact(Math.min(offset, length()));
        if (index < cursor.passed) {
            cursor = new Cursor();
        }
        return cursor.moveTo(index);
    }

    /** Counts lines, which end as JSON parsers see it: with a line feed, a carriage return, or both. */
    private final class Cursor {

        private int passed = start;
        private long line = firstLine;
        private int column = 1;

        Place moveTo(int index) {
            for (; passed < index; passed++) {
                int next = bytes[passed];
                if (next == '\n' || next == '\r') {
                    boolean second = next == '\n' && passed > start && bytes[passed - 1] == '\r';
                    line += second ? 0 : 1;
                    column = 1;
                } else if ((next & 0xC0) != 0x80) {
                    column += (next & 0xF8) == 0xF0 ? 2 : 1;
                }
            }
            return new Place(line, column);
        }
    }

    /** What is left of the text, and of its source, from an index on. */
    private final class Rest extends InputStream {

        private int next;

        Rest(int next) {
            this.next = next;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            while (next == end && !ended) {
                fill();
            }
            if (next == end) {
                if (failure != null) {
                    throw failure;
                }
                return -1;
            }
            int read = Math.min(length, end - next);
            System.arraycopy(bytes, next, target, offset, read);
            next += read;
            return read;
        }
    }

    /** How much there is at least, as far as the source can tell. */
    private static int available(InputStream in) {
        try {
            return in.available();
        } catch (IOException e) {
            return 0; // reading will tell
        }
    }

    private boolean startsWithMark() {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (i >= end || (bytes[i] & 0xFF) != BYTE_ORDER_MARK[i]) {
                return false;
            }
        }
        return true;
    }

    /** Reads once, and after a failure no more: what a broken source says then means nothing. */
    private void fill() {
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, Integer.MAX_VALUE - 8));
        }
        try {
            int read = in.read(bytes, end, bytes.length - end);
            int before = end;
            end += Math.max(0, read);
            ended = read < 0;
            boolean right = ended ? utf8.isWhole() : utf8.accepts(bytes, before, end);
            if (!right) {
                end = utf8.begun();
                throw new CharacterCodingException();
            }
            if (end > limit) {
                end = limit;
                throw new TooLong(limit);
            }
        } catch (IOException e) {
            failure = e;
            ended = true;
        }
    }
}
