package org.visavis.events;

import org.visavis.events.wire.Wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The contract on disk: one file per event and revision, written once and never edited. */
record ApprovedFile(Path path) {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "."), "src/test/resources/approved");

    static ApprovedFile of(Wire wire) {
        return new ApprovedFile(
                FOLDER.resolve("%s.%d.json".formatted(wire.value(), wire.revision())));
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isMissing() {
        return Files.notExists(path);
    }

    String read() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refused where the file exists: what was written once is read for ever. */
    void create(String json) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(path, json, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
