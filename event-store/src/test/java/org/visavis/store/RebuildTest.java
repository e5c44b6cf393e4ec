package org.visavis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.visavis.store.append.AppendRequest;
import org.visavis.store.append.Appender;
import org.visavis.store.append.EncodedEvent;
import org.visavis.store.lamp.LampCommand.Blink;
import org.visavis.store.lamp.LampCommand.Install;
import org.visavis.store.lamp.LampCommand.SwitchOn;
import org.visavis.store.lamp.LampRows;
import org.visavis.store.rows.Table;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

class RebuildTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Envelope PLAIN = Envelope.of(TestStore.HEADER);

    /** Not the pool that all share: whoever blocks it keeps a processor from ending. */
    private static final Executor THREADS = work -> Thread.ofPlatform().daemon().start(work);

    private TestStore store;
    private CommandLine commands;
    private Projections projections;

    @BeforeEach
    void start() {
        store = TestStore.create(RebuildTest.class);
        store.pages();
        commands = store.commandLine();
        projections = store.projections();
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void while_others_write_and_read_the_new_rows_take_the_place_of_the_old_and_are_equal()
            throws InterruptedException {
        var lamps = IntStream.range(0, 40).mapToObj(i -> installed()).toList();
        lamps.forEach(lamp -> commands.send(new Blink(lamp, 3), PLAIN));
        assertThat(projections.awaitPosition(store.reader.lastPosition(), PATIENCE)).isTrue();
        var stop = new AtomicBoolean();
        var written =
                CompletableFuture.supplyAsync(
                        () -> {
                            var more = new ArrayList<String>();
                            while (!stop.get()) {
                                more.add(installed());
                                commands.send(new SwitchOn(more.getLast(), 60), PLAIN);
                            }
                            return more;
                        },
                        THREADS);
        var read =
                CompletableFuture.supplyAsync(
                        () -> {
                            long least = Long.MAX_VALUE;
                            while (!stop.get()) {
                                least = Math.min(least, lamps());
                            }
                            return least;
                        },
                        THREADS);
        var steps = EnumSet.noneOf(RebuildStep.class);

        RebuildReport report;
        try {
            report = projections.rebuild((step, done, of) -> steps.add(step));
        } finally {
            stop.set(true);
        }

        assertThat(report.differences()).isEmpty();
        assertThat(report.events()).isGreaterThanOrEqualTo(40 * 7);
        assertThat(steps).isEqualTo(EnumSet.allOf(RebuildStep.class));
        assertThat(read.join()).as("nobody saw an empty table").isGreaterThanOrEqualTo(40);
        int all = 40 + written.join().size();
        assertThat(projections.awaitPosition(store.reader.lastPosition(), PATIENCE)).isTrue();
        assertThat(lamps()).isEqualTo(all);
        assertThat(store.count("select count(*) from pages.lamp where lit = 3")).isEqualTo(40);
        assertThat(store.count("select count(*) from pg_indexes where indexname = 'lamp_lit'"))
                .isEqualTo(1);
        assertThat(store.count("select count(*) from pg_tables where schemaname = 'pages_beside'"))
                .isZero();
    }

    @Test
    void what_was_wrong_before_is_counted_and_put_right() throws InterruptedException {
        IntStream.range(0, 10).forEach(i -> installed());
        assertThat(projections.awaitPosition(store.reader.lastPosition(), PATIENCE)).isTrue();
        store.execute(
                "update pages.lamp set lit = 99 where ctid in (select ctid from pages.lamp limit"
                        + " 2)");
        store.execute(
                "delete from pages.lamp where lit = 0 and ctid in (select ctid from pages.lamp"
                        + " where lit = 0 limit 1)");

        var report = projections.rebuild(RebuildWatch.NONE);

        assertThat(report.differences()).containsExactly(Map.entry("lamp", 5L));
        assertThat(store.count("select count(*) from pages.lamp where lit = 0")).isEqualTo(10);
        assertThat(projections.rebuild(RebuildWatch.NONE).differences()).isEmpty();
    }

    @Test
    void a_poisoned_stream_and_an_unknown_event_are_parked_beside_too_and_stop_nobody()
            throws InterruptedException {
        var poisoned = installed();
        commands.send(new SwitchOn(poisoned, 5_000), PLAIN);
        var stolen = installed();
        append(stolen, "LampStolen");
        var lit = installed();
        long last = commands.send(new SwitchOn(lit, 40), PLAIN).position();
        assertThat(projections.awaitPosition(last, PATIENCE)).isTrue();
        assertThat(store.eventually(() -> projections.parked().size() == 2)).isTrue();

        assertThat(projections.rebuild(RebuildWatch.NONE).differences()).isEmpty();

        assertThat(projections.parked())
                .extracting(Parked::stream)
                .containsExactly(poisoned, stolen);
        assertThat(store.count("select watt from pages.lamp where lamp = '" + lit + "'"))
                .isEqualTo(40);
        assertThat(lamps()).isEqualTo(3);
        long next = commands.send(new Install("lamp-after", "hall"), PLAIN).position();
        assertThat(projections.awaitPosition(next, PATIENCE)).isTrue();
        assertThat(lamps()).isEqualTo(4);
    }

    @Test
    void what_would_park_more_than_before_does_not_take_the_place() {
        var fragile = new AtomicBoolean();
        projections.close();
        projections =
                store.projections(
                        rows -> {
                            var lamps = new LampRows(rows);
                            return List.of(
                                    new Projector() {
                                        @Override
                                        public void on(Recorded event) {
                                            if (fragile.get()) {
                                                throw new IllegalStateException("fragile");
                                            }
                                            lamps.on(event);
                                        }

                                        @Override
                                        public List<Table> tables() {
                                            return lamps.tables();
                                        }
                                    });
                        });
        var lamp = installed();
        assertThat(projections.awaitPosition(store.reader.lastPosition(), PATIENCE)).isTrue();
        fragile.set(true);

        assertThatThrownBy(() -> projections.rebuild(RebuildWatch.NONE))
                .isInstanceOf(RebuildRefused.class);

        fragile.set(false);
        assertThat(store.count("select count(*) from pages.lamp where lamp = '" + lamp + "'"))
                .isEqualTo(1);
        long next = commands.send(new SwitchOn(lamp, 40), PLAIN).position();
        assertThat(projections.awaitPosition(next, PATIENCE)).isTrue();
    }

    private void append(String lamp, String type) {
        var event = new EncodedEvent(UUID.randomUUID(), type, "1", "{}".getBytes(UTF_8));
        try (var appender = new Appender(store.plainCommand(), () -> {})) {
            appender.append(
                    new AppendRequest(
                            lamp, null, null, "{}".getBytes(UTF_8), List.of(), List.of(event)));
        }
    }

    private long lamps() {
        return store.count("select count(*) from pages.lamp");
    }

    private String installed() {
        var lamp = "lamp-" + UUID.randomUUID();
        commands.send(new Install(lamp, "hall"), PLAIN);
        return lamp;
    }
}
