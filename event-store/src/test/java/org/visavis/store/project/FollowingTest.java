package org.visavis.store.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A process that does not project knows how far the one is that does. */
class FollowingTest {
    private final AtomicLong projected = new AtomicLong();
    private final AtomicLong recorded = new AtomicLong();
    private final Reached reached = new Reached();
    private final Following following = new Following(projected::get, recorded::get, reached);

    @Test
    void whoever_waits_looks_until_it_is_reached() {
        var looks = new AtomicInteger();
        var counted =
                new Following(
                        () -> looks.incrementAndGet() < 3 ? 6 : 7, recorded::get, new Reached());
        assertThat(counted.await(7, Duration.ofSeconds(20), () -> true)).isTrue();
        assertThat(looks).hasValue(3);
    }

    @Test
    void whoever_waits_too_long_is_told_so() {
        projected.set(6);
        assertThat(following.await(7, Duration.ofMillis(30), () -> true)).isFalse();
        assertThat(reached.position()).isEqualTo(6);
    }

    @Test
    void what_it_sees_counts_no_more_once_it_projects_itself() {
        reached.reach(9);
        projected.set(6);
        following.look(() -> false);
        assertThat(reached.position()).isEqualTo(9);
    }

    @Test
    void it_is_not_late_as_long_as_what_it_saw_recorded_is_soon_projected() {
        for (int position = 1; position <= 5; position++) {
            recorded.set(position);
            projected.set(position - 1);
            Instant before = Instant.now();
            following.look(() -> true);
            projected.set(position);
            following.look(() -> true);
            assertThat(following.caughtUpAt()).isAfterOrEqualTo(before);
        }
    }

    @Test
    void it_is_late_since_it_last_saw_all_projected() {
        following.look(() -> true);
        recorded.set(5);
        following.look(() -> true);
        following.look(() -> true);
        Instant late = following.caughtUpAt();
        following.look(() -> true);
        assertThat(following.caughtUpAt()).isEqualTo(late);
    }
}
