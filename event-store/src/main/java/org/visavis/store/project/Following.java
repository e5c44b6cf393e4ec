package org.visavis.store.project;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Knows how far another process has projected, by looking: that one has no time to tell. */
final class Following {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    private final LongSupplier projected;
    private final LongSupplier recorded;
    private final Reached reached;
    private final ReentrantLock oneLooks = new ReentrantLock();
    private Sighting last = new Sighting(0, Instant.now());
    private volatile Instant caughtUpAt = Instant.now();

    /** How much was recorded at a moment (real time). */
    private record Sighting(long recorded, Instant at) {}

    /**
     * @param projected asks how far the other one is
     * @param recorded asks for the store's last position
     * @param reached is told
     */
    Following(LongSupplier projected, LongSupplier recorded, Reached reached) {
        this.projected = projected;
        this.recorded = recorded;
        this.reached = reached;
    }

    /** Looks once, unless somebody is looking, and tells if it is still another one's work. */
    void look(BooleanSupplier isElsewhere) {
        if (!oneLooks.tryLock()) {
            return;
        }
        try {
            Sighting now = new Sighting(recorded.getAsLong(), Instant.now());
            long position = projected.getAsLong();
            if (position >= last.recorded()) {
                caughtUpAt = last.at();
            }
            last = now;
            if (isElsewhere.getAsBoolean()) {
                reached.reach(position);
            }
        } finally {
            oneLooks.unlock();
        }
    }

    /** Waits for a position, looking; false if that took too long. */
    boolean await(long wanted, Duration patience, BooleanSupplier isElsewhere) {
        long end = System.nanoTime() + patience.toNanos();
        while (!reached.await(wanted, BETWEEN_LOOKS)) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            look(isElsewhere);
        }
        return true;
    }

    /** A moment at which all that was recorded is projected by now (real time). */
    Instant caughtUpAt() {
        return caughtUpAt;
    }
}
