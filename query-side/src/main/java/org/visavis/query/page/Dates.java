package org.visavis.query.page;

import org.springframework.context.i18n.LocaleContextHolder;
import org.visavis.web.text.Moments;

import java.time.Instant;
import java.time.LocalDate;

/** Dates as the reader of this page tells them; pages reach it as {@code @dates}. */
public final class Dates {

    /** As {@code 3 mars 2026}. */
    public String day(Instant instant) {
        return day(Moments.dayOf(instant));
    }

    /** As {@code 3 mars 2026}. */
    public String day(LocalDate day) {
        return told().day(day);
    }

    /** As {@code mardi 3 mars 2026}. */
    public String weekday(Instant instant) {
        return weekday(Moments.dayOf(instant));
    }

    /** As {@code mardi 3 mars 2026}. */
    public String weekday(LocalDate day) {
        return told().weekday(day);
    }

    /** As {@code 03/03/2026}, for narrow columns. */
    public String brief(Instant instant) {
        return brief(Moments.dayOf(instant));
    }

    /** As {@code 03/03/2026}, for narrow columns. */
    public String brief(LocalDate day) {
        return told().brief(day);
    }

    /** As {@code 3 mars 2026 à 14 h 05}. */
    public String moment(Instant instant) {
        return told().moment(instant);
    }

    private static Moments told() {
        return Moments.in(LocaleContextHolder.getLocale());
    }
}
