package org.dialoguerecords.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes a file whole or not at all: into a sibling first, which then takes its place. */
final class AtomicFile {

    private static final int BUFFER = 1 << 16;

    private AtomicFile() {}

    /** Writes the content, compressed if the name of the file ends in {@code .gz}. */
    static void write(Path path, Consumer<OutputStream> content) {
        try {
            // a link stays a link: the file that it points to is replaced
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            // no Files.createTempFile: its files can be read by their owner only, and would stay so
            Path sibling = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
            try {
                writeNew(sibling, target, path.toString().endsWith(".gz"), content);
                move(sibling, target);
            } finally {
                Files.deleteIfExists(sibling);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }

    private static void writeNew(Path file, Path replaced, boolean gzip, Consumer<OutputStream> content)
            throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            // before there is anything to read in it
            copyPermissions(replaced, file);
            OutputStream bytes = Channels.newOutputStream(channel);
            try (OutputStream out =
                    gzip ? new GZIPOutputStream(bytes, BUFFER) : new BufferedOutputStream(bytes, BUFFER)) {
                content.accept(out);
                if (out instanceof GZIPOutputStream compressed) {
                    compressed.finish();
                }
                out.flush();
                channel.force(true);
            }
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = posix(from);
        PosixFileAttributeView replaced = posix(to);
        if (Files.exists(from) && old != null && replaced != null) {
            replaced.setPermissions(old.readAttributes().permissions());
        }
    }

    private static @Nullable PosixFileAttributeView posix(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
