package org.visavis.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies folders of keys, apart from the events and for some days only: a person is forgotten once
 * no copy of their key is left. Take it after the backup of the events, so that it has the key of
 * everybody who occurs in them.
 *
 * @param data where the folders are
 * @param folders their names: that of the persons' keys, with the master key, and of others
 */
public record KeyBackup(Path data, List<String> folders) {
    private static final String MASTER = "master.key";
    private static final String LOCK = "lock";
    private static final String NAMES = "visavis-keys-*.zip";

    /**
     * Takes one, and deletes those of this folder that are older than they may be kept.
     *
     * @return the new file
     */
    public Path take(Path folder, Duration kept, Instant now) throws IOException, SQLException {
        String name = "visavis-keys-" + now.getEpochSecond() + ".zip";
        Path taken = WholeFile.write(folder, name, out -> write(new ZipOutputStream(out)));
        for (Path copy : copies(folder)) {
            if (takenAt(copy).isBefore(now.minus(kept))) {
                Files.delete(copy);
            }
        }
        return taken;
    }

    private static List<Path> copies(Path folder) throws IOException {
        List<Path> copies = new ArrayList<>();
        try (var found = Files.newDirectoryStream(folder, NAMES)) {
            found.forEach(copies::add);
        }
        return copies;
    }

    private static Instant takenAt(Path copy) {
        String name = copy.getFileName().toString();
        return Instant.ofEpochSecond(
                Long.parseLong(name.substring(name.lastIndexOf('-') + 1, name.lastIndexOf('.'))));
    }

    private void write(ZipOutputStream archive) throws IOException {
        try (archive) {
            for (Path file : keys()) {
                archive.putNextEntry(new ZipEntry(data.relativize(file).toString()));
                Files.copy(file, archive);
                archive.closeEntry();
            }
        }
    }

    private List<Path> keys() throws IOException {
        List<Path> keys = new ArrayList<>();
        for (Path folder : folders.stream().map(data::resolve).filter(Files::exists).toList()) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(KeyBackup::isKept).sorted().forEach(keys::add);
            }
        }
        return keys;
    }

    private static boolean isKept(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && !name.startsWith(".draft") && !name.equals(LOCK);
    }

    /**
     * Lays back what is missing. What is there stays as it is, and a key that was destroyed since
     * does not come back.
     *
     * @return how many files were laid back
     * @throws IllegalStateException if another master key stands there: under it the copies could
     *     not be opened
     * @throws IllegalArgumentException if the archive names a place outside the folders
     */
    public int restore(Path copy) throws IOException, SQLException {
        int laid = 0;
        try (ZipFile archive = new ZipFile(copy.toFile())) {
            requireSameMasters(archive);
            for (ZipEntry entry : archive.stream().map(ZipEntry.class::cast).toList()) {
                Path file = data.resolve(entry.getName()).normalize();
                if (folders.stream().map(data::resolve).noneMatch(file::startsWith)) {
                    throw new IllegalArgumentException(
                            "Expected names of keys in the archive, not " + entry.getName());
                }
                if (!Files.exists(file) && !isDestroyed(file)) {
                    lay(archive, entry, file);
                    laid++;
                }
            }
        }
        return laid;
    }

    private void requireSameMasters(ZipFile archive) throws IOException {
        for (String folder : folders) {
            Path there = data.resolve(folder).resolve(MASTER);
            ZipEntry entry = archive.getEntry(folder + "/" + MASTER);
            if (entry != null && Files.exists(there)) {
                requireSame(archive, entry, there);
            }
        }
    }

    private static void requireSame(ZipFile archive, ZipEntry entry, Path there)
            throws IOException {
        try (InputStream in = archive.getInputStream(entry)) {
            if (!MessageDigest.isEqual(in.readAllBytes(), Files.readAllBytes(there))) {
                throw new IllegalStateException(
                        "Expected no master key in "
                                + there.getParent()
                                + ", or the one that was copied, but another one is there");
            }
        }
    }

    private static boolean isDestroyed(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".key")
                && Files.exists(file.resolveSibling(name.replaceFirst("key$", "destroyed")));
    }

    private static void lay(ZipFile archive, ZipEntry entry, Path file)
            throws IOException, SQLException {
        WholeFile.write(
                Objects.requireNonNull(file.getParent()),
                file.getFileName().toString(),
                out -> {
                    try (InputStream in = archive.getInputStream(entry)) {
                        in.transferTo(out);
                    }
                });
    }
}
