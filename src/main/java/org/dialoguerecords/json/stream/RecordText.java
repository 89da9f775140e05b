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
 * <p>A byte order mark at its start is passed over. A text whose source fails, is no UTF-8 or is too long ends with that
 * failure, and not before all in front of it has been read.
 */
public final class RecordText {

    /** The largest record, unless the caller says otherwise: far more than the longest debate, and little for a heap. */
    public static final int LARGEST = 50_000_000;

    private static final int LEAST = 1 << 13;

    /** What a source that knows nothing of its length may say. */
    private static final int LEAST_KNOWN = 1 << 8;

    private static final int AT_ONCE = 1 << 20;
    private static final int A_FEW = 1 << 8;
    static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int limit;
    private final long firstLine;
    private final SharedTexts shared;

    private byte[] bytes;
    private final Utf8Check utf8 = new Utf8Check();
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
        this(in, limit, firstLine, new SharedTexts());
    }

    /**
     * Reads a text, at once unless it is long.
     *
     * @param shared texts that earlier records had
     */
    RecordText(InputStream in, int limit, long firstLine, SharedTexts shared) {
        this.shared = shared;
        this.in = in;
        this.limit = limit;
        this.firstLine = firstLine;
        int available = Math.min(available(in), limit);
        this.bytes = new byte[available < LEAST_KNOWN ? LEAST : available + 1];
        while (!ended && end < Math.max(AT_ONCE, available + 1)) {
            fill();
        }
        start = behindMark(0);
        cursor = new Cursor();
    }

    /**
     * A line of some bytes.
     *
     * @param failure why the line does not go on, if the source failed in it
     */
    RecordText(
            byte[] bytes, int from, int to, int limit, long line, @Nullable IOException failure, SharedTexts shared) {
        this.shared = shared;
        this.in = InputStream.nullInputStream();
        this.limit = limit;
        this.firstLine = line;
        this.bytes = bytes;
        this.ended = true;
        this.end = Math.min(to, from + limit);
        this.failure = end < to ? new TooLong(limit) : failure;
        if (!utf8.pass(bytes, from, end) || (utf8.isInCharacter() && this.failure == null)) {
            this.end = utf8.begun();
            this.failure = new CharacterCodingException();
        }
        this.start = behindMark(from);
        this.cursor = new Cursor();
    }

    /** A text of characters, up to the first surrogate without its other half. */
    private RecordText(String text, int limit, @Nullable IOException failure) {
        int unpaired = Unpaired.indexIn(text);
        this.shared = new SharedTexts();
        this.in = InputStream.nullInputStream();
        this.limit = limit;
        this.firstLine = 1;
        this.bytes = (unpaired < 0 ? text : text.substring(0, unpaired)).getBytes(StandardCharsets.UTF_8);
        this.end = Math.min(limit, bytes.length);
        this.ended = true;
        this.failure =
                end < bytes.length ? new TooLong(limit) : unpaired < 0 ? failure : new Unpaired(text.charAt(unpaired));
        this.start = behindMark(0);
        this.cursor = new Cursor();
        utf8.pass(bytes, 0, end);
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
        return isWhole()
                ? factory.createParser(ObjectReadContext.empty(), bytes, from, end - from)
                : factory.createParser(ObjectReadContext.empty(), new Rest(from));
    }

    private boolean isWhole() {
        return ended && failure == null;
    }

    /** Whether all of the text is there, nothing is wrong with its encoding, and it is not so large that a copy matters. */
    boolean isHandy() {
        return isWhole() && length() <= AT_ONCE;
    }

    /** The tokens of the text, if it is whole. */
    ByteTokens bytes() {
        shared.startRecord();
        return new ByteTokens(new StringScan(bytes, start, end, utf8.hasControls()), shared);
    }

    /** The tokens of what has been read of the text from an offset on, but of no more than some hundred bytes. */
    ByteTokens bytesFrom(long offset) {
        int from = start + Math.toIntExact(offset);
        int to = Math.min(end, from + A_FEW);
        return new ByteTokens(new StringScan(bytes, from, to, utf8.hasControls()), new SharedTexts());
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

    private int behindMark(int from) {
        int length = BYTE_ORDER_MARK.length;
        return end - from >= length && Arrays.equals(bytes, from, from + length, BYTE_ORDER_MARK, 0, length)
                ? from + length
                : from;
    }

    /** Reads once, and no more behind a failure: what a broken source says then means nothing. */
    private void fill() {
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, Integer.MAX_VALUE - 8));
        }
        try {
            int read = in.read(bytes, end, bytes.length - end);
            int before = end;
            end += Math.max(0, read);
            ended = read < 0;
            if (ended ? utf8.isInCharacter() : !utf8.pass(bytes, before, end)) {
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
