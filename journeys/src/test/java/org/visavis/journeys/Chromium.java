package org.visavis.journeys;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that is installed on this machine, if any; none is ever downloaded. */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Without a screen, and without calling home. */
    static final List<String> QUIETLY =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private Chromium() {}

    /** {@code VISAVIS_BROWSER} if it is set, else the first that the search path has. */
    static Optional<Path> installed() {
        String told = System.getenv("VISAVIS_BROWSER");
        Stream<Path> candidates =
                told == null
                        ? Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                                .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve))
                        : Stream.of(Path.of(told));
        return candidates.filter(Files::isExecutable).findFirst();
    }

    /** Whether a missing browser is a failure: {@code VISAVIS_BROWSER_REQUIRED=true}. */
    static boolean isRequired() {
        return Boolean.parseBoolean(System.getenv("VISAVIS_BROWSER_REQUIRED"));
    }
}
