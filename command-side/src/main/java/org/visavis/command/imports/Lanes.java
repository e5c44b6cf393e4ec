package org.visavis.command.imports;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/**
 * Works on many cases at once, and on those of one reference in the log's order, so that the store
 * can group what is appended. Few cases wait at a time, however long the log is.
 */
final class Lanes implements AutoCloseable {
    private static final int LANES = 16;
    private static final int WAITING = 64;

    private final List<ExecutorService> lanes =
            IntStream.range(0, LANES)
                    .mapToObj(_ -> Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()))
                    .toList();
    private final Semaphore places = new Semaphore(WAITING);
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    /**
     * Takes the work on, waiting for a free place.
     *
     * @throws RuntimeException what an earlier work failed with
     */
    void submit(String reference, Runnable work) {
        rethrow();
        places.acquireUninterruptibly();
        lanes.get(Math.floorMod(reference.hashCode(), LANES)).execute(() -> run(work));
    }

    private void run(Runnable work) {
        try {
            if (failure.get() == null) {
                work.run();
            }
        } catch (RuntimeException failed) {
            failure.compareAndSet(null, failed);
        } catch (Error failed) {
            failure.compareAndSet(null, new IllegalStateException(failed));
        } finally {
            places.release();
        }
    }

    /**
     * Waits until all that was taken on is done.
     *
     * @throws RuntimeException what a work failed with
     */
    void drain() {
        places.acquireUninterruptibly(WAITING);
        places.release(WAITING);
        rethrow();
    }

    private void rethrow() {
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    @Override
    public void close() {
        lanes.forEach(ExecutorService::close);
    }
}
