package org.visavis.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

/** Files that are there whole and synced or not at all, readable by their owner alone. */
final class WholeFile {
    /** What writes the bytes. */
    interface Writing {
        void to(OutputStream out) throws IOException, SQLException;
    }

    private WholeFile() {}

    static Path write(Path folder, String name, Writing writing) throws IOException, SQLException {
        Files.createDirectories(
                folder,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path draft =
                Files.createTempFile(
                        folder,
                        ".draft",
                        null,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                writing.to(out);
            }
            sync(draft, StandardOpenOption.WRITE);
            Path file = folder.resolve(name);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            sync(folder, StandardOpenOption.READ);
            return file;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void sync(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}
