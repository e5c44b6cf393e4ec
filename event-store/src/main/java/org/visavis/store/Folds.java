package org.visavis.store;

import org.visavis.store.read.LeastRecent;

import java.util.function.BiFunction;

/**
 * The present state of any stream, by reading only what came since it was last asked for: for
 * checks across streams, one indexed query each.
 *
 * @param <S> the state, immutable
 */
public final class Folds<S> {
    private final EventReader events;
    private final S initial;
    private final BiFunction<S, Object, S> evolve;
    private final LeastRecent<String, Folded<S>> known;

    private record Folded<S>(S state, long version) {}

    /**
     * Folds streams of one kind.
     *
     * @param initial the state of a stream without events
     * @param evolve the state after an event's payload
     * @param capacity how many streams' states are kept
     */
    public Folds(EventReader events, S initial, BiFunction<S, Object, S> evolve, int capacity) {
        this.events = events;
        this.initial = initial;
        this.evolve = evolve;
        this.known = new LeastRecent<>(capacity);
    }

    /**
     * The state of the stream as the store has it now.
     *
     * @throws UnreadableStream if the stream holds an event of an unknown type
     */
    public S of(String stream) {
        var before = known.get(stream).orElseGet(() -> new Folded<>(initial, 0));
        var now = before;
        for (var event : events.tail(stream, before.version())) {
            now = new Folded<>(evolve.apply(now.state(), event.payload()), event.version());
        }
        if (now.version() > before.version()) {
            known.put(stream, now);
        }
        return now.state();
    }
}
