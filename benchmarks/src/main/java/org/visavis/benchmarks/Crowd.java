package org.visavis.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Several clients that do numbered things until all are done. */
final class Crowd {
    private Crowd() {}

    /**
     * Does things 0 to {@code count - 1}, each once; tells on the way how far it is.
     *
     * @throws IllegalStateException with the first failure
     */
    static void each(String what, int count, int clients, IntConsumer thing) {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                all.add(
                        threads.submit(
                                () -> {
                                    for (int i = next.getAndIncrement();
                                            i < count;
                                            i = next.getAndIncrement()) {
                                        thing.accept(i);
                                        tell(what, i + 1, count, start);
                                    }
                                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static void tell(String what, int done, int count, long start) {
        if (done % 5_000 == 0 || done == count) {
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("%s %,d of %,d, %.0f a second%n", what, done, count, done / seconds);
        }
    }
}
