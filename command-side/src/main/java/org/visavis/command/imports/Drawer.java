package org.visavis.command.imports;

import org.visavis.events.Id;
import org.visavis.events.imports.ImportId;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The logs that one program has in hand.
 *
 * @param lock is let go by the system when the program ends, however it ends
 */
record Drawer(Path path, FileChannel lock) implements AutoCloseable {
    private static final String LOCK = "in-use.lock";

    /** The drawer, locked; empty if a program that runs has it, or it was cleared meanwhile. */
    static Optional<Drawer> lock(Path path) throws IOException {
        Path file = path.resolve(LOCK);
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (NoSuchFileException cleared) {
            return Optional.empty();
        }
        if (isLocked(channel) && Files.exists(file)) {
            return Optional.of(new Drawer(path, channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ownedByThisProgram) {
            return false;
        }
    }

    /** Where the log of an import lies. */
    Path place(ImportId id) {
        return path.resolve(id.value());
    }

    /** Deletes each log after its import was told of, and then itself. */
    void empty(Consumer<ImportId> end) throws IOException {
        for (ImportId id : logs()) {
            end.accept(id);
            Files.delete(place(id));
        }
        Files.delete(path.resolve(LOCK));
        Files.delete(path);
    }

    private List<ImportId> logs() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(Id::isWellFormed)
                    .map(ImportId::new)
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
