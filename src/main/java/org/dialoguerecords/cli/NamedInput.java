package org.dialoguerecords.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.dialoguerecords.json.stream.Inputs;

/** A file that somebody named, or standard input, which is named {@code -}; decompressed if it is gzip data. */
record NamedInput(String label, InputStream bytes) implements Closeable {

    static final String STANDARD = "-";

    /**
     * Opens the file.
     *
     * @throws InputException if there is none, or it cannot be read
     */
    static NamedInput open(String name, Terminal terminal) {
        if (name.equals(STANDARD)) {
            return decompressed("<stdin>", terminal.in());
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new InputException(name + ": expected a file, found a folder");
            }
            InputStream file = Files.newInputStream(path);
            return decompressed(name, terminal.interactive() ? Progress.of(name, path, file) : file);
        } catch (InvalidPathException | NoSuchFileException e) {
            throw new InputException(name + ": expected a file, found none of that name", e);
        } catch (AccessDeniedException e) {
            throw new InputException(name + ": expected a file that may be read, found one that may not", e);
        } catch (IOException e) {
            throw new InputException(name + ": expected a file that can be read, found: " + e.getMessage(), e);
        }
    }

    private static NamedInput decompressed(String label, InputStream bytes) {
        try {
            return new NamedInput(label, Inputs.decompressed(bytes));
        } catch (IOException e) {
            throw new NamedInput(label, bytes).unreadable(e);
        }
    }

    /** What is wrong where a read failed. */
    InputException unreadable(IOException e) {
        return new InputException(label + ": expected a file that can be read, found: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
