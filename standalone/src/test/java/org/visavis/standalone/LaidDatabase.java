package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * An embedded database as the first start lays it, copied for each test: to lay one takes as long
 * as the rest of a start. Its programs serve all servers of this process, since the library keeps
 * to the first it unpacked; so it stays until the end, which the folder of a test does not.
 */
public final class LaidDatabase {
    private static final Path ONE = laid();

    private LaidDatabase() {}

    /** For whoever starts a server without a copy of it: it must have been the first. */
    static void beFirst() {
        assertThat(ONE).exists();
    }

    /** Puts one into a folder that holds none; whatever it holds stays as it is. */
    public static void into(Path folder) {
        if (Files.exists(folder.resolve("postgresql"))) {
            return;
        }
        try (Stream<Path> all = Files.walk(ONE)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path copy = folder.resolve(ONE.relativize(each).toString());
                if (!Files.isDirectory(copy)) {
                    Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path laid() {
        try {
            Path folder = Files.createTempDirectory("visavis-laid");
            EmbeddedServer.start(folder).close();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
