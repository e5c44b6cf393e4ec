package org.visavis.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;

class DatesTest {
    private final Dates dates = new Dates();

    @Test
    void dates_are_told_on_the_towns_clocks_in_winter_and_in_summer() {
        assertThat(dates.moment(Instant.parse("2026-01-31T23:30:00Z")))
                .isEqualTo("1er février 2026 à 0\u00a0h\u00a030");
        assertThat(dates.moment(Instant.parse("2026-07-14T12:05:00Z")))
                .isEqualTo("14 juillet 2026 à 14\u00a0h\u00a005");
    }

    @Test
    void only_the_first_of_a_month_is_told_1er() {
        assertThat(dates.weekday(LocalDate.of(2026, 3, 1))).isEqualTo("dimanche 1er mars 2026");
        assertThat(dates.day(LocalDate.of(2026, 3, 21))).isEqualTo("21 mars 2026");
        assertThat(dates.brief(LocalDate.of(2026, 3, 1))).isEqualTo("01/03/2026");
    }
}
