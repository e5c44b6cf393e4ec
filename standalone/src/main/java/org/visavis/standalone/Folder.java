package org.visavis.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds everything which outlives the process; one process at a time. */
final class Folder implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private Folder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * @throws IllegalStateException if another process is using the folder
     */
    static Folder open(Path path) throws IOException {
        Files.createDirectories(
                path,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        FileChannel lock =
                FileChannel.open(
                        path.resolve("in-use.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            lock.close();
            throw new IllegalStateException(
                    "Expected the folder "
                            + path
                            + " for this process alone, but another one is using it."
                            + " Stop that one, or name another folder in VISAVIS_DATA.");
        }
        return new Folder(path, lock);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
