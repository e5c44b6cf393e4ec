package org.visavis.query.supervision;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How much work may go into fresh figures: a twentieth of the time that passes, with a few seconds
 * saved up. Whoever asks now and then always gets the latest; a crowd shares what is at most a
 * second old.
 */
final class Budget {
    private static final long MOST = TimeUnit.SECONDS.toNanos(3);
    private static final long OLDEST = TimeUnit.SECONDS.toNanos(1);
    private static final int PART = 20;

    private final LongSupplier nanos;
    private long savings = MOST;
    private long counted;
    private long spent;

    /**
     * @param nanos a clock that only ever goes on, in nanoseconds
     */
    Budget(LongSupplier nanos) {
        this.nanos = nanos;
        this.counted = nanos.getAsLong();
        this.spent = counted - OLDEST;
    }

    /** Whether there is enough left for more work, or the last was too long ago. */
    boolean allows() {
        long now = nanos.getAsLong();
        savings = Math.min(MOST, savings + (now - counted) / PART);
        counted = now;
        return savings > 0 || now - spent >= OLDEST;
    }

    /** Does the work, and writes down what it took. */
    void spend(Runnable work) {
        long begin = nanos.getAsLong();
        work.run();
        spent = nanos.getAsLong();
        savings -= Math.min(spent - begin, MOST);
    }
}
