package org.visavis.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class WakeTest {

    @Test
    void a_signal_wakes_another_process() throws InterruptedException {
        try (var store = TestStore.create(WakeTest.class);
                var here = Wake.start(store.plainCommand());
                var there = Wake.start(store.plainCommand())) {
            assertThat(there.awaitVerdict(Duration.ofSeconds(20))).isTrue();
            assertThat(there.isPolling()).isFalse();
            var woken = new CountDownLatch(1);
            there.onWake(woken::countDown);
            here.signal();
            assertThat(woken.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void where_notifications_do_not_arrive_readers_are_woken_by_the_clock() {
        try (var nowhere = Wake.start("jdbc:postgresql://127.0.0.1:1/nowhere", "nobody", "")) {
            assertThat(nowhere.awaitVerdict(Duration.ofSeconds(20))).isFalse();
            assertThat(nowhere.isPolling()).isTrue();
            var wakes = new AtomicInteger();
            nowhere.onWake(wakes::incrementAndGet);
            try (var store = TestStore.create(WakeTest.class)) {
                assertThat(store.eventually(() -> wakes.get() > 2)).isTrue();
            }
        }
    }
}
