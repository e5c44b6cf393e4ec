package org.visavis.command.dossier;

import org.visavis.calendar.WorkingDays;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.WorkReason;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** By when something is due, counted in the organisation's own days. */
final class Due {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private Due() {}

    /**
     * What was told, which is never earlier than the day on which it was said.
     *
     * @param field where it was told
     * @throws Refused that day is over
     */
    static Instant from(Instant said, Instant due, String field, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(said, zone);
        if (LocalDate.ofInstant(due, zone).isBefore(day)) {
            throw new Refused(new WorkReason.DueInThePast(field, day));
        }
        return due;
    }

    /** The last minute of the working day after this one. */
    static Instant onNextWorkingDay(Instant said, WorkingDays days) {
        return days.after(days.dayOf(said), 1).atTime(LAST_MINUTE).atZone(days.zone()).toInstant();
    }
}
