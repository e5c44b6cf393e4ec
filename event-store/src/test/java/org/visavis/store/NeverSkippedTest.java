package org.visavis.store;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.store.append.AppendRequest;
import org.visavis.store.append.Appender;
import org.visavis.store.append.EncodedEvent;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * The promise "no event is ever skipped": eight writers append while one append is frozen, and
 * readers follow positions meanwhile. The control appends with a sequence and without a lock, as is
 * usual, and must lose events.
 *
 * <p>{@code -Dvisavis.freeze.seconds=90} freezes as long as the promise says; the default is short.
 */
@Tag("proof")
class NeverSkippedTest {
    private static final int WRITERS = 8;
    private static final Duration FREEZE =
            Duration.ofSeconds(Long.getLong("visavis.freeze.seconds", 4));
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private TestStore store;
    private Frozen frozen;

    @BeforeEach
    void start() {
        store = TestStore.create(NeverSkippedTest.class);
        store.pages();
        frozen = new Frozen(store);
    }

    @AfterEach
    void stop() {
        GenericEventMessage.clock = Clock.systemUTC();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, -60})
    void no_event_is_skipped_while_an_append_sits_idle_in_its_transaction(int clockAhead) {
        setReadersClock(clockAhead);
        missNothingWhile(frozen::idleInTransaction);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, -60})
    void no_event_is_skipped_while_the_process_of_an_append_is_stopped(int clockAhead) {
        setReadersClock(clockAhead);
        missNothingWhile(frozen::stopped);
    }

    @Test
    void control_a_sequence_without_the_lock_skips_events() {
        store.execute(Frozen.CARELESS_TABLE);
        var seen = ConcurrentHashMap.<Long>newKeySet();
        var done = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = threads.submit(() -> follow(frozen::carelessAfter, seen, done));
            var writers = new ArrayList<Future<?>>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(threads.submit(() -> frozen.writeCarelessly(200)));
            }
            frozen.carelessly(Duration.ofSeconds(1));
            await(writers);
            done.set(true);
            await(List.of(reader));
        }
        long written = store.count("select count(*) from careless");
        System.out.printf("control: missed %d of %d%n", written - seen.size(), written);
        assertThat(seen.size()).isLessThan((int) written);
    }

    private void missNothingWhile(Function<Duration, Boolean> freeze) {
        var seen = ConcurrentHashMap.<Long>newKeySet();
        var projected = ConcurrentHashMap.<Long>newKeySet();
        var enough = new AtomicBoolean();
        var done = new AtomicBoolean();
        var projections =
                store.projections(rows -> List.of(event -> projected.add(event.position())));
        var acknowledged = ConcurrentHashMap.<Long>newKeySet();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = threads.submit(() -> follow(this::after, seen, done));
            var writers = new ArrayList<Future<?>>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(threads.submit(() -> write(enough, acknowledged)));
            }
            assertThat(store.eventually(() -> seen.size() > 100)).isTrue();
            boolean survived = freeze.apply(FREEZE);
            int before = acknowledged.size();
            assertThat(store.eventually(() -> acknowledged.size() > before + 100)).isTrue();
            enough.set(true);
            await(writers);
            done.set(true);
            await(List.of(reader));
            System.out.printf("the frozen append was %s%n", survived ? "kept" : "given up");
        }
        long last = store.reader.lastPosition();
        assertThat(projections.awaitPosition(last, PATIENCE)).isTrue();
        System.out.printf(
                "events %d, missed by reading %d, by projecting %d%n",
                last, last - seen.size(), last - projected.size());
        assertThat(store.count("select count(*) from store.event")).isEqualTo(last);
        assertThat(seen).hasSize((int) last).containsAll(acknowledged);
        assertThat(projected).hasSize((int) last);
        assertThat(store.count("select count(*) - count(distinct command_key) from store.event"))
                .as("twice")
                .isZero();
    }

    /** Appends until told to stop; what was not acknowledged is sent again with its key. */
    private void write(AtomicBoolean enough, Set<Long> acknowledged) {
        try (var appender = new Appender(store.plainCommand(), () -> {})) {
            while (!enough.get()) {
                var request = request();
                var position = attempt(appender, request);
                while (position.isEmpty()) {
                    position = attempt(appender, request);
                }
                acknowledged.add(position.getAsLong());
            }
        }
    }

    private static OptionalLong attempt(Appender appender, AppendRequest request) {
        try {
            return OptionalLong.of(appender.append(request).position());
        } catch (StoreUnavailable e) {
            return OptionalLong.empty();
        }
    }

    private List<Long> after(long position) {
        return store.reader.all(position, 1_000).stream().map(Recorded::position).toList();
    }

    private static void follow(
            Function<Long, List<Long>> after, Set<Long> seen, AtomicBoolean done) {
        long position = 0;
        while (true) {
            boolean last = done.get();
            var next = after.apply(position);
            seen.addAll(next);
            position = next.isEmpty() ? position : next.getLast();
            if (last && next.isEmpty()) {
                return;
            }
        }
    }

    /** Axon's gap logic compares this clock with the events' own; ours asks no clock at all. */
    private static void setReadersClock(int secondsAhead) {
        GenericEventMessage.clock =
                Clock.offset(Clock.systemUTC(), Duration.ofSeconds(secondsAhead));
    }

    static AppendRequest request() {
        return new AppendRequest(
                "lamp-" + UUID.randomUUID(),
                0L,
                new CommandKey(UUID.randomUUID(), new byte[] {1}),
                "{\"actor\":\"a\",\"role\":\"r\",\"application\":\"t\"}".getBytes(UTF_8),
                List.of(),
                List.of(
                        new EncodedEvent(
                                UUID.randomUUID(), "LampSwitchedOff", "1", "{}".getBytes(UTF_8))));
    }

    private static void await(List<? extends Future<?>> futures) {
        for (var future : futures) {
            try {
                future.get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
