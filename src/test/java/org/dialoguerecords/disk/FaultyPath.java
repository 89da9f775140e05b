package org.dialoguerecords.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/**
 * A path of a {@link FaultyDisk}.
 *
 * @param fileSystem the files of the disk
 * @param real the path of the machine
 */
record FaultyPath(FileSystem fileSystem, Path real) implements Path {

    static Path of(FileSystem fileSystem, Path real) {
        return real == null ? null : new FaultyPath(fileSystem, real);
    }

    private Path same(Path path) {
        return of(fileSystem, path);
    }

    private static Path real(Path path) {
        return path instanceof FaultyPath faulty ? faulty.real : path;
    }

    @Override
    public FileSystem getFileSystem() {
        return fileSystem;
    }

    @Override
    public boolean isAbsolute() {
        return real.isAbsolute();
    }

    @Override
    public Path getRoot() {
        return same(real.getRoot());
    }

    @Override
    public Path getFileName() {
        return same(real.getFileName());
    }

    @Override
    public Path getParent() {
        return same(real.getParent());
    }

    @Override
    public int getNameCount() {
        return real.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return same(real.getName(index));
    }

    @Override
    public Path subpath(int begin, int end) {
        return same(real.subpath(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
        return real.startsWith(real(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return real.endsWith(real(other));
    }

    @Override
    public Path normalize() {
        return same(real.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return same(real.resolve(real(other)));
    }

    @Override
    public Path resolve(String other) {
        return same(real.resolve(other));
    }

    @Override
    public Path resolveSibling(String other) {
        return same(real.resolveSibling(other));
    }

    @Override
    public Path relativize(Path other) {
        return same(real.relativize(real(other)));
    }

    @Override
    public URI toUri() {
        return real.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return same(real.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return same(real.toRealPath(options));
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Path other) {
        return real.compareTo(real(other));
    }

    @Override
    public String toString() {
        return real.toString();
    }
}
