package org.visavis.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A whole backup and the increments after it, each beginning where the one before it ended. */
final class Series {
    private static final Comparator<BackupFile> BY_TIME =
            Comparator.comparing(file -> file.manifest().takenAt());

    private Series() {}

    /** The last backup that was taken into this folder. */
    static Optional<BackupFile> latest(Path folder) throws IOException {
        return all(folder).stream().max(BY_TIME);
    }

    /**
     * What leads up to a backup: the file itself, or the last one of a folder, and before it the
     * files beside it that it follows, from a whole one on.
     *
     * @throws IllegalStateException if one is missing
     */
    static List<BackupFile> upTo(Path fileOrFolder) throws IOException {
        boolean isFolder = Files.isDirectory(fileOrFolder);
        Path folder =
                isFolder
                        ? fileOrFolder
                        : Objects.requireNonNull(fileOrFolder.toAbsolutePath().getParent());
        List<BackupFile> beside = all(folder);
        BackupFile last =
                isFolder
                        ? latest(folder)
                                .orElseThrow(
                                        () ->
                                                new IllegalStateException(
                                                        "Expected a backup in " + folder))
                        : BackupFile.at(fileOrFolder);
        Deque<BackupFile> series = new ArrayDeque<>(List.of(last));
        while (series.getFirst().manifest().from().position() > 0) {
            BackupFile next = series.getFirst();
            series.addFirst(
                    beside.stream()
                            .filter(file -> !series.contains(file) && next.follows(file))
                            .max(BY_TIME)
                            .orElseThrow(() -> missing(next)));
        }
        return List.copyOf(series);
    }

    private static IllegalStateException missing(BackupFile next) {
        return new IllegalStateException(
                "Expected, beside %s, the backup that ends at position %d, where this one begins"
                        .formatted(next.path(), next.manifest().from().position()));
    }

    private static List<BackupFile> all(Path folder) throws IOException {
        List<BackupFile> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var found = Files.newDirectoryStream(folder, "visavis-*.zip")) {
                for (Path path : found) {
                    files.add(BackupFile.at(path));
                }
            }
        }
        return files;
    }
}
