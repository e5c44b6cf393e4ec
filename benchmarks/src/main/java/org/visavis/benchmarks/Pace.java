package org.visavis.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Measures each thing that people do all day: latency, and the processor time that the service and
 * its database spend on it, beside the limit, a request that reads and writes nothing. Closed loop:
 * each client asks again as soon as it has its answer.
 *
 * <pre>
 * mvn -q -pl benchmarks compile exec:exec -Dexec.executable=java \
 *     -Dexec.args="-cp %classpath org.visavis.benchmarks.Pace pids=1234,5678"
 * </pre>
 *
 * <p>Options: {@code pids} of the service and of its database (the embedded one writes its own in
 * {@code postgresql/postmaster.pid}), {@code base}, {@code pools}, {@code clients} (8), {@code
 * warm} and {@code seconds} (5 each), {@code only} one walk.
 */
public final class Pace {
    private final Options options;
    private final ProcessTree service;
    private double limit = Double.NaN;

    private Pace(Options options) {
        this.options = options;
        this.service = new ProcessTree(options.numbers("pids"));
    }

    public static void main(String[] arguments) {
        Options options = Options.of(arguments);
        Wire wire = new Wire(options.text("base", "http://127.0.0.1:8080"), "admin");
        Map<String, Runnable> walks =
                Walks.through(wire, Pools.in(Path.of(options.text("pools", "pools"))));
        String only = options.text("only", "");
        Pace pace = new Pace(options);
        System.out.printf(
                "%-10s %10s %10s %10s %12s %9s%n",
                "walk", "a second", "p50 ms", "p99 ms", "CPU ms each", "× limit");
        walks.forEach(
                (name, walk) -> {
                    if (only.isEmpty() || name.equals(only) || name.equals("limit")) {
                        pace.measure(name, walk);
                    }
                });
    }

    private void measure(String name, Runnable walk) {
        run(walk, options.number("warm", 5));
        double before = service.seconds();
        int seconds = options.number("seconds", 5);
        long[] nanos = run(walk, seconds);
        double cpu = (service.seconds() - before) * 1_000 / nanos.length;
        if (Double.isNaN(limit)) {
            limit = cpu;
        }
        System.out.printf(
                "%-10s %10.0f %10.2f %10.2f %12.3f %9.1f%n",
                name,
                nanos.length / (double) seconds,
                percentile(nanos, 50),
                percentile(nanos, 99),
                cpu,
                cpu / limit);
    }

    /** How long each request took, sorted. */
    private long[] run(Runnable walk, int seconds) {
        ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < options.number("clients", 8); client++) {
                threads.execute(
                        () -> {
                            while (System.nanoTime() < end) {
                                long start = System.nanoTime();
                                walk.run();
                                times.add(System.nanoTime() - start);
                            }
                        });
            }
        }
        long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
