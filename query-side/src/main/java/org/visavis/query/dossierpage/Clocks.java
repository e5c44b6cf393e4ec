package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.Clock;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * The four clocks: exactly one runs while the dossier is open, none once it is closed.
 *
 * @param counted milliseconds on each, before the present run
 * @param turned which runs, or ran until the closing
 * @param since when the present run began, or when it stopped
 * @param running false once the dossier is closed
 */
record Clocks(Map<Clock, Long> counted, Clock turned, Instant since, boolean running) {

    static Clocks started(Instant openedAt) {
        return new Clocks(Map.of(), Clock.WITH_US, openedAt, true);
    }

    /**
     * Goes on with this clock, from this instant; an instant before the last one counts nothing.
     */
    Clocks turned(Clock next, Instant at) {
        if (running && next == turned) {
            return this;
        }
        return new Clocks(running ? countedUntil(at) : counted, next, later(at), true);
    }

    Clocks stopped(Instant at) {
        return running ? new Clocks(countedUntil(at), turned, later(at), false) : this;
    }

    /** The opening really took place at another instant: the first run, with us, was longer. */
    Clocks openedAt(Instant recorded, Instant really) {
        return since.equals(recorded) && running
                ? new Clocks(counted, turned, really, true)
                : new Clocks(
                        plus(Clock.WITH_US, Duration.between(really, recorded)),
                        turned,
                        since,
                        running);
    }

    /** The closing really took place at another instant: the last run was longer. */
    Clocks closedAt(Instant recorded, Instant really) {
        return running
                ? this
                : new Clocks(
                        plus(turned, Duration.between(recorded, really)), turned, really, false);
    }

    /** What one clock has counted up to this instant. */
    Duration until(Instant now, Clock clock) {
        Map<Clock, Long> then = running ? countedUntil(now) : counted;
        return Duration.ofMillis(then.getOrDefault(clock, 0L));
    }

    /** What one clock had counted before the present run. */
    long before(Clock clock) {
        return counted.getOrDefault(clock, 0L);
    }

    @Nullable Clock runs() {
        return running ? turned : null;
    }

    private Instant later(Instant at) {
        return at.isAfter(since) ? at : since;
    }

    private Map<Clock, Long> countedUntil(Instant at) {
        return plus(turned, Duration.between(since, later(at)));
    }

    private Map<Clock, Long> plus(Clock clock, Duration more) {
        Map<Clock, Long> next = new EnumMap<>(Clock.class);
        next.putAll(counted);
        next.merge(clock, more.toMillis(), (a, b) -> Math.max(0, a + b));
        return Map.copyOf(next);
    }
}
