package org.visavis.command.imports;

import org.visavis.events.imports.ImportId;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Keeps a log that was handed in for as long as it is being read. It holds clear text, so it is
 * readable by this program alone and gone when the reading ends, well or badly.
 *
 * <p>Several programs may share the folder: each has a drawer of its own, locked while it runs. A
 * drawer that is not locked belonged to one that has ended, and whoever finds it clears it.
 */
public final class ImportFolder implements AutoCloseable {
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path folder;
    private final Drawer own;

    public ImportFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder, PRIVATE);
        this.own = newDrawer();
    }

    /** Another program that clears up may take a new drawer for an old one: then a newer one. */
    private Drawer newDrawer() throws IOException {
        Optional<Drawer> locked;
        do {
            locked = Drawer.lock(Files.createTempDirectory(folder, "", PRIVATE));
        } while (locked.isEmpty());
        return locked.get();
    }

    Path keep(ImportId id, InputStream log) throws IOException {
        Path file = own.place(id);
        Files.copy(log, file);
        return file;
    }

    void forget(ImportId id) throws IOException {
        Files.deleteIfExists(own.place(id));
    }

    /**
     * Clears the drawers of programs that have ended.
     *
     * @param end told of each import whose reading was cut off, before its log is deleted
     */
    void clear(Consumer<ImportId> end) throws IOException {
        for (Path other : others()) {
            Optional<Drawer> abandoned = Drawer.lock(other);
            if (abandoned.isPresent()) {
                try (Drawer drawer = abandoned.get()) {
                    drawer.empty(end);
                }
            }
        }
    }

    private List<Path> others() throws IOException {
        try (Stream<Path> drawers = Files.list(folder)) {
            return drawers.filter(drawer -> !drawer.equals(own.path()))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    /** Gives the drawer up; what is still in it is found by the next program that starts. */
    @Override
    public void close() throws IOException {
        own.close();
    }
}
