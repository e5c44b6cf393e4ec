package org.visavis.store.project;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/**
 * Has parked events tried again: at the start, since a newer program may know how to project them,
 * and as long as there are any, since what failed may have been passing. The pause doubles.
 */
final class Repairs implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Repairs.class);
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final String processor;
    private final IntSupplier retry;
    private final LongSupplier parked;
    private final ScheduledExecutorService thread;
    private Duration pause = SHORTEST;
    private @Nullable Future<?> next;

    /**
     * @param retry projects what it can, and tells how many events that were
     * @param parked how many are left
     */
    Repairs(String processor, IntSupplier retry, LongSupplier parked) {
        this.processor = processor;
        this.retry = retry;
        this.parked = parked;
        this.thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("repairs-" + processor).factory());
    }

    /** There is something to repair, or may be: it is tried now, then after a short pause. */
    synchronized void begin() {
        plan(Duration.ZERO);
    }

    /** Something has just been parked; by the next try, that is committed. */
    synchronized void soon() {
        pause = SHORTEST;
        plan(pause);
    }

    private void plan(Duration from) {
        if (next != null) {
            next.cancel(false);
        }
        if (!thread.isShutdown()) {
            next = thread.schedule(this::tryAgain, from.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void tryAgain() {
        boolean again;
        try {
            int repaired = retry.getAsInt();
            if (repaired > 0) {
                log.info("{} events that were parked are in {} now", repaired, processor);
            }
            again = parked.getAsLong() > 0;
        } catch (RuntimeException failed) {
            log.warn("Parked events of {} could not be tried again", processor, failed);
            again = true;
        }
        if (again) {
            afterPause();
        }
    }

    private synchronized void afterPause() {
        plan(pause);
        Duration twice = pause.multipliedBy(2);
        pause = twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
    }

    @Override
    public void close() {
        thread.shutdownNow();
        thread.close();
    }
}
