package org.visavis.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.visavis.store.StoreSchema;
import org.visavis.store.Wake;
import org.visavis.store.append.AppendRequest;
import org.visavis.store.append.Appender;
import org.visavis.store.append.EncodedEvent;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long it takes from the moment an event is handed to the append until another process has it:
 * about fifty events a second, both on one machine and one clock.
 *
 * @param p50Millis of all events after a warm-up
 * @param p99Millis of the same
 */
record Visibility(double p50Millis, double p99Millis) {
    static final int WARM_UP = 100;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);
    private static final byte[] HEADER =
            "{\"actor\":\"a\",\"role\":\"r\",\"application\":\"bench\"}".getBytes(UTF_8);

    /** An event that knows when it was sent. */
    record Ping(long sentMicros) {}

    private interface Sending {
        void send(Ping ping);
    }

    /** Ours: one process appends and rings, the other listens and projects. */
    static Visibility ofOurs(StoreServer server, int events) throws IOException {
        StoreSchema.migrateProjections(server.owner(), "pages");
        try (var wake = Wake.start(server.command());
                var appender = new Appender(server.command(), wake::signal)) {
            return measure(server, "ours", events, ping -> appender.append(request(ping)));
        }
    }

    /** The stock engine: one process appends, the other follows its store, which polls. */
    static Visibility ofStock(StoreServer server, int events) throws IOException {
        try (StockEngine stock = new StockEngine(server.owner()).withTables()) {
            return measure(server, "stock", events, ping -> append(stock, ping));
        }
    }

    private static AppendRequest request(Ping ping) {
        return new AppendRequest(
                "ping-" + UUID.randomUUID(),
                0L,
                null,
                HEADER,
                List.of(),
                List.of(
                        new EncodedEvent(
                                UUID.randomUUID(),
                                "Ping",
                                "1",
                                "{\"sentMicros\":%d}"
                                        .formatted(ping.sentMicros())
                                        .getBytes(UTF_8))));
    }

    private static void append(StockEngine stock, Ping ping) {
        var event = new GenericDomainEventMessage<>("Ping", "ping-" + UUID.randomUUID(), 0L, ping);
        DefaultUnitOfWork.startAndGet(event)
                .execute(() -> stock.engine().appendEvents(List.of(event)));
    }

    private static Visibility measure(StoreServer server, String which, int events, Sending sending)
            throws IOException {
        int all = WARM_UP + events;
        Process onlooker = onlooker(server, which, all);
        try (var told =
                new BufferedReader(new InputStreamReader(onlooker.getInputStream(), UTF_8))) {
            awaitLine(told, Onlooker.READY);
            for (int i = 0; i < all; i++) {
                sending.send(new Ping(micros()));
                LockSupport.parkNanos(PAUSE);
            }
            String[] figures = awaitLine(told, Onlooker.SEEN).split(" ", -1);
            return new Visibility(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]));
        } finally {
            onlooker.destroy();
        }
    }

    /** What the onlooker says after this word; it may say other things before. */
    private static String awaitLine(BufferedReader told, String word) throws IOException {
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (line.startsWith(word)) {
                return line.substring(word.length());
            }
        }
        throw new IllegalStateException("Expected the onlooker to say " + word);
    }

    private static Process onlooker(StoreServer server, String which, int events)
            throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Ddisable-axoniq-console-message=true",
                        "-Daxoniq.update-checker.disabled=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Onlooker.class.getName(),
                        which,
                        server.url(StoreServer.DATABASE),
                        Integer.toString(events))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static long micros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }
}
