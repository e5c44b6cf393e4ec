package org.visavis.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

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
        return openIfFree(path)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "Expected the folder "
                                                + path
                                                + " for this process alone, but another one is"
                                                + " using it. Stop that one, or name another folder"
                                                + " in VISAVIS_DATA."));
    }

    /** Empty if another process is using the folder. */
    static Optional<Folder> openIfFree(Path path) throws IOException {
        Files.createDirectories(
                path,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        FileChannel lock =
                FileChannel.open(
                        path.resolve("in-use.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (isMine(lock)) {
            return Optional.of(new Folder(path, lock));
        }
        lock.close();
        return Optional.empty();
    }

    private static boolean isMine(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException usedByThisProcess) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
