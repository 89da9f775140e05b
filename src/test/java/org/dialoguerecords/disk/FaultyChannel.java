package org.dialoguerecords.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** An open file of a {@link FaultyDisk}. A write that fails has written half of what it should. */
final class FaultyChannel extends FileChannel {

    private final FaultyDisk disk;
    private final FileChannel real;

    FaultyChannel(FaultyDisk disk, FileChannel real) {
        this.disk = disk;
        this.real = real;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        disk.operation("read");
        return real.read(target);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        if (disk.isFailing()) {
            real.write(source.slice(source.position(), source.remaining() / 2));
            throw FaultyDisk.fault("write");
        }
        return real.write(source);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        disk.operation("force");
        real.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        disk.operation("lock");
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
        disk.closed(this);
        disk.operation("close");
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        real.truncate(size);
        return this;
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer target, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer source, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
