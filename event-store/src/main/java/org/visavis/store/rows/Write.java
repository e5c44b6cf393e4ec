package org.visavis.store.rows;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * Something that is done to the rows of one stream in one table. Its values are given in the order
 * in which it names its columns.
 */
public abstract sealed class Write permits Insert, Change, Removal {
    private final Table table;
    private final String sql;
    private final int streamAt;

    Write(Table table, String sql, int streamAt) {
        if (streamAt < 0) {
            throw new IllegalArgumentException(
                    "Expected " + table.stream() + " among the columns of: " + sql);
        }
        this.table = table;
        this.sql = sql;
        this.streamAt = streamAt;
    }

    final Table table() {
        return table;
    }

    final String sql() {
        return sql;
    }

    /** The stream whose rows are meant. */
    final String stream(List<@Nullable Object> values) {
        return String.valueOf(values.get(streamAt));
    }

    /** Does it to rows in memory. */
    abstract void apply(
            List<Map<String, @Nullable Object>> rowsOfStream, List<@Nullable Object> values);
}
