package org.visavis.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * The days on which an organisation works: neither Saturdays and Sundays, nor public holidays, nor
 * its own closing days.
 *
 * @param zone whose midnight parts its days
 * @param closed its own closing days
 */
public record WorkingDays(Place place, ZoneId zone, Set<LocalDate> closed) {
    /** When a working day's mail and calls may begin. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** However much an organisation closes, a day is found within this many. */
    private static final int LONGEST_CLOSING = 3_660;

    public WorkingDays {
        closed = Set.copyOf(closed);
    }

    /** As in metropolitan France, without closing days of one's own. */
    public static WorkingDays ofFrance() {
        return new WorkingDays(Place.FRANCE, ZoneId.of("Europe/Paris"), Set.of());
    }

    /** Whether anybody works on this day. */
    public boolean includes(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closed.contains(day)
                && !place.holidays(day.getYear()).contains(day);
    }

    /** The day in which this instant lies. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /**
     * Nine in the morning of the so-manieth working day after the day of this instant, by the
     * clocks of the place, be they turned meanwhile.
     *
     * @param days at least 1
     */
    public Instant morningAfter(Instant from, int days) {
        return after(dayOf(from), days).atTime(MORNING).atZone(zone).toInstant();
    }

    /**
     * The so-manieth working day after this day, which itself does not count.
     *
     * @param days at least 1
     * @throws IllegalArgumentException if there is none within ten years
     */
    public LocalDate after(LocalDate from, int days) {
        LocalDate day = from;
        int left = days;
        for (int looked = 0; left > 0; looked++) {
            if (looked > LONGEST_CLOSING + 2 * days) {
                throw new IllegalArgumentException("Expected a working day after " + from);
            }
            day = day.plusDays(1);
            left -= includes(day) ? 1 : 0;
        }
        return day;
    }
}
