package org.visavis.standalone;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database server that outlived the process which had started it. */
final class Orphan {
    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
    private static final int PATIENCE_SECONDS = 30;

    private Orphan() {}

    /**
     * Asks the server on this data to stop, if one runs, and waits for it. The folder's lock is
     * held by now, so nobody else can be using it.
     *
     * @throws IllegalStateException if it does not stop
     */
    static void stop(Path data) throws IOException {
        Optional<ProcessHandle> server = runningOn(data);
        if (server.isEmpty()) {
            return;
        }
        ProcessHandle handle = server.get();
        LOG.warn(
                "An earlier process left its database server behind ({}): stopping it",
                handle.pid());
        handle.destroy();
        try {
            handle.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a database server stopped", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "Expected the database server that was left behind to stop, but process "
                            + handle.pid()
                            + " goes on: end it by hand",
                    e);
        }
    }

    private static Optional<ProcessHandle> runningOn(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String first = Files.readAllLines(pidFile).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(first))
                .filter(handle -> handle.info().command().orElse("").endsWith("postgres"));
    }
}
