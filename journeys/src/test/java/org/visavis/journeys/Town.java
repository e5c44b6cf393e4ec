package org.visavis.journeys;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.visavis.standalone.Standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The whole program with its small town, on a folder of its own that goes with it. */
record Town(ConfigurableApplicationContext program, Path folder) implements AutoCloseable {

    static Town start() {
        try {
            Path folder = Files.createTempDirectory("visavis-journeys");
            return new Town(
                    new SpringApplication(Standalone.class)
                            .run("--VISAVIS_DATA=" + folder, "--server.port=0"),
                    folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** With its scheme, without a path. */
    String address() {
        return "http://127.0.0.1:"
                + program.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() throws IOException {
        program.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
