package org.visavis.query.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates as people read them, on the town's clocks; pages reach it as {@code @dates}. */
public final class Dates {
    private static final ZoneId TOWN = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY = in("d MMMM yyyy");
    private static final DateTimeFormatter WEEKDAY = in("EEEE d MMMM yyyy");
    private static final DateTimeFormatter SHORT = in("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = in("d MMMM yyyy 'à' H'\u00a0h\u00a0'mm");

    /** As {@code 3 mars 2026}. */
    public String day(Instant instant) {
        return told(DAY, instant.atZone(TOWN));
    }

    /** As {@code 3 mars 2026}. */
    public String day(LocalDate day) {
        return told(DAY, day);
    }

    /** As {@code mardi 3 mars 2026}. */
    public String weekday(Instant instant) {
        return told(WEEKDAY, instant.atZone(TOWN));
    }

    /** As {@code mardi 3 mars 2026}. */
    public String weekday(LocalDate day) {
        return told(WEEKDAY, day);
    }

    /** As {@code 03/03/2026}, for narrow columns. */
    public String brief(Instant instant) {
        return told(SHORT, instant.atZone(TOWN));
    }

    /** As {@code 03/03/2026}, for narrow columns. */
    public String brief(LocalDate day) {
        return told(SHORT, day);
    }

    /** As {@code 3 mars 2026 à 14 h 05}. */
    public String moment(Instant instant) {
        return told(MOMENT, instant.atZone(TOWN));
    }

    /** The first of a month is told {@code 1er}. */
    private static String told(DateTimeFormatter format, TemporalAccessor time) {
        String text = format.format(time);
        return format == SHORT ? text : text.replaceFirst("(?<!\\d)1 (?=\\p{L})", "1er ");
    }

    private static DateTimeFormatter in(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.FRENCH);
    }
}
