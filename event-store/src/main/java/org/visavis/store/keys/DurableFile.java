package org.visavis.store.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/** Files that are there after a power cut, whole, or not at all. */
public final class DurableFile {

    private DurableFile() {}

    /** Makes the file, readable by its owner only; leaves it alone if it is there already. */
    public static void create(Path file, byte[] content) throws IOException {
        var folder = Objects.requireNonNull(file.getParent());
        createFolders(folder);
        var draft =
                Files.createTempFile(
                        folder,
                        ".draft",
                        null,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        try {
            try (var channel = FileChannel.open(draft, Set.of(StandardOpenOption.WRITE))) {
                var bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.delete(draft);
            sync(folder);
        }
    }

    /** Deletes the file for good. */
    static void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            sync(Objects.requireNonNull(file.getParent()));
        }
    }

    /** Makes the folder and those above it, open to their owner only. */
    public static void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            createFolders(parent);
        }
        try {
            Files.createDirectory(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException e) {
            return;
        }
        if (parent != null) {
            sync(parent);
        }
    }

    /** Makes sure that what was made or deleted in a folder stays so after a power cut. */
    public static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
