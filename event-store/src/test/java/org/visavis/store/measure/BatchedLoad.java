package org.visavis.store.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.visavis.store.CommandKey;
import org.visavis.store.TestStore;
import org.visavis.store.append.AppendRequest;
import org.visavis.store.append.Appender;
import org.visavis.store.append.EncodedEvent;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Clients in a closed loop over one appender. */
final class BatchedLoad {
    private static final byte[] PAYLOAD =
            ("{\"text\":\"" + "x".repeat(589) + "\"}").getBytes(UTF_8);
    private static final byte[] HEADER =
            "{\"actor\":\"a\",\"role\":\"r\",\"application\":\"measure\"}".getBytes(UTF_8);

    private BatchedLoad() {}

    /** Commands a second, and the time one took. */
    record Result(double rate, double p50Millis, double p99Millis) {}

    static Result run(TestStore store, int clients, int seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var appender = new Appender(store.plainCommand(), () -> {});
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<long[]> client = () -> loop(appender, end);
            var loops =
                    threads.invokeAll(IntStream.range(0, clients).mapToObj(i -> client).toList());
            var nanos = loops.stream().flatMapToLong(l -> Arrays.stream(l.resultNow())).toArray();
            Arrays.sort(nanos);
            return new Result(
                    (double) nanos.length / seconds, millis(nanos, 0.50), millis(nanos, 0.99));
        }
    }

    private static long[] loop(Appender appender, long end) throws ExecutionException {
        var nanos = LongStream.builder();
        for (long from = System.nanoTime(); from < end; ) {
            appender.append(request());
            long now = System.nanoTime();
            nanos.add(now - from);
            from = now;
        }
        return nanos.build().toArray();
    }

    private static AppendRequest request() {
        return new AppendRequest(
                "lamp-" + UUID.randomUUID(),
                0L,
                new CommandKey(UUID.randomUUID(), new byte[32]),
                HEADER,
                List.of(),
                List.of(new EncodedEvent(UUID.randomUUID(), "Said", "1", PAYLOAD)));
    }

    static double millis(long[] sortedNanos, double share) {
        return sortedNanos[(int) (share * (sortedNanos.length - 1))] / 1e6;
    }
}
