package org.visavis.benchmarks;

import static org.visavis.benchmarks.Pools.pick;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/**
 * Moves dossiers from one agent to another, as fast as it goes, so that what a table looks like
 * after a long day can be measured too.
 *
 * <pre>
 * mvn -q -pl benchmarks compile exec:exec -Dexec.executable=java \
 *     -Dexec.args="-cp %classpath org.visavis.benchmarks.Churn minutes=60"
 * </pre>
 *
 * <p>Options: {@code base} (http://127.0.0.1:8080), {@code pools}, {@code clients} (8), {@code
 * minutes} (60).
 */
public final class Churn {
    private Churn() {}

    public static void main(String[] arguments) {
        Options options = Options.of(arguments);
        Wire wire = new Wire(options.text("base", "http://127.0.0.1:8080"), "admin");
        Pools pools = Pools.in(Path.of(options.text("pools", "pools")));
        long end = System.nanoTime() + Duration.ofMinutes(options.number("minutes", 60)).toNanos();
        LongAdder moves = new LongAdder();
        LongAdder failures = new LongAdder();
        Set<String> moved = ConcurrentHashMap.newKeySet();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < options.number("clients", 8); client++) {
                threads.execute(
                        () -> {
                            while (System.nanoTime() < end) {
                                try {
                                    moved.add(move(wire, pools));
                                    moves.increment();
                                } catch (UncheckedIOException unanswered) {
                                    failures.increment();
                                }
                            }
                        });
            }
        }
        System.out.printf(
                "moved %,d times, %,d dossiers; %,d requests were not answered%n",
                moves.sum(), moved.size(), failures.sum());
    }

    private static String move(Wire wire, Pools pools) {
        String dossier = pick(pools.open());
        wire.post(
                "/dossiers/" + dossier + "/referent",
                Map.of("agent", pick(pools.agents()), "reason", "Rééquilibrage"));
        return dossier;
    }
}
