package org.visavis.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/**
 * The PostgreSQL that this release brings. Its data are read by the same major version alone, and
 * one that finds others ends without saying what to do.
 */
final class BundledPostgres {
    private static final String WRITTEN_BY_THE_BUILD = "/application-embedded.properties";

    private BundledPostgres() {}

    /**
     * @throws IllegalStateException naming both versions and the way from one to the other, if the
     *     data in this folder are those of another major version
     */
    static void requireItsOwn(Path data) throws IOException {
        Path version = data.resolve("PG_VERSION");
        if (!Files.exists(version)) {
            return;
        }
        String found = Files.readString(version).strip();
        String brought = majorVersion();
        if (!found.equals(brought)) {
            throw new IllegalStateException(
                    """
                    Expected data of PostgreSQL %2$s, which this release brings, but those in %1$s \
                    are of PostgreSQL %3$s. Nothing was changed. To take them along: start the \
                    release that they were made with, and ask it for "backup <folder>"; end it; move \
                    %1$s away; then ask this release for "restore <folder>". The keys stay where \
                    they are.\
                    """
                            .formatted(data, brought, found));
        }
    }

    private static String majorVersion() throws IOException {
        try (InputStream written =
                Objects.requireNonNull(
                        BundledPostgres.class.getResourceAsStream(WRITTEN_BY_THE_BUILD))) {
            Properties properties = new Properties();
            properties.load(written);
            String version = properties.getProperty("visavis.embedded.postgresql");
            return version.substring(0, version.indexOf('.'));
        }
    }
}
