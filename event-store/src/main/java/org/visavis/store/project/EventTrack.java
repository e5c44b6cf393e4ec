package org.visavis.store.project;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.visavis.store.EventReader;
import org.visavis.store.Recorded;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * All events in order of position, as Axon tracks them. Since positions become visible in order and
 * without gaps, "what comes after n" is all there is to know. It asks the store only after a wake:
 * a signal that came before a question cannot concern an event the question did not see.
 */
final class EventTrack implements StreamableMessageSource<TrackedEventMessage<?>> {
    private final EventReader events;
    private final Pace pace;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final AtomicLong wakes = new AtomicLong(1);
    private volatile Instant caughtUpAt = Instant.now();
    private volatile boolean held;

    EventTrack(EventReader events, Pace pace) {
        this.events = events;
        this.pace = pace;
    }

    /** Has nobody find anything new, or again what there is. */
    void hold(boolean still) {
        held = still;
        wake();
    }

    /** Has whoever waits look again. */
    void wake() {
        wakes.incrementAndGet();
        lock.lock();
        try {
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** When the last known event had been fetched (real time). */
    Instant caughtUpAt() {
        return caughtUpAt;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new Track(token instanceof GlobalSequenceTrackingToken at ? at.getGlobalIndex() : 0);
    }

    private final class Track implements BlockingStream<TrackedEventMessage<?>> {
        private final Deque<TrackedEventMessage<?>> fetched = new ArrayDeque<>();
        private long position;
        private long drainedAtWake;
        private boolean crowded;

        private Track(long position) {
            this.position = position;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            fetchIfWoken();
            return Optional.ofNullable(fetched.peek());
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            long deadline = System.nanoTime() + unit.toNanos(timeout);
            fetchIfWoken();
            while (fetched.isEmpty() && !held && awaitWake(deadline)) {
                if (crowded) {
                    TimeUnit.NANOSECONDS.sleep(pace.gathering().toNanos());
                }
                fetchIfWoken();
            }
            if (held) {
                unit.sleep(timeout);
            }
            return !fetched.isEmpty();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
            return fetched.remove();
        }

        private void fetchIfWoken() {
            long now = wakes.get();
            if (!fetched.isEmpty() || now == drainedAtWake || held) {
                return;
            }
            var next = events.track(position, pace.batch());
            for (var event : next) {
                fetched.add(message(event));
                position = event.position();
            }
            crowded = next.size() > 1;
            if (next.size() < pace.batch()) {
                drainedAtWake = now;
                caughtUpAt = Instant.now();
            }
        }

        private boolean awaitWake(long deadline) throws InterruptedException {
            lock.lock();
            try {
                while (wakes.get() == drainedAtWake) {
                    long left = deadline - System.nanoTime();
                    if (left <= 0 || woken.awaitNanos(left) <= 0) {
                        return false;
                    }
                }
                return true;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void close() {
            fetched.clear();
        }
    }

    private static TrackedEventMessage<Recorded> message(Recorded event) {
        var recordedAt = event.recordedAt();
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(event.position()),
                new GenericEventMessage<>(
                        new GenericMessage<>(event.id().toString(), event, Map.of()),
                        () -> recordedAt));
    }
}
