package org.visavis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.visavis.store.lamp.LampCommand.Install;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

class TownClockTest {
    private TestStore store;
    private CommandLine commands;

    @BeforeEach
    void start() {
        store = TestStore.create(TownClockTest.class);
        commands = store.commandLine();
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void recorded_times_follow_the_towns_clock_and_so_does_another_process() {
        try (var clock = TownClock.demonstration(store.command);
                var elsewhere = TownClock.demonstration(store.command)) {
            var later = clock.instant().plus(10, ChronoUnit.DAYS);
            clock.advanceTo(later);
            assertThat(clock.instant()).isCloseTo(later, within(1, ChronoUnit.MINUTES));
            assertThat(recordedAt()).isCloseTo(later, within(1, ChronoUnit.MINUTES));
            assertThat(store.eventually(() -> elsewhere.instant().isAfter(later))).isTrue();
        }
    }

    @Test
    void the_clock_never_goes_back() {
        try (var clock = TownClock.demonstration(store.command)) {
            var later = clock.instant().plus(10, ChronoUnit.DAYS);
            clock.advanceTo(later);
            clock.advanceTo(later.minus(5, ChronoUnit.DAYS));
            assertThat(clock.instant()).isAfterOrEqualTo(later);
        }
    }

    @Test
    void recorded_times_never_go_back_when_the_demonstration_is_over() {
        try (var clock = TownClock.demonstration(store.command)) {
            clock.advanceTo(clock.instant().plus(10, ChronoUnit.DAYS));
        }
        var ahead = recordedAt();
        var real = TownClock.real(store.command);
        assertThat(Duration.between(Instant.now(), real.instant()).abs())
                .isLessThan(Duration.ofMinutes(1));
        assertThat(recordedAt()).isEqualTo(ahead);
        assertThat(store.count("select micros from store.clock_offset")).isZero();
    }

    private Instant recordedAt() {
        var receipt =
                commands.send(
                        new Install("lamp-" + UUID.randomUUID(), "hall"),
                        Envelope.of(TestStore.HEADER));
        return store.reader.read(receipt.stream(), 0, 1).getFirst().recordedAt();
    }
}
