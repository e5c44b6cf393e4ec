package org.visavis.standalone.clock;

import org.visavis.store.TownClock;
import org.visavis.web.problem.Unavailable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * The hands of the town's clock. They go forward from one due instant to the next, and at each all
 * is done that falls due, so that it is recorded as if the time had passed.
 */
final class Hands {
    /** So far at once; beyond, it would be a slip of the keyboard. */
    static final Duration FARTHEST = Duration.ofDays(3653);

    private static final int LOOKS = 300;

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final TownClock town;
    private final InstantSource pages;
    private final Function<Instant, Optional<Instant>> nextDue;
    private final Settlement settlement;

    /**
     * @param pages the clock of what is shown, which follows
     * @param nextDue when something falls due next after an instant
     */
    Hands(
            TownClock town,
            InstantSource pages,
            Function<Instant, Optional<Instant>> nextDue,
            Settlement settlement) {
        this.town = town;
        this.pages = pages;
        this.nextDue = nextDue;
        this.settlement = settlement;
    }

    /** What they show. */
    Instant now() {
        return town.instant();
    }

    /** When something falls due next. */
    Optional<Instant> nextDue() {
        return nextDue.apply(now());
    }

    /**
     * Moves them to this moment and returns when all is done that fell due; a moment that is past
     * changes nothing. What was begun before it failed stays: asked again, it goes on from there.
     *
     * @return whether they moved
     * @throws TooFar if that is more than ten years ahead
     * @throws Unavailable if something that is due is not done within a minute
     */
    boolean moveTo(Instant moment) {
        oneAtATime.lock();
        try {
            if (!moment.isAfter(now())) {
                return false;
            }
            if (moment.isAfter(now().plus(FARTHEST))) {
                throw new TooFar(now().plus(FARTHEST));
            }
            goTo(moment);
            return true;
        } finally {
            oneAtATime.unlock();
        }
    }

    private void goTo(Instant moment) {
        settlement.await();
        for (Optional<Instant> due = dueBefore(moment); due.isPresent(); due = dueBefore(moment)) {
            town.advanceTo(due.get());
            settlement.await();
        }
        town.advanceTo(moment);
        settlement.await();
        awaitPages();
    }

    private Optional<Instant> dueBefore(Instant moment) {
        return nextDue().filter(due -> !due.isAfter(moment));
    }

    private void awaitPages() {
        Instant shown = now();
        for (int looks = 0; pages.instant().isBefore(shown); looks++) {
            if (looks > LOOKS) {
                throw new Unavailable("The pages' clock has not followed", Duration.ofSeconds(1));
            }
            Settlement.pause();
        }
    }
}
