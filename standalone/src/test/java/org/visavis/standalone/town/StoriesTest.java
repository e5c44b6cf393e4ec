package org.visavis.standalone.town;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visavis.command.dossier.EscalateDossier;
import org.visavis.command.dossier.TakeUpEscalation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The stories hang together, whatever the day on which they are told. */
class StoriesTest {
    private static final Duration TAKE_UP_WITHIN = Duration.ofHours(Staff.TAKE_UP_WITHIN_HOURS);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 5, 29);

    static Stream<DayZero> days() {
        return IntStream.range(0, 7).mapToObj(FRIDAY::plusDays).map(DayZero::new);
    }

    @ParameterizedTest
    @MethodSource("days")
    void each_goes_forward_in_time_and_ends_before_the_foundation(DayZero zero) {
        Instant foundation = zero.date().atStartOfDay(DayZero.ZONE).toInstant();
        for (Story story : Stories.ALL) {
            List<Instant> moments = story.moments(zero);
            assertThat(moments).as(story.reference()).isSorted().doesNotHaveDuplicates();
            assertThat(moments.getLast()).isBefore(foundation);
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void nobody_works_at_the_weekend_or_at_night(DayZero zero) {
        assertThat(Stories.ALL.stream().flatMap(story -> story.moments(zero).stream()))
                .map(moment -> moment.atZone(DayZero.ZONE))
                .noneMatch(moment -> moment.getDayOfWeek() == DayOfWeek.SATURDAY)
                .noneMatch(moment -> moment.getDayOfWeek() == DayOfWeek.SUNDAY)
                .allMatch(moment -> moment.getHour() >= 9 && moment.getHour() < 17);
    }

    @ParameterizedTest
    @MethodSource("days")
    void five_working_days_make_seven_days(DayZero zero) {
        assertThat(
                        ChronoUnit.DAYS.between(
                                zero.at(15, LocalTime.NOON).atZone(DayZero.ZONE),
                                zero.at(10, LocalTime.NOON).atZone(DayZero.ZONE)))
                .isEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("days")
    void what_waits_for_the_supervisor_does_not_climb_on_the_first_day(DayZero zero) {
        Instant endOfDay = zero.date().plusDays(1).atStartOfDay(DayZero.ZONE).toInstant();
        for (Story story : Stories.ALL) {
            List<Object> asked = story.on(zero).stream().map(Step::command).toList();
            if (asked.stream().noneMatch(TakeUpEscalation.class::isInstance)) {
                assertThat(asked)
                        .filteredOn(EscalateDossier.class::isInstance)
                        .map(EscalateDossier.class::cast)
                        .allSatisfy(
                                raised ->
                                        assertThat(raised.happenedAt())
                                                .isAfter(endOfDay.minus(TAKE_UP_WITHIN)));
            }
        }
    }

    @Test
    void each_has_a_reference_of_its_own() {
        assertThat(Stories.ALL).extracting(Story::reference).doesNotHaveDuplicates();
    }

    @Test
    void there_are_some_forty_of_them_for_more_than_twenty_five_parties() {
        assertThat(Stories.ALL).hasSizeBetween(40, 50);
        assertThat(Residents.ALL).hasSizeGreaterThan(25).doesNotHaveDuplicates();
    }
}
