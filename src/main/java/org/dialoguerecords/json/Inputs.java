package org.dialoguerecords.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a source, decompressed if their beginning says that they are gzip data. */
final class Inputs {

    private static final int BUFFER = 1 << 16;

    private Inputs() {}

    static InputStream open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException("a directory");
        }
        InputStream bytes = Files.newInputStream(path);
        try {
            return decompressed(bytes);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    static InputStream decompressed(InputStream bytes) throws IOException {
        InputStream buffered = new BufferedInputStream(bytes, BUFFER);
        buffered.mark(2);
        boolean gzip = buffered.read() == GzipInput.MAGIC_1 && buffered.read() == GzipInput.MAGIC_2;
        buffered.reset();
        return gzip ? new GzipInput(buffered) : buffered;
    }
}
