package org.visavis.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.visavis.store.lamp.LampCommand.Blink;
import org.visavis.store.lamp.LampCommand.Install;
import org.visavis.store.lamp.LampCommand.SwitchOn;
import org.visavis.store.lamp.LampEvent;
import org.visavis.store.lamp.LampRows;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** One event that cannot be projected, among ten thousand that can. */
@Tag("proof")
class PoisonedTest {
    private static final int LAMPS = 500;
    private static final int EVENTS = 20;
    private static final int POISON = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Envelope PLAIN = Envelope.of(TestStore.HEADER);

    private TestStore store;
    private volatile boolean cured;

    /** What the poisoned event meets. */
    enum Poison {
        A_CONSTRAINT_OF_THE_DATABASE,
        AN_EXCEPTION_OF_THE_HANDLER
    }

    @BeforeEach
    void start() {
        store = TestStore.create(PoisonedTest.class);
        store.pages();
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void its_stream_alone_is_parked_until_it_can_be_projected(Poison poison) throws Exception {
        var commands = store.commandLine();
        var lamps = IntStream.range(0, LAMPS).mapToObj(i -> "lamp-" + UUID.randomUUID()).toList();
        var poisoned = lamps.get(LAMPS / 2);
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            clients.invokeAll(
                    lamps.stream()
                            .map(lamp -> Executors.callable(() -> light(commands, lamp, poisoned)))
                            .toList());
        }
        if (poison == Poison.AN_EXCEPTION_OF_THE_HANDLER) {
            store.execute("alter table pages.lamp drop constraint lamp_watt_check");
        }
        var projections = store.projections(rows -> List.of(projector(poison, rows)));
        assertThat(projections.awaitPosition((long) LAMPS * EVENTS, PATIENCE)).isTrue();

        assertThat(projections.parked()).extracting(Parked::stream).containsOnly(poisoned);
        assertThat(count("watt = 60")).isEqualTo(LAMPS - 1);
        assertThat(count("watt = " + POISON)).isZero();

        cure(poison);
        assertThat(store.eventually(() -> projections.parked().isEmpty())).isTrue();
        assertThat(count("watt = " + POISON)).isEqualTo(1);
        assertThat(count("lit = " + EVENTS / 2)).isEqualTo(LAMPS);
    }

    private static void light(CommandLine commands, String lamp, String poisoned) {
        commands.send(new Install(lamp, "hall"), PLAIN);
        commands.send(new Blink(lamp, EVENTS / 2 - 1), PLAIN);
        commands.send(new SwitchOn(lamp, lamp.equals(poisoned) ? POISON : 60), PLAIN);
    }

    private Projector projector(Poison poison, Rows rows) {
        LampRows lamps = new LampRows(rows);
        return switch (poison) {
            case A_CONSTRAINT_OF_THE_DATABASE -> lamps;
            case AN_EXCEPTION_OF_THE_HANDLER -> new Throwing(lamps);
        };
    }

    /** Its tables are those of the other, its handler is not. */
    private final class Throwing implements Projector {
        private final Projector lamps;

        Throwing(Projector lamps) {
            this.lamps = lamps;
        }

        @Override
        public void on(Recorded event) {
            if (!cured && event.payload().equals(new LampEvent.SwitchedOn(POISON))) {
                throw new IllegalStateException("a lamp that draws too much");
            }
            lamps.on(event);
        }

        @Override
        public List<Table> tables() {
            return lamps.tables();
        }
    }

    private void cure(Poison poison) {
        if (poison == Poison.A_CONSTRAINT_OF_THE_DATABASE) {
            store.execute("alter table pages.lamp drop constraint lamp_watt_check");
        }
        cured = true;
    }

    private long count(String condition) {
        return store.count("select count(*) from pages.lamp where " + condition);
    }
}
