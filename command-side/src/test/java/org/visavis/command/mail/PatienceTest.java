package org.visavis.command.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class PatienceTest {
    @Test
    void each_wait_is_twice_the_last_up_to_the_longest() {
        assertThat(Patience.USUAL.after(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Patience.USUAL.after(2)).isEqualTo(Duration.ofSeconds(2));
        assertThat(Patience.USUAL.after(12)).isEqualTo(Duration.ofSeconds(2048));
        assertThat(Patience.USUAL.after(13)).isEqualTo(Duration.ofHours(1));
        assertThat(Patience.USUAL.after(10_000)).isEqualTo(Duration.ofHours(1));
    }
}
