package org.visavis.standalone.town;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The day on which the town was founded, from which its stories count back in working days. It is
 * read from the store, so that a foundation broken off at midnight goes on with the same dates.
 */
record DayZero(LocalDate date) {
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    static DayZero of(Instant foundation) {
        return new DayZero(LocalDate.ofInstant(foundation, ZONE));
    }

    /**
     * A moment in the past.
     *
     * @param workingDaysAgo at least 1; five of them make seven days
     */
    Instant at(int workingDaysAgo, LocalTime time) {
        LocalDate day = date;
        for (int left = workingDaysAgo; left > 0; ) {
            day = day.minusDays(1);
            if (isWorked(day)) {
                left--;
            }
        }
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    private static boolean isWorked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
