package org.visavis.store.proof;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

/**
 * How many events a second are put into the tree, written for an auditor, and verified by the
 * one-file verifier in a process of its own, compiled by itself as an auditor would have it; and
 * how long a proof of one stream takes. Events of 600 bytes. README.md tells how to run it.
 */
public final class ProofMeasure {
    private static final int BATCH = 2_000;

    private ProofMeasure() {}

    /** Prints a line for each; the argument is the number of events, 300,000 unless told. */
    public static void main(String[] arguments) throws Exception {
        int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300_000;
        Path data = Files.createTempDirectory("measure");
        Path export = data.resolve("events.txt");
        try (var store = Filled.with(0)) {
            for (int from = 0; from < events; from += BATCH) {
                store.execute(
                        Filled.appending(from, Math.min(events, from + BATCH) - 1)
                                .replace("|| '\"}'", "|| repeat('x', 590) || '\"}'"));
            }
            try (var proofs =
                    Proofs.start(store.query, data, CheckpointPost.none(), Instant::now)) {
                rate("into the tree", events, () -> new EventTree(store.query).cover());
                proofs.round();
                Filled.add(store, events, events + 1);
                rate("proven, one stream", events / 7, () -> proof(proofs, "stream-0"));
            }
            rate("exported", events, () -> export(store.query, export));
        }
        rate("verified", events, () -> verify(export, data.resolve("checkpoints")));
    }

    private static void rate(String what, int events, Callable<?> work) throws Exception {
        long start = System.nanoTime();
        Object said = work.call();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "%-24s %8d in %6d ms, %9.0f/s  %s%n",
                what, events, took.toMillis(), events * 1e9 / took.toNanos(), said);
    }

    private static long proof(Proofs proofs, String stream) throws IOException {
        var text = new StringBuilder();
        proofs.write(stream, _ -> true, 0, text);
        return text.length();
    }

    private static long export(DataSource from, Path file) throws IOException, SQLException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            return EventExport.write(from, out);
        }
    }

    private static String verify(Path export, Path checkpoints)
            throws IOException, InterruptedException {
        Process verifying =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                CompiledVerifier.SOURCE.toString(),
                                export.toString(),
                                checkpoints.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(verifying.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        verifying.waitFor();
        return said.strip();
    }
}
