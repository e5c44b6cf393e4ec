package org.visavis.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * PostgreSQL's own measuring tool, calling the very function that our append calls, with events of
 * the same size: one command a call, or as many as our appender can gather.
 */
record Pgbench(Path program, StoreServer server) {
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final int THREADS = 2;
    private static final String CALL =
            """
            select store.append(
                array(select %1$s from generate_series(1, %2$d) i),
                array_fill(%3$s::bigint, array[%2$d]),
                array(select gen_random_uuid() from generate_series(1, %2$d)),
                array_fill(sha256('x'), array[%2$d]),
                array_fill('{"actor":"a","role":"r","application":"bench"}'::bytea, array[%2$d]),
                array_fill(0, array[%2$d]), array[]::text[], array_fill(1, array[%2$d]),
                array(select gen_random_uuid() from generate_series(1, %2$d)),
                array_fill('MemoAdded'::text, array[%2$d]), array_fill('1'::text, array[%2$d]),
                array_fill(convert_to('{"text":"' || repeat('x', 589) || '"}', 'UTF8'),
                    array[%2$d]));
            """;

    static Optional<Pgbench> over(StoreServer server) {
        return Stream.of(
                        System.getProperty("pgbench", ""),
                        "/usr/lib/postgresql/15/bin/pgbench",
                        "/usr/bin/pgbench")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .map(program -> new Pgbench(program, server))
                .findFirst();
    }

    /** Commands a second, one in each call. */
    double oneByOne(Cell.Kind kind, int clients, double seconds)
            throws IOException, InterruptedException {
        return calls(kind, clients, 1, seconds);
    }

    /** Commands a second, so many in each call of one client. */
    double inBatches(Cell.Kind kind, int batch, double seconds)
            throws IOException, InterruptedException {
        return calls(kind, 1, batch, seconds) * batch;
    }

    private double calls(Cell.Kind kind, int clients, int batch, double seconds)
            throws IOException, InterruptedException {
        String call =
                switch (kind) {
                    case CREATE -> CALL.formatted("'pgb-' || gen_random_uuid()", batch, "0");
                    case APPEND ->
                            CALL.formatted(
                                    "'pgb-' || (:client_id)::text || '-' || i", batch, "null");
                };
        Path script = Files.createTempFile("append", ".sql");
        Files.writeString(script, call.strip().replace('\n', ' '));
        Process process =
                new ProcessBuilder(
                                program.toString(),
                                "--no-vacuum",
                                "--protocol=prepared",
                                "--client=" + clients,
                                "--jobs=" + Math.min(THREADS, clients),
                                "--time=" + Math.max(1, Math.round(seconds)),
                                "--file=" + script,
                                "--host=127.0.0.1",
                                "--port=" + server.port(),
                                "--username=" + StoreServer.COMMAND,
                                StoreServer.DATABASE)
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        Files.delete(script);
        Matcher tps = TPS.matcher(output);
        if (!tps.find()) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(tps.group(1));
    }
}
