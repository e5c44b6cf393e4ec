package org.visavis.command.imports;

import org.visavis.events.Id;
import org.visavis.events.imports.ImportId;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps a log that was handed in for as long as it is being read. It holds clear text, so it is
 * readable by this program alone and gone when the reading ends, well or badly.
 */
public final class ImportFolder {
    private final Path folder;

    public ImportFolder(Path folder) throws IOException {
        this.folder =
                Files.createDirectories(
                        folder,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
    }

    Path keep(ImportId id, InputStream log) throws IOException {
        Path file = folder.resolve(id.value());
        Files.copy(log, file);
        return file;
    }

    void forget(ImportId id) throws IOException {
        Files.deleteIfExists(folder.resolve(id.value()));
    }

    /** Imports whose reading was cut off when the program ended. */
    List<ImportId> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(Id::isWellFormed)
                    .map(ImportId::new)
                    .toList();
        }
    }
}
