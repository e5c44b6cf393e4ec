package org.visavis.store.backup;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A table of the store that is copied. What is missing here is derived, or belongs to one store
 * alone, as its epoch does.
 *
 * @param order by which its rows are written, so that the same rows make the same file
 * @param position the column that tells since when a row holds; null where it holds always
 */
record Part(String table, String order, @Nullable String position) {
    static final Part EVENTS = new Part("event", "position", "position");

    static final List<Part> ALL =
            List.of(
                    EVENTS,
                    new Part("claim", "name", "position"),
                    new Part("already_so", "command_key", "position"),
                    new Part("clock_offset", "one", null));

    String member() {
        return table + ".copy";
    }

    /** Events are only added to, so they alone can be written from where the last backup ended. */
    String select(String columns, long after) {
        return "select %s from store.%s%s order by %s"
                .formatted(
                        columns, table, equals(EVENTS) ? " where position > " + after : "", order);
    }
}
