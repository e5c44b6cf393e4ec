package org.visavis.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which days count, and on which morning something falls due. */
class WorkingDaysTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final WorkingDays FRANCE = WorkingDays.ofFrance();

    /** As published by the Bureau des longitudes and the churches. */
    @ParameterizedTest
    @CsvSource({
        "1818, 3, 22",
        "1943, 4, 25",
        "2000, 4, 23",
        "2025, 4, 20",
        "2026, 4, 5",
        "2038, 4, 25",
        "2049, 4, 18",
        "2076, 4, 19",
        "2285, 3, 22"
    })
    void easter_falls_where_it_does(int year, int month, int day) {
        assertThat(Easter.of(year)).isEqualTo(LocalDate.of(year, month, day));
    }

    @ParameterizedTest
    @CsvSource({
        "FR, 2026-05-14, 2026-05-25",
        "BE, 2026-07-21, 2026-11-11",
        "LU, 2026-06-23, 2026-05-09",
        "NL, 2026-04-27, 2025-05-05",
        "DE, 2026-10-03, 2026-04-03",
        "FR-AM, 2026-04-03, 2026-12-26",
        "FR-974, 2026-12-20, 2026-07-14"
    })
    void each_place_keeps_its_own(String code, LocalDate one, LocalDate another) {
        Place place = Place.of(code).orElseThrow();
        assertThat(place.holidays(one.getYear())).contains(one);
        assertThat(place.holidays(another.getYear())).contains(another);
    }

    @Test
    void what_is_kept_elsewhere_counts_here() {
        assertThat(FRANCE.includes(LocalDate.of(2026, 7, 21))).isTrue();
        assertThat(Place.NETHERLANDS.holidays(2026)).doesNotContain(LocalDate.of(2026, 5, 5));
        assertThat(Place.NETHERLANDS.holidays(2025)).contains(LocalDate.of(2025, 4, 26));
    }

    @Test
    void the_eleven_holidays_of_france_in_2026() {
        assertThat(Place.FRANCE.holidays(2026))
                .isEqualTo(
                        Stream.of(
                                        "01-01", "04-06", "05-01", "05-08", "05-14", "05-25",
                                        "07-14", "08-15", "11-01", "11-11", "12-25")
                                .map(day -> LocalDate.parse("2026-" + day))
                                .collect(Collectors.toSet()));
    }

    @Test
    void a_may_of_bridges_takes_long() {
        Instant thirtiethOfApril = Instant.parse("2026-04-30T10:00:00Z");
        assertThat(FRANCE.morningAfter(thirtiethOfApril, 5)).isEqualTo("2026-05-11T07:00:00Z");
    }

    @Test
    void nine_in_the_morning_stays_nine_when_the_clocks_are_turned() {
        Instant inWinter = Instant.parse("2026-03-27T09:00:00Z");
        assertThat(FRANCE.morningAfter(inWinter, 1)).isEqualTo("2026-03-30T07:00:00Z");
        Instant inSummer = Instant.parse("2026-10-23T09:00:00Z");
        assertThat(FRANCE.morningAfter(inSummer, 1)).isEqualTo("2026-10-26T08:00:00Z");
    }

    @Test
    void the_day_begins_where_the_organisation_is() {
        Instant lateInParis = Instant.parse("2026-03-02T23:30:00Z");
        assertThat(FRANCE.morningAfter(lateInParis, 1)).isEqualTo("2026-03-04T08:00:00Z");
        var reunion = new WorkingDays(Place.LA_REUNION, ZoneId.of("Indian/Reunion"), Set.of());
        assertThat(reunion.morningAfter(Instant.parse("2026-03-02T19:30:00Z"), 1))
                .isEqualTo("2026-03-03T05:00:00Z");
    }

    @Test
    void ones_own_closing_days_do_not_count() {
        var closed = Set.of(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4));
        var town = new WorkingDays(Place.FRANCE, PARIS, closed);
        assertThat(town.after(LocalDate.of(2026, 3, 2), 1)).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    void who_never_works_is_told_so() {
        LocalDate begin = LocalDate.of(2026, 1, 1);
        var never =
                new WorkingDays(
                        Place.FRANCE,
                        PARIS,
                        begin.datesUntil(begin.plusYears(12)).collect(Collectors.toSet()));
        assertThatIllegalArgumentException().isThrownBy(() -> never.after(begin, 1));
    }
}
