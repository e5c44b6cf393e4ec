package org.visavis.store.proof;

import org.visavis.store.keys.DurableFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The checkpoints that were made, outside the database: a folder with a file for each day (UTC),
 * which whoever likes may copy away.
 */
public final class CheckpointLog {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.txt");

    private final Path folder;

    /** Those in this folder, which is made if it is not there. */
    CheckpointLog(Path folder) {
        this.folder = folder;
        try {
            DurableFile.createFolders(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The days on which there are any, the latest first. */
    public List<LocalDate> days() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> DAY.matcher("" + file.getFileName()))
                    .filter(name -> name.matches())
                    .map(name -> LocalDate.parse(name.group(1)))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was signed on a day, the oldest first. */
    public List<SignedNote> of(LocalDate day) {
        try {
            return file(day).notes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was signed last: a checkpoint, or that the history was restored. */
    public Optional<SignedNote> last() {
        return days().stream()
                .map(this::of)
                .filter(day -> !day.isEmpty())
                .map(List::getLast)
                .findFirst();
    }

    void add(SignedNote note, Instant at) {
        try {
            file(LocalDate.ofInstant(at, ZoneOffset.UTC)).add(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NoteFile file(LocalDate day) {
        return new NoteFile(folder.resolve(day + ".txt"));
    }
}
