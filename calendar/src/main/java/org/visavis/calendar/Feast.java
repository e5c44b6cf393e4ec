package org.visavis.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** A public holiday, as a rule that tells its day in any year. */
@FunctionalInterface
interface Feast {

    /** Its day; none in a year in which it is not kept. */
    Optional<LocalDate> in(int year);

    /** The same date every year. */
    static Feast on(int month, int day) {
        MonthDay date = MonthDay.of(month, day);
        return year -> Optional.of(date.atYear(year));
    }

    /** So many days after Easter Sunday; before it, where negative. */
    static Feast easter(int days) {
        return year -> Optional.of(Easter.of(year).plusDays(days));
    }

    /** The same date, only in years that can be divided so. */
    static Feast everySo(int years, int month, int day) {
        return year ->
                year % years == 0 ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The same date, or the day before where that is a Sunday. */
    static Feast onOrBeforeSunday(int month, int day) {
        return year -> {
            LocalDate date = LocalDate.of(year, month, day);
            return Optional.of(date.getDayOfWeek() == DayOfWeek.SUNDAY ? date.minusDays(1) : date);
        };
    }

    /** The same date, since the year in which it became a holiday. */
    default Feast since(int first) {
        return year -> year < first ? Optional.empty() : in(year);
    }
}
