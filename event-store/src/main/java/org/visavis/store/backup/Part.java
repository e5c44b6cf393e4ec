package org.visavis.store.backup;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A table of the store that is copied. What is missing here is derived, or belongs to one store
 * alone, as its epoch does.
 *
 * @param order by which its rows are written, so that the same rows make the same file
 * @param position the column that tells since when a row holds; null where it holds always
 * @param since the version of the store that brought it
 */
record Part(String table, String order, @Nullable String position, int since) {
    static final Part EVENTS = new Part("event", "position", "position", 1);
    static final Part FILES = new Part("file_piece", "file, number", null, 6);

    /** Longer than it takes to keep a file: none that one backup missed is missed by the next. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    static final List<Part> ALL =
            List.of(
                    EVENTS,
                    new Part("claim", "name", "position", 1),
                    new Part("already_so", "command_key", "position", 1),
                    new Part("clock_offset", "one", null, 1),
                    FILES);

    String member() {
        return table + ".copy";
    }

    /** Events and files are only added to, so they alone go on where the last backup ended. */
    String select(String columns, Manifest.Last last) {
        return "select %s from store.%s%s order by %s"
                .formatted(columns, table, added(last), order);
    }

    private String added(Manifest.Last last) {
        if (equals(EVENTS)) {
            return " where position > " + last.point().position();
        }
        Instant from = last.takenAt().minus(OVERLAP);
        return equals(FILES) ? " where kept_at > '" + from + "'" : "";
    }
}
