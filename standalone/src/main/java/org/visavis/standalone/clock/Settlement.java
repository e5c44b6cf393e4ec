package org.visavis.standalone.clock;

import org.visavis.web.problem.Unavailable;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Waits until all that follows from what is recorded is done, and what follows from that. */
final class Settlement {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(5);
    private static final int LOOK_MILLIS = 10;

    private final List<Settling> parts;
    private final LongSupplier recorded;

    /**
     * @param parts whoever does something by itself
     * @param recorded the position of the last event
     */
    Settlement(List<Settling> parts, LongSupplier recorded) {
        this.parts = List.copyOf(parts);
        this.recorded = recorded;
    }

    /**
     * Returns when nothing is left to do.
     *
     * @throws Unavailable if that takes longer than a minute
     */
    void await() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReached()) {
            if (System.nanoTime() > end) {
                throw new Unavailable("What falls due is not done yet", ASK_AGAIN);
            }
            pause();
        }
    }

    /** One part's work may be another's: it counts if nothing was recorded meanwhile. */
    private boolean isReached() {
        long before = recorded.getAsLong();
        return parts.stream().allMatch(Settling::isSettled) && recorded.getAsLong() == before;
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("The program ends", ASK_AGAIN, e);
        }
    }
}
