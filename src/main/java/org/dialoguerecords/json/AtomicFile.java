package org.dialoguerecords.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.dialoguerecords.json.stream.WriteFailure;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file whole or not at all: into a sibling first, which then takes its place.
 *
 * <p>The sibling is locked while it is written. One that nobody holds was left by a writer that was killed, and goes. What is
 * no regular file (a pipe, a device) has no place to take, and is written into.
 */
final class AtomicFile {

    private static final int BUFFER = 1 << 16;

    /** So that the name of the sibling is one that file systems take, whatever characters it has. */
    private static final int LONGEST_NAME = 60;

    private static final int MOST_LINKS = 40;

    /** Those that this process writes: looking at one's own lock would end it. */
    private static final Set<Path> WRITING = ConcurrentHashMap.newKeySet();

    private final Path target;
    private final boolean gzip;

    private AtomicFile(Path target, boolean gzip) {
        this.target = target;
        this.gzip = gzip;
    }

    /** Writes the content, compressed if the name of the file ends in {@code .gz}. */
    static void write(Path path, Consumer<OutputStream> content) {
        try {
            AtomicFile file = new AtomicFile(
                    target(path.toAbsolutePath()), path.toString().endsWith(".gz"));
            if (Files.exists(file.target) && !Files.isRegularFile(file.target)) {
                file.writeInto(content);
            } else {
                file.replace(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        } catch (WriteFailure e) {
            throw new UncheckedIOException("cannot write " + path, e.getCause());
        }
    }

    /** Where a path leads: a link stays a link, also to a file that is not there yet. */
    private static Path target(Path path) throws IOException {
        Path target = path;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(path.toString(), null, "links that go in circles");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private void writeInto(Consumer<OutputStream> content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "a directory");
        }
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
            write(content, out);
        }
    }

    private void replace(Consumer<OutputStream> content) throws IOException {
        Path usual = target.resolveSibling(siblingName());
        boolean free = WRITING.add(usual);
        try {
            FileChannel channel = free ? create(usual) : null;
            if (channel != null) {
                replace(content, usual, channel);
            } else {
                // somebody else is writing this file at this moment
                Path other = target.resolveSibling("." + UUID.randomUUID() + ".part");
                replace(content, other, createNew(other));
            }
        } finally {
            if (free) {
                WRITING.remove(usual);
            }
        }
    }

    private void replace(Consumer<OutputStream> content, Path sibling, FileChannel channel) throws IOException {
        boolean moved = false;
        try (channel) {
            // before there is anything to read in it
            copyPermissions(target, sibling);
            write(content, Channels.newOutputStream(channel));
            channel.force(true);
            move(sibling);
            moved = true;
        } finally {
            if (!moved) {
                Files.deleteIfExists(sibling);
            }
        }
    }

    private String siblingName() {
        String name = target.getFileName().toString();
        return name.length() <= LONGEST_NAME
                ? "." + name + ".part"
                : "." + name.substring(0, LONGEST_NAME / 2) + Integer.toHexString(name.hashCode()) + ".part";
    }

    /** A new file, which is locked; none if it is there already and another process holds it. */
    private static @Nullable FileChannel create(Path file) throws IOException {
        try {
            return createNew(file);
        } catch (FileAlreadyExistsException e) {
            if (isHeld(file)) {
                return null;
            }
            Files.deleteIfExists(file);
            return createNew(file);
        }
    }

    private static FileChannel createNew(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            channel.tryLock();
        } catch (IOException e) {
            // a file system without locks: then nobody takes the file for one that was left
        }
        return channel;
    }

    private static boolean isHeld(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException | OverlappingFileLockException e) {
            return true;
        }
    }

    private void write(Consumer<OutputStream> content, OutputStream bytes) throws IOException {
        OutputStream out = gzip ? new GZIPOutputStream(bytes, BUFFER) : new BufferedOutputStream(bytes, BUFFER);
        content.accept(out);
        if (out instanceof GZIPOutputStream compressed) {
            compressed.finish();
        }
        out.flush();
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

    private void move(Path from) throws IOException {
        try {
            Files.move(from, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
