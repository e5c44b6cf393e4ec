package org.visavis.benchmarks;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What one line did with so many clients, each of which asks again as soon as it is answered.
 *
 * @param rate commands a second
 * @param cpuMillis processor time of a command, of the program and of its database
 */
record Cell(double rate, double p50Millis, double p99Millis, double cpuMillis) {

    /** What is asked. */
    enum Kind {
        CREATE,
        APPEND
    }

    static Cell measure(Line line, Kind kind, int clients, double seconds)
            throws InterruptedException, ExecutionException {
        run(line, kind, clients, seconds / 2);
        double before = line.cpuSeconds();
        long start = System.nanoTime();
        long[] nanos = run(line, kind, clients, seconds);
        double took = (System.nanoTime() - start) / 1e9;
        return new Cell(
                nanos.length / took,
                at(nanos, 50),
                at(nanos, 99),
                (line.cpuSeconds() - before) * 1e3 / nanos.length);
    }

    private static long[] run(Line line, Kind kind, int clients, double seconds)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<long[]> client = () -> loop(line, kind, end);
            LongStream all = LongStream.empty();
            for (var one :
                    threads.invokeAll(
                            IntStream.range(0, clients).mapToObj(number -> client).toList())) {
                all = LongStream.concat(all, Arrays.stream(one.get()));
            }
            return all.sorted().toArray();
        }
    }

    private static long[] loop(Line line, Kind kind, long end) {
        LongStream.Builder nanos = LongStream.builder();
        String own = line.create();
        for (long from = System.nanoTime(); from < end; ) {
            switch (kind) {
                case CREATE -> line.create();
                case APPEND -> line.append(own);
            }
            long now = System.nanoTime();
            nanos.add(now - from);
            from = now;
        }
        return nanos.build().toArray();
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
