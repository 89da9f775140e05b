package org.dialoguerecords.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.dialoguerecords.json.stream.CountedInput;
import org.dialoguerecords.json.stream.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody named, or standard input, which is named {@code -}.
 *
 * @param label what it is called in messages
 * @param counted its bytes as they lie there
 * @param bytes those bytes, decompressed if they are gzip data
 * @param progress who is told how far it is read, if anybody is
 */
record NamedInput(
        String label,
        CountedInput counted,
        InputStream bytes,
        @Nullable Progress progress) implements Closeable {

    static final String STANDARD = "-";

    /**
     * Opens the file.
     *
     * @throws InputException if there is none, or it cannot be read
     */
    static NamedInput open(String name, Terminal terminal) {
        if (name.equals(STANDARD)) {
            return decompressed("<stdin>", terminal.in(), null);
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new InputException(name + ": expected a file, found a folder");
            }
            InputStream file = Files.newInputStream(path);
            return decompressed(name, file, terminal.interactive() ? Progress.of(name, path) : null);
        } catch (InvalidPathException | NoSuchFileException e) {
            throw new InputException(name + ": expected a file, found none of that name", e);
        } catch (AccessDeniedException e) {
            throw new InputException(name + ": expected a file that may be read, found one that may not", e);
        } catch (IOException e) {
            throw new InputException(name + ": expected a file that can be read, found: " + e.getMessage(), e);
        }
    }

    private static NamedInput decompressed(String label, InputStream file, @Nullable Progress progress) {
        CountedInput counted = new CountedInput(file);
        try {
            return new NamedInput(label, counted, Inputs.decompressed(counted), progress);
        } catch (IOException e) {
            throw new NamedInput(label, counted, counted, progress).unreadable(e);
        }
    }

    /** What is wrong where a read failed. */
    InputException unreadable(IOException e) {
        return new InputException(label + ": expected a file that can be read, found: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        if (progress != null) {
            progress.close();
        }
        try {
            bytes.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
