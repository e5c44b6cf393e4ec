package org.visavis.query.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.TimeUnit;

class BudgetTest {
    private long now;
    private final Budget budget = new Budget(() -> now);

    @Test
    void whoever_asks_now_and_then_always_gets_the_latest() {
        for (int time = 0; time < 1_000; time++) {
            assertThat(budget.allows()).isTrue();
            work(10);
            pass(200);
        }
    }

    @Test
    void a_crowd_shares_what_is_at_most_a_second_old() {
        int fresh = 0;
        for (int time = 0; time < 10_000; time++) {
            if (budget.allows()) {
                work(50);
                fresh++;
            }
            pass(10);
        }
        assertThat(fresh).isBetween(100, 300);
    }

    private void work(int milliseconds) {
        budget.spend(() -> pass(milliseconds));
    }

    private void pass(int milliseconds) {
        now += TimeUnit.MILLISECONDS.toNanos(milliseconds);
    }
}
