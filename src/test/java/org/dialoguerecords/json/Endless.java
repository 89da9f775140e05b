package org.dialoguerecords.json;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are made while they are read: a beginning, a piece repeated up to a length, an end. */
final class Endless extends InputStream {

    private final byte[] start;
    private final byte[] piece;
    private final long repeated;
    private final byte[] end;
    private long position;

    Endless(String start, String piece, long length, String end) {
        this.start = bytes(start);
        // in large portions, so that making them is not what takes the time
        this.piece = bytes(piece.repeat(Math.max(1, 8_192 / piece.length())));
        this.repeated = length / this.piece.length;
        this.end = bytes(end);
    }

    /** How many bytes have been read so far. */
    long position() {
        return position;
    }

    /** How many bytes there are in all. */
    long length() {
        return start.length + repeated * piece.length + end.length;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        long inMiddle = position - start.length;
        long inEnd = inMiddle - repeated * piece.length;
        byte[] from = inMiddle < 0 ? start : inEnd < 0 ? piece : end;
        int at = (int) (inMiddle < 0 ? position : inEnd < 0 ? inMiddle % piece.length : inEnd);
        if (at >= from.length) {
            return -1;
        }
        byte[] part = Arrays.copyOfRange(from, at, Math.min(from.length, at + length));
        System.arraycopy(part, 0, target, offset, part.length);
        position += part.length;
        return part.length;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
