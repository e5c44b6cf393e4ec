package org.visavis.store.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.visavis.store.TestStore;
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
 * How long it takes from the moment an event is handed to the append until a handler in another
 * process has it: about fifty events a second for ten seconds, a second JVM that projects them,
 * both on one machine and one clock. Run it as {@link AppendMeasure} is run.
 */
public final class LatencyMeasure {
    static final int WARM_UP = 100;
    private static final int EVENTS = 500;
    private static final long PAUSE_MILLIS = 20;
    private static final byte[] HEADER =
            "{\"actor\":\"a\",\"role\":\"r\",\"application\":\"measure\"}".getBytes(UTF_8);

    private LatencyMeasure() {}

    /** Prints what the other process has measured. */
    public static void main(String[] arguments) throws IOException {
        try (var store = TestStore.create(LatencyMeasure.class)) {
            store.pages();
            var other = otherProcess(store);
            try (var said =
                            new BufferedReader(
                                    new InputStreamReader(other.getInputStream(), UTF_8));
                    var wake = Wake.start(store.plainCommand());
                    var appender = new Appender(store.plainCommand(), wake::signal)) {
                said.readLine();
                for (int i = 0; i < WARM_UP + EVENTS; i++) {
                    appender.append(ping());
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
                }
                System.out.println("append to handler in another process: " + said.readLine());
            } finally {
                other.destroy();
            }
        }
    }

    private static Process otherProcess(TestStore store) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Ddisable-axoniq-console-message=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LatencyListener.class.getName(),
                        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(store.port(), store.name),
                        Integer.toString(WARM_UP + EVENTS))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static AppendRequest ping() {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
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
                                "{\"sentMicros\":%d}".formatted(micros).getBytes(UTF_8))));
    }
}
