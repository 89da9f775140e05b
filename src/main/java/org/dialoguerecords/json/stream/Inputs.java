package org.dialoguerecords.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a source, decompressed if their beginning says that they are gzip data. */
public final class Inputs {

    private Inputs() {}

    /** A directory where a file belongs. */
    static final class Directory extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** The bytes of a file as they lie there. */
    public static InputStream openBytes(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new Directory();
        }
        return Files.newInputStream(path);
    }

    /** The bytes of a file. */
    public static InputStream open(Path path) throws IOException {
        InputStream bytes = openBytes(path);
        try {
            return decompressed(bytes);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /** The bytes of a stream. */
    public static InputStream decompressed(InputStream bytes) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, 2);
        byte[] first = in.readNBytes(2);
        in.unread(first);
        boolean gzip =
                first.length == 2 && (first[0] & 0xFF) == GzipInput.MAGIC_1 && (first[1] & 0xFF) == GzipInput.MAGIC_2;
        return gzip ? new GzipInput(in) : in;
    }
}
