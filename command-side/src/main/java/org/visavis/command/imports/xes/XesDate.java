package org.visavis.command.imports.xes;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates of a log: {@code xs:dateTime} (XML Schema part 2, 3.2.7) of the years 0000 to 9999, to
 * the nanosecond. Without an offset they are read as UTC, so that a log means the same on every
 * machine.
 */
final class XesDate {

    private static final Pattern DATE_TIME =
            Pattern.compile(
                    "(?<date>\\d{4}-\\d\\d-\\d\\d)T(?<time>\\d\\d:\\d\\d:\\d\\d)"
                            + "(?:\\.(?<fraction>\\d+))?(?<offset>Z|[+-]\\d\\d:\\d\\d)?");

    private XesDate() {}

    /** The instant meant, or nothing if the text is not such a date. */
    static Optional<Instant> parse(String text) {
        Matcher parts = DATE_TIME.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String offset = Objects.requireNonNullElse(parts.group("offset"), "Z");
            LocalDateTime local = local(parts).plusNanos(nanos(parts));
            return Optional.of(local.toInstant(ZoneOffset.of(offset)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static LocalDateTime local(Matcher parts) {
        LocalDate date = LocalDate.parse(parts.group("date"));
        // The standard lets a day end at 24:00:00, and at no time after it.
        return parts.group("time").equals("24:00:00") && nanos(parts) == 0
                ? date.plusDays(1).atStartOfDay()
                : date.atTime(LocalTime.parse(parts.group("time")));
    }

    private static int nanos(Matcher parts) {
        String digits = Objects.requireNonNullElse(parts.group("fraction"), "");
        return Integer.parseInt((digits + "000000000").substring(0, 9));
    }
}
