package org.dialoguerecords.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The disk of this machine, but that one operation on it fails, and that it knows which files are open. */
public final class FaultyDisk extends FileSystemProvider {

    private final FileSystem fileSystem;
    private final FileSystemProvider real;
    private final Set<FaultyChannel> open = new HashSet<>();
    private int operations;
    private int failing;

    /** A disk on which nothing fails yet, behind the one on which the folder is. */
    public FaultyDisk(Path folder) {
        this.real = folder.getFileSystem().provider();
        this.fileSystem = new FaultyFileSystem(this, folder.getFileSystem());
    }

    /** A path of the machine, as of this disk. */
    public Path path(Path path) {
        return FaultyPath.of(fileSystem, path);
    }

    /** From now on the n-th operation fails, counted from 1, and no other; none if n is 0. */
    public void failAt(int n) {
        operations = 0;
        failing = n;
    }

    /** How many operations there were since then. */
    public int operations() {
        return operations;
    }

    /** How many files are open. */
    public int openFiles() {
        return open.size();
    }

    /** Whether this operation fails. */
    boolean isFailing() {
        operations++;
        return operations == failing;
    }

    void operation(String name) throws IOException {
        if (isFailing()) {
            throw fault(name);
        }
    }

    static IOException fault(String name) {
        return new IOException("the disk failed to " + name);
    }

    private FaultyChannel opened(FileChannel channel) {
        FaultyChannel counted = new FaultyChannel(this, channel);
        open.add(counted);
        return counted;
    }

    void closed(FaultyChannel channel) {
        open.remove(channel);
    }

    private static Path real(Path path) {
        return ((FaultyPath) path).real();
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        operation("open");
        return opened(FileChannel.open(real(path), options, attributes));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public void createDirectory(Path directory, FileAttribute<?>... attributes) throws IOException {
        operation("create a directory");
        real.createDirectory(real(directory), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        operation("delete");
        real.delete(real(path));
    }

    @Override
    public boolean deleteIfExists(Path path) throws IOException {
        operation("delete");
        return real.deleteIfExists(real(path));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        operation("move");
        real.move(real(source), real(target), options);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(real(path), attributes, options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return real.isSameFile(real(path), real(other));
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        throw new NoSuchFileException(link.toString());
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return fileSystem;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path directory, DirectoryStream.Filter<? super Path> filter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isHidden(Path path) {
        return false;
    }

    @Override
    public FileStore getFileStore(Path path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
        throw new UnsupportedOperationException();
    }
}
