package org.visavis.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** What {@link Growth} wrote down, to pick from. */
record Pools(
        List<String> open,
        List<String> longOnes,
        List<String> agents,
        List<String> names,
        List<String> procedures) {

    static Pools in(Path folder) {
        return new Pools(
                lines(folder, "open.txt"),
                lines(folder, "long.txt"),
                lines(folder, "agents.txt"),
                lines(folder, "names.txt"),
                lines(folder, "procedures.txt"));
    }

    /** Writes them down, one a line. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("open.txt"), open);
        Files.write(folder.resolve("long.txt"), longOnes);
        Files.write(folder.resolve("agents.txt"), agents);
        Files.write(folder.resolve("names.txt"), names);
        Files.write(folder.resolve("procedures.txt"), procedures);
    }

    static String pick(List<String> pool) {
        return pool.get(ThreadLocalRandom.current().nextInt(pool.size()));
    }

    private static List<String> lines(Path folder, String file) {
        try {
            return Files.readAllLines(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
