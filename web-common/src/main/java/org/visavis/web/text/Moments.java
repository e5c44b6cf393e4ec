package org.visavis.web.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days and hours in the words of each language, on the town's clocks. */
public enum Moments {
    FRENCH("d MMMM yyyy", "dd/MM/yyyy", " 'à' H'\u00a0h\u00a0'mm", Language.FRENCH),
    ENGLISH("d MMMM yyyy", "dd/MM/yyyy", " 'at' HH:mm", Language.ENGLISH),
    DUTCH("d MMMM yyyy", "dd-MM-yyyy", " 'om' HH:mm 'uur'", Language.DUTCH);

    private static final ZoneId TOWN = ZoneId.of("Europe/Paris");

    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter brief;
    private final DateTimeFormatter moment;

    Moments(String day, String brief, String hour, Language language) {
        this.day = in(language, day);
        this.weekday = in(language, "EEEE " + day);
        this.brief = in(language, brief);
        this.moment = in(language, day + hour);
    }

    /** The words of this language. */
    public static Moments in(Locale locale) {
        return switch (Language.of(locale)) {
            case FRENCH -> FRENCH;
            case ENGLISH -> ENGLISH;
            case DUTCH -> DUTCH;
        };
    }

    /** The day of the town in which this instant lies. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, TOWN);
    }

    /** As {@code 3 mars 2026}, {@code 3 March 2026}. */
    public String day(LocalDate date) {
        return told(day, date);
    }

    /** As {@code mardi 3 mars 2026}, {@code Tuesday 3 March 2026}. */
    public String weekday(LocalDate date) {
        return told(weekday, date);
    }

    /** As {@code 03/03/2026}, for narrow columns. */
    public String brief(LocalDate date) {
        return brief.format(date);
    }

    /** As {@code 3 mars 2026 à 14 h 05}, {@code 3 March 2026 at 14:05}. */
    public String moment(Instant instant) {
        return told(moment, instant.atZone(TOWN));
    }

    /** In French the first of a month is told {@code 1er}. */
    private String told(DateTimeFormatter format, TemporalAccessor time) {
        String text = format.format(time);
        return this == FRENCH ? text.replaceFirst("(?<!\\d)1 (?=\\p{L})", "1er ") : text;
    }

    private static DateTimeFormatter in(Language language, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
