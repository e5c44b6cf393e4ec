package org.visavis.query.portfolio;

import org.jspecify.annotations.Nullable;
import org.visavis.events.Id;
import org.visavis.query.platform.Parameters;
import org.visavis.query.portfolio.Portfolio.Line;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Where one part of a portfolio ended, so that the next begins there whatever was closed meanwhile.
 *
 * @param due the last line's due instant; null for one without
 */
public record Cursor(@Nullable Instant due, String id) {
    private static final String NEVER = "infinity";

    static Cursor behind(Line line) {
        return new Cursor(line.due(), line.id());
    }

    /** What {@link #toString} wrote; nothing if it is anything else. */
    public static Optional<Cursor> read(String text) {
        String[] parts = text.split("_", -1);
        if (parts.length != 2 || !Id.isWellFormed(parts[1])) {
            return Optional.empty();
        }
        if (parts[0].equals(NEVER)) {
            return Optional.of(new Cursor(null, parts[1]));
        }
        try {
            return Optional.of(Instant.parse(parts[0]))
                    .filter(Parameters::isWithinYears)
                    .map(due -> new Cursor(due, parts[1]));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    String dueOrNever() {
        return due == null ? NEVER : due.toString();
    }

    @Override
    public String toString() {
        return dueOrNever() + "_" + id;
    }
}
