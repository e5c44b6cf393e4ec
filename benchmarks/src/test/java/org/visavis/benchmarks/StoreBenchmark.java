package org.visavis.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Runs {@link StoreFigures} in a program of its own, with both compilers, which tests go without.
 * It is no part of the build: it measures and prints, and judges nothing but that it came to its
 * end.
 *
 * <pre>
 * mvn -pl benchmarks -am test -Dtest=StoreBenchmark -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 *
 * <p>{@code -Dseconds=4} a cell, {@code -Dwarm-up=20} before them for each line and kind, since a
 * program just started spends most of its time compiling itself, {@code -Devents=500} for what is
 * seen in another process. Takes about fifteen minutes; leave the machine alone meanwhile.
 */
class StoreBenchmark {
    @Test
    void itComesToItsEnd() throws IOException, InterruptedException {
        Process figures =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx1g",
                                "-Ddisable-axoniq-console-message=true",
                                "-Daxoniq.update-checker.disabled=true",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                StoreFigures.class.getName(),
                                "seconds=" + System.getProperty("seconds", "4"),
                                "warm-up=" + System.getProperty("warm-up", "20"),
                                "events=" + System.getProperty("events", "500"))
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader told = figures.inputReader(UTF_8)) {
            told.lines().forEach(System.out::println);
        }
        assertThat(figures.waitFor()).isZero();
    }
}
