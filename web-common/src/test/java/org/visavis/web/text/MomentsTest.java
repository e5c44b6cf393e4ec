package org.visavis.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

class MomentsTest {
    private static final Instant WINTER = Instant.parse("2026-01-31T23:30:00Z");
    private static final Instant SUMMER = Instant.parse("2026-07-14T12:05:00Z");

    @Test
    void moments_are_told_on_the_towns_clocks_in_winter_and_in_summer() {
        assertThat(Moments.FRENCH.moment(WINTER)).isEqualTo("1er février 2026 à 0\u00a0h\u00a030");
        assertThat(Moments.FRENCH.moment(SUMMER)).isEqualTo("14 juillet 2026 à 14\u00a0h\u00a005");
        assertThat(Moments.ENGLISH.moment(SUMMER)).isEqualTo("14 July 2026 at 14:05");
        assertThat(Moments.DUTCH.moment(SUMMER)).isEqualTo("14 juli 2026 om 14:05 uur");
        assertThat(Moments.dayOf(WINTER)).isEqualTo("2026-02-01");
    }

    @Test
    void only_in_french_and_only_the_first_of_a_month_is_told_1er() {
        LocalDate first = LocalDate.of(2026, 3, 1);

        assertThat(Moments.FRENCH.weekday(first)).isEqualTo("dimanche 1er mars 2026");
        assertThat(Moments.FRENCH.day(first.plusDays(20))).isEqualTo("21 mars 2026");
        assertThat(Moments.FRENCH.brief(first)).isEqualTo("01/03/2026");
        assertThat(Moments.ENGLISH.weekday(first)).isEqualTo("Sunday 1 March 2026");
        assertThat(Moments.DUTCH.weekday(first)).isEqualTo("zondag 1 maart 2026");
    }

    @Test
    void a_country_changes_nothing_and_an_unknown_language_is_told_french() {
        assertThat(Moments.in(Locale.CANADA)).isEqualTo(Moments.ENGLISH);
        assertThat(Moments.in(Locale.of("nl", "BE"))).isEqualTo(Moments.DUTCH);
        assertThat(Moments.in(Locale.JAPANESE)).isEqualTo(Moments.FRENCH);
    }
}
