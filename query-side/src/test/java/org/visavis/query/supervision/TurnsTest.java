package org.visavis.query.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.visavis.events.dossier.Channel;

import java.time.Duration;
import java.time.Instant;

/** Who waits for an answer, and since when. */
class TurnsTest {
    private final Turns turns = new Turns();

    @Test
    void the_first_message_after_the_last_answer_waits() {
        turns.wrote(day(1));
        turns.spoken(Channel.CALL, day(2));
        assertThat(turns.unansweredSince()).isNull();

        turns.wrote(day(4));
        turns.wrote(day(3));
        assertThat(turns.unansweredSince()).isEqualTo(day(3));
        assertThat(turns.firstHuman()).isEqualTo(day(2));
    }

    @Test
    void a_closing_answers_what_was_asked_before_and_is_no_contact() {
        turns.wrote(day(1));
        turns.closed(day(2));
        assertThat(turns.unansweredSince()).isNull();
        assertThat(turns.firstHuman()).isNull();

        turns.wrote(day(3));
        assertThat(turns.unansweredSince()).isEqualTo(day(3));
    }

    private static Instant day(int number) {
        return Instant.parse("2026-03-01T08:00:00Z").plus(Duration.ofDays(number));
    }
}
