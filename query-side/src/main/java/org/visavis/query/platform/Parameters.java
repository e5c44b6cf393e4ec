package org.visavis.query.platform;

import org.jspecify.annotations.Nullable;
import org.visavis.events.Id;
import org.visavis.web.form.BadRequest;
import org.visavis.web.problem.FieldProblem;
import org.visavis.web.problem.NotVisible;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads what stands in the query of an address; what means nothing is answered with 400. */
public final class Parameters {
    private static final ZoneId TOWN = ZoneId.of("Europe/Paris");
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final int LONGEST_WORDS = 200;

    private Parameters() {}

    /** A whole number from 1 to the most; the usual one if absent. */
    public static int limit(@Nullable String text, int usual, int most) {
        if (text == null || text.isEmpty()) {
            return usual;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < 1) {
            throw wrong("limit", FieldProblem.Kind.NOT_A_NUMBER);
        }
        return Math.min(Integer.parseInt(text), most);
    }

    /** A position in the store; 0, before the first, if absent. */
    public static long position(String name, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,18}")) {
            throw wrong(name, FieldProblem.Kind.NOT_A_NUMBER);
        }
        return Long.parseLong(text);
    }

    /** An instant (ISO 8601 with offset), or a day, which means its last moment in France. */
    public static Optional<Instant> instant(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            Instant instant =
                    text.length() == 10
                            ? LocalDate.parse(text)
                                    .plusDays(1)
                                    .atStartOfDay(TOWN)
                                    .toInstant()
                                    .minusMillis(1)
                            : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
            if (!isWithinYears(instant)) {
                throw wrong(name, FieldProblem.Kind.NOT_AN_INSTANT);
            }
            return Optional.of(instant);
        } catch (DateTimeException _) {
            throw wrong(name, FieldProblem.Kind.NOT_AN_INSTANT);
        }
    }

    /** Whether an instant lies in the years 1 to 9999, which the database can be asked about. */
    public static boolean isWithinYears(Instant instant) {
        return !instant.isBefore(EARLIEST) && !instant.isAfter(LATEST);
    }

    /** Words to search; nothing if there are none. */
    public static Optional<String> words(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (text.length() > LONGEST_WORDS) {
            throw new BadRequest(
                    List.of(FieldProblem.of(name, FieldProblem.Kind.TOO_LONG, LONGEST_WORDS)));
        }
        if (text.indexOf('\0') >= 0) {
            throw wrong(name, FieldProblem.Kind.NOT_TEXT);
        }
        return Optional.of(text.strip());
    }

    /** An identifier in a path: what could name nothing is as what names nothing. */
    public static String id(String text) {
        if (!Id.isWellFormed(text)) {
            throw new NotVisible();
        }
        return text;
    }

    private static BadRequest wrong(String name, FieldProblem.Kind kind) {
        return new BadRequest(List.of(FieldProblem.of(name, kind)));
    }
}
