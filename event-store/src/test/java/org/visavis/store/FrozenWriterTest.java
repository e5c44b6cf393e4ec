package org.visavis.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.visavis.store.append.Appender;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/**
 * What a writer that freezes with the lock costs the others: the server ends its session after
 * three seconds. The control takes that limit away, and the others wait as long as it sleeps.
 */
@Tag("proof")
class FrozenWriterTest {
    private static final Duration FREEZE = Duration.ofSeconds(Proofs.count(5, 20));
    private TestStore store;
    private Frozen frozen;

    @BeforeEach
    void start() {
        store = TestStore.create(FrozenWriterTest.class);
        frozen = new Frozen(store);
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void the_others_go_on_while_it_is_still_frozen() throws Exception {
        assertThat(othersGoOnDuring(frozen::idleInTransaction)).isTrue();
    }

    @Test
    void control_without_the_limit_the_others_wait_until_it_wakes() throws Exception {
        assertThat(othersGoOnDuring(frozen::idleWithoutLimit)).isFalse();
    }

    private boolean othersGoOnDuring(Predicate<Duration> freeze) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                Appender appender = new Appender(store.plainCommand(), () -> {})) {
            appender.append(NeverSkippedTest.request());
            Future<Boolean> sleeper = threads.submit(() -> freeze.test(FREEZE));
            assertThat(store.eventually(this::isLocked)).isTrue();
            long start = System.nanoTime();
            insist(appender);
            boolean during = !frozen.isAwake();
            System.out.printf(
                    "frozen for %d s, the others waited %.1f s%n",
                    FREEZE.toSeconds(), (System.nanoTime() - start) / 1e9);
            sleeper.get();
            return during;
        }
    }

    private static void insist(Appender appender) {
        var request = NeverSkippedTest.request();
        while (true) {
            try {
                appender.append(request);
                return;
            } catch (StoreUnavailable waitedInVain) {
                // Again, with the same key.
            }
        }
    }

    private boolean isLocked() {
        return store.count(
                        "select count(*) from pg_locks join pg_database d on d.oid = database"
                                + " where locktype = 'advisory' and granted"
                                + " and d.datname = current_database()")
                > 0;
    }
}
