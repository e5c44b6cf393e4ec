package org.visavis.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.visavis.web.text.Language;

import java.time.Instant;
import java.time.LocalDate;

class DatesTest {
    private static final Instant LATE_IN_JANUARY = Instant.parse("2026-01-31T23:30:00Z");

    private final Dates dates = new Dates();

    @AfterEach
    void nobodyReadsAnyMore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void dates_are_told_in_the_language_of_whoever_reads_the_page() {
        read(Language.FRENCH);
        assertThat(dates.day(LocalDate.of(2026, 3, 21))).isEqualTo("21 mars 2026");
        assertThat(dates.moment(LATE_IN_JANUARY)).isEqualTo("1er février 2026 à 0\u00a0h\u00a030");
        read(Language.ENGLISH);
        assertThat(dates.weekday(LATE_IN_JANUARY)).isEqualTo("Sunday 1 February 2026");
        read(Language.DUTCH);
        assertThat(dates.brief(LATE_IN_JANUARY)).isEqualTo("01-02-2026");
    }

    private static void read(Language language) {
        LocaleContextHolder.setLocale(language.locale());
    }
}
