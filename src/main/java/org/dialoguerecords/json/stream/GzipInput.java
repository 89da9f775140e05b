package org.dialoguerecords.json.stream;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.dialoguerecords.format.Wording;

/**
 * The content of gzip data (RFC 1952), which may be of several members, and must be that to its last byte.
 *
 * <p>{@link java.util.zip.GZIPInputStream} takes a fault behind a member for the end of the data, and likewise a
 * source that has nothing available for the moment: half a corpus would be lost without a word.
 */
final class GzipInput extends InflaterInputStream {

    static final int MAGIC_1 = 0x1F;
    static final int MAGIC_2 = 0x8B;

    private static final int BUFFER = 1 << 16;

    /** Where the data are damaged, what was decompressed of one piece is lost, and no more. */
    private static final int PIECE = 1 << 9;

    private static final int DEFLATE = 8;
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;
    private static final long UNSIGNED_INT = 0xFFFF_FFFFL;

    private final CRC32 crc = new CRC32();
    private final byte[] piece = new byte[PIECE];
    private int pieceStart;
    private int pieceEnd;
    private int position;
    private boolean ended;

    GzipInput(InputStream in) throws IOException {
        super(in, new Inflater(true), BUFFER);
        startMember(next());
    }

    /** Data that are not what they claim to be. */
    static final class Damaged extends ZipException {

        private static final long serialVersionUID = 1L;

        private final Wording wording;

        Damaged(Wording wording) {
            super(wording.english());
            this.wording = wording;
        }

        Wording wording() {
            return wording;
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (pieceStart == pieceEnd && !nextPiece()) {
            return -1;
        }
        int read = Math.min(length, pieceEnd - pieceStart);
        System.arraycopy(piece, pieceStart, target, offset, read);
        pieceStart += read;
        return read;
    }

    /** Decompresses the next piece; false at the end of the data. */
    private boolean nextPiece() throws IOException {
        while (!ended) {
            int read = super.read(piece, 0, PIECE);
            if (read > 0) {
                crc.update(piece, 0, read);
                pieceStart = 0;
                pieceEnd = read;
                return true;
            }
            endMember();
        }
        return false;
    }

    /** Fills the buffer, so that the pieces are the same however much the source gives at once. */
    @Override
    protected void fill() throws IOException {
        len = in.readNBytes(buf, 0, buf.length);
        if (len == 0) {
            throw new EOFException();
        }
        inf.setInput(buf, 0, len);
    }

    private void startMember(int first) throws IOException {
        if (first != MAGIC_1 || next() != MAGIC_2 || next() != DEFLATE) {
            throw new Damaged(Wording.FOUND_OTHER_THAN_GZIP);
        }
        int flags = next();
        if ((flags & RESERVED) != 0) {
            throw new Damaged(Wording.FOUND_UNKNOWN_GZIP);
        }
        skipBytes(6);
        if ((flags & EXTRA) != 0) {
            skipBytes(next() | next() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CRC) != 0) {
            skipBytes(2);
        }
        inf.reset();
        inf.setInput(buf, position, len - position);
        crc.reset();
    }

    private void endMember() throws IOException {
        position = len - inf.getRemaining();
        long written = inf.getBytesWritten() & UNSIGNED_INT;
        if (nextInt() != crc.getValue() || nextInt() != written) {
            throw new Damaged(Wording.FOUND_WRONG_CHECKSUM);
        }
        int first = nextOrEnd();
        if (first >= 0) {
            startMember(first);
        } else {
            ended = true;
            inf.end();
        }
    }

    private long nextInt() throws IOException {
        return next() | next() << 8 | next() << 16 | (long) next() << 24;
    }

    private void skipBytes(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private void skipText() throws IOException {
        while (next() != 0) {
            // up to the zero that ends it
        }
    }

    private int next() throws IOException {
        int next = nextOrEnd();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }

    private int nextOrEnd() throws IOException {
        if (position == len) {
            position = 0;
            len = in.readNBytes(buf, 0, buf.length);
        }
        return position == len ? -1 : buf[position++] & 0xFF;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        inf.end();
        super.close();
    }
}
