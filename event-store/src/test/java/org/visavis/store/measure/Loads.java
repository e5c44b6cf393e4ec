package org.visavis.store.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.visavis.store.TestStore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The loads to compare with: one statement again and again, by pgbench where there is one. */
final class Loads {
    static final String APPEND =
            """
            select store.append(array['lamp-' || gen_random_uuid()], array[0::bigint],
                array[gen_random_uuid()], array[sha256('x')],
                array['{"actor":"a","role":"r","application":"measure"}'::bytea],
                array[0], array[]::text[], array[1], array[gen_random_uuid()], array['Said'],
                array['1'], array[convert_to('{"text":"' || repeat('x', 589) || '"}', 'UTF8')]);
            """;
    static final String UNORDERED_TABLE =
            """
            create table public.unordered (like store.event including all);
            create sequence public.unordered_position;
            grant usage on sequence public.unordered_position to public;
            grant insert on public.unordered to public;
            """;
    static final String UNORDERED =
            """
            insert into public.unordered values (nextval('public.unordered_position'),
                'lamp-' || gen_random_uuid(), 1, gen_random_uuid(), 'Said', '1', now(),
                '{"actor":"a","role":"r","application":"measure"}',
                convert_to('{"text":"' || repeat('x', 589) || '"}', 'UTF8'), sha256('x'),
                gen_random_uuid(), sha256('x'));
            """;
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final int THREADS = 2;

    private Loads() {}

    static String tool() {
        return "The others by " + (pgbench() == null ? "a JDBC loop." : "pgbench -M prepared.");
    }

    static double rate(TestStore store, String statement, int clients, int seconds)
            throws IOException, InterruptedException {
        var pgbench = pgbench();
        return pgbench == null
                ? byJdbc(store, statement, clients, seconds)
                : byPgbench(pgbench, store, statement, clients, seconds);
    }

    private static double byPgbench(
            Path pgbench, TestStore store, String statement, int clients, int seconds)
            throws IOException, InterruptedException {
        var script = Files.createTempFile("append", ".sql");
        Files.writeString(script, statement.strip().replace('\n', ' '));
        var process =
                new ProcessBuilder(
                                pgbench.toString(),
                                "--no-vacuum",
                                "--protocol=prepared",
                                "--client=" + clients,
                                "--jobs=" + Math.min(THREADS, clients),
                                "--time=" + seconds,
                                "--file=" + script,
                                "--host=127.0.0.1",
                                "--port=" + store.port(),
                                "--username=" + store.commandRole(),
                                store.name)
                        .redirectErrorStream(true)
                        .start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        Files.delete(script);
        var tps = TPS.matcher(output);
        if (!tps.find()) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(tps.group(1));
    }

    private static double byJdbc(TestStore store, String statement, int clients, int seconds) {
        var done = new AtomicLong();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < clients; i++) {
                var _ = threads.submit(() -> loop(store, statement, end, done));
            }
        }
        return (double) done.get() / seconds;
    }

    private static void loop(TestStore store, String statement, long end, AtomicLong done) {
        try (var connection = store.plainCommand().getConnection();
                var prepared = connection.prepareStatement(statement)) {
            while (System.nanoTime() < end) {
                prepared.execute();
                done.incrementAndGet();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Path pgbench() {
        var given = System.getProperty("pgbench", "");
        return Stream.of(given, "/usr/lib/postgresql/15/bin/pgbench", "/usr/bin/pgbench")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
