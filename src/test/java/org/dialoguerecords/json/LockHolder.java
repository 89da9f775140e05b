package org.dialoguerecords.json;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another process that holds the lock of a file until it is killed; {@link WritingTest} runs this source. */
final class LockHolder {

    private LockHolder() {}

    /** Takes the file, and the file that is to be made when the lock is held. */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (FileChannel channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE)) {
            channel.lock();
            Files.createFile(Path.of(args[1]));
            Thread.sleep(600_000);
        }
    }
}
