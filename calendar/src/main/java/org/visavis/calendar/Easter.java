package org.visavis.calendar;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar, from which the feasts that move are counted. */
final class Easter {
    private static final int EPACTS = 30;

    private Easter() {}

    /** The anonymous algorithm of 1876, as Meeus gives it (Astronomical Algorithms, chapter 8). */
    static LocalDate of(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int epact =
                (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15)
                        % EPACTS;
        int toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int fromMarch = epact + toSunday - 7 * late + 114;
        return LocalDate.of(year, fromMarch / 31, fromMarch % 31 + 1);
    }
}
